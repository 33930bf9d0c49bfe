"""Case files that cannot be read: each a sentence with the JSON path, never a guess."""

from __future__ import annotations

from typing import Any

import pytest

from legal_rules import CaseFileError, Rulebook, read_case

GOOD: dict[str, Any] = {
    "as_of": "2026-11-22",
    "client": {"status": "consumer"},
    "contract": {"kind": "goods", "concluded": "2026-10-01", "price": "349.00"},
    "events": [
        {"id": "e1", "kind": "complaint_sent", "on": "2026-11-02"},
        {"id": "e2", "kind": "complaint_received", "on": "2026-11-04T09:30"},
    ],
}


def changed(**parts: Any) -> dict[str, Any]:
    return {**GOOD, **parts}


def events(*items: dict[str, Any]) -> dict[str, Any]:
    return changed(events=list(items))


BAD = [
    ("not an object", [], "$", "object"),
    ("no day", {"events": []}, "$.as_of", "missing"),
    ("30 February", changed(as_of="2026-02-30"), "$.as_of", "does not exist"),
    ("31 June", events({"kind": "incident", "on": "2026-06-31"}), "$.events[0].on", "exist"),
    ("Polish date", changed(as_of="22.11.2026"), "$.as_of", "YYYY-MM-DD"),
    ("compact date", changed(as_of="20261122"), "$.as_of", "YYYY-MM-DD"),
    ("year 0026", changed(as_of="0026-11-22"), "$.as_of", "year"),
    ("number as date", changed(as_of=20261122), "$.as_of", "YYYY-MM-DD"),
    ("unknown top key", changed(evnts=[]), "$.evnts", 'Did you mean "events"'),
    ("unknown field", changed(contract={"knd": "goods"}), "$.contract.knd", 'mean "kind"'),
    ("unknown kind", changed(contract={"kind": "goodz"}), "$.contract.kind", 'mean "goods"'),
    ("amount with unit", changed(demand={"amount": "12,3zł"}), "$.demand.amount", "12.30"),
    ("amount as number", changed(demand={"amount": 12.3}), "$.demand.amount", "quotes"),
    ("three places", changed(demand={"amount": "1.234"}), "$.demand.amount", "amount"),
    ("negative amount", changed(demand={"amount": "-5.00"}), "$.demand.amount", "amount"),
    (
        "currency",
        changed(demand={"amount": {"amount": "5.00", "currency": "zł"}}),
        "$.demand.amount.currency",
        "PLN",
    ),
    ("text as flag", changed(contract={"guarantee": "yes"}), "$.contract.guarantee", "true or"),
    ("events no list", changed(events={}), "$.events", "list"),
    ("event no object", events("x"), "$.events[0]", "object"),  # type: ignore[arg-type]
    ("event kind", events({"kind": "complaint", "on": "2026-11-01"}), "$.events[0].kind", "known"),
    ("event no date", events({"kind": "incident"}), "$.events[0].on", "no date"),
    (
        "attribute",
        events({"kind": "reply_received", "on": "2026-11-01", "outcom": "rejected"}),
        "$.events[0].outcom",
        'mean "outcome"',
    ),
    (
        "two ids",
        events(
            {"id": "a", "kind": "incident", "on": "2026-11-01"},
            {"id": "a", "kind": "encounter", "on": "2026-11-02"},
        ),
        "$.events[1].id",
        "own id",
    ),
    (
        "reply before complaint",
        events(
            {"kind": "complaint_received", "on": "2026-11-05"},
            {"kind": "reply_received", "on": "2026-11-04", "outcome": "rejected"},
        ),
        "$.events[1].on",
        "comes before",
    ),
    (
        "two conclusions",
        events({"kind": "contract_concluded", "on": "2026-10-02"}),
        "$.events[0].on",
        "one day",
    ),
    (
        "reference to nothing",
        events({"kind": "proof_of_delivery", "on": "2026-11-05", "of": "zz"}),
        "$.events[0].of",
        "no event",
    ),
    (
        "circle",
        events(
            {"id": "a", "kind": "proof_of_delivery", "on": "2026-11-05", "of": "b"},
            {"id": "b", "kind": "proof_of_delivery", "on": "2026-11-05", "of": "a"},
        ),
        "$.events[0].of",
        "circle",
    ),
    ("adjustment", changed(adjustments=[{"rule": "x"}]), "$.adjustments[0].kind", "needs"),
    (
        "pause without start",
        changed(adjustments=[{"rule": "x", "kind": "pause", "until": "2026-11-30", "reason": "r"}]),
        "$.adjustments[0]",
        "from",
    ),
]


def test_a_good_case_is_read(rulebook: Rulebook) -> None:
    case = read_case(GOOD, rulebook)
    assert [event.kind for event in case.events] == [
        "contract_concluded",
        "complaint_sent",
        "complaint_received",
    ]
    assert case.events[2].moment is not None


@pytest.mark.parametrize(("data", "path", "words"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_bad_case(data: object, path: str, words: str, rulebook: Rulebook) -> None:
    with pytest.raises(CaseFileError) as caught:
        read_case(data, rulebook)
    assert caught.value.path == path
    assert words in caught.value.sentence
    assert caught.value.sentence.endswith((".", "?"))
