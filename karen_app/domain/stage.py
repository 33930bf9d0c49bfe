"""Derives how far a case has come from its records; never stored."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from karen_app.domain.reply import ReplyOutcome

if TYPE_CHECKING:
    from karen_app.domain.case_file import CaseFile

_COURT_EVENTS = frozenset({"claim_filed"})
_BODY_EVENTS = frozenset({"ombudsman_request_sent", "adr_request_received", "mediation_started"})


class Stage(StrEnum):
    """How far a case has come."""

    RECORDED = "recorded"
    DRAFTED = "drafted"
    SENT_NO_PROOF = "sent_no_proof"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    ESCALATED = "escalated"
    COURT = "court"
    CLOSED = "closed"


def stage_of(file: CaseFile) -> Stage:
    """The furthest stage the records show."""
    kinds = {event.kind for event in file.events}
    if file.case.outcome is not None:
        return Stage.CLOSED
    if kinds & _COURT_EVENTS:
        return Stage.COURT
    if kinds & _BODY_EVENTS or _sent_to_body(file):
        return Stage.ESCALATED
    answers = [r for r in file.replies if r.outcome is not ReplyOutcome.ACKNOWLEDGEMENT]
    if answers:
        last = max(answers, key=lambda reply: reply.received_on)
        return Stage.ACCEPTED if last.outcome is ReplyOutcome.ACCEPTED else Stage.REFUSED
    return _before_any_answer(file, kinds)


def _before_any_answer(file: CaseFile, kinds: set[str]) -> Stage:
    """Only what demands something in the dispute moves the stage."""
    asking = {letter.id for letter in file.letters if file.is_demand(letter)}
    sent = [each for each in file.dispatches if each.letter_id in asking]
    if "complaint_received" in kinds or any(each.arrived_on is not None for each in sent):
        return Stage.WAITING
    if "complaint_sent" in kinds or sent:
        return Stage.SENT_NO_PROOF
    return Stage.DRAFTED if asking else Stage.RECORDED


def _sent_to_body(file: CaseFile) -> bool:
    bodies = {
        letter.id for letter in file.letters if letter.goes_to_body and not letter.demands_nothing
    }
    return any(sent.letter_id in bodies for sent in file.dispatches)
