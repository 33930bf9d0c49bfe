"""Fills values of the case into the words of findings, regimes and routes."""

from __future__ import annotations

import re
from datetime import date

from legal_rules.engine.matter import Matter
from legal_rules.model.case import Money
from legal_rules.model.words import Words, same
from legal_rules.wording import day_words

HARD_SPACE = "\N{NO-BREAK SPACE}"


def filled_in(words: Words, matter: Matter) -> Words:
    """Fill ``{contract.price}``, ``{event:KIND}`` or ``{rule:ID:legal_date}`` in a text."""
    names = set(re.findall(r"\{([^{}]+)\}", words.pl + words.en + words.uk))
    return words.filled({name: _shown(name, matter) for name in names}) if names else words


def _shown(name: str, matter: Matter) -> Words:
    day = matter.date(name) if ":" in name or name == "as_of" else None
    value = day or matter.value(name)
    if isinstance(value, date):
        return day_words(value)
    if isinstance(value, Money):
        return _money(value)
    return same("…" if value is None else str(value))


def _money(money: Money) -> Words:
    amount = f"{money.amount}".replace(".", ",")
    unit = "zł" if money.currency == "PLN" else money.currency
    shown = f"{amount}{HARD_SPACE}{unit}"
    return Words(shown, f"{money.currency} {money.amount}", shown)
