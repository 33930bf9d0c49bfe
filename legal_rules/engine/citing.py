"""Cites the places a statement rests on: of several laws only the one that governs the case."""

from __future__ import annotations

from datetime import date

from legal_rules.engine.conditions import all_hold
from legal_rules.engine.matter import Matter
from legal_rules.model.source import Citation, Source


def governing(sources: tuple[Source, ...], matter: Matter) -> tuple[Source, ...]:
    """Give the places that are law for the case."""
    return tuple(source for source in sources if all_hold(source.when, matter))


def cited(sources: tuple[Source, ...], matter: Matter, on: date) -> tuple[Citation, ...]:
    """Give the places that are law for the case, with the journal that was current on ``on``."""
    return matter.rulebook.citations(governing(sources, matter), on)
