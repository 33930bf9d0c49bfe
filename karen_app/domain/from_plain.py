"""Builds records from JSON values again, strictly: the reverse of ``records.to_plain``."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

from karen_app.domain.fields import Fields, freeze

R = TypeVar("R")
_ISO = (datetime, date, time)


class NotPlain(ValueError):
    """A value that no record can be made of; ``place`` names it, ``reason`` says what is wrong."""

    def __init__(self, place: str, reason: str) -> None:
        """Keep both for the sentence."""
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


def from_plain(kind: type[R], plain: object, place: str = "$") -> R:
    """A frozen record of ``kind`` from decoded JSON; a name that is missing takes its default.

    Raises ``NotPlain`` for an unknown name, a missing one without default, or a wrong value.
    """
    if not isinstance(plain, Mapping):
        raise NotPlain(place, "an object is expected")
    hints = _hints(cast("Any", kind))
    known = {field.name: field for field in dataclasses.fields(cast("Any", kind))}
    for name in plain:
        if name not in known:
            raise NotPlain(f"{place}.{name}", "this name is not known")
    values: dict[str, Any] = {}
    for name, field in known.items():
        if name in plain:
            values[name] = _value(hints[name], plain[name], f"{place}.{name}")
        elif field.default is field.default_factory is dataclasses.MISSING:
            raise NotPlain(f"{place}.{name}", "this is missing")
    return kind(**values)


@cache
def _hints(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - any record
    return typing.get_type_hints(kind)


def _value(hint: Any, plain: object, place: str) -> object:  # noqa: ANN401 - a type of any kind
    hint = getattr(hint, "__supertype__", hint)
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        return _optional(typing.get_args(hint), plain, place)
    if origin is tuple:
        return _several(typing.get_args(hint)[0], plain, place)
    if hint is Fields:
        return _fields(plain, place)
    if dataclasses.is_dataclass(hint):
        return from_plain(cast("type[object]", hint), plain, place)
    return _single(hint, plain, place)


def _optional(kinds: tuple[Any, ...], plain: object, place: str) -> object:
    if plain is None:
        return None
    (kind,) = (each for each in kinds if each is not type(None))
    return _value(kind, plain, place)


def _several(kind: Any, plain: object, place: str) -> tuple[object, ...]:  # noqa: ANN401
    if not isinstance(plain, list):
        raise NotPlain(place, "a list is expected")
    return tuple(_value(kind, each, f"{place}[{number}]") for number, each in enumerate(plain))


def _fields(plain: object, place: str) -> Fields:
    if not isinstance(plain, Mapping):
        raise NotPlain(place, "an object is expected")
    try:
        return Fields({str(name): freeze(value) for name, value in plain.items()})
    except ValueError as wrong:
        raise NotPlain(place, str(wrong)) from wrong


def _single(hint: Any, plain: object, place: str) -> object:  # noqa: ANN401
    if hint in {str, int, bool}:
        if type(plain) is not hint:
            raise NotPlain(place, f"{hint.__name__} is expected")
        return plain
    if not isinstance(plain, str):
        raise NotPlain(place, "text is expected")
    try:
        if isinstance(hint, type) and issubclass(hint, Enum):
            return hint(plain)
        if hint in _ISO:
            return hint.fromisoformat(plain)
    except ValueError as wrong:
        raise NotPlain(place, str(wrong)) from wrong
    raise NotPlain(place, "this kind of value is not known")
