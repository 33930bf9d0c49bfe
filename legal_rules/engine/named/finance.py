"""Named computations of the financial market: complaints, extensions, the payer's share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import cast

from legal_rules.engine.arithmetic import add
from legal_rules.engine.matter import Matter, Scope, civil
from legal_rules.engine.named.receipt import receipt
from legal_rules.engine.registry import (
    Dates,
    Params,
    Sum,
    adjustment,
    condition,
    formula,
    start,
)
from legal_rules.engine.starts import Start, start_at
from legal_rules.engine.steps import written
from legal_rules.model.case import Event, Money
from legal_rules.model.rule import RuleVersion
from legal_rules.model.term import Unit
from legal_rules.model.words import Words, same
from legal_rules.wording import day_words

COMPLAINTS = ("complaint_sent", "complaint_received")


# the channel of a complaint: art. 3 of the complaints act before 13 February 2026


def _invalid(event: Event, matter: Matter, params: Params) -> bool:
    """Say whether a complaint came by an electronic channel the entity had not opened."""
    return (
        matter.case.value("trader.electronic_complaints") is False
        and event.channel in cast("list[str]", params["channels"])
        and event.on <= cast("date", params["until"])
    )


@condition("complaint-channel-closed")
def complaint_channel_closed(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether a complaint was filed electronically although that channel was not open.

    Until 12 February 2026 art. 3 of the complaints act let an entity decide whether it takes
    electronic complaints; since then it must.
    """
    return any(_invalid(event, matter, params) for event in matter.case.of_kinds(COMPLAINTS))


@start("valid-complaint")
def valid_complaint(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the receipt of every complaint that was filed by a channel that was open."""
    kinds = {"sent": "complaint_sent", "received": "complaint_received"}
    return tuple(
        item
        for item in receipt(matter, kinds)
        if item.event is None or not _invalid(item.event, matter, params)
    )


# the notice that extends a term: art. 7 of the complaints act, art. 15a(3) UUP, art. 12(3) GDPR


def _notice(matter: Matter, begin: date, params: Params) -> Event | None:
    """Give the notice that extends the term begun on ``begin``: complete, and in time."""
    length = cast("dict[str, int]", params["within"])
    ((unit, amount),) = length.items()
    ending = matter.rulebook.ending(str(params["ending"]))
    base = add(begin, cast("Unit", unit), amount, matter.calendar)
    last = civil(ending.legal_day(base, matter.calendar))
    notices = (
        event
        for event in matter.case.of_kinds(tuple(cast("list[str]", params["notice"])))
        if begin <= event.on <= last
    )
    return next((event for event in notices if _complete(event, params)), None)


def _complete(notice: Event, params: Params) -> bool:
    needed = cast("list[str]", params.get("elements", []))
    unspoiled = cast("list[str]", params.get("not_false", []))
    return all(notice.attribute(name) not in (None, False) for name in needed) and all(
        notice.attribute(name) is not False for name in unspoiled
    )


@condition("extended-in-time")
def extended_in_time(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether a complete notice went out before the first term ended.

    ``within`` and ``ending`` say when the first term ends, ``elements`` what the notice must
    hold, ``not_false`` what must at least not be known to be missing.
    """
    return scope.on is not None and _notice(matter, scope.on, params) is not None


@adjustment("until-named-in-notice")
def until_named_in_notice(
    matter: Matter, version: RuleVersion, begin: Start, dates: Dates, params: Params
) -> Dates:
    """Bind the entity to an earlier day it named itself in the notice of extension."""
    notice = _notice(matter, begin.on, params)
    until = notice.attribute("until") if notice else None
    if not isinstance(until, date) or civil(until) >= civil(dates.base):
        return dates
    day = civil(until)
    step = written(matter, "named", day, "named-day", day=day_words(day))
    return Dates(day, day, day, (*dates.steps, step), dates.waits_for)


@start("acceptance-drawn-up")
def acceptance_drawn_up(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the day on which each accepting reply was drawn up (art. 9 pkt 4 complaints act).

    Where only its arrival is known, the arrival: the reply cannot be younger.
    """
    kinds = ("reply_received",) if matter.case.of_kind("reply_received") else ("reply_sent",)
    accepted = (e for e in matter.case.of_kinds(kinds) if e.attribute("outcome") == "accepted")
    return tuple(_drawn_up(event) for event in accepted)


def _drawn_up(event: Event) -> Start:
    day = event.attribute("drawn_up")
    if not isinstance(day, date):
        return start_at(event)
    return Start(civil(day), civil(day), event, event.kind)


# the payer's share in an unauthorised transaction: art. 46 UUP


def _debits(matter: Matter) -> Iterator[Event]:
    """Give the unauthorised debits with a lost, stolen or misused instrument."""
    for event in matter.case.of_kind("debited"):
        lost = event.attribute("lost_or_stolen_instrument")
        if event.attribute("authorised") is False and lost is True:
            yield event


@formula("payer-share")
def payer_share(matter: Matter, params: Params) -> Sum | None:
    """Give the highest share of the payer in euro (art. 46 ust. 2-4a UUP).

    Nothing after the loss was reported; since ``new_from`` also nothing without strong
    authentication, or where the loss could not be noticed. No cap, so no amount, for gross
    negligence.
    """
    shares = [(_share(event, matter, params), event) for event in _debits(matter)]
    if not shares or any(share is None for share, _ in shares):
        return None
    highest, event = max(shares, key=lambda item: (item[0] or 0, item[1].on))
    lines = (
        Words(
            f"Transakcja z {day_words(event.on).pl}: udział płatnika najwyżej",
            f"Transaction of {day_words(event.on).en}: the payer's share is at most",
            f"Операція від {day_words(event.on).uk}: частка платника щонайбільше",
        ),
        same(f"{(highest or 0) // 100},{(highest or 0) % 100:02d} EUR"),
    )
    return Sum(Money(highest or 0, "EUR"), lines, event.on)


def _share(event: Event, matter: Matter, params: Params) -> int | None:
    """Give the share in euro cents, ``None`` where nothing caps it."""
    new_law = event.on >= cast("date", params["new_from"])
    if _after_report(event, matter):
        return 0
    if new_law and event.attribute("strong_authentication") is False:
        return 0
    if event.attribute("gross_negligence") is True:
        return None
    if new_law and event.attribute("loss_noticeable") is False:
        return 0
    return int(cast("int", params["cents" if new_law else "cents_before"]))


def _after_report(event: Event, matter: Matter) -> bool:
    for report in matter.case.of_kind("instrument_loss_reported"):
        if report.moment and event.moment:
            if event.moment > report.moment:
                return True
        elif event.on > report.on:
            return True
    return False
