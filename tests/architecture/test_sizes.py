"""Files over 250 lines and functions over 50 want a reason in large_on_purpose.toml.

Tests are read one by one and hold tables and samples: for them the limits are twice as high.
"""

import ast
import tomllib
from pathlib import Path

from tests.architecture.source_tree import PACKAGES, ROOT, name_of, python_files, tree_of

FILE_LINES = 250
FUNCTION_LINES = 50
REASONS = Path(__file__).with_name("large_on_purpose.toml")


def long_functions(tree: ast.Module, limit: int = FUNCTION_LINES) -> dict[str, int]:
    """Name and length of every function over the limit."""
    sizes = {
        node.name: (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    return {name: size for name, size in sizes.items() if size > limit}


def line_count(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def large_things() -> dict[str, int]:
    """Each large file ("a/b.py") and function ("a/b.py:name") with its length."""
    found: dict[str, int] = {}
    for path in python_files(*PACKAGES, "tests", "packaging"):
        times = 2 if name_of(path).startswith("tests/") else 1
        if line_count(path) > FILE_LINES * times:
            found[name_of(path)] = line_count(path)
        for name, size in long_functions(tree_of(path), FUNCTION_LINES * times).items():
            found[f"{name_of(path)}:{name}"] = size
    return found


def reasons() -> dict[str, str]:
    return tomllib.loads(REASONS.read_text(encoding="utf-8"))


def test_what_is_large_has_a_reason() -> None:
    unexplained = [
        f"{name}: {size} lines" for name, size in large_things().items() if name not in reasons()
    ]
    assert not unexplained, f"Split it, or give a reason in {name_of(REASONS)}:\n" + "\n".join(
        unexplained
    )


def test_no_reason_outlives_its_cause() -> None:
    stale = sorted(reasons().keys() - large_things().keys())
    assert not stale, f"No longer large, take it out of {name_of(REASONS)}: {stale}"


def test_every_reason_is_a_sentence() -> None:
    assert all(len(reason.split()) >= 4 for reason in reasons().values())


def test_the_measure_sees_a_long_function() -> None:
    body = "    x = 1\n" * FUNCTION_LINES
    assert long_functions(ast.parse(f"def long():\n{body}\ndef short():\n    pass\n")) == {
        "long": FUNCTION_LINES + 1
    }


def test_the_files_are_found() -> None:
    assert ROOT / "tests" / "conftest.py" in python_files("tests")
