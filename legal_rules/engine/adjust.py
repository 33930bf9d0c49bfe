"""Applies suspension, interruption, caps, floors and named adjustments to a computed term."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from legal_rules.engine.arithmetic import add
from legal_rules.engine.endings import Ending
from legal_rules.engine.matter import Matter, civil
from legal_rules.engine.registry import Dates, named_adjustment
from legal_rules.engine.starts import Start, first_start
from legal_rules.engine.steps import Steps
from legal_rules.model.assessment import Day
from legal_rules.model.rule import RuleVersion
from legal_rules.model.term import Bound, Interrupted, Suspended


def adjusted(
    version: RuleVersion,
    matter: Matter,
    start: Start,
    early: Day,
    late: Day,
    ending: Ending,
    steps: Steps,
) -> Dates:
    """Turn unshifted ends into safe and legal last days, with every adjustment of the version."""
    early, late = suspended(version.suspended, matter, start, early, late, steps)
    dates = ended(early, late, ending, matter, steps)
    for interruption in version.interrupted:
        dates = _interrupted(interruption, version, matter, dates, ending, steps)
        if dates.waits_for:
            return replace(dates, steps=steps.all())
    if version.floor is not None:
        dates = bounded(version.floor, dates, matter, start, ending, steps, is_floor=True)
    if version.cap is not None:
        dates = bounded(version.cap, dates, matter, start, ending, steps, is_floor=False)
    dates = replace(dates, steps=steps.all())
    for call in version.adjust:
        dates = named_adjustment(call.name)(matter, version, start, dates, call.params)
    return dates


def ended(early: Day, late: Day, ending: Ending, matter: Matter, steps: Steps) -> Dates:
    """Apply the ending: the safe day from the early end, the legal day from the late one."""
    safe = ending.safe_day(early, matter.calendar)
    legal = ending.legal_day(late, matter.calendar)
    steps.ended(ending, early, late, safe, legal)
    return Dates(early, safe, legal)


def suspended(
    parts: tuple[Suspended, ...], matter: Matter, start: Start, early: Day, late: Day, steps: Steps
) -> tuple[Day, Day]:
    """Add the days during which the term did not run (end minus start of each suspension)."""
    for part in parts:
        begin = first_start(part.start, matter, start.scope)
        if begin is None or begin.on > civil(late):
            continue
        end = first_start(part.end, matter, start.scope)
        last = end.on if end is not None else matter.case.as_of
        days = max((last - begin.on).days, 0)
        if part.at_most_days is not None:
            days = min(days, part.at_most_days)
        if days:
            early, late = early + timedelta(days=days), late + timedelta(days=days)
            steps.suspended(begin.on, last, days, late, part.why)
    return early, late


def _interrupted(
    part: Interrupted,
    version: RuleVersion,
    matter: Matter,
    dates: Dates,
    ending: Ending,
    steps: Steps,
) -> Dates:
    broken = first_start(part.by, matter)
    length = version.lengths[-1] if version.lengths else None
    if broken is None or broken.on > civil(dates.legal) or length is None:
        return dates
    anew = first_start(part.anew_from, matter)
    if anew is None:
        return replace(dates, waits_for=part.waits_for)
    end = add(anew.on, length.unit or "days", length.amount, matter.calendar)
    steps.interrupted(broken.on, anew.on, end, part.why)
    return ended(end, end, ending, matter, steps)


def bounded(
    bound: Bound,
    dates: Dates,
    matter: Matter,
    start: Start,
    ending: Ending,
    steps: Steps,
    *,
    is_floor: bool,
) -> Dates:
    """Hold a term under a cap or above a floor."""
    limit = _limit(bound, matter, start, ending)
    if limit is None:
        return dates
    pick = max if is_floor else min
    held = Dates(
        pick(civil(dates.base), civil(limit.base)),
        pick(civil(dates.safe), civil(limit.safe)),
        pick(civil(dates.legal), civil(limit.legal)),
    )
    if (held.safe, held.legal) != (dates.safe, dates.legal):
        steps.bounded(held.safe, held.legal, is_floor=is_floor)
        return held
    return dates


def _limit(bound: Bound, matter: Matter, start: Start, ending: Ending) -> Dates | None:
    if bound.version:
        other = matter.deadline(bound.version)
        if other is None or other.safe_date is None or other.legal_date is None:
            return None
        return Dates(other.base_date or other.safe_date, other.safe_date, other.legal_date)
    if bound.start is None:
        return None
    begin = first_start(bound.start, matter, start.scope)
    if begin is None:
        return None
    end = begin.on
    if bound.length is not None:
        end = add(begin.on, bound.length.unit or "days", bound.length.amount, matter.calendar)
    safe = ending.safe_day(end, matter.calendar)
    return Dates(end, safe, ending.legal_day(end, matter.calendar))
