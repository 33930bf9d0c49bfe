"""The errors of composing: each one a sentence that says what is wrong, where, and what to do."""

from __future__ import annotations


class LettersError(Exception):
    """Anything a letter cannot be composed for."""


class TemplateError(LettersError):
    """A template file says something that is not understood; the message names file and place."""

    def __init__(self, place: str, sentence: str) -> None:
        """``place`` is the file and the part of it, ``sentence`` what is wrong and the mend."""
        super().__init__(f"{place}: {sentence}")
        self.place = place
        self.sentence = sentence


class UnknownLetter(LettersError):
    """The catalogue holds no letter of this kind."""

    def __init__(self, kind: str, known: tuple[str, ...]) -> None:
        """``kind`` is what was asked for, ``known`` what there is."""
        super().__init__(f"No letter is called {kind!r}. Known letters: {', '.join(known)}.")
        self.kind = kind


class BlankLeft(LettersError):
    """A letter was to be printed for good while facts are still missing."""

    def __init__(self, labels: tuple[str, ...]) -> None:
        """``labels`` are the Polish names of the missing facts, in the order of the letter."""
        super().__init__("Uzupełnij przed wydrukiem: " + ", ".join(labels) + ".")
        self.labels = labels
