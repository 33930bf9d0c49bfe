"""Escalation: whether a complaint is still pending, when silence may be relied on, court fees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import cast

from legal_rules.engine.matter import Matter, Scope
from legal_rules.engine.registry import Params, Sum, condition, formula, start
from legal_rules.engine.starts import Start
from legal_rules.errors import RuleFileError
from legal_rules.model.assessment import Determination
from legal_rules.model.case import Event, Money
from legal_rules.model.escalation import FeePeriod
from legal_rules.model.words import Words

HUNDRED_PER_CENT = 10_000  # in basis points
ZLOTY = 100
_COMPLAINT = ("complaint_sent", "complaint_received")
_ANSWER = ("reply_received", "reply_sent")


@condition("complaint-pending")
def complaint_pending(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether a complaint waits for its answer: none came, and no clock of a reply is over.

    Where the law knows no clock for the answer, nothing must be waited for.
    """
    if not any(matter.case.of_kinds(_COMPLAINT)) or any(_answers(matter)):
        return False
    states = {clock.status for clock in _clocks(matter, matter.rulebook.escalation.reply_clocks)}
    return "missed" not in states and bool(states & {"running", "waiting"})


@condition("silence-accepts")
def silence_accepts(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether silence that counts as acceptance may be relied on (``state = "now"``).

    ``state = "later"``: such a clock still runs, or its day of reliance has not come.
    """
    days = _reliance(matter)
    if params.get("state") == "later":
        return bool(days)
    return any(day <= matter.case.as_of for day in days)


@start("silence-relied-on")
def silence_relied_on(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the first day on which silence may be relied on as acceptance."""
    days = _reliance(matter)
    return (Start(min(days), min(days), None, "silence-relied-on"),) if days else ()


def _reliance(matter: Matter) -> list[date]:
    clocks = _clocks(matter, matter.rulebook.escalation.silence_accepts)
    return [
        clock.assert_from
        for clock in clocks
        if clock.status in ("missed", "running") and clock.assert_from is not None
    ]


@start("reply-awaited")
def reply_awaited(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the first day after the clock of a reply that still runs."""
    clocks = _clocks(matter, matter.rulebook.escalation.reply_clocks)
    days = [clock.assert_from for clock in clocks if clock.status == "running"]
    known = [day for day in days if day is not None]
    return (Start(min(known), min(known), None, "reply-awaited"),) if known else ()


def _clocks(matter: Matter, version_ids: Iterable[str]) -> Iterable[Determination]:
    for version_id in version_ids:
        if version_id in matter.rulebook.versions:
            yield from matter.deadlines(version_id)


def _answers(matter: Matter) -> Iterable[Event]:
    return (
        event
        for event in matter.case.of_kinds(_ANSWER)
        if event.attribute("outcome") != "acknowledgement"
    )


@condition("adr-event")
def adr_event(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether an ADR event concerns ``body``; without a body it is the body of the sector."""
    default = matter.rulebook.escalation.bodies.get(str(matter.case.value("contract.kind")))
    return any(
        (event.attribute("body") or default) == params["body"]
        for event in matter.case.of_kind(str(params["event"]))
    )


@condition("rebate-step-taken")
def rebate_step_taken(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether ADR, arbitration or mediation was begun before the suit (art. 13e of the act).

    Only filing counts; a request on or after the day of the suit does not.
    """
    suit = next(iter(matter.case.of_kind("claim_filed")), None)
    kinds = tuple(cast("Sequence[str]", params["events"]))
    return any(suit is None or event.on < suit.on for event in matter.case.of_kinds(kinds))


@formula("court-fee")
def court_fee(matter: Matter, params: Params) -> Sum | None:
    """Give the fee on the claim (art. 13 of the act on court costs), or its share.

    ``flat``: this sum instead of the table. ``share``: that part of the fee in hundredths of a
    per cent (art. 19). ``rebate_most``: two thirds are taken off, at most this sum (art. 13e).
    ``minimum``: neither falls below it (art. 20 for a part, art. 14 for a rebate). ``on``: the act
    whose day decides. Rounded up to a full zloty (art. 21).
    """
    value, day = _claim(matter), _claim_day(matter, str(params.get("on", "claim_filed")))
    period = _period(matter, day) if value is not None else None
    if value is None or period is None:
        return None
    flat = cast("int | None", params.get("flat"))
    minor, lines = _flat(flat, matter) if flat else _fee(value.minor, period, matter)
    minor, more = _changed(minor, params, matter)
    return Sum(Money(minor), (*lines, *more), day)


def _claim(matter: Matter) -> Money | None:
    value = matter.value("demand.amount")
    known = isinstance(value, Money) and value.currency == "PLN" and value.minor > 0
    return cast("Money", value) if known else None


def _claim_day(matter: Matter, act: str) -> date:
    return matter.date(f"event:{act}") or matter.case.as_of


def _period(matter: Matter, day: date) -> FeePeriod | None:
    for period in matter.rulebook.escalation.fees:
        if period.start <= day and (period.until is None or day <= period.until):
            return period
    return None


def _flat(minor: int, matter: Matter) -> tuple[int, tuple[Words, ...]]:
    return minor, (_line(matter, "fee-flat", fee=zloty_words(minor)),)


def _fee(value: int, period: FeePeriod, matter: Matter) -> tuple[int, tuple[Words, ...]]:
    for up_to, fee in period.steps:
        if value <= up_to:
            words = {"limit": zloty_words(up_to), "fee": zloty_words(fee)}
            return fee, (_line(matter, "fee-step", **words),)
    exact = full_zloty(Decimal(value) * period.basis_points / HUNDRED_PER_CENT)
    fee = min(max(exact, period.minimum), period.cap)
    percent = f"{Decimal(period.basis_points) / 100:g}"
    lines = [_line(matter, "fee-share", percent=percent, value=zloty_words(value),
                   fee=zloty_words(exact))]  # fmt: skip
    if fee != exact:
        lines.append(_line(matter, "fee-bound", fee=zloty_words(fee)))
    if not period.steps:
        lines.append(_line(matter, "fee-old-simplified"))
    return fee, tuple(lines)


def _changed(minor: int, params: Params, matter: Matter) -> tuple[int, tuple[Words, ...]]:
    """Apply a share of the fee or a rebate, each where the data names it, and the least sum."""
    share, most = params.get("share"), params.get("rebate_most")
    if isinstance(share, int):
        changed = full_zloty(Decimal(minor) * share / HUNDRED_PER_CENT)
        line = _line(matter, "fee-part", fee=zloty_words(changed))
    elif isinstance(most, int):
        changed = full_zloty(minor - min(Decimal(minor) * 2 / 3, Decimal(most)))
        words = {"rebate": zloty_words(minor - changed), "fee": zloty_words(changed)}
        line = _line(matter, "fee-rebate", **words)
    else:
        return minor, ()
    least = max(changed, cast("int", params.get("minimum", 0)))
    bound = (_line(matter, "fee-bound", fee=zloty_words(least)),) if least != changed else ()
    return least, (line, *bound)


@formula("fee-by-value")
def fee_by_value(matter: Matter, params: Params) -> Sum | None:
    """Give a fixed fee: ``fee``, or by ``steps`` (up_to, fee) and ``above``; ``line`` explains."""
    steps = cast("list[dict[str, int]]", params.get("steps", []))
    fee = cast("int | None", params.get("fee", params.get("above")))
    if steps:
        value = _claim(matter)
        if value is None:
            return None
        fee = next((step["fee"] for step in steps if value.minor <= step["up_to"]), fee)
    if fee is None:
        raise RuleFileError("The formula fee-by-value needs `fee`, or `steps` and `above`.")
    return Sum(
        Money(fee), (_line(matter, str(params.get("line", "fee-fixed")), fee=zloty_words(fee)),)
    )


def full_zloty(minor: Decimal) -> int:
    """Round grosze up to full zlotys."""
    return int((minor / ZLOTY).to_integral_value(ROUND_CEILING)) * ZLOTY


def zloty_words(minor: int) -> Words:
    """Give a sum in words of each language: 1 250,00 zł."""
    number = f"{Decimal(minor) / ZLOTY:,.2f}"
    polish = number.replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")
    return Words(f"{polish}\N{NO-BREAK SPACE}zł", f"PLN {number}", f"{polish}\N{NO-BREAK SPACE}zł")


def _line(matter: Matter, sentence: str, **values: Words | str) -> Words:
    return matter.rulebook.sentence(sentence).filled(dict(values))
