"""The time of a guarantee claim in which the term against the seller stands still (art. 579 KC)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from legal_rules.engine.matter import Matter, civil
from legal_rules.engine.registry import Dates, Params, adjustment
from legal_rules.engine.starts import Start
from legal_rules.engine.steps import written
from legal_rules.model.case import Event
from legal_rules.model.rule import RuleVersion
from legal_rules.wording import day_words, length_words

_TERMS = ("kc-580-guarantee-14d", "kc-580-guarantee-stated")
_PERFORMED = ("repair_returned", "replacement_delivered")
_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class _Standstill:
    """One guarantee claim the seller knew of: its days, and the end nobody can dispute."""

    begin: date
    end: date
    sure_end: date

    @property
    def sure_days(self) -> timedelta:
        return max(self.sure_end - self.begin, _NOTHING)


@adjustment("guarantee-suspension")
def guarantee_suspension(
    matter: Matter, version: RuleVersion, start: Start, dates: Dates, params: Params
) -> Dates:
    """Add the time of guarantee claims that the seller knew of (art. 579 § 3 KC).

    The term stands still while the guarantee is used and the seller has been told of the defect,
    until the guarantor refuses or lets its own time lapse (in the late reading also until the
    thing comes back). ``reading``: ``both`` moves both dates, ``latest`` only the legal one (the
    rule's use on this term is arguable). A floor that already holds the safe day is not moved:
    it is no term for exercising rights.
    """
    found = tuple(_standstills(matter, civil(dates.legal)))
    if not found:
        return dates
    legal, steps = dates.legal, dates.steps
    for each in found:
        count = each.end - each.begin
        legal = legal + count
        step = written(
            matter, "suspended", legal, "suspended", start=day_words(each.begin),
            end=day_words(each.end), length=length_words(count.days, "days"),
            last=day_words(legal), why=matter.rulebook.sentence("guarantee-suspension"),
        )  # fmt: skip
        steps = (*steps, step)
    safe = civil(dates.safe)
    if params.get("reading") != "latest":
        run = civil(dates.base)
        for each in found:
            run += each.sure_days if each.begin <= run else _NOTHING
        safe = max(safe, run)
    return replace(dates, safe=safe, legal=legal, steps=steps)


def _standstills(matter: Matter, last: date) -> Iterator[_Standstill]:
    """Give the standstills that begin by ``last``, each pushing it back; none overlap."""
    told = next(iter(matter.case.of_kind("defect_notified_to_seller")), None)
    if told is None:
        return
    free = told.on
    for handed in matter.case.of_kind("guarantee_handed_over"):
        begin = max(handed.on, free)
        ends = _ends(handed, begin, matter)
        if ends is None or begin > last or ends[0] <= begin:
            continue
        yield _Standstill(begin, *ends)
        free, last = ends[0], last + (ends[0] - begin)


def _ends(handed: Event, begin: date, matter: Matter) -> tuple[date, date] | None:
    """Give the late and the sure end of one guarantee claim, ``None`` while no end is known.

    What is sure is the guarantor's own time, and of that the days that have passed; a refusal
    within it ends it in both readings, a later one only in the late reading.
    """
    refused = _first_from(("guarantee_refused",), handed.on, matter)
    given_back = _first_from(_PERFORMED, handed.on, matter)
    lapse = _guarantor_late(handed, matter)
    if refused is not None and (given_back is None or refused <= given_back):
        return refused, min(refused, lapse[0]) if lapse else refused
    today = max(matter.case.as_of, begin)
    if given_back is not None:
        return given_back, min(given_back, lapse[0]) if lapse else given_back
    return (lapse[1], min(lapse[0], today)) if lapse else None


def _first_from(kinds: tuple[str, ...], day: date, matter: Matter) -> date | None:
    return next((event.on for event in matter.case.of_kinds(kinds) if event.on >= day), None)


def _guarantor_late(handed: Event, matter: Matter) -> tuple[date, date] | None:
    """Give the safe and the legal day on which the guarantor's own time for ``handed`` ends."""
    for version_id in _TERMS:
        for term in matter.deadlines(version_id):
            if term.trigger is None or term.trigger.event != handed.id:
                continue
            if term.safe_date is not None and term.legal_date is not None:
                return civil(term.safe_date), civil(term.legal_date)
    return None
