"""Money as whole grosze (or cents) of a currency; decimals live only at the edges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

_SIGNS = {"PLN": "zł", "EUR": "€", "USD": "$", "GBP": "£", "CZK": "Kč"}
_WORDS = {
    "PLN": ("zł", "zl", "złotych", "zlotych", "złote", "zlote", "złoty", "zloty"),
    "EUR": ("€", "euro", "євро"),
    "USD": ("$", "dolarów", "dolary", "dolar"),
    "GBP": ("£", "funtów", "funty", "funt"),
    "CZK": ("kč",),  # "koron" alone may be Swedish, Danish or Norwegian: it is asked about
}
_CURRENCY_OF = {word: currency for currency, words in _WORDS.items() for word in words}
_TYPED = re.compile(r"^(?P<number>[\d\s.,]+)\s*(?P<currency>[^\d\s]+)?$")
_NUMBER = re.compile(r"^\d{1,12}(\.\d{1,2})?$")
HARD_SPACE = "\N{NO-BREAK SPACE}"
LARGEST_MINOR = 10**14  # above this an amount is a slip of the hand


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in the hundredth part of its currency (grosze for PLN)."""

    minor: int
    currency: str = "PLN"

    @property
    def decimal(self) -> Decimal:
        """The amount in whole units with two decimals."""
        return Decimal(self.minor) / 100

    @property
    def text(self) -> str:
        """The amount as a Polish reader writes it: ``1 234,50 zł`` with hard spaces."""
        whole, rest = divmod(abs(self.minor), 100)
        grouped = f"{whole:,}".replace(",", HARD_SPACE)
        sign = "\N{MINUS SIGN}" if self.minor < 0 else ""
        return f"{sign}{grouped},{rest:02d}{HARD_SPACE}{_SIGNS.get(self.currency, self.currency)}"

    @property
    def plain(self) -> str:
        """The decimal string of case files: ``1234.50``."""
        return f"{self.decimal:.2f}"

    def __add__(self, other: Money) -> Money:
        """Add two amounts of one currency."""
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.minor + other.minor, self.currency)


def money_from_decimal(amount: Decimal, currency: str = "PLN") -> Money:
    """Round half up to the hundredth part, once."""
    cents = (amount * 100).to_integral_value(rounding=ROUND_HALF_UP)
    return Money(int(cents), currency)


def read_money(typed: str, currency: str = "PLN") -> Money | None:
    """Read what a person typed (``1 234,50 zł``, ``88.77 EUR``); ``None`` when it is no amount.

    A comma or point is taken as the decimal sign only when one or two digits follow it.
    """
    match = _TYPED.match(typed.replace(HARD_SPACE, " ").strip())
    if match is None:
        return None
    found = _currency(match["currency"], currency)
    number = _plain_number(match["number"])
    if found is None or number is None:
        return None
    try:
        money = money_from_decimal(Decimal(number), found)
    except InvalidOperation:
        return None
    return money if money.minor <= LARGEST_MINOR else None


def _currency(word: str | None, default: str) -> str | None:
    if not word:
        return default
    lowered = word.lower().rstrip(".")
    if lowered in _CURRENCY_OF:
        return _CURRENCY_OF[lowered]
    return word.upper() if re.fullmatch(r"[A-Za-z]{3}", word) else None


def _plain_number(number: str) -> str | None:
    packed = re.sub(r"\s", "", number)
    whole, sign, rest = packed, "", ""
    for mark in (",", "."):
        head, found, tail = packed.rpartition(mark)
        if found and len(tail) in (1, 2):
            whole, sign, rest = head, ".", tail
            if mark in head:
                return None
            break
    if re.search(r"[.,]", whole) and not re.fullmatch(r"\d{1,3}([.,]\d{3})+", whole):
        return None
    joined = re.sub(r"[.,]", "", whole) + sign + rest
    return joined if _NUMBER.match(joined) else None
