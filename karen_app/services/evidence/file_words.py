"""Port of the words inside kept files: the store keeps them, the search finds them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from karen_app.domain.file_words import UnreadFile, WordsCount, WordsOfFile


class FileWords(Protocol):
    """What was read in kept files; erased with the last evidence that refers to a file."""

    def waiting(self, passed: Collection[str], limit: int) -> tuple[UnreadFile, ...]:
        """Files not yet read, without those in ``passed``."""
        ...

    def keep(self, digest: str, words: WordsOfFile) -> None:
        """Store the words of a file and make them searchable."""
        ...

    def forget_unreadable(self) -> None:
        """Let the files that could not be read wait once more."""
        ...

    def count(self) -> WordsCount:
        """How far it is."""
        ...
