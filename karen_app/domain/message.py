"""Message: a sentence for the user as code and values; the window finds the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from karen_app.domain.money import Money
from karen_app.domain.sentences import SENTENCES

MessageValue = str | int | date | Money


@dataclass(frozen=True, slots=True)
class Message:
    """``code`` is a key of ``SENTENCES``; ``values`` fill the places named in the sentence.

    A value may be a sentence itself, as the reason of another: both are told in one language.
    Raises ``KeyError`` for a code that has no sentence.
    """

    code: str
    values: tuple[tuple[str, MessageValue | Message], ...] = ()

    def __post_init__(self) -> None:
        """A code without a sentence is a mistake of the program."""
        SENTENCES[self.code]

    @property
    def template(self) -> str:
        """The English sentence with its places, the source text of translations."""
        return SENTENCES[self.code]

    @property
    def english(self) -> str:
        """The English sentence, filled."""
        return fill(self.template, self.values)


def say(code: str, **values: MessageValue | Message) -> Message:
    """The sentence of that code with these values."""
    return Message(code, tuple(values.items()))


def fill(template: str, values: tuple[tuple[str, MessageValue | Message], ...]) -> str:
    """Put the values into a (translated) sentence; user text with braces stays as it is.

    Where a value ends with a full stop and the sentence goes on with one, there is one.
    """
    filled = template
    parts = {name: _shown(value) for name, value in values}
    pieces = filled.split("{")
    out = [pieces[0]]
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}")
        part = parts.get(name, "{" + name + "}")
        out.append((part.removesuffix(".") if rest.startswith(".") else part) + rest)
    return "".join(out)


def _shown(value: MessageValue | Message) -> str:
    if isinstance(value, Message):
        return value.english
    if isinstance(value, Money):
        return value.text
    return value.isoformat() if isinstance(value, date) else str(value)
