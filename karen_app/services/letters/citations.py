"""Citations of a letter: what the assessment rests on, what would govern once the letter is sent.

A complaint cites the answer period before it has left. The law starts that clock only with its
arrival, so the case is assessed once more as if the letter were sent and received today
(``as_if_sent``); of that second answer only terms are taken that the first one does not have.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.reply import Reply
from karen_app.services.deadlines.facts import Event
from karen_app.services.deadlines.lateness import is_demonstrably_missed
from karen_app.services.deadlines.law import Law, LawTrouble
from karen_app.services.deadlines.letter_effects import effect_of
from legal_rules import Assessment, Determination
from legal_rules import Citation as LawCitation
from letters import Citation, LetterTemplate

_SAID = frozenset({"waiting", "running", "met", "missed", "open"})
_SUPPOSED_ID = "karen:this-letter"
Cited = dict[str, tuple[Citation, ...]]


def as_if_sent(law: Law, file: CaseFile, template: str, today: date) -> Assessment | None:
    """The assessment as if a letter of this kind were sent and received on ``today``.

    ``None`` where the law does not look at such a letter, or the facts contradict each other.
    """
    effect = effect_of(template)
    kinds = [kind for kind in (effect.sent, effect.received) if kind]
    events: list[Event] = [
        {"id": f"{_SUPPOSED_ID}:{kind}", "kind": kind, "on": today.isoformat(), "channel": "email"}
        for kind in kinds
    ]
    for event in events:
        if event["kind"] == "payment_demand_received":
            event["days"] = 7
    if not events:
        return None
    try:
        return law.suppose(file, tuple(events), today)
    except LawTrouble:
        return None


def new_terms(
    assessment: Assessment | None, supposed: Assessment | None
) -> tuple[Determination, ...]:
    """The terms that a letter would start: those that hang on the supposed events."""
    if supposed is None:
        return ()
    there = {each.rule for each in assessment.deadlines} if assessment else set()
    return tuple(
        each
        for each in supposed.deadlines
        if _is_started_by_letter(each) or (each.rule not in there and each.status == "waiting")
    )


def _is_started_by_letter(found: Determination) -> bool:
    return found.trigger is not None and (found.trigger.event or "").startswith(_SUPPOSED_ID)


def citations_of(
    assessment: Assessment | None,
    supposed: Assessment | None,
    today: date,
    replies: tuple[Reply, ...] = (),
) -> Cited:
    """Citations by id, as slots of letters name them; ``id:missed`` for a missed term.

    A right that lapsed, or a remedy that is not open yet, is not cited.
    """
    found: Cited = {}
    for term in new_terms(assessment, supposed):
        found[term.rule] = _all(term.citations)
    if supposed is not None:
        found |= {each.id: _all(each.citations) for each in supposed.findings}
    if assessment is None:
        return found
    for term in assessment.deadlines:
        if term.status in _SAID:
            found[term.rule] = _all(term.citations)
        if is_demonstrably_missed(term, replies, today):
            found[f"{term.rule}:missed"] = _all(term.citations)
    found |= {each.rule: _all(each.citations) for each in assessment.amounts}
    found |= {each.id: _all(each.citations) for each in assessment.findings}
    found |= {each.id: _all(each.citations) for each in assessment.entitlements if each.open}
    return found


def standing_of(law: Law, template: LetterTemplate, file: CaseFile, today: date) -> Cited:
    """Places of law that stand for the client of this case, whatever the assessment says."""
    slots = template.vocabulary.slots
    found: Cited = {}
    for name in (name for slot in template.cites for name in slots.get(slot, ())):
        place = law.standing(name, today, file.client.status.value)
        if place is not None:
            found[name] = (cited(place),)
    return found


def _all(citations: Iterable[LawCitation]) -> tuple[Citation, ...]:
    return tuple(cited(each) for each in citations)


def cited(each: LawCitation) -> Citation:
    """One citation as letters want it."""
    return Citation(
        place=each.place,
        act=each.title,
        short=each.short,
        journal=each.journal,
        code=each.act,
    )
