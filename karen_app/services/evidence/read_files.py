"""Reads the words of kept files one by one, so that the search finds what stands inside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from karen_app.domain.errors import FileTrouble, StoreTrouble
from karen_app.domain.file_words import (
    UnreadFile,
    WordsCount,
    WordsOfFile,
    WordsState,
    as_searched,
)
from karen_app.services.evidence.file_words import FileWords
from karen_app.services.intake_ports import ForeignReader
from karen_app.services.keeping.turns import Turns
from karen_app.services.ports import Desk, FileStore

_AWAY = frozenset({"store.office_files", "file.gone"})
LARGEST = 64 * 1024 * 1024  # bytes of a file that is looked into


@dataclass(slots=True)
class FileReading:
    """Reads one file after another; slow, so it belongs in the background."""

    desk: Desk
    files: FileStore
    reader: ForeignReader
    words: FileWords
    turns: Turns
    _passed: set[str] = field(default_factory=set)  # not on this computer: asked again next time

    def count(self) -> WordsCount:
        """How many files were looked into and how many wait."""
        return self.words.count()

    def read_next(self, goes_on: Callable[[], bool] = lambda: True) -> bool:
        """Read one waiting file; false when none is left, or nothing can be stored now.

        ``goes_on`` is asked while a file is read; when it says no, the file waits on. It also
        waits while another work on the whole store is under way.
        """
        if self.desk.is_read_only:
            return False
        with self.turns.take_if_free() as is_free:
            try:
                waiting = self.words.waiting(self._passed, 1) if is_free() and goes_on() else ()
                for file in waiting:
                    self._read(file, lambda: is_free() and goes_on())
            except StoreTrouble:
                return False
        return bool(waiting)

    def try_again(self) -> None:
        """Let the files that could not be read wait once more."""
        self._passed.clear()
        self.words.forget_unreadable()

    def _read(self, file: UnreadFile, goes_on: Callable[[], bool]) -> None:
        found = self._words_in(file, goes_on) if self.files.has(file.digest) else None
        if found is None:
            self._passed.add(file.digest)
        elif goes_on():
            self.words.keep(file.digest, WordsOfFile(found.state, as_searched(found.text)))

    def _words_in(self, file: UnreadFile, goes_on: Callable[[], bool]) -> WordsOfFile | None:
        """The words; nothing while the file cannot be reached from here."""
        if file.size > LARGEST:
            return WordsOfFile(WordsState.TOO_LARGE)
        try:
            return self.reader.words_in(file.name, self.files.read(file.digest), goes_on)
        except FileTrouble as trouble:
            is_away = trouble.message.code in _AWAY
            return None if is_away else WordsOfFile(WordsState.FAILED)
