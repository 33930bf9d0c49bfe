"""Grounds on which traders refuse: how they read, what they mean, what they cannot do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from legal_rules.model.condition import Condition
from legal_rules.model.source import Source
from legal_rules.model.words import Words


@dataclass(frozen=True, slots=True)
class RefusalGround:
    """One typical ground of refusal with everything needed to answer it."""

    id: str
    title: Words
    phrases: tuple[str, ...]  # folded word stems in order; "uszkodzen* mechanicz*"
    meaning: Words
    cannot: Words  # what this ground cannot do
    questions: tuple[Words, ...]  # two questions to the trader
    answer: Words  # the paragraph for the letter
    evidence: Words  # what helps
    applies: tuple[Condition, ...]  # cases for which the answer is right
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class RepealedLaw:
    """Law that no longer governs new cases but is still cited by traders or old templates."""

    id: str
    title: Words
    phrases: tuple[str, ...]  # as in a ground of refusal
    until: date  # the last day on which a new contract or event fell under it
    instead: Words  # what governs now, and for which old cases the old law still counts
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class RefusalHit:
    """A place in a reply that reveals a ground; ``start`` and ``end`` index the reply's text."""

    ground: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """What a reply seems to say; a suggestion the user overrules."""

    is_acknowledgement: bool  # "we have received your message": never an answer
    hits: tuple[RefusalHit, ...]
    repealed: tuple[RefusalHit, ...]  # places where the trader cites repealed law
    is_refusal: bool = False  # it says outright that the demand is not met
