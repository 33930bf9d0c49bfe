"""Reads the tables of a shipped story: texts, numbers, amounts, lists."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import cast

from karen_app.domain.dates import read_time
from karen_app.domain.fields import Fields, freeze
from karen_app.domain.money import Money, read_money

Table = Mapping[str, object]


class SampleFault(ValueError):
    """A shipped story is written wrongly; the words say where."""


def fields_of(table: Table) -> Fields:
    """The open fields of a table."""
    found = table.get("fields", {})
    return Fields({str(k): freeze(v) for k, v in cast("Table", found).items()})


def text_of(table: Table, name: str) -> str:
    """A text without spaces around it, empty where it is missing."""
    return str(table.get(name, "")).strip()


def number_of(table: Table, name: str) -> int:
    """A whole number, 0 where it is missing."""
    found = table.get(name, 0)
    return found if isinstance(found, int) else 0


def list_of(table: Table, name: str) -> list[object]:
    """A list, empty where it is missing."""
    found = table.get(name, [])
    return list(found) if isinstance(found, list) else []


def time_of(table: Table) -> time | None:
    """The time of day under ``at``."""
    return read_time(text_of(table, "at")) if "at" in table else None


def money_of(table: Table, name: str) -> Money | None:
    """An amount; raises ``SampleFault`` when it is none."""
    typed = text_of(table, name)
    if not typed:
        return None
    found = read_money(typed)
    if found is None:
        raise SampleFault(f'{name}: "{typed}" is no amount')
    return found


def table_of(story: Table, name: str) -> Table:
    """A table inside a story; raises ``SampleFault`` when it is none."""
    found = story.get(name, {})
    if not isinstance(found, Mapping):
        raise SampleFault(f"[{name}] must be a table")
    return cast("Table", found)


def tables_of(story: Table, name: str) -> list[Table]:
    """Every table of one name; raises ``SampleFault`` when it is no list."""
    found = story.get(name, [])
    if not isinstance(found, list):
        raise SampleFault(f"[[{name}]] must be a list of tables")
    return [cast("Table", each) for each in found]
