"""Named computations of package travel: the lowest cap on damages a contract may set."""

from __future__ import annotations

from typing import cast

from legal_rules.engine.matter import Matter
from legal_rules.engine.registry import Params, Sum, formula
from legal_rules.model.case import Money
from legal_rules.model.words import Words


@formula("multiple-of-price")
def multiple_of_price(matter: Matter, params: Params) -> Sum | None:
    """Give the price of the contract times ``times`` (art. 50 ust. 6 of the package act: three)."""
    price = matter.case.value("contract.price")
    if not isinstance(price, Money):
        return None
    times = cast("int", params["times"])
    shown = f"{price.amount}".replace(".", ",")
    line = Words(
        f"{times} x cena imprezy {shown} {price.currency}",
        f"{times} x the price of the package {price.amount} {price.currency}",
        f"{times} x ціна туру {shown} {price.currency}",
    )
    return Sum(Money(price.minor * times, price.currency), (line,))
