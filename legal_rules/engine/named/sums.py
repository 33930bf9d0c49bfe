"""Formulas of sums: refunds, shares, caps, prices and statutory interest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import cast

from legal_rules.engine.calendar import ONE_DAY
from legal_rules.engine.matter import Matter, Scope, civil
from legal_rules.engine.registry import Params, Sum, condition, formula
from legal_rules.interest import Interest, InterestLine, falling_interest
from legal_rules.model.case import Money, Value
from legal_rules.model.words import Words
from legal_rules.wording import day_words, length_words

LOOK_BACK_DAYS = 30  # art. 4 ust. 2 of the act on price information


def _amount(money: Money) -> Words:
    number = f"{money.amount}".replace(".", ",")
    unit = "zł" if money.currency == "PLN" else money.currency
    return Words(f"{number} {unit}", f"{money.currency} {money.amount}", f"{number} {unit}")


def _line(matter: Matter, sentence: str, **values: Words | str) -> Words:
    return matter.rulebook.sentence(sentence).filled(dict(values))


def _money(matter: Matter, name: str) -> Money | None:
    value = matter.value(name)
    return value if isinstance(value, Money) else None


@formula("money-field")
def money_field(matter: Matter, params: Params) -> Sum | None:
    """Give the money of ``field`` as it stands, with the sentence ``line``; not where it is 0."""
    money = _money(matter, str(params["field"]))
    if money is None or money.minor == 0:
        return None
    return Sum(money, (_line(matter, str(params["line"]), amount=_amount(money)),))


@formula("refund-with-delivery")
def refund_with_delivery(matter: Matter, params: Params) -> Sum | None:
    """Give the price and the delivery, at most the cheapest one offered (art. 32-33 UPK)."""
    price = _money(matter, "contract.price")
    if price is None:
        return None
    nothing = Money(0, price.currency)
    paid = _money(matter, "contract.delivery_paid") or nothing
    cheapest = _money(matter, "contract.delivery_cheapest") or paid
    delivery = min(paid, cheapest, key=lambda money: money.minor)
    total = Money(price.minor + delivery.minor, price.currency)
    line = _line(
        matter, "sum-refund", price=_amount(price), delivery=_amount(delivery),
        total=_amount(total),
    )  # fmt: skip
    return Sum(total, (line,))


@formula("share-of-price")
def share_of_price(matter: Matter, params: Params) -> Sum | None:
    """Give the performed share of the price, rounded half-up to a grosz (art. 35 UPK)."""
    price, share = _money(matter, "contract.price"), matter.value("contract.performed_share")
    if price is None or not isinstance(share, Decimal):
        return None
    share = min(share, Decimal(1))
    minor = int((price.minor * share).quantize(Decimal(1), ROUND_HALF_UP))
    total = Money(minor, price.currency)
    line = _line(matter, "sum-share", price=_amount(price), share=f"{share}", total=_amount(total))
    return Sum(total, (line,))


@formula("multiple-of-field")
def multiple_of_field(matter: Matter, params: Params) -> Sum | None:
    """Give ``times`` the money of ``field``."""
    money = _money(matter, str(params["field"]))
    if money is None:
        return None
    times = int(str(params["times"]))
    total = Money(money.minor * times, money.currency)
    line = _line(
        matter, "sum-multiple", times=str(times), amount=_amount(money), total=_amount(total)
    )
    return Sum(total, (line,))


@formula("most-favourable-price")
def most_favourable_price(matter: Matter, params: Params) -> Sum | None:
    """Give the lower of the two prices where they differ (art. 5 of the act on prices)."""
    shelf = _money(matter, "contract.shelf_price")
    checkout = _money(matter, "contract.checkout_price")
    if shelf is None or checkout is None or shelf.minor == checkout.minor:
        return None
    total = min(shelf, checkout, key=lambda money: money.minor)
    line = _line(
        matter, "sum-price-checkout", shelf=_amount(shelf), checkout=_amount(checkout),
        total=_amount(total),
    )  # fmt: skip
    return Sum(total, (line,))


@formula("lowest-price")
def lowest_price(matter: Matter, params: Params) -> Sum | None:
    """Give the lowest price of the 30 days before a reduction (art. 4 of the act on prices).

    Goods on sale for less time: since they were offered; perishable goods: the price just before.
    """
    reduction = matter.value("contract.price_reduction")
    if not isinstance(reduction, Mapping) or not isinstance(reduction.get("from"), date):
        return None
    from_day = cast("date", reduction["from"])
    first, last = from_day - timedelta(days=LOOK_BACK_DAYS), from_day - ONE_DAY
    since = reduction.get("on_sale_since")
    if isinstance(since, date) and since > first:
        first = since
    if reduction.get("perishable") is True:
        first = last
    lowest = _lowest(cast("Iterable[Mapping[str, object]]", reduction.get("history", ())),
                     first, last)  # fmt: skip
    if lowest is None:
        return None
    line = _line(
        matter, "sum-lowest", first=day_words(first), last=day_words(last), total=_amount(lowest)
    )
    return Sum(lowest, (line,), from_day)


def _lowest(history: Iterable[Mapping[str, object]], first: date, last: date) -> Money | None:
    found = [
        cast("Money", entry["price"])
        for entry in history
        if isinstance(entry.get("price"), Money)
        and cast("date", entry.get("from", date.min)) <= last
        and cast("date", entry.get("to", date.max)) >= first
    ]
    return min(found, key=lambda money: money.minor, default=None)


@condition("not-a-reduction")
def not_a_reduction(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether the announced price lies above the lowest price of the 30 days."""
    lowest = lowest_price(matter, params)
    reduction = matter.value("contract.price_reduction")
    if lowest is None or not isinstance(reduction, Mapping):
        return False
    announced = reduction.get("price")
    return isinstance(announced, Money) and announced.minor > lowest.money.minor


@condition("entry-is")
def entry_is(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether the entry ``key`` of the table ``field`` is one of ``is``."""
    table = matter.value(str(params["field"]))
    wanted = cast("list[object]", params["is"])
    return isinstance(table, Mapping) and table.get(str(params["key"])) in wanted


@condition("fields-differ")
def fields_differ(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether both ``fields`` are known and different."""
    one, other = (matter.value(name) for name in cast("list[str]", params["fields"]))
    return one is not None and other is not None and one != other


def first_interest_day(matter: Matter, versions: Iterable[str]) -> date | None:
    """Give the day after the earliest due day: of a payment clock, or ``claim_due``."""
    due = [event.on for event in matter.case.of_kind("claim_due")[:1]]
    for version_id in versions:
        due += [civil(d.legal_date) for d in matter.deadlines(version_id) if d.legal_date]
    return min(due) + ONE_DAY if due else None


@condition("interest-too-early")
def interest_too_early(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether interest is demanded from before the day after the due day."""
    wanted = matter.date("demand.interest_from")
    first = first_interest_day(matter, cast("list[str]", params["due"]))
    return wanted is not None and first is not None and wanted < first


@formula("delay-interest")
def delay_interest(matter: Matter, params: Params) -> Sum | None:
    """Give statutory interest on what is demanded, to the day of payment or of the assessment.

    ``due``: the payment clocks that may set the due day. Art. 481 KC; payments lower the sum from
    the next day on. A creditor may demand less: ``demand.interest_from`` moves the first day later,
    never earlier.
    """
    first = first_interest_day(matter, cast("list[str]", params["due"]))
    principal = _principal(matter)
    if first is None or principal is None:
        return None
    first = max(first, matter.date("demand.interest_from") or first)
    if first > matter.case.as_of:
        return None
    payments = [
        (event.on, _paid(event.attribute("amount"), principal))
        for event in matter.case.of_kind("payment_received")
    ]
    table = matter.rulebook.interest
    found = falling_interest(principal, first, matter.case.as_of, payments, table)
    if not found.lines:
        return None
    return Sum(found.money, _working(matter, found), first)


def _principal(matter: Matter) -> Money | None:
    demanded = _money(matter, "demand.amount")
    if demanded is not None:
        return demanded
    if matter.deadline("upk-32-refund-14d") is not None:
        refund = refund_with_delivery(matter, {})
        return refund.money if refund else None
    if matter.deadline("upk-43e6-refund-14d") is not None:
        return _money(matter, "contract.price")
    return None


def _paid(amount: Value | None, principal: Money) -> Money:
    return amount if isinstance(amount, Money) else principal


def _working(matter: Matter, found: Interest) -> tuple[Words, ...]:
    lines = [_interest_line(matter, line) for line in found.lines]
    if not all(line.confirmed for line in found.lines):
        since = matter.rulebook.interest.confirmed_through
        lines.append(_line(matter, "sum-interest-unconfirmed", day=day_words(since)))
    total = _line(matter, "sum-interest-total", total=_amount(found.money))
    return (*lines, total)


def _interest_line(matter: Matter, line: InterestLine) -> Words:
    percent = f"{Decimal(line.basis_points) / 100:.2f}"
    exact = f"{line.exact / 100:.6f}"
    return _line(
        matter, "sum-interest-line", first=day_words(line.first), last=day_words(line.last),
        days=length_words(line.days, "days"), principal=_amount(line.principal),
        percent=Words(percent.replace(".", ","), percent, percent.replace(".", ",")),
        exact=Words(exact.replace(".", ","), exact, exact.replace(".", ",")),
    )  # fmt: skip
