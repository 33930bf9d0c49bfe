"""Reads the answers to the questions of the law and stores those that changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from karen_app.domain.case import Case
from karen_app.domain.countries import country_code
from karen_app.domain.dates import TypedDate
from karen_app.domain.event import CaseEvent
from karen_app.domain.fields import FieldValue
from karen_app.domain.ids import CaseId, EventId
from karen_app.services.cases.edit_case import case_draft, edit_case
from karen_app.services.deadlines.facts import money
from karen_app.services.facts.questions import NO, YES, AnswerKind, LawQuestion, as_typed
from karen_app.services.log.record_event import edit_event, event_draft
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader

_SHARE = re.compile(r"\d{1,9}(?:[.,]\d{1,6})?")
Typed = Mapping[str, TypedDate]
"""Answers by the name of the question, as typed; what is left out stays as it is."""


def answer_of_case(
    desk: Desk, questions: Sequence[LawQuestion], case_id: CaseId, typed: Typed
) -> Outcome[Case]:
    """Store the answers about a case; those of its client and trader go with these people."""
    reader = Reader()
    read = _read(questions, typed, reader)
    if reader.problems:
        return Refused(tuple(reader.problems))

    def of(place: str) -> dict[str, FieldValue]:
        return {
            name.removeprefix(f"{place}."): value
            for name, value in read.items()
            if name.startswith(f"{place}.")
        }

    draft = case_draft(desk, case_id)
    changed = replace(
        draft,
        contract_fields=draft.contract_fields.with_(**of("contract")),
        claim_fields=draft.claim_fields.with_(**of("demand")),
        client=replace(draft.client, fields=draft.client.fields.with_(**of("client"))),
        trader=replace(draft.trader, fields=draft.trader.fields.with_(**of("trader"))),
    )
    return edit_case(desk, case_id, changed)


def answer_of_event(
    desk: Desk,
    known_kinds: frozenset[str],
    questions: Sequence[LawQuestion],
    event_id: EventId,
    typed: Typed,
) -> Outcome[CaseEvent]:
    """Store the answers about an event."""
    reader = Reader()
    read = _read(questions, typed, reader)
    if reader.problems:
        return Refused(tuple(reader.problems))
    draft = event_draft(desk, event_id)
    changed = replace(draft, attributes=draft.attributes.with_(**read))
    return edit_event(desk, known_kinds, event_id, changed)


def _read(questions: Sequence[LawQuestion], typed: Typed, reader: Reader) -> dict[str, FieldValue]:
    """The answers that are not those known before; an emptied one is forgotten."""
    read = {
        each: _value(each, typed[each.name], reader)
        for each in questions
        if each.name in typed and _as_text(typed[each.name]) != each.answer
    }
    return {each.name: value for each, value in read.items() if as_typed(value) != each.answer}


def _as_text(typed: TypedDate) -> str:
    return "" if typed is None else str(typed).strip()


def _value(question: LawQuestion, typed: TypedDate, reader: Reader) -> FieldValue:
    text, name = _as_text(typed), question.name
    if not text:
        return None
    match question.kind:
        case AnswerKind.YES_NO:
            return {YES: True, NO: False}.get(text)
        case AnswerKind.DAY:
            day = reader.day(name, typed)
            return day.isoformat() if day else None
        case AnswerKind.MONEY:
            amount = reader.money(name, text)
            return {key: str(value) for key, value in money(amount).items()} if amount else None
        case AnswerKind.NUMBER | AnswerKind.SHARE | AnswerKind.COUNTRY:
            read, trouble = _READ[question.kind]
            found = read(text)
            if found is None:
                reader.add(name, trouble, typed=text[:40])
            return found
    return text


def _share(text: str) -> str | None:
    return text.replace(",", ".") if _SHARE.fullmatch(text) else None


_READ: Mapping[AnswerKind, tuple[Callable[[str], FieldValue], str]] = {
    AnswerKind.NUMBER: (lambda text: int(text) if text.isdecimal() else None, "number.impossible"),
    AnswerKind.SHARE: (_share, "share.impossible"),
    AnswerKind.COUNTRY: (lambda text: country_code(text) or None, "country.unknown"),
}
