"""What is offered as an answer: every value that a rule compares a free text with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from legal_rules import Rulebook, event_facts_asked
from legal_rules.asked import parts_within
from legal_rules.model.condition import EventIs, FieldIs
from tests.fakes import shared_rulebook

NOT_CHOSEN = {
    "client.country",
    "trader.country",
    "departure_country",
    "arrival_country",
    "rf",
    "ure",
}
"""Countries are typed as codes; two names of offices that the directory does not have."""


def compared(rulebook: Rulebook) -> Iterator[tuple[str, str, str]]:
    """Kind of event (empty for a field), attribute or field, value."""
    rules = (rulebook.versions, rulebook.amounts, rulebook.findings, rulebook.entitlements)
    for part in parts_within((*rules, rulebook.regimes, rulebook.routes)):
        if isinstance(part, FieldIs):
            kind, _, name = part.name.removeprefix("event:").rpartition(".")
            place = (kind, name) if part.name.startswith("event:") else ("", part.name)
            for value in (*(part.one_of or ()), *(part.none_of or ())):
                yield (*place, str(value))
        if isinstance(part, EventIs):
            for named in (part.where or {}, part.where_not or {}):
                for name, values in named.items():
                    yield from ((kind, name, str(v)) for kind in part.kinds for v in values)


def test_every_value_a_rule_compares_a_free_text_with_can_be_chosen() -> None:
    rulebook = shared_rulebook()
    offered: dict[tuple[str, str], set[str]] = defaultdict(set)
    for kind in rulebook.vocabulary.events:
        for asked in event_facts_asked(rulebook, kind):
            offered[kind, asked.term.name] = {value for value, _ in asked.choices}
    for name in rulebook.vocabulary.fields:
        offered["", name] = set(rulebook.vocabulary.choices.get(name, {}))
    missing = [
        (kind, name, value)
        for kind, name, value in compared(rulebook)
        if {name, value}.isdisjoint(NOT_CHOSEN)
        and is_free_text(rulebook, kind, name)
        and value not in offered[kind, name]
    ]
    assert not missing


def is_free_text(rulebook: Rulebook, kind: str, name: str) -> bool:
    vocabulary = rulebook.vocabulary
    if kind:
        known = vocabulary.events.get(kind)
        term = known.attributes.get(name) if known is not None else None
    else:
        term = vocabulary.fields.get(name)
    return term is not None and term.type == "text" and not term.choices
