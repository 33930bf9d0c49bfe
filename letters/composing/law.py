"""Citations as they stand in a letter: place, act in the genitive, journal at the first mention."""

from __future__ import annotations

import re
from collections.abc import Iterable

from letters.composing.polish import enumerated
from letters.model.data import Citation

_GENITIVE_HEADS = (
    ("Ustawa ", "ustawy "),
    ("ustawa ", "ustawy "),
    ("Rozporządzenie ", "rozporządzenia "),
    ("rozporządzenie ", "rozporządzenia "),
    ("Dyrektywa ", "dyrektywy "),
    ("Konwencja ", "Konwencji "),
    ("Uchwała ", "uchwały "),
    ("Regulamin ", "regulaminu "),
    ("Kodeks cywilny", "Kodeksu cywilnego"),
    ("Kodeks postępowania cywilnego", "Kodeksu postępowania cywilnego"),
    ("Kodeks postępowania administracyjnego", "Kodeksu postępowania administracyjnego"),
    ("Kodeks karny", "Kodeksu karnego"),
    ("Prawo ", "ustawy – Prawo "),
    ("RODO", "RODO"),
)
_INDEX = re.compile(r"(?<=\d)\[(\d+)\]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_JOURNAL = re.compile(r"\b(Dz\.U\.|M\.P\.) (\d{4})\b(?! r\.)")


def act_in_genitive(title: str) -> str:
    """Put the head word of an act's title into the genitive; the rest stays as it is."""
    for head, genitive in _GENITIVE_HEADS:
        if title.startswith(head):
            return genitive + title[len(head) :]
    return title


def raised(place: str) -> str:
    """Write the bracketed index of an article as a raised number: art. 561[5] becomes art. 561⁵."""
    return _INDEX.sub(lambda found: found[1].translate(_RAISED), place)


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
        places = enumerated(list(dict.fromkeys(raised(each.place) for each in group if each.place)))
        if first.act in self._named and first.short:
            return f"{places} {act_in_genitive(first.short)}".strip()
        self._named.add(first.act)
        journal = f", {journal_text(first.journal)}" if first.journal else ""
        return f"{places} {act_in_genitive(first.act)}{journal}".strip()
