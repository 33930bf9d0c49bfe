"""Citations as they stand in a letter: place, act in the genitive, journal at the first mention."""

from __future__ import annotations

import re
from collections.abc import Iterable

from letters.composing.places import in_one_article, without_repetition
from letters.composing.polish import enumerated
from letters.model.data import Citation

_GENITIVE_HEADS = {
    "ustawa": "ustawy",
    "rozporządzenie": "rozporządzenia",
    "dyrektywa": "dyrektywy",
    "konwencja": "Konwencji",
    "uchwała": "uchwały",
    "akt": "aktu",
    "regulamin": "regulaminu",
    "regulaminy": "regulaminów",
    "zasady": "zasad",
    "prawo": "ustawy – Prawo",
    "kodeks": "Kodeksu",
}
# Adjectives that stand right after the head word: "ustawa deweloperska".
_GENITIVE_ADJECTIVES = {
    "cywilny": "cywilnego",
    "karny": "karnego",
    "montrealska": "montrealskiej",
    "deweloperska": "deweloperskiej",
    "wprowadzająca": "wprowadzającej",
    "reklamacyjne": "reklamacyjnego",
    "systemowe": "systemowego",
    "taryfowe": "taryfowego",
}
# Participles that belong to the head word further on: "rozporządzenie … dotyczące praw".
_GENITIVE_PARTICIPLES = (
    (" dotyczące ", " dotyczącego "),
    (" ustanawiające ", " ustanawiającego "),
    (" sporządzona ", " sporządzonej "),
)
_INDEX = re.compile(r"(?<=\d)\[(\d+)\]")
_NEXT_PLACE = re.compile(r"(?:,| i)\s(?=art\.|§)")
_SAME_UNIT = re.compile(r"(ust\.|§|pkt) ([^\s,]+), \1 (?=\d)")
_RANGE = re.compile(r"(?<=[\da-z\]⁰¹²³⁴⁵⁶⁷⁸⁹])-(?=\d)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_JOURNAL = re.compile(r"\b(Dz\.U\.|M\.P\.) (\d{4})\b(?! r\.)")


def act_in_genitive(title: str) -> str:
    """Put the head word of an act's title, and its adjective, into the genitive."""
    head, space, rest = title.partition(" ")
    genitive = _GENITIVE_HEADS.get(head.lower())
    if genitive is None:
        return title
    second, gap, more = rest.partition(" ")
    for nominative, other in _GENITIVE_PARTICIPLES:
        more = more.replace(nominative, other, 1)
    return f"{genitive}{space}{_GENITIVE_ADJECTIVES.get(second, second)}{gap}{more}"


def raised(place: str) -> str:
    """Write "art. 561[5]" as "art. 561⁵" and a range of articles with a dash: "ust. 1–3"."""
    whole = _SAME_UNIT.sub(r"\1 \2 i ", _RANGE.sub("–", place))
    return _INDEX.sub(lambda found: found[1].translate(_RAISED), whole)


def in_one_phrase(places: Iterable[str]) -> str:
    """Join places of one act, each named once: "art. 4, art. 5 i art. 7"."""
    parts = [part for place in places for part in _NEXT_PLACE.split(place)]
    once = in_one_article(without_repetition(parts))
    if len(once) > 1 and any(" i " in part for part in once):
        return f"{', '.join(once[:-1])} oraz {once[-1]}"
    return enumerated(once)


def journal_text(journal: str) -> str:
    """Write "Dz.U. 2024 poz. 1796" as "Dz.U. z 2024 r. poz. 1796"."""
    return _JOURNAL.sub(r"\1 z \2 r.", journal)


class Law:
    """Writes citations of one letter; remembers which acts were already named in full."""

    def __init__(self) -> None:
        """Start a letter in which nothing has been cited yet."""
        self._named: set[str] = set()

    def text(self, citations: Iterable[Citation]) -> str:
        """Write citations as one phrase, grouped by act, the first mention of each in full."""
        by_act: dict[str, list[Citation]] = {}
        for citation in dict.fromkeys(citations):
            by_act.setdefault(citation.act, []).append(citation)
        return "; ".join(self._one_act(group) for group in by_act.values())

    def _one_act(self, group: list[Citation]) -> str:
        first = group[0]
        places = in_one_phrase(raised(each.place) for each in group if each.place)
        if first.act in self._named and first.short:
            return f"{places} {act_in_genitive(first.short)}".strip()
        self._named.add(first.act)
        journal = f", {journal_text(first.journal)}" if first.journal else ""
        return f"{places} {act_in_genitive(first.act)}{journal}".strip()
