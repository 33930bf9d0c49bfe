"""Finds facts in a private text by local rules: days, amounts, names, numbers, quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from karen_app.domain.dates import read_date
from karen_app.domain.folding import folded
from karen_app.domain.money import read_money
from karen_app.domain.spoken_days import such_day
from karen_app.services.log.day_ahead import lies_ahead, was_due_before

LONGEST_RANT = 200_000
SOON = 62  # days ahead that a promise without a year may lie


class FactKind(StrEnum):
    """What a found place seems to be."""

    DAY = "day"
    AMOUNT = "amount"
    TRADER = "trader"
    NUMBER = "number"
    PERSON = "person"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class SuggestedFact:
    """A place in the text: ``start`` and ``end`` index it; ``value`` is what it seems to say.

    A day stands as ISO date, an amount as "349.00 PLN", the rest as written. Only a suggestion.
    """

    kind: FactKind
    value: str
    start: int
    end: int


_MONTHS = {
    "stycznia": 1, "lutego": 2, "marca": 3, "kwietnia": 4, "maja": 5, "czerwca": 6, "lipca": 7,
    "sierpnia": 8, "września": 9, "wrzesnia": 9, "października": 10, "pazdziernika": 10,
    "listopada": 11, "grudnia": 12,
}  # fmt: skip
_WEEKDAYS = {
    "poniedziałek": 0, "poniedzialek": 0, "wtorek": 1, "środę": 2, "srode": 2, "czwartek": 3,
    "piątek": 4, "piatek": 4, "sobotę": 5, "sobote": 5, "niedzielę": 6, "niedziele": 6,
}  # fmt: skip
_BACK = {"dzisiaj": 0, "dziś": 0, "dzis": 0, "wczoraj": 1, "przedwczoraj": 2}
_I = re.IGNORECASE
_NUMERIC_DAY = re.compile(r"(?<![\d.,/-])\d{1,2}[./-]\d{1,2}[./-]\d{4}(?![\d/-])")
_ISO_DAY = re.compile(r"(?<![\d-])\d{4}-\d{1,2}-\d{1,2}(?![\d-])")
_SHORT_DAY = re.compile(
    r"(?<![\d.,:/-])(?<!\bo )(?<!\bod )(\d{1,2})\.(\d{2})(?![\d:]|[.,]\d|\s*(?:zł|zl|pln|godz))", _I
)
_WORD_DAY = re.compile(rf"\b(\d{{1,2}})\.?\s+({'|'.join(_MONTHS)})(?:\s+(\d{{4}}))?\b", _I)
_NEAR_DAY = re.compile(rf"\b({'|'.join(_BACK)})\b", _I)
_WEEKDAY = re.compile(
    rf"\b(?:w|we)\s+(?:(?:ostatni|zeszły|zeszly|ubiegły|ubiegly|ostatnią|zeszłą|ubiegłą)\s+)?"
    rf"({'|'.join(_WEEKDAYS)})\b",
    _I,
)
_AMOUNT = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[ \u00a0.]\d{3})+|\d{1,9})(?:[,.](\d{1,2})|,-)?[ \u00a0]*"
    r"(złotych|zlotych|złote|złoty|zł|zl|pln|euro|eur|€|usd|\$)(?!\w)"
    r"(?:\s+(?:i\s+)?(\d{1,2})\s*(?:gr\b|groszy))?",
    _I,
)
_THOUSANDS = re.compile(r"(?<![\d.,])(\d{1,3})(?:[,.](\d))?\s*(?:tys\.?|tysięcy|tysiące|tysiąca)"
                        r"\s*(?:złotych|zł|zl|pln)(?!\w)", _I)  # fmt: skip
_CURRENCIES = {"€": "EUR", "euro": "EUR", "eur": "EUR", "$": "USD", "usd": "USD"}
_NUMBER = re.compile(
    r"\b(?:zam[óo]wieni\w*|reklamacj\w*|zg[łl]oszeni\w*|faktur\w*|paragon\w*|umow\w*|sprawy|przesy[łl]k\w*|"
    r"klienta|polis\w*|rezerwacj\w*|bilet\w*|order|ticket|RMA)\s*"
    r"(?:(?:nr|numer|o\s+numerze|no|#|:)\.?\s*)+([A-Z0-9](?:[A-Z0-9/_.-]{1,38}[A-Z0-9]))",
    _I,
)
_HASH = re.compile(r"(?:#|\bnr\s+|\bnumer\s+)([A-Z0-9][A-Z0-9/_-]{3,38}[A-Z0-9])\b", _I)
_PERSON = re.compile(
    r"\b(?:[Pp]an(?:i|ia|ią|em|u|a)?|konsultant(?:ka|ki|em|ką|a)?|sprzedawc(?:a|y|ą)|sprzedawczyni(?:ą)?|"
    r"kierowni(?:k|czka|kiem|czką|ka)|doradc(?:a|y|ą))\s+"
    r"([A-ZŁŚŻŹĆ][a-ząćęłńóśźż]{2,}(?:\s+[A-ZŁŚŻŹĆ][a-ząćęłńóśźż]+(?:-[A-ZŁŚŻŹĆ][a-ząćęłńóśźż]+)?)?)"
)
_QUOTE = re.compile(r"[„“\"»«]([^„”“\"»«\n]{3,300})[”“\"«»]")


def rant_facts(text: str, today: date, traders: Iterable[str] = ()) -> tuple[SuggestedFact, ...]:
    """What the text seems to say, in order of place; places do not overlap, quotes may hold more.

    A day without a year is the last such day up to ``today``, or a near one ahead where it is
    promised. ``traders`` are names that are known. Nothing is stored and nothing leaves.
    """
    text = text[:LONGEST_RANT]
    found: list[SuggestedFact] = []
    for each in (*_numbers(text), *_days(text, today), *_amounts(text), *_traders(text, traders),
                 *_people(text)):  # fmt: skip
        if not any(each.start < other.end and other.start < each.end for other in found):
            found.append(each)
    found += _quotes(text)
    return tuple(sorted(found, key=lambda each: (each.start, -each.end)))


def _numbers(text: str) -> Iterator[SuggestedFact]:
    for pattern in (_NUMBER, _HASH):
        for match in pattern.finditer(text):
            number = match[1].rstrip(".-/")
            if any(sign.isdigit() for sign in number) and read_date(number) is None:
                yield SuggestedFact(
                    FactKind.NUMBER, number, match.start(1), match.start(1) + len(number)
                )


def _days(text: str, today: date) -> Iterator[SuggestedFact]:
    for pattern in (_ISO_DAY, _NUMERIC_DAY):
        for match in pattern.finditer(text):
            yield from _day(read_date(match[0].replace("/", ".")), match)
    for match in _WORD_DAY.finditer(text):
        month = _MONTHS[match[2].lower()]
        if match[3]:
            yield from _day(_made(int(match[3]), month, int(match[1])), match)
    without_year = sorted(
        [
            *((each, _MONTHS[each[2].lower()]) for each in _WORD_DAY.finditer(text) if not each[3]),
            *((each, int(each[2])) for each in _SHORT_DAY.finditer(text)),
        ],
        key=lambda pair: pair[0].start(),
    )
    before: date | None = None
    for match, month in without_year:
        before = _unsaid_year(text, match, month, today, before)
        yield from _day(before, match)
    for match in _NEAR_DAY.finditer(text):
        yield from _day(today - timedelta(days=_BACK[match[1].lower()]), match)
    for match in _WEEKDAY.finditer(text):
        back = (today.weekday() - _WEEKDAYS[match[1].lower()]) % 7 or 7
        yield from _day(today - timedelta(days=back), match)


def _unsaid_year(
    text: str, match: re.Match[str], month: int, today: date, before: date | None
) -> date | None:
    """A day without its year; ``before`` is the one named before it in the text."""
    last = such_day(month, int(match[1]), today)
    came_soon_after = (
        last is not None
        and before is not None
        and timedelta(0) < before - last <= timedelta(days=SOON)
    )
    if came_soon_after and was_due_before(text, match.start()):
        return last
    is_ahead = lies_ahead(text, *match.span())
    return _such_day(month, int(match[1]), today, is_ahead=is_ahead)


def _day(day: date | None, match: re.Match[str]) -> Iterator[SuggestedFact]:
    if day is not None:
        yield SuggestedFact(FactKind.DAY, day.isoformat(), *match.span())


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _such_day(month: int, day: int, today: date, *, is_ahead: bool) -> date | None:
    """The last such day; where it is promised and near, the coming one."""
    last = such_day(month, day, today)
    if last is not None and last < today and is_ahead:
        near = such_day(month, day, today, ahead=True)
        return near if near is not None and (near - today).days <= SOON else last
    return last


def _amounts(text: str) -> Iterator[SuggestedFact]:
    for match in _THOUSANDS.finditer(text):
        minor = int(match[1]) * 100_000 + int(match[2] or 0) * 10_000
        yield SuggestedFact(FactKind.AMOUNT, f"{minor // 100}.00 PLN", *match.span())
    for match in _AMOUNT.finditer(text):
        whole = re.sub(r"\D", "", match[1])
        rest = (match[2] or match[4] or "00").ljust(2, "0") if match[2] else (match[4] or "0")
        currency = _CURRENCIES.get(match[3].lower(), "PLN")
        money = read_money(f"{whole}.{rest:>02} {currency}")
        if money is not None and money.minor > 0:
            value = f"{money.plain} {money.currency}"
            yield SuggestedFact(FactKind.AMOUNT, value, *match.span())


def _traders(text: str, traders: Iterable[str]) -> Iterator[SuggestedFact]:
    """Known names as whole words, whatever their case and diacritics, Polish endings allowed."""
    plain = "".join(folded(sign)[:1] or " " for sign in text)
    for name in sorted({each for each in traders if len(each.strip()) > 2}, key=len, reverse=True):
        wanted = re.escape(folded(name.strip()))
        ending = "(?:u|a|em|owi|ie|y|om|ach|owie)?" if wanted[-1:].isalpha() else ""
        for match in re.finditer(rf"\b{wanted}{ending}\b", plain):
            yield SuggestedFact(FactKind.TRADER, name.strip(), *match.span())


def _people(text: str) -> Iterator[SuggestedFact]:
    for match in _PERSON.finditer(text):
        yield SuggestedFact(FactKind.PERSON, match[0], *match.span())


def _quotes(text: str) -> Iterator[SuggestedFact]:
    for match in _QUOTE.finditer(text):
        yield SuggestedFact(FactKind.QUOTE, match[1].strip(), match.start(1), match.end(1))
