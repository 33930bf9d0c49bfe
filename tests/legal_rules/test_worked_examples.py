"""The worked examples beside the rules: each case assessed, each expectation compared."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from legal_rules import Rulebook
from tests.legal_rules.golden_cases import differences

FOLDER = Path(__file__).parent / "worked_examples"


def _parsed(value: Any) -> Any:
    """Give a table as it is, and JSON text as the value it holds."""
    return json.loads(value) if isinstance(value, str) else value


def examples() -> list[dict[str, Any]]:
    """Give every worked example of every sector."""
    found: list[dict[str, Any]] = []
    for path in sorted(FOLDER.glob("*.toml")):
        found += tomllib.loads(path.read_text(encoding="utf-8"))["example"]
    return found


@pytest.mark.parametrize("example", examples(), ids=lambda example: example["id"])
def test_worked_example(example: dict[str, Any], rulebook: Rulebook) -> None:
    """Every example comes out as it says."""
    golden = {"case": _parsed(example["case"]), "expect": _parsed(example["expect"])}
    assert differences(golden, rulebook) == []


def test_ids_are_not_used_twice() -> None:
    """Two examples with one id would hide each other in reports."""
    ids = [example["id"] for example in examples()]
    assert len(ids) == len(set(ids))
