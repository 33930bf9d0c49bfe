"""Searches everything by the beginnings of words, folded; gives excerpts with the places."""

from __future__ import annotations

from karen_app.domain.folding import folded, search_words
from karen_app.services.ports import Desk, SearchHit
from karen_app.services.views.inbox import Found

_AROUND = 60


def search(desk: Desk, typed: str, limit: int = 50) -> tuple[Found, ...]:
    """Records that contain every word; nothing for a query without a word."""
    words = search_words(typed)
    if not words:
        return ()
    with desk.open() as records:
        hits = records.search(typed, limit)
    return tuple(_found(hit, words) for hit in hits)


def _found(hit: SearchHit, words: tuple[str, ...]) -> Found:
    start = max(0, min(_places(hit.text, words), default=0) - _AROUND)
    excerpt = hit.text[start : start + 4 * _AROUND]
    return Found(
        case_id=hit.case_id,
        record_id=hit.record_id,
        kind=hit.kind,
        title=hit.title,
        excerpt=excerpt,
        marks=tuple(
            (place, place + len(word)) for word in words for place in _places(excerpt, (word,))
        ),
    )


def _places(text: str, words: tuple[str, ...]) -> list[int]:
    """Where the words begin; only in texts that keep their length when folded."""
    flat = "".join(folded(sign)[:1] or sign for sign in text)
    return [place for word in words if (place := flat.find(word)) >= 0]
