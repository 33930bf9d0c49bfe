"""Sums built from fields of a case: least, greatest or sum of terms; shares; dated tables."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import cast

from legal_rules.engine.matter import Matter
from legal_rules.engine.registry import Params, Sum, formula
from legal_rules.model.case import Money
from legal_rules.model.words import Words, same


def rounded(amount: Decimal, currency: str = "PLN") -> Money:
    """Round to hundredths, half up."""
    hundredths = (amount * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return Money(int(hundredths), currency)


def decimals(matter: Matter, name: str) -> Decimal | None:
    """Give a field or attribute as a number, money in whole units; ``None`` if not known."""
    value = matter.value(name)
    if isinstance(value, Money):
        return value.amount
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return Decimal(value)
    return None


def zl(money: Money) -> str:
    """Write an amount with its currency."""
    return f"{money.amount} {money.currency}"


def _tables(value: object) -> list[Mapping[str, object]]:
    return cast("list[Mapping[str, object]]", value) if isinstance(value, list) else []


@formula("terms")
def terms_together(matter: Matter, params: Params) -> Sum | None:
    """Compute the ``least``, ``greatest`` or ``sum`` of terms, each a field times a number.

    A term marked ``optional`` is left out where its field is not known; without another term
    there is no sum. ``by_item`` adds the term that belongs to ``contract.item``. Money in PLN.
    """
    terms = _tables(params["of"])
    by_item = params.get("by_item")
    if isinstance(by_item, dict):
        item = by_item.get(str(matter.case.value("contract.item")))
        if item is None:
            return None
        terms = [*terms, item]
    values: list[Decimal] = []
    lines: list[Words] = []
    for term in terms:
        value = decimals(matter, str(term["field"]))
        if value is None:
            if term.get("optional"):
                continue
            return None
        times = Decimal(str(term.get("times", 1)))
        values.append(value * times)
        lines.append(_line(matter, str(term["field"]), value, times))
    take = str(params["take"])
    chosen = {"least": min(values), "greatest": max(values), "sum": sum(values, Decimal(0))}[take]
    money = rounded(chosen)
    if money.minor <= 0:
        return None
    taken = matter.rulebook.sentence(f"sum-{take}").filled({"sum": zl(money)})
    return Sum(money, (*lines, taken))


def _line(matter: Matter, name: str, value: Decimal, times: Decimal) -> Words:
    shown = f"{value:.2f}" if times == 1 else f"{value:.2f} x {times} = {value * times:.2f}"
    label = matter.rulebook.fact_label(name)
    return matter.rulebook.sentence("sum-term").filled({"label": label, "sum": shown})


@formula("difference")
def difference(matter: Matter, params: Params) -> Sum | None:
    """Compute one field less another, nothing where it is not above zero."""
    whole = decimals(matter, str(params["of"]))
    less = decimals(matter, str(params["less"]))
    if whole is None or less is None or whole <= less:
        return None
    money = rounded(whole - less)
    return Sum(money, (same(f"{whole:.2f} - {less:.2f} = {zl(money)}"),))


@formula("percent")
def percent(matter: Matter, params: Params) -> Sum | None:
    """Compute a percentage of a field, half up to hundredths.

    ``percent`` is a number; or ``percent_from`` names the field that holds it; or ``steps`` lists
    ``{at_least, percent}`` by the value of ``steps_by``, highest step first.
    """
    base = decimals(matter, str(params["of"]))
    share = _share(matter, params)
    if base is None or share is None:
        return None
    value = matter.value(str(params["of"]))
    money = rounded(base * share / 100, value.currency if isinstance(value, Money) else "PLN")
    if money.minor <= 0:
        return None
    return Sum(money, (same(f"{base:.2f} x {share} % = {zl(money)}"),))


def _share(matter: Matter, params: Params) -> Decimal | None:
    if "percent_from" in params:
        return decimals(matter, str(params["percent_from"]))
    if "steps" not in params:
        return Decimal(str(params["percent"]))
    measure = decimals(matter, str(params["steps_by"]))
    if measure is None:
        return None
    steps = _tables(params["steps"])
    fitting = (s for s in steps if measure >= Decimal(str(s["at_least"])))
    return next((Decimal(str(step["percent"])) for step in fitting), None)


@formula("by-date")
def by_date(matter: Matter, params: Params) -> Sum | None:
    """Give the sum of a dated table (``rows`` with ``from`` and ``amount``) on the day ``on``."""
    day = matter.date(str(params["on"]))
    if day is None:
        return None
    rows = [row for row in _tables(params["rows"]) if cast("date", row["from"]) <= day]
    if not rows:
        return None
    currency = str(params["currency"])
    money = rounded(Decimal(str(rows[-1]["amount"])), currency)
    return Sum(money, (same(f"{day.isoformat()}: {zl(money)}"),), day)
