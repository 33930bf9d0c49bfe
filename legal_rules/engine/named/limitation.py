"""Limitation of claims: year-end, interruption, suspension, tort (art. 117-125, 442[1] KC)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from legal_rules.engine.arithmetic import add
from legal_rules.engine.determine import length_of
from legal_rules.engine.matter import Matter, civil
from legal_rules.engine.registry import Dates, Params, adjustment
from legal_rules.engine.starts import Start
from legal_rules.engine.steps import written
from legal_rules.model.assessment import Step
from legal_rules.model.case import Event
from legal_rules.model.rule import RuleVersion
from legal_rules.wording import day_words, length_words

REFORM = date(2018, 7, 9)  # Dz.U. 2018 poz. 1104: from here on terms end on 31 December
SUSPENDING = date(2022, 6, 30)  # Dz.U. 2021 poz. 2459: mediation and conciliation suspend
FULL_AGE = 18
_TWO_SIDED = {"mediation_started": "mediation_ended", "conciliation_filed": "conciliation_ended"}
Rounding = Literal["year-end", "prevailing", "to-the-day"]


@dataclass(frozen=True, slots=True)
class _Run:
    """A term on its way: where it would end, and the days it stood still on both counts."""

    base: date  # the end without rounding and without suspension
    days: int = 0  # days of suspension, first and last counted
    careful: int = 0  # the same as a difference of dates
    extension: int = 0  # days of suspension that began in the extension to 31 December
    careful_extension: int = 0
    steps: tuple[Step, ...] = ()
    waits_for: str = ""


@adjustment("limitation")
def limitation(
    matter: Matter, version: RuleVersion, start: Start, dates: Dates, params: Params
) -> Dates:
    """Apply rounding, interruption and suspension to the unrounded end of a limitation.

    ``rounding``: ``year-end`` (art. 118 sentence 2), ``prevailing`` (the same, but only the
    prevailing view: the safe day stays unrounded), ``to-the-day``. An end before 2018-07-09 is
    never rounded (art. 5 of the act of 13 April 2018). ``old_law_of_consumers``: claims of a
    consumer under art. 118 that arose before that day keep the old law (art. 5 ust. 3).
    """
    rounding = _rounding(params)
    if params.get("old_law_of_consumers") is True and _old_consumer_claim(matter, start):
        rounding = "to-the-day"
    run = _Run(civil(dates.base))
    for event in _acts(matter, start.on):
        if event.on > _last_day(run, rounding):
            break
        run = _interrupted_or_suspended(event, run, version, start, rounding, matter)
        if run.waits_for:
            return replace(dates, steps=(*dates.steps, *run.steps), waits_for=run.waits_for)
    safe, legal = _safe_day(run, rounding), _last_day(run, rounding)
    steps = (*dates.steps, *run.steps)
    moved = run.base + timedelta(days=run.days)
    rounded = _rounded(moved, rounding)
    if rounded != moved:
        step = written(
            matter, "rounded", rounded, "year-end", start=day_words(moved), end=day_words(rounded)
        )
        steps = (*steps, step)
    if safe != legal:
        step = written(
            matter, "readings", legal, "limitation-readings", safe=day_words(safe),
            legal=day_words(legal),
        )  # fmt: skip
        steps = (*steps, step)
    return replace(dates, base=run.base, safe=safe, legal=legal, steps=steps)


def _old_consumer_claim(matter: Matter, start: Start) -> bool:
    consumer = matter.case.value("client.status") == "consumer"
    return consumer and matter.case.value("demand.creditor") == "consumer" and start.on < REFORM


def _rounding(params: Params) -> Rounding:
    value = params.get("rounding", "year-end")
    if value == "prevailing":
        return "prevailing"
    return "to-the-day" if value == "to-the-day" else "year-end"


def _acts(matter: Matter, since: date) -> Iterator[Event]:
    """Give the acts that interrupt or suspend, from the start of the term, in order."""
    kinds = ("debt_recognised", "adr_request_received", "adr_request_completed", *_TWO_SIDED)
    for event in matter.case.of_kinds(kinds):
        incomplete = event.kind == "adr_request_received" and event.attribute("complete") is False
        completing = event.kind == "adr_request_completed" and not _was_incomplete(matter)
        if event.on >= since and not incomplete and not completing:
            yield event


def _was_incomplete(matter: Matter) -> bool:
    requests = matter.case.of_kind("adr_request_received")
    return any(event.attribute("complete") is False for event in requests)


def _interrupted_or_suspended(
    event: Event,
    run: _Run,
    version: RuleVersion,
    start: Start,
    rounding: Rounding,
    matter: Matter,
) -> _Run:
    if event.kind == "debt_recognised":
        return _anew(event.on, event.on, run, version, start, matter)
    if event.kind.startswith("adr_"):
        closed = _first(matter, "adr_closed", event.on)
        if closed is None:
            return replace(run, waits_for="adr_closed")
        return _anew(event.on, closed, run, version, start, matter)
    ended = _first(matter, _TWO_SIDED[event.kind], event.on)
    if event.on < SUSPENDING:
        if ended is None:
            return replace(run, waits_for=_TWO_SIDED[event.kind])
        return _anew(event.on, ended, run, version, start, matter)
    return _suspended(event.on, ended, run, rounding, matter)


def _first(matter: Matter, kind: str, since: date) -> date | None:
    return next((event.on for event in matter.case.of_kind(kind) if event.on >= since), None)


def _anew(
    broken: date, anew: date, run: _Run, version: RuleVersion, start: Start, matter: Matter
) -> _Run:
    """Let the whole term run again (art. 123, 124 KC; art. 36 of the ADR act).

    An interruption never brings the end forward: a floor (a crime, a minor's injury: art. 442[1]
    § 2-4 KC) keeps holding it.
    """
    length = length_of(version, matter, start.scope)
    if length is None:
        return run
    end = max(run.base, add(anew, length.unit or "days", length.amount, matter.calendar))
    step = written(
        matter, "interrupted", end, "interrupted", by=day_words(broken), anew=day_words(anew),
        end=day_words(end), why=matter.rulebook.sentence("limitation-interrupted"),
    )  # fmt: skip
    return _Run(end, steps=(*run.steps, step))


def _suspended(
    begin: date, ended: date | None, run: _Run, rounding: Rounding, matter: Matter
) -> _Run:
    """Let the term stand still during mediation or conciliation (art. 121 pkt 5-6 KC).

    Until it has ended, the days so far are counted. What began after the unrounded end, in the
    time added by the year-end rule, only moves 31 December.
    """
    last = ended or max(matter.case.as_of, begin)
    careful = (last - begin).days
    step = written(
        matter, "suspended", None, "limitation-suspended", start=day_words(begin),
        end=day_words(last), length=length_words(careful, "days"),
    )  # fmt: skip
    steps = (*run.steps, step)
    if rounding != "to-the-day" and begin > run.base + timedelta(days=run.days):
        return replace(
            run,
            extension=run.extension + careful + 1,
            careful_extension=run.careful_extension + careful,
            steps=steps,
        )
    return replace(run, days=run.days + careful + 1, careful=run.careful + careful, steps=steps)


def _rounded(day: date, rounding: Rounding) -> date:
    if rounding == "to-the-day" or day < REFORM:
        return day
    return date(day.year, 12, 31)


def _readings(run: _Run, days: int, extension: int, rounding: Rounding) -> tuple[date, date]:
    """Give both readings: days first and then 31 December, or 31 December and then the days."""
    first = _rounded(run.base + timedelta(days=days), rounding) + timedelta(days=extension)
    second = _rounded(run.base, rounding) + timedelta(days=days + extension)
    return first, second


def _last_day(run: _Run, rounding: Rounding) -> date:
    return max(_readings(run, run.days, run.extension, rounding))


def _safe_day(run: _Run, rounding: Rounding) -> date:
    if rounding == "prevailing":
        return run.base + timedelta(days=run.careful)
    return min(_readings(run, run.careful, run.careful_extension, rounding))


@adjustment("tort")
def tort(matter: Matter, version: RuleVersion, start: Start, dates: Dates, params: Params) -> Dates:
    """Hold a claim in tort under its caps and above its floors (art. 442[1] KC).

    At most ten years from the event (§ 1); twenty from a crime, whenever the injured person
    learned of it (§ 2); injury to a person never ends before three years from knowledge (§ 3), of
    a minor never before two years from full age (§ 4).
    """
    incident = next(iter(matter.case.of_kind("incident")), None)
    end = civil(dates.base)
    if incident is None:
        return dates
    injury = incident.attribute("personal_injury") is True
    if incident.attribute("crime") is True:
        twenty = add(incident.on, "years", 20, matter.calendar)
        end = max(end, twenty) if injury else twenty
    elif not injury:
        end = min(end, add(incident.on, "years", 10, matter.calendar))
    born = matter.case.value("client.born")
    if injury and isinstance(born, date):
        of_age = add(civil(born), "years", FULL_AGE, matter.calendar)
        if incident.on < of_age:
            end = max(end, add(of_age, "years", 2, matter.calendar))
    if end == civil(dates.base):
        return dates
    step = written(matter, "bounded", end, "tort-bound", end=day_words(end))
    return replace(dates, base=end, safe=end, legal=end, steps=(*dates.steps, step))
