"""Questions of the law about a case or an event, each with the answer known so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from karen_app.domain.case_file import CaseFile
from karen_app.domain.fields import Fields, FieldValue
from karen_app.services.deadlines.law import Law
from karen_app.services.settings import Language
from legal_rules import AskedFact, Assessment


class AnswerKind(StrEnum):
    """What is typed as an answer."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    NUMBER = "number"
    SHARE = "share"  # a decimal number
    DAY = "day"
    MONEY = "money"
    COUNTRY = "country"  # two letters, or a Polish name
    TEXT = "text"


YES, NO = "yes", "no"
_KINDS: Mapping[str, AnswerKind] = {
    "flag": AnswerKind.YES_NO,
    "choice": AnswerKind.CHOICE,
    "whole": AnswerKind.NUMBER,
    "decimal": AnswerKind.SHARE,
    "date": AnswerKind.DAY,
    "moment": AnswerKind.DAY,
    "money": AnswerKind.MONEY,
    "text": AnswerKind.TEXT,
}
# What the form of a case or of an event asks itself.
_ASKED_THERE = frozenset(
    {
        "contract.kind",
        "contract.channel",
        "contract.concluded",
        "contract.price",
        "demand.remedy",
        "demand.amount",
        "client.status",
        "client.country",
        "client.postal_code",
        "trader.name",
        "trader.nip",
        "trader.country",
        "trader.postal_code",
        "until",
    }
)


@dataclass(frozen=True, slots=True)
class LawQuestion:
    """``name`` is that of the case format; ``answer`` is as it is typed, empty for unknown.

    ``is_awaited``: a clock waits for it. ``is_general``: asked with every kind of contract.
    """

    name: str
    words: str
    kind: AnswerKind
    choices: tuple[tuple[str, str], ...]
    answer: str
    is_awaited: bool
    is_general: bool


def questions_of_case(
    file: CaseFile, law: Law, assessment: Assessment | None, language: Language
) -> tuple[LawQuestion, ...]:
    """What the rules for this kind of contract look at: first what a clock waits for."""
    awaited = {each.waits_for for each in assessment.deadlines} if assessment else set()
    found = [
        _question(
            each, known_of(file, each.term.name), language, is_awaited=each.term.name in awaited
        )
        for each in law.facts_asked(file.case.contract.kind.value)
        if each.term.name not in _ASKED_THERE
    ]
    return tuple(sorted(found, key=_urgency))


def questions_of_event(
    kind: str, known: Fields, law: Law, language: Language
) -> tuple[LawQuestion, ...]:
    """What the rules look at about an event of this kind, of which ``known`` is recorded."""
    return tuple(
        _question(each, known.get(each.term.name), language, is_awaited=False)
        for each in law.event_facts_asked(kind)
        if each.term.name not in _ASKED_THERE
    )


def _urgency(question: LawQuestion) -> tuple[bool, bool, bool]:
    """First what a clock waits for, then what the complaint is about, then the sector."""
    is_general = question.is_general
    return not question.is_awaited, is_general, not question.name.startswith("demand.")


def known_of(file: CaseFile, name: str) -> FieldValue:
    """The fact of that name as it is recorded."""
    place, _, own = name.partition(".")
    recorded = {
        "contract": file.case.contract.fields,
        "demand": file.case.claim.fields,
        "client": file.client.fields,
        "trader": file.trader.fields,
    }
    return recorded[place].get(own)


def _question(
    asked: AskedFact, known: FieldValue, language: Language, *, is_awaited: bool
) -> LawQuestion:
    choices = tuple((value, words.get(language.value)) for value, words in asked.choices)
    kind = AnswerKind.CHOICE if choices else _KINDS[asked.term.type]
    if asked.term.name.endswith("country"):
        kind = AnswerKind.COUNTRY
    answer = as_typed(known)
    if kind is AnswerKind.CHOICE and answer and answer not in dict(choices):
        choices = (*choices, (answer, answer))  # it came with the case and is not lost
    return LawQuestion(
        name=asked.term.name,
        words=asked.term.meaning.get(language.value),
        kind=kind,
        choices=choices,
        answer=answer,
        is_awaited=is_awaited,
        is_general=asked.is_general,
    )


def as_typed(known: FieldValue) -> str:
    """A recorded fact as one types it."""
    if isinstance(known, bool):
        return YES if known else NO
    if isinstance(known, Mapping):
        return str(known.get("amount", ""))
    return "" if known is None else str(known)
