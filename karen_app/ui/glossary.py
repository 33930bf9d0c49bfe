"""The words that F1 explains: terms of the law and of Karen in three languages, by page."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from karen_app.domain.folding import folded

FILE = Path(__file__).resolve().parents[1] / "data" / "glossary.toml"
LANGUAGES = ("pl", "en", "uk")


@dataclass(frozen=True, slots=True)
class Term:
    """One term: its words and its meaning by language, and the pages where it matters."""

    words: Mapping[str, str]
    meanings: Mapping[str, str]
    pages: frozenset[str]

    def name(self, language: str) -> str:
        """The word in a language, with the Polish word of the law beside it."""
        own, polish = self.words[language], self.words["pl"]
        return polish if language == "pl" else f"{own} ({polish})"


@cache
def terms() -> tuple[Term, ...]:
    """Every term, in the order of a matter: who, what, when, how further."""
    with FILE.open("rb") as file:
        found = tomllib.load(file)["term"]
    return tuple(
        Term(
            {language: one[language] for language in LANGUAGES},
            {language: one[f"{language}_meaning"] for language in LANGUAGES},
            frozenset(one["pages"]),
        )
        for one in found
    )


def of_page(page: str) -> tuple[Term, ...]:
    """The terms that matter on a page; all of them where none is named for it."""
    return tuple(one for one in terms() if page in one.pages) or terms()


def searched(typed: str, among: Iterable[Term]) -> tuple[Term, ...]:
    """Terms that hold each word typed, in any language, with or without accents."""
    wanted = folded(typed).split()
    return tuple(one for one in among if all(word in _text(one) for word in wanted))


def _text(term: Term) -> str:
    return folded(" ".join((*term.words.values(), *term.meanings.values())))
