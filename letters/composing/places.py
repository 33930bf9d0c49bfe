"""Places of one act side by side: what another place covers is not named a second time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from letters.composing.polish import enumerated

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_PLACE = re.compile(
    r"(?P<kind>art\.|§) (?P<first>\d+[⁰¹²³⁴⁵⁶⁷⁸⁹]*[a-z]*)(?:–(?P<last>\d+[⁰¹²³⁴⁵⁶⁷⁸⁹]*[a-z]*))?"
    r"(?: (?P<unit>ust\.|§|pkt) (?P<low>\d+)(?:–(?P<high>\d+))?(?P<more> .+)?)?"
)
_NUMBER = re.compile(r"(\d+)([⁰¹²³⁴⁵⁶⁷⁸⁹]*)([a-z]*)")
_Number = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Place:
    """A place that reads as articles and at most one range of paragraphs in them."""

    kind: str
    first: _Number
    last: _Number
    unit: str = ""
    low: int = 0
    high: int = 0
    more: str = ""  # finer than the paragraph: "pkt 1"

    def covers(self, other: Place) -> bool:
        """Tell whether every word of ``other`` lies within this place."""
        if self.kind != other.kind or not self.first <= other.first <= other.last <= self.last:
            return False
        if not self.unit:
            return True
        same = self.unit == other.unit and other.first == other.last
        within = self.low <= other.low <= other.high <= self.high
        return same and within and (not self.more or self.more == other.more)


def without_repetition(places: Iterable[str]) -> list[str]:
    """Leave out each place that another one covers: "art. 92" and "art. 92 ust. 3" is "art. 92".

    Places of another shape stay as they are, each once; the order stays.
    """
    once = list(dict.fromkeys(places))
    read = [_read(text) for text in once]
    return [
        text
        for number, text in enumerate(once)
        if not any(_covers(read, other, number) for other in range(len(once)))
    ]


def _covers(read: Sequence[Place | None], one: int, other: int) -> bool:
    wide, narrow = read[one], read[other]
    if one == other or wide is None or narrow is None:
        return False
    return wide.covers(narrow) and (one < other or not narrow.covers(wide))


def in_one_article(places: Iterable[str]) -> list[str]:
    """Join single paragraphs of one article: "art. 378 ust. 2" and "art. 378 ust. 5" is one."""
    heads: dict[str, list[str]] = {}
    for text in places:
        place = _read(text)
        is_single = place is not None and place.unit and place.low == place.high
        if place is None or not is_single or place.more or place.first != place.last:
            heads[text] = []
        else:
            head, _, number = text.rpartition(" ")
            heads.setdefault(head, []).append(number)
    return [f"{head} {enumerated(numbers)}" if numbers else head for head, numbers in heads.items()]


def _read(text: str) -> Place | None:
    found = _PLACE.fullmatch(text)
    if found is None:
        return None
    first = _number(found["first"])
    last = _number(found["last"]) if found["last"] else first
    low = int(found["low"] or 0)
    high = int(found["high"] or low)
    return Place(found["kind"], first, last, found["unit"] or "", low, high, found["more"] or "")


def _number(text: str) -> _Number:
    """Read "458¹⁴a" so that articles stand in the order of the act."""
    [(digits, raised, letters)] = _NUMBER.findall(text)
    return int(digits), int(raised.translate(_SUPERSCRIPTS) or 0), letters
