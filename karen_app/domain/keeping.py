"""Values of safe-keeping: what a store is, what a restore would do, what a check found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from karen_app.domain.message import Message


class StoreKind(StrEnum):
    """Where the records lie."""

    FILE = "file"  # one file of the user, readable by anyone who has it
    ENCRYPTED = "encrypted"  # one file and its evidence, closed by a passphrase
    OFFICE = "office"  # a PostgreSQL database at an address the user typed


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a store holds; ``lines`` are lines of its journal."""

    cases: int = 0
    clients: int = 0
    entries: int = 0
    letters: int = 0
    files: int = 0
    lines: int = 0


@dataclass(frozen=True, slots=True)
class StoreStatus:
    """What the keeping page shows about the store; ``address`` never holds a password."""

    kind: StoreKind
    address: str
    is_read_only: bool
    is_locked: bool
    size: int  # bytes of the database
    counts: Counts
    last_backup: datetime | None
    kept_backups: int
    second_place: str  # folder of the second copies, empty: none chosen
    second_place_reached: bool
    last_check: date | None
    can_encrypt: bool  # the extra "crypt" is installed
    warnings: tuple[Message, ...] = ()
    was_sound: bool = True  # what the last check found


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What restoring one backup would do; with ``problem`` it cannot be restored."""

    path: Path
    made_at: datetime | None
    now: Counts
    then: Counts
    lines_lost: int  # changes made since that backup
    files_missing: int  # files it refers to that are neither here nor with the backup
    erased_again: int  # erased people and cases it still holds, which will be erased again
    is_older_schema: bool
    problem: Message | None = None


class FileState(StrEnum):
    """What is wrong with a kept file."""

    MISSING = "missing"
    DAMAGED = "damaged"
    ORPHAN = "orphan"  # no record refers to it


@dataclass(frozen=True, slots=True)
class FileFault:
    """A kept file that is not as it should be; an orphan has only ``place``."""

    state: FileState
    name: str
    digest: str
    case_id: str
    message: Message
    place: str = ""


@dataclass(frozen=True, slots=True)
class StoreReport:
    """What a check of the whole store found."""

    checked_at: datetime
    files: int
    faults: tuple[FileFault, ...]
    damaged_records: tuple[tuple[str, str], ...]  # table and id
    journal_break: int | None  # number of the first journal line that does not fit
    database: Message | None  # damage of the database file itself
    is_complete: bool = True  # False: cancelled half way

    @property
    def is_sound(self) -> bool:
        """Nothing is lost or changed; files nobody refers to do no harm."""
        harmful = [fault for fault in self.faults if fault.state is not FileState.ORPHAN]
        return not (
            harmful or self.damaged_records or self.journal_break is not None or self.database
        )


@dataclass(frozen=True, slots=True)
class LookedAfter:
    """What Karen did by itself: cases erased from the trash, the check, what to worry about."""

    erased: int
    report: StoreReport | None  # none: no check was due
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Erasure:
    """Ids of what was erased, kept outside the store so that a restore erases it again."""

    erased_on: date
    records: tuple[str, ...]
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What erasing a person, or emptying the trash, takes away for good."""

    name: str
    cases: tuple[str, ...]  # numbers and titles
    counts: Counts
    blocked: Message | None = None


@dataclass(frozen=True, slots=True)
class RetentionLine:
    """A closed case with the day from which it should be erased, and why."""

    case_id: str
    number: str
    title: str
    client: str
    closed_on: date
    erase_from: date
    is_due: bool
    basis: Message
