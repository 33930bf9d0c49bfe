"""The words of a case file: which fields, events and attributes exist, and their types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from legal_rules.model.words import Words

TYPES = (
    "text",
    "choice",
    "flag",
    "whole",
    "decimal",
    "date",
    "moment",
    "money",
    "money_list",
    "table",
    "list",
)


@dataclass(frozen=True, slots=True)
class Term:
    """A field or attribute: its type, allowed values, and what it means."""

    name: str
    type: str
    choices: tuple[str, ...]
    meaning: Words
    default: object | None = None


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event: its label, own attributes, and the kinds that must come before it."""

    name: str
    label: Words
    attributes: Mapping[str, Term]
    after: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word a case file may use."""

    fields: Mapping[str, Term]
    events: Mapping[str, EventKind]
    common_attributes: Mapping[str, Term]
    choices: Mapping[str, Mapping[str, Words]]
    """Words of values, by field, ``event.attribute`` or ``*.attribute``, as they are offered."""

    def attribute(self, kind: str, name: str) -> Term | None:
        """Give the attribute ``name`` of events of ``kind``."""
        own = self.events[kind].attributes.get(name) if kind in self.events else None
        return own or self.common_attributes.get(name)


def did_you_mean(word: str, known: Mapping[str, object] | tuple[str, ...]) -> str:
    """Give " Did you mean ...?" for a word close to a known one, else an empty text."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f' Did you mean "{close[0]}"?' if close else ""
