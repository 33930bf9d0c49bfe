"""Ports: what the services ask of the world, as Protocols; ``bootstrap`` plugs them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.errors import KarenError
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId
from karen_app.domain.journal import JournalEntry
from karen_app.domain.message import Message
from karen_app.domain.records import Record
from karen_app.services.change import Change
from karen_app.services.settings import Settings
from letters import Document

R = TypeVar("R", bound=Record)


class Clock(Protocol):
    """The day and the instant; tests inject a fixed one."""

    def today(self) -> date:
        """The civil date where the user sits."""
        ...

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        ...


class Ids(Protocol):
    """Makes new ids."""

    def new(self) -> str:
        """A UUID as text."""
        ...


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A record that contains every word of a query; ``text`` is its searchable text."""

    case_id: CaseId
    record_id: str
    kind: str
    title: str
    text: str


class Records(Protocol):
    """One unit of work over the store: reads, and one commit that is all or nothing."""

    def get(self, kind: type[R], record_id: str) -> R | None:
        """The record, or ``None``."""
        ...

    def of_case(self, kind: type[R], case_id: CaseId) -> tuple[R, ...]:
        """Every record of one kind in one case, in order of date and id."""
        ...

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of one kind."""
        ...

    def kept_digests(self) -> frozenset[str]:
        """Fingerprints of all kept files that records refer to."""
        ...

    def case_file(self, case_id: CaseId) -> CaseFile | None:
        """Everything of one case, or ``None``."""
        ...

    def case_files(self) -> Iterator[CaseFile]:
        """Every case, trashed ones too, without loading all at once."""
        ...

    def case_ids(self) -> tuple[CaseId, ...]:
        """Every case, trashed ones too, in order of opening."""
        ...

    def pinned_cases(self) -> tuple[Case, ...]:
        """Every pinned case, trashed ones too, in order of opening."""
        ...

    def case_files_of(self, ids: Sequence[CaseId]) -> tuple[CaseFile, ...]:
        """These cases, trashed ones too, in that order; those that are gone are left out."""
        ...

    def next_case_number(self, year: int) -> str:
        """The next running number, ``7/2026``."""
        ...

    def journal(self, case_id: CaseId | None = None) -> tuple[JournalEntry, ...]:
        """The journal of one case, or the whole chain in order."""
        ...

    def journal_head(self) -> str:
        """The digest of the newest line; it changes with every change, empty before the first."""
        ...

    def journal_number(self) -> int:
        """The number of the newest line, 0 before the first."""
        ...

    def search(
        self, words: str, limit: int = 50, is_wanted: Callable[[], bool] | None = None
    ) -> tuple[SearchHit, ...]:
        """Records that contain every word (beginnings count), whatever was typed.

        A search that takes long may ask ``is_wanted``, and raises ``Stopped`` after a no.
        """
        ...

    def commit(self, change: Change, progress: Progress | None = None) -> Change:
        """Store the change and its journal line, all or nothing.

        ``progress`` counts its steps; when it says no, ``Stopped`` is raised and nothing is stored.

        Gives the change back with the new revisions. Raises ``Conflict`` when a record of
        ``before`` is not what the store holds, or one of ``after`` is already there.
        """
        ...


class Drafts(Protocol):
    """What was typed and not yet saved, by the name of the form."""

    def keep(self, form: str, typed: Fields) -> None:
        """Remember what is typed in a form; empty fields forget it."""
        ...

    def typed(self, form: str) -> Fields | None:
        """What was typed in a form when it was left or the program died."""
        ...

    def forms(self) -> tuple[str, ...]:
        """The forms with something kept."""
        ...


class Desk(Protocol):
    """The store with its clock and ids."""

    @property
    def clock(self) -> Clock:
        """The clock."""
        ...

    @property
    def ids(self) -> Ids:
        """The maker of ids."""
        ...

    @property
    def drafts(self) -> Drafts:
        """The kept drafts."""
        ...

    @property
    def is_read_only(self) -> bool:
        """True where nothing can be written (read-only folder or file)."""
        ...

    def open(self) -> AbstractContextManager[Records]:
        """One unit of work; leaving it without commit changes nothing."""
        ...

    def alone(self) -> AbstractContextManager[Records]:
        """Reading while nobody, in no other program either, can store anything.

        Raises ``StoreTrouble`` when there is no such turn, and on leaving when it was lost.
        """
        ...


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the store: its SHA-256 and size, its name and last change outside.

    ``is_new`` says that the store did not hold it before.
    """

    digest: str
    size: int
    name: str = ""
    modified_at: datetime | None = None
    is_new: bool = True


Progress = Callable[[int, int], bool]
"""Called with bytes done and bytes in all; ``False`` cancels."""


class SetAside(Protocol):
    """A kept file that was moved out of its place and is not gone yet."""

    def put_back(self) -> None:
        """Move it to its place again; raises ``OSError``."""
        ...

    def wipe(self) -> None:
        """Overwrite it and take it away; raises ``OSError``."""
        ...


class FileStore(Protocol):
    """Kept files by fingerprint."""

    def take_in(self, source: Path, progress: Progress | None = None) -> StoredFile:
        """Copy a file in; raises ``FileTrouble`` with a sentence when it cannot be read."""
        ...

    def put(self, content: bytes) -> StoredFile:
        """Keep bytes."""
        ...

    def read(self, digest: str) -> bytes:
        """The bytes; raises ``FileTrouble`` when they are gone or were changed."""
        ...

    def has(self, digest: str) -> bool:
        """True when a file with that name is in the store (its content is not read)."""
        ...

    def is_intact(self, digest: str) -> bool:
        """True when the stored bytes still have that fingerprint."""
        ...

    def copy_out(self, digest: str, target: Path) -> None:
        """Write a copy to ``target``."""
        ...

    def set_aside(self, digest: str) -> SetAside:
        """Move a file out of its place in one step; nothing happens where there is none.

        Raises ``FileTrouble`` or ``OSError`` when it cannot be moved.
        """
        ...


@dataclass(frozen=True, slots=True)
class BoundExhibit:
    """An enclosure to bind in: its title in the list, its file name, its bytes as kept."""

    title: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class BundleLimits:
    """What a receiver accepts; ``None`` means no limit. Sizes in bytes."""

    files: int | None = None
    total_bytes: int | None = None
    file_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class BoundFile:
    """One file of a bundle."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Bound:
    """A bundle: its files, what is enclosed separately with the reason, what to tell the user."""

    files: tuple[BoundFile, ...]
    separate: tuple[tuple[BoundExhibit, Message], ...] = ()
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A mail to be sent by hand: receiver, sender (empty: their program knows), words, files."""

    to: str
    sender: str
    body: str
    files: tuple[BoundFile, ...]


@dataclass(frozen=True, slots=True)
class PostalParty:
    """One side of a consignment as the post wants it; what is not known is empty."""

    name: str
    street: str
    postal_code: str
    town: str


@dataclass(frozen=True, slots=True)
class Posting:
    """A registered letter as the form of the post asks for it; ``table`` is the same as CSV."""

    sender: PostalParty
    receiver: PostalParty
    note: str
    return_card: bool
    table: str


class OutputTrouble(KarenError):
    """A paper cannot be printed or bound as asked; ``message`` says why and what to do."""


class Printer(Protocol):
    """Prints composed documents."""

    def remarks(self, document: Document) -> tuple[Message, ...]:
        """What cannot be set as it was typed (a sign no font has, a long address), in sentences."""
        ...

    def bundle(
        self,
        letter: bytes,
        exhibits: tuple[BoundExhibit, ...],
        *,
        title: str,
        reference: str,
        limits: BundleLimits,
        progress: Progress | None = None,
    ) -> Bound:
        """Letter, contents and enclosures in PDFs; raises ``OutputTrouble`` when it cannot be."""
        ...

    def pdf(self, document: Document) -> bytes:
        """The PDF; the same document gives the same bytes."""
        ...

    def text(self, document: Document) -> str:
        """The plain-text twin."""
        ...

    def large_print(self, document: Document) -> bytes:
        """The PDF in letters of 18 points."""
        ...

    def email(self, document: Document, draft: MailDraft) -> bytes:
        """An .eml that mail programs open ready to send; raises ``OutputTrouble``."""
        ...

    def envelope(self, document: Document, size: str) -> bytes:
        """Both parties on an envelope: DL, C6, C5 or C4; raises ``OutputTrouble``."""
        ...

    def label(self, document: Document, used: int) -> bytes:
        """The addressee on a sheet of 24 labels of which ``used`` are gone already."""
        ...

    def posting(self, document: Document, *, return_card: bool) -> Posting:
        """What the post asks for a registered letter."""
        ...


class SettingsStore(Protocol):
    """The settings file."""

    def load(self) -> Settings:
        """The settings; defaults where nothing is stored yet."""
        ...

    def save(self, settings: Settings) -> None:
        """Write them, all or nothing."""
        ...


class Outside(Protocol):
    """Writing results where the user wants them."""

    def write(self, target: Path, content: bytes) -> None:
        """Write a file whole or not at all; raises ``FileTrouble`` with a sentence."""
        ...


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A kept backup: when it was made, where it lies, how large it is, whether it opened."""

    made_at: datetime
    path: Path
    size: int
    is_verified: bool


class BackupStore(Protocol):
    """Verified copies of the store."""

    def make(self, reason: str) -> BackupInfo:
        """Copy, open the copy, check it, then thin the older ones."""
        ...

    def kept(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first."""
        ...


class Samples(Protocol):
    """The shipped stories as data."""

    def stories(self) -> tuple[Mapping[str, object], ...]:
        """Each story as read from its file."""
        ...


class TraderList(Protocol):
    """The shipped list of traders."""

    def rows(self) -> tuple[Mapping[str, str], ...]:
        """Every row by column name."""
        ...
