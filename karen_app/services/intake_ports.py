"""Ports of foreign files: reading them, opening them, handing cases over; ``intake`` fills them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from karen_app.domain.file_words import WordsOfFile
from karen_app.domain.message import Message
from karen_app.services.ports import Progress


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that came with a mail; the name is only data."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ReadMail:
    """What a mail says; ``sent_on`` is the civil day in Poland, ``None`` where no day stands."""

    sender: str
    subject: str
    sent_at: datetime | None
    sent_on: date | None
    text: str
    attachments: tuple[AttachedFile, ...] = ()
    warnings: tuple[Message, ...] = ()
    to: str = ""


@dataclass(frozen=True, slots=True)
class ReadPdf:
    """The text of a PDF; ``unread`` pages could not be read, ``is_locked`` asks a password."""

    text: str
    pages: int
    unread: int
    is_locked: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: size in pixels, the camera's own time (ISO text, no zone), a preview in PNG."""

    width: int
    height: int
    taken_at: str
    has_place: bool
    preview: bytes


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a file really is; ``agrees``: its ending says the same as its content.

    ``is_unseen``: a photo of an iPhone (HEIC), which this installation keeps but cannot show.
    """

    content_type: str
    agrees: bool
    is_dangerous: bool
    is_unseen: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """Files found in what was dropped; ``problems`` say what was left out and why."""

    files: tuple[Path, ...]
    problems: tuple[Message, ...]


class ForeignReader(Protocol):
    """Reads foreign files within limits; every method raises ``FileTrouble`` with a sentence."""

    def read_file(self, source: Path) -> bytes:
        """The bytes of a file that is small enough to be read at once."""
        ...

    def gather(self, dropped: tuple[Path, ...]) -> Gathered:
        """The files in dropped files and folders."""
        ...

    def look(self, name: str, content: bytes) -> FileLook:
        """The real kind of a file, by name and content together."""
        ...

    def glance(self, source: Path) -> FileLook:
        """The real kind of a file outside, by its name and its first bytes."""
        ...

    def words_in(self, name: str, content: bytes, goes_on: Callable[[], bool]) -> WordsOfFile:
        """The words of a mail, PDF or text file, or why there are none; stopped by ``goes_on``."""
        ...

    def read_mail(self, name: str, content: bytes) -> ReadMail:
        """An .eml or .msg."""
        ...

    def read_pdf(self, name: str, content: bytes) -> ReadPdf:
        """The text of a PDF."""
        ...

    def look_at_picture(self, name: str, content: bytes) -> Picture:
        """Size, time and preview of a picture."""
        ...

    def without_place(self, name: str, content: bytes) -> bytes:
        """A picture without the place where it was taken; other files as they are."""
        ...


class Opener(Protocol):
    """Opens files and links in the user's own programs; raises ``FileTrouble``."""

    def open_copy(self, name: str, write_to: Callable[[Path], None]) -> None:
        """Open a read-only copy that ``write_to`` writes; executables are refused."""
        ...

    def open_link(self, link: str) -> None:
        """Open an http, https or mailto link; others are refused."""
        ...


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is handed over: written texts by name, and kept files (digest) by name."""

    texts: Mapping[str, bytes]
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OpenedParcel:
    """A parcel that came in, checked: its ``case.json`` and where each file lies now."""

    case_json: bytes
    files: Mapping[str, Path]
    digests: Mapping[str, str]


class Shelf(Protocol):
    """Writes and reads parcels: a folder, or a zip where the name ends so."""

    def write(
        self,
        target: Path,
        parcel: Parcel,
        copy_out: Callable[[str, Path], None],
        progress: Progress | None = None,
    ) -> None:
        """Write a parcel whole or not at all; raises ``FileTrouble``."""
        ...

    def open(
        self, source: Path, progress: Progress | None = None
    ) -> AbstractContextManager[OpenedParcel]:
        """Check and open a parcel; raises ``FileTrouble`` for a hostile or damaged one.

        ``progress`` (of an end that is not known) may say no: ``Stopped`` is raised.
        """
        ...


@dataclass(frozen=True, slots=True)
class ExportedEvent:
    """What was last written to a calendar under one stable id."""

    sequence: int
    on: date
    seal: str
    is_cancelled: bool = False


class CalendarMemory(Protocol):
    """Remembers what stands in the user's calendar, by stable id; no words of the case."""

    def load(self) -> Mapping[str, ExportedEvent]:
        """Everything exported so far."""
        ...

    def save(self, events: Mapping[str, ExportedEvent]) -> None:
        """Keep it, all or nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Foreign:
    """The ports of foreign files; ``bootstrap`` fills them, tests fake them."""

    reader: ForeignReader
    opener: Opener
    shelf: Shelf
    calendar: CalendarMemory
