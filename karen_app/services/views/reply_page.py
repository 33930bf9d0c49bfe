"""ReplyPage: what a reply of the trader seems to say, ready to confirm or overrule."""

from __future__ import annotations

from dataclasses import dataclass

from karen_app.domain.message import Message
from karen_app.domain.reply import ReplyOutcome


@dataclass(frozen=True, slots=True)
class GroundCard:
    """A ground of refusal: what it means, what it cannot do, and the answer to it.

    ``start`` and ``end`` are its place in the text (both 0 where the user chose it without one);
    ``answer`` is empty where the rulebook's answer does not fit the case.
    """

    ground: str
    title: str
    quote: str
    start: int
    end: int
    meaning: str
    cannot: str
    questions: tuple[str, ...]
    answer: str
    evidence: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ReplyPage:
    """A reply with its grounds in order of place; ``suggested`` is only a suggestion.

    ``is_acknowledgement``: it only confirms receipt, which never counts as an answer.
    ``others`` are the grounds that were not found, as (id, title), for the user to add.
    """

    text: str
    is_acknowledgement: bool
    suggested: ReplyOutcome | None
    cards: tuple[GroundCard, ...]
    others: tuple[tuple[str, str], ...]
    notes: tuple[Message, ...]
