"""Reads the values of a case file by their types; every error names the JSON path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import cast

from legal_rules.errors import CaseFileError
from legal_rules.model.case import Money, Value
from legal_rules.model.words import NO_WORDS as _NO_MEANING
from legal_rules.vocabulary import Term, did_you_mean

_AMOUNT = re.compile(r"-?\d{1,12}(\.\d{1,2})?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?", re.ASCII)
_EARLIEST, _LATEST = date(1900, 1, 1), date(2200, 12, 31)


def read_value(raw: object, term: Term, path: str) -> Value:
    """Read one value by its type in the vocabulary; raises ``CaseFileError``."""
    reader = _READERS[term.type]
    return reader(raw, term, path)


def _text(raw: object, term: Term, path: str) -> Value:
    if not isinstance(raw, str):
        raise CaseFileError(path, f"{term.name} must be a text in quotes.")
    return raw


def _choice(raw: object, term: Term, path: str) -> Value:
    if not isinstance(raw, str) or raw not in term.choices:
        raise CaseFileError(
            path,
            f"{raw!r} is not a value of {term.name}.{did_you_mean(str(raw), term.choices)} "
            f"Known: {', '.join(term.choices)}.",
        )
    return raw


def _flag(raw: object, term: Term, path: str) -> Value:
    if not isinstance(raw, bool):
        raise CaseFileError(path, f"{term.name} must be true or false, without quotes.")
    return raw


def _whole(raw: object, term: Term, path: str) -> Value:
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= 10**9:
        raise CaseFileError(path, f"{term.name} must be a whole number that is not negative.")
    return raw


def _decimal(raw: object, term: Term, path: str) -> Value:
    if not isinstance(raw, str) or not re.fullmatch(r"\d{1,9}(\.\d{1,9})?", raw, re.ASCII):
        raise CaseFileError(path, f'{term.name} must be a decimal in quotes: "0.25".')
    return Decimal(raw)


def _date_value(raw: object, term: Term, path: str) -> Value:
    return civil_day(raw, path)


def _moment_value(raw: object, term: Term, path: str) -> Value:
    day, moment = day_or_moment(raw, path)
    return moment or day


def _money(raw: object, term: Term, path: str) -> Value:
    currency = "PLN"
    amount = raw
    if isinstance(raw, Mapping):
        table = cast("Mapping[str, object]", raw)
        only_known(table, ("amount", "currency"), path)
        amount, currency_raw = table.get("amount"), table.get("currency", "PLN")
        if not isinstance(currency_raw, str) or not re.fullmatch(r"[A-Z]{3}", currency_raw):
            raise CaseFileError(f"{path}.currency", 'A currency has three capital letters: "PLN".')
        currency = currency_raw
    if not isinstance(amount, str) or not _AMOUNT.fullmatch(amount) or amount.startswith("-"):
        raise CaseFileError(
            path, f'{amount!r} is not an amount; write a decimal with a point in quotes: "12.30".'
        )
    return Money(int(Decimal(amount).scaleb(2)), currency)


def _money_list(raw: object, term: Term, path: str) -> Value:
    if not isinstance(raw, list):
        raise CaseFileError(path, f"{term.name} must be a list of amounts.")
    items = [_money(item, term, f"{path}[{n}]") for n, item in enumerate(cast("list[object]", raw))]
    return tuple(cast("list[Money]", items))


def _table(raw: object, term: Term, path: str) -> Value:
    if not isinstance(raw, Mapping):
        raise CaseFileError(path, f"{term.name} must be an object with braces.")
    return _read_table(cast("Mapping[str, object]", raw), path)


_TABLE_KEYS = {
    "from": "date",
    "to": "date",
    "on_sale_since": "date",
    "price": "money",
    "amount": "money",
    "perishable": "flag",
    "kind": "text",
    "history": "list",
}


def _read_table(raw: Mapping[str, object], path: str) -> dict[str, object]:
    only_known(raw, tuple(_TABLE_KEYS), path)
    found: dict[str, object] = {}
    for key, value in raw.items():
        term = Term(key, _TABLE_KEYS[key], (), _NO_MEANING)
        place = f"{path}.{key}"
        if term.type == "list":
            if not isinstance(value, list) or not all(isinstance(x, Mapping) for x in value):
                raise CaseFileError(place, f"{key} must be a list of objects.")
            found[key] = tuple(
                _read_table(cast("Mapping[str, object]", item), f"{place}[{n}]")
                for n, item in enumerate(cast("list[object]", value))
            )
        else:
            found[key] = read_value(value, term, place)
    return found


def _list(raw: object, term: Term, path: str) -> Value:
    if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
        raise CaseFileError(path, f"{term.name} must be a list of texts.")
    return {"items": tuple(cast("list[str]", raw))}


_READERS = {
    "text": _text,
    "choice": _choice,
    "flag": _flag,
    "whole": _whole,
    "decimal": _decimal,
    "date": _date_value,
    "moment": _moment_value,
    "money": _money,
    "money_list": _money_list,
    "table": _table,
    "list": _list,
}


def civil_day(raw: object, path: str) -> date:
    """Read a civil date without time of day."""
    day, moment = day_or_moment(raw, path)
    if moment is not None:
        raise CaseFileError(path, "A date without time of day is wanted here: YYYY-MM-DD.")
    return day


def day_or_moment(raw: object, path: str) -> tuple[date, datetime | None]:
    """Read a civil date and, where it is given, the time of day."""
    if not isinstance(raw, str) or not (_DAY.fullmatch(raw) or _MOMENT.fullmatch(raw)):
        raise CaseFileError(path, f"{raw!r} is not a date; write YYYY-MM-DD or YYYY-MM-DDTHH:MM.")
    try:
        moment = datetime.fromisoformat(raw)
    except ValueError:
        raise CaseFileError(path, f"{raw} does not exist in the calendar; correct it.") from None
    day = moment.date()
    if not _EARLIEST <= day <= _LATEST:
        raise CaseFileError(path, f"{raw} is outside the years 1900 to 2200; correct the year.")
    return day, (moment if "T" in raw else None)


def only_known(table: Mapping[str, object], known: tuple[str, ...], path: str) -> None:
    """Refuse a key that is not known here."""
    for key in table:
        if key not in known:
            raise CaseFileError(
                f"{path}.{key}",
                f'The field "{key}" is not known here.{did_you_mean(key, known)} '
                f"Known: {', '.join(known)}.",
            )
