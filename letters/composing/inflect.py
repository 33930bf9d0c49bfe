"""The genitive of a person's name by the optional dictionary Morfeusz; only where it is certain."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Protocol, cast

from letters.model.data import WriterForm

_GENDERS = {WriterForm.MAN: ("m1",), WriterForm.WOMAN: ("f",)}
_CONSONANTS = "bcćdfghjklłmnńpqrsśtvwxzźż"  # a woman's surname that ends so keeps its form

Reading = tuple[str, str, str, list[str], list[str]]


class Dictionary(Protocol):
    """The part of Morfeusz that is used: all forms of a lemma."""

    def generate(self, lemma: str) -> list[Reading]:
        """Give form, lemma, tag, names and labels of every form."""
        ...


def genitive_of(name: str, form: WriterForm) -> str:
    """Give "Jana Kosa" for "Jan Kos", or an empty text where the form is not certain.

    Empty too where the extra ``inflect`` is not installed, for a person without a stated form,
    and for a name of more or fewer than two words.
    """
    dictionary = _dictionary()
    words = name.split()
    if dictionary is None or form not in _GENDERS or len(words) != 2:
        return ""
    first = _one_genitive(dictionary, words[0], form, "imię")
    last = _surname(dictionary, words[1], form)
    return f"{first} {last}" if first and last else ""


def _surname(dictionary: Dictionary, word: str, form: WriterForm) -> str:
    if "-" in word:
        return ""
    if form is WriterForm.WOMAN and word[-1:].lower() in _CONSONANTS:
        return word
    return _one_genitive(dictionary, word, form, "nazwisko")


def _one_genitive(dictionary: Dictionary, word: str, form: WriterForm, label: str) -> str:
    """Give the only genitive of a word as such a name; empty if there is none, or two."""
    found = set()
    for written, lemma, tag, names, _ in dictionary.generate(word):
        number, case, gender = (*tag.split(":")[1:4], "", "", "")[:3]
        genders = set(gender.split("."))
        fits = number == "sg" and "gen" in case.split(".") and genders & set(_GENDERS[form])
        if fits and label in names and lemma.partition(":")[0] == word:
            found.add(written)
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=1)
def _dictionary() -> Dictionary | None:
    try:
        morfeusz = import_module("morfeusz2")
    except ImportError:
        return None
    return cast("Dictionary", morfeusz.Morfeusz())
