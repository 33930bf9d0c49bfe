"""Named computations of general consumer law."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

from legal_rules.engine.answers import REPLIES, shared_replies
from legal_rules.engine.matter import Matter, Scope, civil
from legal_rules.engine.registry import Dates, Params, adjustment, condition
from legal_rules.engine.starts import Start
from legal_rules.engine.steps import written
from legal_rules.model.case import Event
from legal_rules.model.rule import RuleVersion
from legal_rules.wording import day_words, length_words


@condition("reply-unclear")
def reply_unclear(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether one reply came to several complaints and names none of them."""
    return any(shared_replies(kind, matter) for kind in REPLIES)


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
