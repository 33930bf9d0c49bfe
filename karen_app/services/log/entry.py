"""Reads one entry of the log, or says in a sentence that it is gone."""

from __future__ import annotations

from typing import TypeVar

from karen_app.domain.errors import Missing
from karen_app.domain.message import say
from karen_app.domain.records import Record
from karen_app.services.ports import Desk

R = TypeVar("R", bound=Record)


def read_entry(desk: Desk, kind: type[R], entry_id: str) -> R:
    """The record of that kind; raises ``Missing``."""
    with desk.open() as records:
        entry = records.get(kind, entry_id)
    if entry is None:
        raise Missing(say("entry.unknown"))
    return entry
