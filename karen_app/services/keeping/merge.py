"""Puts two edits of one record together, field by field; where both touched one, asks."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar, cast

from karen_app.domain.fields import Fields, FieldValue
from karen_app.domain.letter import FrozenLetter
from karen_app.domain.money import Money
from karen_app.domain.records import Record

R = TypeVar("R", bound=Record)


class Side(StrEnum):
    """Whose words are taken."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that both changed, each in another way; ``field`` is a path, ``contract.price``."""

    field: str
    before: object
    mine: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Merged(Generic[R]):
    """``record`` holds both edits; while ``clashes`` is not empty it keeps theirs in those."""

    record: R
    clashes: tuple[Clash, ...]
    taken: tuple[str, ...]  # fields that come from mine


def merge(before: R, mine: R, theirs: R, choices: Mapping[str, Side] | None = None) -> Merged[R]:
    """Put ``mine`` and ``theirs`` together, both made from ``before``.

    A field that only one side changed takes that side's value. Parts of a record (contract,
    claim, address) and open fields are looked into; a text is one field. A field that both
    changed differently is a clash, unless ``choices`` names the side for it. The result has the
    revision of ``theirs``, so that it can be stored over what the store holds now.
    """
    work = _Merging(choices or {})
    merged = work.whole("", before, mine, theirs)
    record = cast("R", dataclasses.replace(cast("Any", merged), revision=theirs.revision))
    return Merged(record, tuple(work.clashes), tuple(work.taken))


class _Merging:
    def __init__(self, choices: Mapping[str, Side]) -> None:
        self._choices = choices
        self.clashes: list[Clash] = []
        self.taken: list[str] = []

    def whole(self, path: str, before: object, mine: object, theirs: object) -> object:
        """One record or part of it, field by field."""
        changes = {
            field.name: self._value(
                _below(path, field.name), *(getattr(x, field.name) for x in (before, mine, theirs))
            )
            for field in dataclasses.fields(cast("Any", theirs))
            if path or field.name not in {"id", "revision"}
        }
        return dataclasses.replace(cast("Any", theirs), **changes)

    def _value(self, path: str, before: object, mine: object, theirs: object) -> object:
        if mine in (before, theirs):
            return theirs
        if theirs == before:
            self.taken.append(path)
            return mine
        if _is_part(before) and type(before) is type(mine) is type(theirs):
            return self.whole(path, before, mine, theirs)
        if isinstance(before, Fields) and isinstance(mine, Fields) and isinstance(theirs, Fields):
            return self._open_fields(path, before, mine, theirs)
        return self._decide(path, before, mine, theirs)

    def _open_fields(self, path: str, before: Fields, mine: Fields, theirs: Fields) -> Fields:
        merged: dict[str, FieldValue] = {}
        for name in dict.fromkeys((*before, *mine, *theirs)):
            sides = (before.get(name), mine.get(name), theirs.get(name))
            merged[name] = cast("FieldValue", self._value(_below(path, name), *sides))
        return Fields().with_(**merged)

    def _decide(self, path: str, before: object, mine: object, theirs: object) -> object:
        chosen = self._choices.get(path)
        if chosen is None:
            self.clashes.append(Clash(path, before, mine, theirs))
        if chosen is Side.MINE:
            self.taken.append(path)
            return mine
        return theirs


def _is_part(value: object) -> bool:
    """Contract, claim, address: what is shown field by field; an amount is one value."""
    return (
        dataclasses.is_dataclass(value)
        and not isinstance(value, type)
        and not isinstance(value, Money | FrozenLetter)
    )


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
