"""Two edits of one record: asks for a side where both touched one field, stores both."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from karen_app.domain.money import Money
from karen_app.services.keeping.merge import Side
from karen_app.services.outcome import InConflict, Outcome
from karen_app.services.use_cases import UseCases
from karen_app.ui.messages import Messages
from karen_app.ui.words import day_text, translate

T = TypeVar("T")
LONGEST = 400


def merged(use: UseCases, messages: Messages, conflict: InConflict) -> Outcome[object] | None:
    """What became of both edits; nothing when the person would rather leave it open."""
    choices: dict[str, Side] = {}
    for clash in use.compare_conflict(conflict).clashes:
        title = translate("Merge", "Two of you changed this")
        chosen = messages.pick(title, clash_words(clash.field, clash.mine, clash.theirs), sides())
        if not chosen:
            return None
        choices[clash.field] = Side(chosen)
    return use.settle_conflict(conflict, choices)


def sides() -> list[tuple[str, str]]:
    """The two answers."""
    return [
        (Side.MINE.value, translate("Merge", "Take mine")),
        (Side.THEIRS.value, translate("Merge", "Take theirs")),
    ]


def clash_words(field: str, mine: object, theirs: object) -> str:
    """Both versions of a field, one under the other."""
    place = translate("Merge", "Field: {field}").format(field=field) if field else ""
    own = translate("Merge", "You: {value}").format(value=shown(mine))
    other = translate("Merge", "The other: {value}").format(value=shown(theirs))
    return "\n\n".join(part for part in (place, own, other) if part)


def shown(value: object) -> str:
    """A value of a record as one reads it."""
    if value is None or value == "":
        return translate("Merge", "nothing")
    if isinstance(value, Money):
        return value.text
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, StrEnum):
        return value.value
    if is_dataclass(value):
        parts = (getattr(value, one.name) for one in fields(value))
        return ", ".join(str(one) for one in parts if isinstance(one, str) and one)[:LONGEST]
    return str(value)[:LONGEST]
