"""Which facts the rules for a kind of contract look at: what a person can be asked for."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from legal_rules.model.condition import FieldIs
from legal_rules.model.words import Words
from legal_rules.rulebook import Rulebook
from legal_rules.vocabulary import Term, Vocabulary

_FIELD = re.compile(r"\b(?:contract|demand|client|trader)\.[a-z0-9_]+")
_NOT_ASKED = frozenset({"list", "table", "money_list"})  # types that one line cannot hold


@dataclass(frozen=True, slots=True)
class AskedFact:
    """A fact with its words; ``choices`` are the values offered, none where any may be typed.

    ``is_general``: rules for every kind of contract look at it, not those of the sector alone.
    """

    term: Term
    choices: tuple[tuple[str, Words], ...]
    is_general: bool


def facts_asked(rulebook: Rulebook, kind: str) -> tuple[AskedFact, ...]:
    """Give the fields that rules for contracts of ``kind`` look at, those of its sector first."""
    rules = rulebook.by_contract_kind
    parts = (rules.versions, rules.amounts, rules.findings, rules.entitlements, rules.regimes)
    general = _fields_in(chain.from_iterable(part.for_any for part in parts))
    mine = tuple(chain.from_iterable(part.of(kind) for part in parts))
    looked_at, compared = _fields_in(mine), _compared(mine)
    found = [
        AskedFact(
            term,
            _choices(rulebook.vocabulary, name, term, compared.get(name, frozenset())),
            name in general,
        )
        for name, term in rulebook.vocabulary.fields.items()
        if name in looked_at and term.type not in _NOT_ASKED
    ]
    return tuple(sorted(found, key=lambda each: each.is_general))


def event_facts_asked(rulebook: Rulebook, kind: str) -> tuple[AskedFact, ...]:
    """Give the attributes that events of ``kind`` may have, in the order of the vocabulary."""
    known = rulebook.vocabulary.events.get(kind)
    if known is None:
        return ()
    return tuple(
        AskedFact(
            term, _choices(rulebook.vocabulary, f"{kind}.{name}", term, None), is_general=False
        )
        for name, term in known.attributes.items()
        if term.type not in _NOT_ASKED
    )


def _choices(
    vocabulary: Vocabulary, name: str, term: Term, compared: frozenset[object] | None
) -> tuple[tuple[str, Words], ...]:
    """The values with words; of a free text only those that a rule compares it with."""
    _, _, own = name.partition(".")
    words = vocabulary.choices.get(name) or vocabulary.choices.get(f"*.{own}") or {}
    return tuple(
        (value, said)
        for value, said in words.items()
        if value in term.choices or (not term.choices and (compared is None or value in compared))
    )


def _fields_in(rules: Iterable[object]) -> frozenset[str]:
    return frozenset(
        name for rule in rules for text in _texts(rule) for name in _FIELD.findall(text)
    )


def _compared(rules: Iterable[object]) -> Mapping[str, frozenset[object]]:
    """The values that conditions compare each field with."""
    found: dict[str, set[object]] = {}
    for rule in rules:
        for part in parts_within(rule):
            if isinstance(part, FieldIs):
                found.setdefault(part.name, set()).update(part.one_of or (), part.none_of or ())
    return {name: frozenset(values) for name, values in found.items()}


def _texts(thing: object) -> Iterator[str]:
    return (part for part in parts_within(thing) if isinstance(part, str))


def parts_within(thing: object) -> Iterator[object]:
    """Everything inside a rule: its records, their values, names and texts."""
    yield thing
    inner: Iterable[object] = ()
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        inner = (getattr(thing, field.name) for field in dataclasses.fields(thing))
    elif isinstance(thing, Mapping):
        inner = chain(thing.keys(), thing.values())
    elif isinstance(thing, tuple | list | frozenset | set):
        inner = thing
    for each in inner:
        yield from parts_within(each)
