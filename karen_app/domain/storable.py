"""Text that every store can hold: no NUL, no half of a character pair."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from typing import TypeVar, cast

from karen_app.domain.fields import Fields, FieldValue

T = TypeVar("T")
_CANNOT_BE_KEPT = re.compile("[\x00\ud800-\udfff]")
_IN_ITS_PLACE = "�"


def storable(value: T) -> T:
    """The same record, fields or text with U+FFFD where a store would refuse a character.

    A value that holds nothing of the kind comes back as the same object. What it replaces cannot
    be typed; it comes out of broken files, and PostgreSQL and SQLite refuse it differently.
    """
    return cast("T", _cleaned(value))


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        return _fields(value)
    if isinstance(value, tuple):
        return tuple(_cleaned(part) for part in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _record(value)
    return value


def _text(text: str) -> str:
    if type(text) is not str or not _CANNOT_BE_KEPT.search(text):
        return text  # words of an enum are ours
    return _CANNOT_BE_KEPT.sub(_IN_ITS_PLACE, text)


def _fields(fields: Mapping[str, FieldValue]) -> Fields:
    return Fields({_text(name): cast("FieldValue", _cleaned(v)) for name, v in fields.items()})


def _record(record: object) -> object:
    if not dataclasses.is_dataclass(record) or isinstance(record, type):
        return record
    changed = {}
    for field in dataclasses.fields(record):
        before = getattr(record, field.name)
        after = _cleaned(before)
        if after != before:
            changed[field.name] = after
    return dataclasses.replace(record, **changed) if changed else record
