"""Outcome of a use case: done, refused with problems beside the fields, or in conflict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from karen_app.domain.message import Message
from karen_app.domain.problem import Problem
from karen_app.domain.records import Record
from karen_app.services.change import Change

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Done(Generic[T_co]):
    """It is stored; ``value`` is what came out, ``change`` what undo puts back."""

    value: T_co
    change: Change


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was stored; the problems say what is wrong, where, and what to do."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class InConflict:
    """Nothing was stored: somebody changed the record meanwhile.

    ``mine`` is what was to be stored, ``theirs`` what the store holds now (``None``: removed),
    ``before`` what the edit was made from (``None``: it was new). ``compare_conflict`` shows the
    three field by field, ``settle_conflict`` stores what was chosen.
    """

    message: Message
    mine: Record
    theirs: Record | None
    before: Record | None = None


Outcome: TypeAlias = Done[T_co] | Refused | InConflict
