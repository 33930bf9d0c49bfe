"""Problem: what is wrong with one field, where, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from karen_app.domain.message import Message, MessageValue, say


@dataclass(frozen=True, slots=True)
class Problem:
    """``field`` is the name of the draft's field (``""`` for the whole form)."""

    field: str
    message: Message

    @property
    def code(self) -> str:
        """The code of the sentence, e.g. ``date.future``."""
        return self.message.code

    @property
    def sentence(self) -> str:
        """The English sentence."""
        return self.message.english


def problem(field: str, code: str, **values: MessageValue) -> Problem:
    """A problem with the sentence of that code."""
    return Problem(field, say(code, **values))
