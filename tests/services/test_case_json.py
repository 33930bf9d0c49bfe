"""A case file of the case format becomes drafts: facts, answers, talks, people."""

from __future__ import annotations

from datetime import date

import pytest

from karen_app.domain.contract import ContractKind
from karen_app.domain.encounter import EncounterKind
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.drafts import EncounterDraft, EventDraft, ReplyDraft
from karen_app.services.keeping.case_json import read_case_json, without_papers

FILE = {
    "as_of": "2026-11-22",
    "client": {"status": "consumer", "postal_code": "31-147", "natural_person": True},
    "trader": {"name": "ButyPlus", "nip": "779-000-00-00"},
    "contract": {
        "kind": "goods",
        "price": {"amount": "88.77", "currency": "EUR"},
        "withdrawal_informed": True,
    },
    "demand": {"remedy": "repair"},
    "events": [
        {"kind": "complaint_sent", "on": "2026-11-01T10:15", "channel": "email", "note": "e-mail"},
        {"kind": "reply_received", "on": "2026-11-05", "outcome": "rejected", "note": "nie"},
        {"kind": "promise_made", "on": "2026-11-06", "channel": "phone", "by": "2026-11-09"},
    ],
    "papers": {"subject": "buty", "client": {"name": "Anna Nowak"}},
}


def test_every_part_finds_its_place() -> None:
    read = read_case_json(FILE)
    assert read.today == date(2026, 11, 22)
    assert read.case.kind is ContractKind.GOODS
    assert (read.case.price, read.case.currency) == ("88.77", "EUR")
    assert read.case.contract_fields["withdrawal_informed"] is True
    assert read.case.client.fields["natural_person"] is True
    assert read.case.title == "buty"
    event, reply, talk = read.entries
    assert isinstance(event, EventDraft)
    assert (event.on, event.at) == ("2026-11-01", "10:15")
    assert isinstance(reply, ReplyDraft)
    assert reply.outcome is ReplyOutcome.REJECTED
    assert isinstance(talk, EncounterDraft)
    assert talk.kind is EncounterKind.CALL
    assert talk.promised_by == "2026-11-09"


def test_the_law_reads_the_file_without_the_papers() -> None:
    assert set(without_papers(FILE)) == set(FILE) - {"papers"}


def test_an_unknown_word_is_an_error() -> None:
    with pytest.raises(ValueError, match="carpet"):
        read_case_json({"contract": {"kind": "carpet"}})
