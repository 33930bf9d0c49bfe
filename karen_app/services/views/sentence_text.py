"""A sentence as plain values that can be kept as JSON, and the sentence again."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from karen_app.domain.message import Message, MessageValue
from karen_app.domain.money import Money
from karen_app.services.views.words import Sentence


def plain(sentence: Sentence) -> object:
    """The sentence as text, or as its code and values."""
    if isinstance(sentence, str):
        return sentence
    return [sentence.code, [[name, *_plain_value(value)] for name, value in sentence.values]]


def sentence_from(found: object) -> Sentence:
    """The sentence again; raises as ``message_from`` does."""
    return found if isinstance(found, str) else message_from(found)


def message_from(found: object) -> Message:
    """The message again.

    Raises ``KeyError``, ``ValueError``, ``TypeError`` or ``AssertionError`` for anything that
    ``plain`` of this program did not make.
    """
    assert isinstance(found, list)  # noqa: S101 - written by plain
    code, values = found
    return Message(code, tuple((name, _value(*rest)) for name, *rest in values))


def _plain_value(value: MessageValue | Message) -> tuple[object, ...]:
    if isinstance(value, Message):
        return ("sentence", plain(value))
    if isinstance(value, Money):
        return ("money", value.minor, value.currency)
    return ("day", value.isoformat()) if isinstance(value, date) else ("", value)


def _value(kind: str, value: Any, currency: str = "") -> MessageValue | Message:  # noqa: ANN401
    if kind == "sentence":
        return message_from(value)
    if kind == "money":
        return Money(int(value), currency)
    return date.fromisoformat(str(value)) if kind == "day" else cast("str | int", value)
