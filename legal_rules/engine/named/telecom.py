"""Telecom: the day a complaint is filed, the event it rests on, and the flat sums of PKE."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from legal_rules.engine.arithmetic import add
from legal_rules.engine.matter import Matter
from legal_rules.engine.named.money import decimals, rounded, zl
from legal_rules.engine.named.receipt import derived_receipt
from legal_rules.engine.registry import Dates, Params, Sum, adjustment, formula, start
from legal_rules.engine.starts import Start, start_at
from legal_rules.model.case import Event, Money
from legal_rules.model.rule import RuleVersion
from legal_rules.model.words import Words

LETTERS = ("letter", "registered_letter")
AT_ONCE = ("email", "form", "chat", "e_delivery", "phone", "in_person")
HOUR = timedelta(hours=1)


@start("telecom-filing")
def telecom_filing(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the day each complaint was filed: the sending day, for a letter its delivery.

    Art. 378 ust. 5 PKE and art. 106 ust. 2 PT count from filing ("złożenie"); an electronic or
    phone complaint is filed on the day it is made, also on a day off.
    """
    return filings(matter, AT_ONCE)


def filings(matter: Matter, at_once: tuple[str, ...]) -> tuple[Start, ...]:
    """Give the filing of every complaint; ``at_once`` are the channels filed when sent."""
    left = list(matter.case.of_kind("complaint_received"))
    found: list[Start] = []
    for sent in matter.case.of_kind("complaint_sent"):
        received = next((event for event in left if _same_complaint(sent, event)), None)
        if received is not None:
            left.remove(received)
        if sent.channel in at_once:
            found.append(start_at(sent))
        elif received is not None:
            found.append(start_at(received))
        elif sent.channel in LETTERS:
            derived = derived_receipt(sent, matter)
            found += [derived] if derived is not None else []
    found += [start_at(event) for event in left]
    return tuple(sorted(found, key=lambda item: item.on))


def _same_complaint(sent: Event, received: Event) -> bool:
    of = received.attribute("of")
    if of is not None:
        return of == sent.id
    letters = {sent.channel in LETTERS, received.channel in LETTERS}
    known = sent.channel is not None and received.channel is not None
    return received.on >= sent.on and not (known and len(letters) > 1)


@start("telecom-event")
def telecom_event(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the day of the event the complaint rests on, which selects PT or PKE.

    Art. 85 of the act introducing PKE: events before 10 November 2024 stay under the old rules.
    """
    return tuple(start_at(event) for event in _grounds(matter))


@start("telecom-window")
def telecom_window(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the start of the 12 months for a complaint (art. 378 ust. 2 PKE).

    The end of the billing period in which the outage ended, the day of bad or missing
    performance, or the delivery of the invoice. A complaint may be filed before the billing
    period is over.
    """
    found: list[Start] = []
    for event in _grounds(matter):
        if event.kind != "outage_ended":
            found.append(start_at(event))
            continue
        period = matter.case.value("contract.billing_period_end")
        if isinstance(period, date):
            began = matter.case.of_kind("incident")
            first = began[0].on if began else event.on
            field = "contract.billing_period_end"
            found.append(Start(period, period, event, field, acts_from=min(first, event.on)))
    return tuple(found)


def _grounds(matter: Matter) -> tuple[Event, ...]:
    """Give the events the complaint rests on: by its subject, else outage, service, invoice."""
    case = matter.case
    invoices = case.of_kind("invoice_delivered")
    if case.value("demand.ground") == "wrong_bill" and invoices:
        return invoices
    service = tuple(case.of_kinds(("bad_performance", "supply_due")))
    return case.of_kind("outage_ended") or service or invoices


@adjustment("user-at-least")
def user_at_least(
    matter: Matter, version: RuleVersion, begin: Start, dates: Dates, params: Params
) -> Dates:
    """Hold the legal day of a term set by the other side above the least days of the law.

    The safe day stays the day that was named: keeping the shorter term is never wrong.
    """
    least = add(begin.on, "days", _whole(params, "days"), matter.calendar)
    legal = dates.legal.date() if isinstance(dates.legal, datetime) else dates.legal
    return replace(dates, legal=max(legal, least))


def _whole(params: Params, key: str) -> int:
    value = params[key]
    if not isinstance(value, int):
        raise TypeError(f"The parameter {key} must be a whole number, not {value!r}.")
    return value


# Sums


def _moment(event: Event) -> datetime:
    return event.moment or datetime.combine(event.on, time())


def _outages(matter: Matter) -> list[tuple[datetime, datetime]]:
    """Give every outage that has ended, at most its last 12 months."""
    begins = [_moment(event) for event in matter.case.of_kind("incident")]
    found: list[tuple[datetime, datetime]] = []
    for event in matter.case.of_kind("outage_ended"):
        end = _moment(event)
        begin = next((b for b in begins if b <= end), None)
        if begin is not None:
            begins = [b for b in begins if b > end]
            found.append((max(begin, add(end, "months", -12, matter.calendar)), end))
    return found


@formula("outage-by-average-bill")
def outage_by_average_bill(matter: Matter, params: Params) -> Sum | None:
    """Compute 1/15 of the average bill for each full day of outage (art. 377 ust. 3-4 PKE).

    Nothing where the outages of the period last under ``least_hours`` hours together.
    """
    bills = _bills(matter)
    outages = _outages(matter)
    total = sum(((end - begin) for begin, end in outages), timedelta())
    if not bills or total < _whole(params, "least_hours") * HOUR:
        return None
    days = sum((end - begin) // timedelta(days=1) for begin, end in outages)
    average = sum(bills, Decimal(0)) / len(bills)
    money = rounded(average * days / _whole(params, "divisor"))
    return Sum(money, (_days_words(matter, days, f"1/{params['divisor']}", average, money),))


@formula("outage-by-fee")
def outage_by_fee(matter: Matter, params: Params) -> Sum | None:
    """Compute 1/30 of the monthly fee for each day with over 12 hours of outage (ust. 5)."""
    fee = decimals(matter, "contract.monthly_fee")
    days = _days_over(_outages(matter), _whole(params, "more_than_hours") * HOUR)
    if fee is None or not days:
        return None
    money = rounded(fee * days / _whole(params, "divisor"))
    return Sum(money, (_days_words(matter, days, f"1/{params['divisor']}", fee, money),))


def _days_over(outages: list[tuple[datetime, datetime]], limit: timedelta) -> int:
    per_day: dict[date, timedelta] = {}
    for begin, end in outages:
        at = begin
        while at < end:
            midnight = datetime.combine(at.date() + timedelta(days=1), time())
            part = min(end, midnight)
            per_day[at.date()] = per_day.get(at.date(), timedelta()) + (part - at)
            at = part
    return sum(length > limit for length in per_day.values())


def _bills(matter: Matter) -> list[Decimal]:
    value = matter.case.value("contract.monthly_bills")
    items = value if isinstance(value, tuple) else ()
    return [item.amount for item in items]


def _base(matter: Matter, *, average: bool) -> Decimal | None:
    """Give the sum (or average) of the last bills, for prepaid the top-ups of three months."""
    if matter.case.value("contract.prepaid") is True:
        return decimals(matter, "contract.top_ups_3_months")
    bills = _bills(matter)
    if not bills:
        return decimals(matter, "contract.top_ups_3_months")
    return sum(bills, Decimal(0)) / (len(bills) if average else 1)


@formula("days-after-rule")
def days_after_rule(matter: Matter, params: Params) -> Sum | None:
    """Compute a share of the last bills for each started day after the last day of a rule.

    Art. 326 ust. 3 (porting) and 319 ust. 3 PKE (switching). ``deadline`` names the rule,
    ``done`` the event that ends the delay, ``at_most_days`` the days from the agreed start after
    which the law unwinds the change.
    """
    late = matter.deadline(str(params["deadline"]))
    done = next(iter(matter.case.of_kind(str(params["done"]))), None)
    if late is None or late.legal_date is None or late.trigger is None or done is None:
        return None
    end = done.on
    if "at_most_days" in params:
        end = min(end, late.trigger.on + timedelta(days=_whole(params, "at_most_days")))
    last = late.legal_date
    days = (end - (last.date() if isinstance(last, datetime) else last)).days
    return _share(matter, days, params)


@formula("days-without-consent")
def days_without_consent(matter: Matter, params: Params) -> Sum | None:
    """Compute half the average bill for each started day of a porting without consent.

    Art. 326 ust. 5 PKE, until the number is returned.
    """
    ported = next(iter(matter.case.of_kind("number_ported")), None)
    returned = next(iter(matter.case.of_kind("number_returned")), None)
    if ported is None or returned is None:
        return None
    days = -((_moment(ported) - _moment(returned)) // timedelta(days=1))
    return _share(matter, days, params)


def _share(matter: Matter, days: int, params: Params) -> Sum | None:
    base = _base(matter, average=params.get("of") == "average")
    if base is None or days <= 0:
        return None
    money = rounded(base * days / _whole(params, "divisor"))
    return Sum(money, (_days_words(matter, days, f"1/{params['divisor']}", base, money),))


def _days_words(matter: Matter, days: int, share: str, base: Decimal, money: Money) -> Words:
    values = {"days": str(days), "share": share, "base": f"{base:.2f}", "sum": zl(money)}
    return matter.rulebook.sentence("sum-days").filled({**values})
