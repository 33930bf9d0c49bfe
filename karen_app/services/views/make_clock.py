"""Builds clocks and their reasons from what the law says and the user decided."""

from __future__ import annotations

from datetime import date, datetime

from karen_app.domain.case_file import CaseFile
from karen_app.domain.deadline import AdjustmentKind, DeadlineAdjustment
from karen_app.domain.message import say
from karen_app.services.settings import Language
from karen_app.services.views.clock import (
    AdjustmentLine,
    Clock,
    ClockState,
    Owner,
    Why,
    WhyStep,
)
from karen_app.services.views.words import Tone
from legal_rules import Assessment, Citation, Determination

_MINE = frozenset({"consumer", "client", "guest", "injured person", "injured_person", "both"})
_OVER = frozenset({ClockState.MET, ClockState.LAPSED, ClockState.WAIVED, ClockState.MISSED})
SOON = 7
CLOSE = 3
NEAR = 90
_MERE_WAYS = frozenset({"epu-3y"})  # own terms of a suit one may bring or leave


def clocks_of(assessment: Assessment, file: CaseFile, language: Language) -> tuple[Clock, ...]:
    """The clocks of a case: running first by their day, then waiting, then those that are over.

    A way to a court that is only open stands behind the others of its kind until its end is near:
    it comes after every free way, and who has just begun must not read of a suit first.
    """
    clocks = [clock_of(each, file, language, assessment.as_of) for each in assessment.deadlines]
    return tuple(sorted(clocks, key=_order))


def _order(clock: Clock) -> tuple[bool, bool, bool, date, str]:
    day = clock.counts or clock.opens_on or date.max
    is_waiting = clock.state is ClockState.WAITING
    is_last = clock.is_mere_way and (clock.days_left is None or clock.days_left > NEAR)
    return (clock.state in _OVER, is_waiting, is_last, day, clock.key)


def clock_of(found: Determination, file: CaseFile, language: Language, today: date) -> Clock:
    """One deadline as a clock, seen on ``today``."""
    decisions = decisions_about(found, file)
    state = _state(found, decisions)
    owner = owner_of(found.obliged)
    safe, legal = as_day(found.safe_date), as_day(found.legal_date)
    counts = legal if owner is Owner.THEIRS else safe
    left = (counts - today).days if counts is not None else None
    start = found.trigger.on if found.trigger else None
    waits_for = found.waits_for_words.get(language.value) if found.waits_for_words else ""
    return Clock(
        key=clock_key(found),
        rule=found.rule,
        trigger_event=_trigger_event(found),
        title=found.act.get(language.value) or found.question.get(language.value),
        act=found.act.get(language.value),
        owner=owner,
        state=state,
        trigger_on=start,
        trigger_words=(
            say("clock.started_by", day=start) if start else say("clock.waits", what=waits_for)
        ),
        safe_date=safe,
        legal_date=legal,
        assert_from=found.assert_from,
        opens_on=found.opens_on,
        waits_for=waits_for,
        day=(today - start).days if start is not None else None,
        of_days=(counts - start).days if counts is not None and start is not None else None,
        days_left=left,
        tone=_tone(state, owner, left),
        is_disputed=bool(found.disputed),
        is_adjusted=bool(decisions),
        effect=found.effect.get(language.value),
        citations=tuple(citation_text(each) for each in found.citations),
        is_mere_way=found.rule in _MERE_WAYS,
    )


def clock_key(found: Determination) -> str:
    """The name of a clock: rule and the event that started it."""
    return f"{found.rule}@{_trigger_event(found)}"


def _trigger_event(found: Determination) -> str:
    return (found.trigger.event or "") if found.trigger else ""


def owner_of(obliged: str) -> Owner:
    """Whose clock it is, by the word of the rulebook."""
    if obliged in _MINE:
        return Owner.MINE
    return Owner.LAW if obliged in {"fact", "opens"} else Owner.THEIRS


def as_day(day: date | datetime | None) -> date | None:
    """The civil date of a term that may end at an hour."""
    return day.date() if isinstance(day, datetime) else day


def citation_text(citation: Citation) -> str:
    """A citation in one line: act, place, journal; nothing needs inflection."""
    return f"{citation.short}, {citation.place} ({citation.journal})"


def decisions_about(found: Determination, file: CaseFile) -> tuple[DeadlineAdjustment, ...]:
    """What the user decided about this clock, oldest first."""
    event = _trigger_event(found)
    about = [
        each for each in file.adjustments if each.rule == found.rule and each.trigger in {"", event}
    ]
    return tuple(sorted(about, key=lambda each: each.decided_on))


def _state(found: Determination, decisions: tuple[DeadlineAdjustment, ...]) -> ClockState:
    last = decisions[-1].kind if decisions else None
    if last is AdjustmentKind.WAIVED:
        return ClockState.WAIVED
    return ClockState.MET if last is AdjustmentKind.MET else ClockState(found.status)


def _tone(state: ClockState, owner: Owner, left: int | None) -> Tone:
    if state in {ClockState.MET, ClockState.OPEN}:
        return Tone.GOOD
    if state is ClockState.LAPSED:
        return Tone.DANGER
    if state is ClockState.MISSED:
        return Tone.DANGER if owner is Owner.MINE else Tone.ACT
    if state is not ClockState.RUNNING or left is None:
        return Tone.WAITING
    if owner is Owner.MINE and left <= CLOSE:
        return Tone.DANGER
    return Tone.SOON if left <= SOON and owner is not Owner.LAW else Tone.ACT


_DECIDED = {
    AdjustmentKind.EXTENSION: "why.extended",
    AdjustmentKind.PAUSE: "why.paused",
    AdjustmentKind.CORRECTION: "why.corrected",
    AdjustmentKind.MET: "why.met",
    AdjustmentKind.WAIVED: "why.waived",
}
_BY_LAW = frozenset({AdjustmentKind.EXTENSION, AdjustmentKind.PAUSE, AdjustmentKind.CORRECTION})


def why_of(found: Determination, file: CaseFile, language: Language, assessment: Assessment) -> Why:
    """The reasons of one clock."""
    decisions = decisions_about(found, file)
    return Why(
        clock=clock_of(found, file, language, assessment.as_of),
        steps=(*_law_steps(found, language), *_own_steps(decisions)),
        readings=tuple(each.get(language.value) for each in found.disputed),
        open_questions=tuple(each.get(language.value) for each in found.open_questions),
        confidence=found.confidence,
        effect=found.effect.get(language.value),
        note=found.note.get(language.value) if found.note else "",
        sources=tuple((citation_text(each), each.url) for each in found.citations),
        proofs=_proofs(found, file),
        adjustments=tuple(_line(each) for each in decisions),
        edition=assessment.edition,
    )


def _law_steps(found: Determination, language: Language) -> tuple[WhyStep, ...]:
    return tuple(
        WhyStep(
            text=step.because.get(language.value),
            on=as_day(step.result),
            citation=citation_text(step.citation) if step.citation else "",
            url=step.citation.url if step.citation else "",
        )
        for step in found.steps
    )


def _own_steps(decisions: tuple[DeadlineAdjustment, ...]) -> tuple[WhyStep, ...]:
    return tuple(
        WhyStep(say(_DECIDED[each.kind], reason=each.reason), each.decided_on, "", "")
        for each in decisions
        if each.kind not in _BY_LAW
    )


def _proofs(found: Determination, file: CaseFile) -> tuple[str, ...]:
    record = _trigger_event(found).partition(":")[0]
    return tuple(f"{item.exhibit or '-'}: {item.name}" for item in file.proofs_of(record))


def _line(decision: DeadlineAdjustment) -> AdjustmentLine:
    return AdjustmentLine(
        adjustment_id=decision.id,
        kind=decision.kind.value,
        until=decision.until,
        days=decision.days,
        reason=decision.reason,
        decided_on=decision.decided_on,
    )
