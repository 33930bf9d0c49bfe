"""Polish as it is written in letters: dates, money, amounts in words, numbers with nouns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from letters.model.data import Money

MONTHS = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
)
_SMALL = [
    "zero",
    "jeden",
    "dwa",
    "trzy",
    "cztery",
    "pięć",
    "sześć",
    "siedem",
    "osiem",
    "dziewięć",
    "dziesięć",
    "jedenaście",
    "dwanaście",
    "trzynaście",
    "czternaście",
    "piętnaście",
    "szesnaście",
    "siedemnaście",
    "osiemnaście",
    "dziewiętnaście",
]
_TENS = [
    "_",
    "_",
    "dwadzieścia",
    "trzydzieści",
    "czterdzieści",
    "pięćdziesiąt",
    "sześćdziesiąt",
    "siedemdziesiąt",
    "osiemdziesiąt",
    "dziewięćdziesiąt",
]
_HUNDREDS = [
    "_",
    "sto",
    "dwieście",
    "trzysta",
    "czterysta",
    "pięćset",
    "sześćset",
    "siedemset",
    "osiemset",
    "dziewięćset",
]
_THOUSANDS = (
    ("tysiąc", "tysiące", "tysięcy"),
    ("milion", "miliony", "milionów"),
    ("miliard", "miliardy", "miliardów"),
)
_LARGEST = 10**12
_UNITS = {
    "PLN": ("złoty", "złote", "złotych"),
    "EUR": ("euro", "euro", "euro"),
    "USD": ("dolar", "dolary", "dolarów"),
}
_SIGNS = {"PLN": "zł", "EUR": "euro", "USD": "USD"}


def plural(count: int, one: str, few: str, many: str) -> str:
    """Pick the form of a noun after a whole number: 1 karton, 2 kartony, 5 kartonów."""
    size = abs(count)
    if size == 1:
        return one
    if size % 10 in {2, 3, 4} and size % 100 not in {12, 13, 14}:
        return few
    return many


def counted(count: int, one: str, few: str, many: str) -> str:
    """Write a whole number with its noun: "14 dni"."""
    return f"{grouped(count)} {plural(count, one, few, many)}"


def days_genitive(count: int) -> str:
    """Write a number of days after "w terminie": "1 dnia", "14 dni"."""
    return f"{grouped(count)} {'dnia' if count == 1 else 'dni'}"


def grouped(number: int) -> str:
    """Write a whole number with a space before every three digits."""
    return f"{number:,}".replace(",", " ")


def polish_date(day: date) -> str:
    """Write a day as "12 marca 2026 r."."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year} r."


def short_date(day: date) -> str:
    """Write a day for a table as "12.03.2026"."""
    return f"{day.day:02d}.{day.month:02d}.{day.year}"


def money(amount: Money) -> str:
    """Write an amount as "1 234,50 zł"."""
    sign = "-" if amount.minor < 0 else ""
    whole, rest = divmod(abs(amount.minor), 100)
    unit = _SIGNS.get(amount.currency, amount.currency)
    return f"{sign}{grouped(whole)},{rest:02d} {unit}"


def whole_money(amount: Money) -> str:
    """Write an amount rounded up to whole units, as the value in dispute is stated: "350 zł"."""
    whole = -(-amount.minor // 100)
    return f"{grouped(whole)} {_SIGNS.get(amount.currency, amount.currency)}"


def money_words(amount: Money) -> str:
    """Write an amount as "1 234,50 zł (słownie: jeden tysiąc dwieście … złote 50/100)"."""
    whole, rest = divmod(abs(amount.minor), 100)
    forms = _UNITS.get(amount.currency, (amount.currency,) * 3)
    minus = "minus " if amount.minor < 0 else ""
    words = f"{minus}{number_words(whole)} {plural(whole, *forms)} {rest:02d}/100"
    return f"{money(amount)} (słownie: {words})"


def number_words(number: int) -> str:
    """Write a whole number from 0 to 999 999 999 999 in words, as on a payment order.

    The one thousand is spelled out ("jeden tysiąc"), so that nothing can be put before it.
    Raises ``ValueError`` outside that range.
    """
    if not 0 <= number < _LARGEST:
        msg = f"{number} is outside 0 to {_LARGEST - 1} and cannot be written in words"
        raise ValueError(msg)
    if number == 0:
        return _SMALL[0]
    words: list[str] = []
    for power in (3, 2, 1):
        group = number // 1000**power % 1000
        if group:
            words += [_below_thousand(group), plural(group, *_THOUSANDS[power - 1])]
    if number % 1000:
        words.append(_below_thousand(number % 1000))
    return " ".join(words)


def _below_thousand(number: int) -> str:
    words = []
    if number >= 100:
        words.append(_HUNDREDS[number // 100])
    rest = number % 100
    if rest >= 20:
        words.append(_TENS[rest // 10])
        rest %= 10
    if rest:
        words.append(_SMALL[rest])
    return " ".join(words)


def enumerated(parts: Sequence[str]) -> str:
    """Join words as "a, b i c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} i {parts[-1]}"


def sentence_start(text: str) -> str:
    """Give the text with its first letter in upper case."""
    return text[:1].upper() + text[1:]
