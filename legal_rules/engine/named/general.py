"""Named computations of general consumer law."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

from legal_rules.engine.matter import Matter, civil
from legal_rules.engine.registry import Dates, Params, adjustment
from legal_rules.engine.starts import Start
from legal_rules.engine.steps import written
from legal_rules.model.case import Event
from legal_rules.model.rule import RuleVersion
from legal_rules.wording import day_words, length_words


@adjustment("withholding")
def withholding(
    matter: Matter, version: RuleVersion, start: Start, dates: Dates, params: Params
) -> Dates:
    """Let the trader wait for the goods or for proof that they were sent (art. 32 ust. 3 UPK).

    ``until``: the events of which the first one ends the waiting; ``delivered``: the events that
    show that the client has the goods. No waiting where the trader offered to collect them.
    """
    delivered = tuple(cast("list[str]", params["delivered"]))
    has_goods = next(matter.case.of_kinds(delivered), None) is not None
    if not has_goods or matter.case.value("contract.trader_collects") is True:
        return dates
    until = tuple(cast("list[str]", params["until"]))
    back = next(matter.case.of_kinds(until), None)
    if back is None:
        return replace(dates, waits_for=until[0])
    if back.on <= civil(dates.safe):
        return dates
    ending = matter.rulebook.ending(version.ending)
    legal = max(civil(dates.legal), civil(ending.legal_day(back.on, matter.calendar)))
    step = written(matter, "withheld", back.on, "withheld", day=day_words(back.on))
    return replace(dates, safe=back.on, legal=legal, steps=(*dates.steps, step))


@adjustment("guarantee-suspension")
def guarantee_suspension(
    matter: Matter, version: RuleVersion, start: Start, dates: Dates, params: Params
) -> Dates:
    """Add the time of a guarantee claim that the seller knew of (art. 579 § 3 KC).

    The term stands still from notifying the seller of the defect until the guarantor refuses,
    gives the thing back, or lets its own time lapse. ``reading``: ``both`` moves both dates,
    ``latest`` only the legal one (the rule's use on this term is arguable).
    """
    days = _days_of_guarantee(matter, civil(dates.legal))
    if days is None:
        return dates
    begin, end = days
    count = end - begin
    legal = dates.legal + count
    safe = dates.safe if params.get("reading") == "latest" else dates.safe + count
    step = written(
        matter, "suspended", legal, "suspended", start=day_words(begin), end=day_words(end),
        length=length_words(count.days, "days"), last=day_words(legal),
        why=matter.rulebook.sentence("guarantee-suspension"),
    )  # fmt: skip
    return replace(dates, safe=safe, legal=legal, steps=(*dates.steps, step))


def _days_of_guarantee(matter: Matter, last: date) -> tuple[date, date] | None:
    handed = matter.case.of_kind("guarantee_handed_over")
    told = matter.case.of_kind("defect_notified_to_seller")
    if not handed or not told or told[0].on > last:
        return None
    begin = told[0].on
    answer = (
        _first_from("guarantee_refused", begin, matter)
        or _first_from("repair_returned", begin, matter)
        or _first_from("replacement_delivered", begin, matter)
    )
    end = answer or _guarantor_late(begin, matter)
    return None if end is None or end == begin else (begin, end)


def _first_from(kind: str, day: date, matter: Matter) -> date | None:
    return next((event.on for event in matter.case.of_kind(kind) if event.on >= day), None)


def _guarantor_late(begin: date, matter: Matter) -> date | None:
    """Give the fruitless end of the guarantor's own term."""
    for version_id in ("kc-580-guarantee-14d", "kc-580-guarantee-stated"):
        last = matter.date_of(version_id, "legal_date")
        if last is not None and civil(last) >= begin:
            return civil(last)
    return None


@adjustment("out-of-use")
def out_of_use(
    matter: Matter, version: RuleVersion, start: Start, dates: Dates, params: Params
) -> Dates:
    """Add the days on which the thing could not be used during repairs (art. 581 § 2 KC).

    Both the day of handing over and the day of return count.
    """
    for handed, returned in _repairs(matter):
        days = (returned.on - handed.on).days + 1
        legal = dates.legal + (returned.on - handed.on) + _ONE
        step = written(
            matter, "extended", legal, "out-of-use", start=day_words(handed.on),
            end=day_words(returned.on), length=length_words(days, "days"), last=day_words(legal),
        )  # fmt: skip
        safe = dates.safe + (returned.on - handed.on) + _ONE
        dates = replace(dates, safe=safe, legal=legal, steps=(*dates.steps, step))
    return dates


_ONE = date(2000, 1, 2) - date(2000, 1, 1)


def _repairs(matter: Matter) -> list[tuple[Event, Event]]:
    """Pair each handing over to the guarantor with the next return after a minor repair."""
    found: list[tuple[Event, Event]] = []
    after = date.min
    for handed in matter.case.of_kind("guarantee_handed_over"):
        if handed.on < after:
            continue
        returned = next(
            (e for e in matter.case.of_kind("repair_returned") if e.on >= handed.on), None
        )
        if returned is None:
            break
        after = returned.on
        if returned.attribute("essential") is not True:
            found.append((handed, returned))
    return found


@adjustment("old-floor")
def old_floor(
    matter: Matter, version: RuleVersion, start: Start, dates: Dates, params: Params
) -> Dates:
    """Hold claims of a consumer under warranty above their floor (art. 568 § 2 KC).

    The claims do not end before the time of liability: two years (five for real property). Where
    that time was cut to one year for used things, the floor was one year for claims that ended
    before 2018-07-09 and is two years since.
    """
    property_ = matter.case.value("contract.kind") in ("real_property", "developer_handover")
    kinds = ("property_handed_over",) if property_ else ("goods_delivered", "work_handed_over")
    handed = next(matter.case.of_kinds(kinds), None)
    if handed is None:
        return dates
    floor = _years_after(handed.on, 5 if property_ else 2, matter)
    if matter.deadline("kc-568-1y-used") is not None:
        cut = max(_years_after(handed.on, 1, matter), civil(dates.legal))
        if cut < date(2018, 7, 9):
            floor = cut
    if floor <= civil(dates.legal):
        return dates
    step = written(matter, "bounded", floor, "floor", safe=day_words(floor), legal=day_words(floor))
    return replace(dates, safe=floor, legal=floor, steps=(*dates.steps, step))


def _years_after(day: date, years: int, matter: Matter) -> date:
    from legal_rules.engine.arithmetic import add

    return add(day, "years", years, matter.calendar)
