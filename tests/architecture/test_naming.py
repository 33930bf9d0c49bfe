"""Names say where a thing belongs: no rooms for leftovers, a use case, its file and its test alike."""

import ast
from pathlib import Path

import pytest

from tests.architecture.source_tree import PACKAGES, ROOT, name_of, python_files, tree_of

LEFTOVER_ROOMS = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base"}
ALLOWED_BY_DESIGN = {"karen_app/persistence/base.py"}
USE_CASE_FOLDERS = ("cases", "log", "evidence", "sending", "keeping")
VERBS = {
    "attach", "back", "change", "close", "describe", "edit", "export", "forget", "import", "keep",
    "label", "load", "mark", "open", "order", "pin", "prepare", "record", "remove", "reopen",
    "restore", "save", "trash", "verify",
}  # fmt: skip
TABLES = ROOT / "karen_app" / "persistence" / "tables"


def is_leftover_room(path: Path) -> bool:
    return path.stem in LEFTOVER_ROOMS or path.parent.name in LEFTOVER_ROOMS


def use_case_files() -> list[Path]:
    """The files of the use cases proper begin with a verb; others are bridges and values."""
    services = ROOT / "karen_app" / "services"
    return [
        path
        for folder in USE_CASE_FOLDERS
        for path in sorted((services / folder).glob("*_*.py"))
        if path.stem.split("_")[0] in VERBS
    ]


def public_functions(tree: ast.Module) -> set[str]:
    return {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }


def test_no_room_for_leftovers() -> None:
    found = {name_of(path) for path in python_files(*PACKAGES) if is_leftover_room(path)}
    assert found <= ALLOWED_BY_DESIGN, "decide where these belong and name them after it"


@pytest.mark.parametrize("name", ["a/utils.py", "a/helpers/text.py", "a/base.py"])
def test_a_leftover_room_is_recognised(name: str) -> None:
    assert is_leftover_room(Path(name))


def test_a_use_case_is_named_like_its_file() -> None:
    odd = [
        name_of(path)
        for path in use_case_files()
        if path.stem not in public_functions(tree_of(path))
    ]
    assert not odd, "each of these files should define a function of its own name"


def test_a_use_case_has_a_test_of_its_name() -> None:
    """A file test_record_encounter.py, or tests whose names begin with it."""
    files = python_files("tests/services")
    names = {path.stem for path in files} | {
        name for path in files for name in public_functions(tree_of(path))
    }
    untested = [
        name_of(path)
        for path in use_case_files()
        if not any(name.startswith(f"test_{path.stem}") for name in names)
    ]
    assert not untested, "each wants a test of its name in tests/services"


def test_rows_end_in_row() -> None:
    odd = [
        f"{name_of(path)}: {node.name}"
        for path in sorted(TABLES.glob("*.py"))
        for node in tree_of(path).body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "Base" for base in node.bases)
        and not node.name.endswith("Row")
    ]
    assert not odd


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name_of(path)
        for path in python_files(*PACKAGES, "tests", "packaging")
        if path.stat().st_size and not ast.get_docstring(tree_of(path))
    ]
    assert not silent, "one sentence at the top of each file"
