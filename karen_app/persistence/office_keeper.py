"""Safe-keeping of an office store: its server backs up and locks; Karen erases and checks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.keeping import Erasure, RestorePreview, StoreKind, StoreReport, StoreStatus
from karen_app.domain.message import say
from karen_app.persistence import erasures
from karen_app.persistence.access import PLAIN
from karen_app.persistence.engine import WRITING
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.inspection import Inspection, clock_warnings, read_checked
from karen_app.persistence.manifest import counts_in
from karen_app.persistence.reasons import trouble_of
from karen_app.persistence.shared_files import SharedFiles, unreachable
from karen_app.persistence.vault import Vault
from karen_app.persistence.way import Way
from karen_app.services.change import Change
from karen_app.services.ports import BackupInfo, Progress

CHECKED = "office"


@dataclass(frozen=True, slots=True)
class OfficeKeeper:
    """The keeper where the desk works over an office store; ``own`` is the person's own vault."""

    engine: Engine
    own: Vault
    files: FileStore

    def status(self, second_place: str) -> StoreStatus:
        """Where the office store lies; the address comes without its password."""
        with self.engine.connect() as connection:
            counts = counts_in(connection)
            warnings = clock_warnings(connection, self.own.clock.now())
        checked = read_checked(self.own.folders.data / CHECKED)
        return StoreStatus(
            kind=StoreKind.OFFICE,
            address=self.engine.url.render_as_string(hide_password=True),
            is_read_only=False,
            is_locked=False,
            size=0,
            counts=counts,
            last_backup=None,
            kept_backups=0,
            second_place=second_place,
            second_place_reached=False,
            last_check=checked.checked_on,
            can_encrypt=False,
            warnings=tuple(warnings),
            was_sound=checked.was_sound,
        )

    def back_up(
        self, reason: str, second_place: str, progress: Progress | None = None
    ) -> BackupInfo:
        """The person's own file; the office store is backed up by its server."""
        return self.own.back_up(reason, second_place, progress)

    def kept(self) -> tuple[BackupInfo, ...]:
        """Backups of an office store lie with its server."""
        return ()

    def preview(self, backup: Path) -> RestorePreview:  # noqa: ARG002 - of the port
        """Not from here."""
        raise _server_does_it()

    def restore(self, backup: Path, progress: Progress | None = None) -> None:  # noqa: ARG002 - of the port
        """Not from here."""
        raise _server_does_it()

    def undo_restore(self, progress: Progress | None = None) -> None:  # noqa: ARG002 - of the port
        """Not from here."""
        raise _server_does_it()

    def set_passphrase(self, passphrase: str, progress: Progress | None = None) -> str:  # noqa: ARG002 - of the port
        """Not from here."""
        raise _server_does_it()

    def change_passphrase(self, old: str, new: str) -> str:  # noqa: ARG002 - of the port
        """Not from here."""
        raise _server_does_it()

    def remove_passphrase(self, passphrase: str, progress: Progress | None = None) -> None:  # noqa: ARG002 - of the port
        """Not from here."""
        raise _server_does_it()

    def can_remember(self) -> bool:
        """The driver reads its own password file."""
        return False

    def remember(self, passphrase: str) -> bool:  # noqa: ARG002 - of the port
        """Nothing is kept for an office store."""
        return False

    def forget(self) -> None:
        """What was kept for the person's own folder goes."""
        self.own.forget()

    def lock(self) -> None:
        """Not from here."""
        raise _server_does_it()

    def unlock(self, typed: str) -> None:  # noqa: ARG002 - of the port
        """Not from here."""
        raise _server_does_it()

    def check(self, progress: Progress | None = None) -> StoreReport:
        """Seals, history and files; the pages are looked after by the server."""
        at = self.own.clock.now()
        if isinstance(self.files, SharedFiles) and not self.files.is_reached:
            away = unreachable(self.files.folder).message
            return StoreReport(at, 0, (), (), None, away, is_complete=False)
        inspection = Inspection(self.engine, PLAIN, self.files, self.own.backups)
        report = inspection.run(at, at, progress)
        if report.is_complete:
            folder = self.own.folders.data / CHECKED
            folder.mkdir(exist_ok=True)
            read_checked(folder).checked(at, is_sound=report.is_sound)
        return report

    def erase(self, change: Change, erasure: Erasure, progress: Progress | None = None) -> None:
        """Remove records with their words, drafts and history, and the files kept here."""
        at = self.own.clock.now()
        Way(progress).at(0, 1)
        if isinstance(self.files, SharedFiles):
            self.files.check_reached()
        try:
            with Session(self.engine) as session:
                session.connection(execution_options={WRITING: True})
                erasures.erase_rows(session, erasure.records, change.label, at)
                session.commit()
        except DBAPIError as failed:
            raise trouble_of(failed) from failed
        erasures.erase_files(self.files, self.own.folders.backups, erasure.digests)
        if isinstance(self.files, SharedFiles):
            erasures.erase_files(self.files.own, self.own.folders.backups, erasure.digests)

    def export_protected(
        self,
        target: Path,  # noqa: ARG002 - of the port
        passphrase: str,  # noqa: ARG002 - of the port
        progress: Progress | None = None,  # noqa: ARG002 - of the port
    ) -> str:
        """Not from here."""
        raise _server_does_it()

    def import_protected(self, source: Path, typed: str) -> Path:  # noqa: ARG002 - of the port
        """Not from here."""
        raise _server_does_it()


def _server_does_it() -> StoreTrouble:
    return StoreTrouble(say("store.office_keeps"))
