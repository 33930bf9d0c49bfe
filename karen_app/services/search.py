"""Searches everything by the beginnings of words, folded; gives excerpts with the places."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from karen_app.domain.folding import folded, search_words
from karen_app.services.ports import Desk, SearchHit
from karen_app.services.views.inbox import Found

_BEFORE, _EXCERPT = 60, 240  # signs
_COMPARED = 4_000  # signs from the first place on in which a better one is looked for
_LETTERS = (
    range(0x41, 0x5B),
    range(0xC0, 0x250),
    range(0x370, 0x530),
    range(0x1E00, 0x2000),
)
_MARKS = "[\u0300-\u036f]*"  # accents written as signs of their own
_CUT = "…"


def search(
    desk: Desk, typed: str, limit: int = 50, is_wanted: Callable[[], bool] | None = None
) -> tuple[Found, ...]:
    """Records that contain every word; nothing for a query without a word.

    ``is_wanted`` is asked in the thread that searches; raises ``Stopped`` where it once said no
    before the places were found, which is another thing than that there are none.
    """
    words = search_words(typed)
    if not words:
        return ()
    with desk.open() as records:
        hits = records.search(typed, limit, is_wanted)
    places = places_of(words)
    return tuple(_found(hit, places) for hit in hits)


def _found(hit: SearchHit, places: re.Pattern[str]) -> Found:
    text = _without_title(hit, places)
    start, end = _window(text, places)
    excerpt = text[start:end]
    if start:
        excerpt = f"{_CUT} {excerpt}"
    if end < len(text):
        excerpt = f"{excerpt} {_CUT}"
    return Found(
        case_id=hit.case_id,
        record_id=hit.record_id,
        kind=hit.kind,
        title=hit.title,
        excerpt=excerpt,
        marks=tuple(place.span() for place in places.finditer(excerpt)),
    )


def _without_title(hit: SearchHit, places: re.Pattern[str]) -> str:
    """The text behind its title where a word stands there too: the title is shown anyway."""
    rest = hit.text.removeprefix(f"{hit.title}\n")
    return rest if places.search(rest) else hit.text


def _window(text: str, places: re.Pattern[str]) -> tuple[int, int]:
    """The stretch of a text that holds the most of the words; the first one of those."""
    first_place = places.search(text)
    from_here = first_place.start() if first_place is not None else 0
    found = list(places.finditer(text, from_here, from_here + _COMPARED))
    at, most = 0, 0
    for number, first in enumerate(found):
        last = first.start() + _EXCERPT - _BEFORE
        here = {each.lastindex for each in found[number:] if each.end() <= last}
        if len(here) > most:
            at, most = first.start(), len(here)
    start = max(0, at - _BEFORE)
    if start:  # not in the middle of a word
        start = max(start, min(at, text.find(" ", start, at) + 1))
    end = min(len(text), start + _EXCERPT)
    if end < len(text):
        end = max(text.rfind(" ", at, end), at + _BEFORE)
    return start, end


def places_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Finds the beginnings of words in a text that is not folded; one group for each word."""
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join(f"({_as_written(word)})" for word in longest_first))


def _as_written(word: str) -> str:
    """A folded word in all the ways it may stand in a text, at the beginning of a word only."""
    signs = [f"[{sign}{_variants().get(sign, '')}]" for sign in word]
    return f"{signs[0]}(?<!\\w.){_MARKS}" + "".join(f"{sign}{_MARKS}" for sign in signs[1:])


@cache
def _variants() -> dict[str, str]:
    """Capitals and letters with accents that fold to one plain letter, by that letter."""
    found: dict[str, str] = {}
    for code in (code for each in _LETTERS for code in each):
        plain = folded(chr(code))
        if len(plain) == 1 and plain != chr(code):
            found[plain] = found.get(plain, "") + chr(code)
    return found
