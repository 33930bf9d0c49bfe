"""Computes the deadlines of one rule version: start, length, ending, adjustments, state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from legal_rules.engine.adjust import adjusted
from legal_rules.engine.arithmetic import add
from legal_rules.engine.citing import cited
from legal_rules.engine.conditions import all_hold, any_holds
from legal_rules.engine.matter import NO_SCOPE, Matter, Scope, civil
from legal_rules.engine.registry import Dates
from legal_rules.engine.starts import Start, find_starts
from legal_rules.engine.states import Kept, late_word, state_of
from legal_rules.engine.steps import Steps
from legal_rules.model.assessment import Day, Determination, Step, Trigger
from legal_rules.model.case import Event
from legal_rules.model.rule import RuleVersion
from legal_rules.model.term import Length


def determine(version: RuleVersion, matter: Matter) -> tuple[Determination, ...]:
    """Give every deadline of ``version`` for the case, in order of their starts.

    Empty where the version does not apply or was not law on the day that decides. Where the start
    is not known but its cause is, one deadline with state ``waiting``.
    """
    if not all_hold(version.applies, matter):
        return ()
    starts = [
        start
        for start in find_starts(version.starts_on, matter)
        if in_force(version, matter, start.scope)
        and not any_holds(version.unless, matter, start.scope)
    ]
    if starts:
        taken: set[str] = set()
        return tuple(_deadline(version, matter, start, taken) for start in starts)
    if find_starts(version.starts_on, matter):
        return ()
    return _waiting(version, matter)


def in_force(version: RuleVersion, matter: Matter, scope: Scope) -> bool:
    """Say whether the version was law on the day that decides, by the date it names."""
    force = version.in_force
    day = next(
        (found for ref in force.by if (found := matter.date(ref, scope)) is not None),
        matter.case.as_of,
    )
    if day < force.start:
        return False
    if force.until is None or day <= force.until:
        return True
    return bool(version.still_for) and all_hold(version.still_for, matter, scope)


def _waiting(version: RuleVersion, matter: Matter) -> tuple[Determination, ...]:
    causes = [(w.waits_for, w.when) for w in version.waits]
    if version.waits_when:
        causes.append((version.waits_for, version.waits_when))
    waits_for = next((name for name, when in causes if all_hold(when, matter)), "")
    if not waits_for:
        return ()
    if not in_force(version, matter, NO_SCOPE) or any_holds(version.unless, matter):
        return ()
    return (waiting(version, matter, None, waits_for, ()),)


def waiting(
    version: RuleVersion,
    matter: Matter,
    trigger: Trigger | None,
    waits_for: str,
    steps: tuple[Step, ...],
) -> Determination:
    """Give a deadline that waits for a fact."""
    return _result(version, matter, trigger, None, None, Kept("waiting"), waits_for, steps)


def _deadline(version: RuleVersion, matter: Matter, start: Start, taken: set[str]) -> Determination:
    trigger = Trigger(start.event.id if start.event else None, start.kind, start.on, start.latest)
    steps = Steps(version, matter, start.on)
    steps.extend(start.steps)
    steps.started(start)
    if version.reasonable:
        kept = state_of(version, matter, start, None, taken)
        return _result(version, matter, trigger, None, None, kept, "", steps.all())
    dates = _dates(version, matter, start, steps)
    if dates is None:
        return waiting(version, matter, trigger, version.waits_for, steps.all())
    if dates.waits_for:
        return waiting(version, matter, trigger, dates.waits_for, dates.steps)
    if version.opens:
        opens_on = civil(dates.legal) + timedelta(days=version.opens_plus)
        return _opening(version, matter, trigger, opens_on, dates)
    if version.no_last_day:
        kept = state_of(version, matter, start, None, taken)
        found = _result(version, matter, trigger, dates, None, kept, "", dates.steps)
        return replace(found, legal_date=None, assert_from=None)
    kept = state_of(version, matter, start, dates, taken)
    return _result(version, matter, trigger, dates, None, kept, "", dates.steps)


def _dates(version: RuleVersion, matter: Matter, start: Start, steps: Steps) -> Dates | None:
    """Compute base, safe and legal day; ``None`` where the length is not known."""
    length = length_of(version, matter, start.scope)
    ends = _ends(length, start, matter, steps)
    if ends is None:
        return None
    early, late = ends
    at_once = length is not None and length.at_once
    ending = matter.rulebook.ending("end-of-day" if at_once else version.ending)
    dates = adjusted(version, matter, start, early, late, ending, steps)
    return user_adjusted(dates, version, matter, start.event)


def length_of(version: RuleVersion, matter: Matter, scope: Scope) -> Length | None:
    """Give the length that holds for the case: the first one whose conditions hold."""
    return next((item for item in version.lengths if all_hold(item.when, matter, scope)), None)


def _ends(
    length: Length | None, start: Start, matter: Matter, steps: Steps
) -> tuple[Day, Day] | None:
    """Give the unshifted ends counted from the early and from the late start."""
    if length is None:
        return start.on, start.latest
    amount = length.amount
    if length.taken_from is not None:
        value = matter.value(length.taken_from, start.scope)
        if length.unit is None:
            if not isinstance(value, date):
                return None
            steps.named_day(civil(value))
            return civil(value), civil(value)
        if not isinstance(value, int):
            return None
        amount = value
    unit = length.unit or "days"
    signed = -amount if length.back else amount
    from_day: Day = start.moment if unit == "hours" and start.moment else start.on
    late_day: Day = start.moment if unit == "hours" and start.moment else start.latest
    less = timedelta(days=length.less_days)
    early = add(from_day, unit, signed, matter.calendar) - less
    late = add(late_day, unit, signed, matter.calendar) - less
    steps.counted(from_day, amount, unit, early, back=length.back)
    if late != early:
        steps.counted(late_day, amount, unit, late, back=length.back)
    return early, late


def user_adjusted(dates: Dates, version: RuleVersion, matter: Matter, event: Event | None) -> Dates:
    """Apply what the user entered by hand: extension, pause, correction, each with its reason."""
    for adjustment in matter.case.adjustments:
        if adjustment.rule != version.id:
            continue
        if adjustment.event is not None and (event is None or event.id != adjustment.event):
            continue
        steps = Steps(version, matter, civil(dates.legal))
        steps.extend(dates.steps)
        if adjustment.kind == "pause" and adjustment.start is not None:
            days = adjustment.until - adjustment.start
            safe, legal, base = dates.safe + days, dates.legal + days, dates.base + days
        else:
            safe = legal = base = adjustment.until
        steps.by_user(adjustment, legal)
        dates = replace(dates, base=base, safe=safe, legal=legal, steps=steps.all())
    return dates


def _opening(
    version: RuleVersion, matter: Matter, trigger: Trigger, opens_on: date, dates: Dates
) -> Determination:
    kept = Kept("running")
    steps = Steps(version, matter, opens_on)
    steps.extend(dates.steps)
    steps.opens(opens_on)
    found = _result(version, matter, trigger, None, opens_on, kept, "", steps.all())
    return replace(found, base_date=dates.base)


def _result(
    version: RuleVersion,
    matter: Matter,
    trigger: Trigger | None,
    dates: Dates | None,
    opens_on: date | None,
    kept: Kept,
    waits_for: str,
    steps: tuple[Step, ...],
) -> Determination:
    rule = matter.rulebook.rule(version.rule_id)
    cited_on = trigger.on if trigger else matter.case.as_of
    legal = dates.legal if dates else None
    return Determination(
        rule=version.id,
        question_id=rule.id,
        question=rule.question,
        obliged=version.bound,
        act=version.act if version.act.pl else rule.act,
        trigger=trigger,
        safe_date=min(dates.safe, dates.legal, key=_comparable) if dates else None,
        legal_date=legal,
        opens_on=opens_on,
        assert_from=_assert_from(version, legal, matter),
        status=kept.status,
        waits_for=waits_for or None,
        waits_for_words=matter.rulebook.fact_label(waits_for) if waits_for else None,
        effect=version.effect,
        strength=version.strength,
        kept_by=version.kept_by,
        kept_on=kept.on,
        kept_event=kept.event,
        confidence=version.confidence,
        disputed=version.disputed,
        open_questions=version.open_questions,
        citations=cited(version.sources, matter, max(cited_on, version.in_force.start)),
        steps=steps,
        base_date=dates.base if dates else None,
        note=version.note if version.note.pl else None,
    )


def _comparable(day: Day) -> datetime:
    return day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)


def _assert_from(version: RuleVersion, legal: Day | None, matter: Matter) -> date | None:
    """Give the first day on which silence of the other side may be relied on."""
    if legal is None or version.bound == "client" or late_word(version) == "lapsed":
        return None
    day = civil(legal)
    if version.kept_by in ("sending", "disputed"):
        day = matter.calendar.add_working_days(day, 3)
    return day + timedelta(days=1)
