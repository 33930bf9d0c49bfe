"""What must not stand in the source: other clocks, raw paragraphs, index hosts, machine paths."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source_tree import (
    PACKAGES,
    ROOT,
    name_of,
    python_files,
    tracked_files,
    tree_of,
)

CLOCKS = {
    "date.today", "datetime.today", "datetime.now", "datetime.utcnow",
    "time.time", "time.localtime", "QDate.currentDate", "QDateTime.currentDateTime",
}  # fmt: skip
THE_CLOCK = {"karen_app/clock.py"}
QT_LABELS = {"QLabel", "QMessageBox"}
PLAIN_TEXT_PLACES = {"karen_app/ui/widgets/text.py", "karen_app/ui/messages.py"}

# Brackets around one letter keep this file from finding itself.
MACHINE_PATHS = re.compile(r"/[w]ork/|/[h]ome/[a-z]|/[r]oot/|[C]:\\Users")
INDEX_IN_LOCK = re.compile("https?://|file:|--(extra-)?index|--find-links|--trusted-host|/")
LEFT_OPEN = re.compile(r"\b(TOD[O]|FIXM[E]|XX[X]|NotImplementedErro[r])\b")


def calls(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every call as written, at most its last two names ("datetime.now"), with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ".".join(ast.unparse(node.func).split(".")[-2:]), node.lineno


def found_calls(wanted: set[str], *, last_name_only: bool, outside: set[str]) -> list[str]:
    """Places in the packages that call one of the wanted names."""
    return [
        f"{name_of(path)}:{line} {name}"
        for path in python_files(*PACKAGES)
        if name_of(path) not in outside
        for name, line in calls(tree_of(path))
        if (name.rsplit(".", maxsplit=1)[-1] if last_name_only else name) in wanted
    ]


def test_only_the_clock_asks_the_machine_for_the_time() -> None:
    assert not found_calls(CLOCKS, last_name_only=False, outside=THE_CLOCK)


def test_tests_do_not_ask_the_machine_for_the_time() -> None:
    found = [
        f"{name_of(path)}:{line} {name}"
        for path in python_files("tests")
        for name, line in calls(tree_of(path))
        if name in CLOCKS
    ]
    assert not found


@pytest.mark.parametrize("source", ["date.today()", "datetime.datetime.now()", "x(time.time())"])
def test_a_question_for_the_time_is_recognised(source: str) -> None:
    assert any(name in CLOCKS for name, _ in calls(ast.parse(source)))


def test_paragraphs_are_made_in_one_place() -> None:
    """ReportLab reads mark-up: raw text in its Paragraph loses words and loads files."""
    printing = [
        place
        for place in found_calls({"Paragraph"}, last_name_only=True, outside=set())
        if not place.startswith("letters/render/") and imports_reportlab(place.split(":")[0])
    ]
    assert not printing


def imports_reportlab(name: str) -> bool:
    return any(
        "reportlab" in ast.unparse(node)
        for node in ast.walk(tree_of(ROOT / name))
        if isinstance(node, ast.Import | ast.ImportFrom)
    )


def test_labels_show_plain_text() -> None:
    """A bare QLabel takes text for HTML when it looks like it, and loads pictures from disk."""
    assert not found_calls(QT_LABELS, last_name_only=True, outside=PLAIN_TEXT_PLACES)


def test_lock_files_hold_names_versions_and_hashes_only() -> None:
    locks = sorted((ROOT / "packaging").glob("*.lock"))
    assert len(locks) == 3
    line = re.compile(
        r"[a-z0-9][a-z0-9.-]*==\S+( ; [^#]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?"
    )
    odd = [
        f"{path.name}: {text}"
        for path in locks
        for text in path.read_text(encoding="utf-8").splitlines()
        if not line.fullmatch(text) or INDEX_IN_LOCK.search(text)
    ]
    assert not odd


def test_no_path_of_a_machine_is_in_the_project() -> None:
    assert not list(lines_with(MACHINE_PATHS, tracked_files()))


def test_nothing_is_left_open_in_the_code() -> None:
    assert not list(lines_with(LEFT_OPEN, python_files(*PACKAGES, "tests", "packaging")))


def lines_with(pattern: re.Pattern[str], paths: tuple[Path, ...]) -> Iterator[str]:
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                yield f"{name_of(path)}:{number}: {line.strip()[:80]}"


@pytest.mark.parametrize("folder", ["work", "home/anna", "root"])
def test_a_machine_path_is_recognised(folder: str) -> None:
    assert MACHINE_PATHS.search(f"see /{folder}/x")
