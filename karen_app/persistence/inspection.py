"""Inspects a whole store: pages, seals of records, history, and every kept file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.keeping import (
    FileFault,
    FileState,
    StoreReport,
)
from karen_app.domain.message import Message, say
from karen_app.persistence import seals
from karen_app.persistence.access import Access
from karen_app.persistence.backup import SqliteBackups, manifest_path
from karen_app.persistence.checking import check_pages, damage
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.journal import entry_of, first_break
from karen_app.persistence.manifest import read_manifest
from karen_app.persistence.reasons import told_when_torn
from karen_app.persistence.schema import newest_step
from karen_app.persistence.tables import EvidenceRow, JournalRow, LetterRow
from karen_app.persistence.whole_files import write_whole
from karen_app.services.ports import Progress

CHECKED = "karen.checked.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that records refer to."""

    digest: str
    name: str
    case_id: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is looked at."""

    engine: Engine
    access: Access
    files: FileStore
    backups: SqliteBackups

    def run(
        self,
        at: datetime,
        restored_at: datetime | None,
        progress: Progress | None = None,
        head: str = "",
    ) -> StoreReport:
        """Look at everything; ``progress`` counts files and may cancel.

        ``head`` is an end of the history that is remembered elsewhere than in backups. Raises
        ``FileTrouble`` when the folder of the files goes away meanwhile.
        """
        kept: tuple[Kept, ...] = ()
        database: Message | None = None
        records: tuple[tuple[str, str], ...] = ()
        journal: int | None = None
        try:
            with self.engine.connect() as connection:
                if connection.dialect.name == "sqlite":
                    check_pages(connection, self.access)
                records = seals.broken(connection)
            journal = self._journal_break(restored_at, head)
            kept = self._referred()
        except StoreTrouble as trouble:
            database = trouble.message
        except DatabaseError as broken:
            database = damage(broken).message
        faults, is_complete = ((), True) if database else self._files(kept, progress)
        return StoreReport(at, len(kept), faults, records, journal, database, is_complete)

    @told_when_torn()
    def _journal_break(self, restored_at: datetime | None, head: str) -> int | None:
        """Compares with the ends of the history that are remembered elsewhere."""
        with Session(self.engine) as session:
            rows = session.scalars(select(JournalRow).order_by(JournalRow.number))
            chain = [entry_of(row) for row in rows]
        if (broken := first_break(chain)) is not None:
            return broken
        ends = filter(None, (head, *self._heads(restored_at)))
        found = (first_break(chain, end) for end in ends)
        return next((each for each in found if each is not None), None)

    def _heads(self, restored_at: datetime | None) -> list[str]:
        heads = []
        for info in self.backups.kept():
            manifest = read_manifest(manifest_path(info.path))
            is_ours = manifest is not None and manifest.step == newest_step()
            if is_ours and (restored_at is None or info.made_at > restored_at):
                assert manifest is not None  # noqa: S101 - just looked
                heads.append(manifest.head)
        return heads

    def _referred(self) -> tuple[Kept, ...]:
        evidence = select(EvidenceRow.digest, EvidenceRow.name, EvidenceRow.case_id)
        letters = select(LetterRow.pdf_digest, LetterRow.title, LetterRow.case_id)
        with self.engine.connect() as connection:
            found = [*connection.execute(evidence), *connection.execute(letters)]
        return tuple(Kept(digest, name, case_id) for digest, name, case_id in found if digest)

    def _files(
        self, kept: tuple[Kept, ...], progress: Progress | None
    ) -> tuple[tuple[FileFault, ...], bool]:
        faults = []
        for place, item in enumerate(kept, start=1):
            if (fault := self._fault(item)) is not None:
                faults.append(fault)
            if progress is not None and not progress(place, len(kept)):
                return tuple(faults), False
        known = {self.files.place(item.digest).name for item in kept}
        for path in self.files.files():
            if path.name not in known:
                message = say("check.file_orphan")
                faults.append(FileFault(FileState.ORPHAN, "", "", "", message, str(path)))
        return tuple(faults), True

    def _fault(self, item: Kept) -> FileFault | None:
        if not self.files.has(item.digest):
            state, code = FileState.MISSING, "file.gone"
        elif not self.files.is_intact(item.digest):
            self.files.check_reached()
            state, code = FileState.DAMAGED, "file.changed"
        else:
            return None
        message = say(code, name=item.name)
        return FileFault(state, item.name, item.digest, item.case_id, message)


@dataclass(slots=True)
class Checked:
    """When the store was checked and restored last; lost, it only means: check again."""

    path: Path
    checked_on: date | None = None
    restored_at: datetime | None = None
    was_sound: bool = True
    head: str = ""  # where the history of an office store ended
    second: str = ""  # place for second backups on another disk, where one was made last

    def checked(self, at: datetime, *, is_sound: bool = True, head: str = "") -> None:
        """Remember a check and what it found."""
        self.checked_on, self.was_sound, self.head = at.date(), is_sound, head
        self._write()

    def restored(self, at: datetime) -> None:
        """Remember a restore: what backups before it know of the history is no longer so."""
        self.restored_at = at
        self._write()

    def copied_to(self, second: str) -> None:
        """Remember the second place of the last backup."""
        self.second = second
        self._write()

    def _write(self) -> None:
        stored = {
            "checked_on": self.checked_on.isoformat() if self.checked_on else "",
            "restored_at": self.restored_at.isoformat() if self.restored_at else "",
            "was_sound": self.was_sound,
            "head": self.head,
            "second": self.second,
        }
        write_whole(self.path, json.dumps(stored).encode())


def read_checked(folder: Path) -> Checked:
    """What is remembered."""
    path = folder / CHECKED
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        on, at = found["checked_on"], found["restored_at"]
        return Checked(
            path,
            date.fromisoformat(on) if on else None,
            datetime.fromisoformat(at) if at else None,
            found.get("was_sound") is not False,
            str(found.get("head", "")),
            str(found.get("second", "")),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Checked(path)
