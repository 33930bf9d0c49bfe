"""Safe-keeping of an office store: its server backs up and locks; Karen erases and checks."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from karen_app.domain.errors import FileTrouble, KarenError, StoreTrouble
from karen_app.domain.keeping import (
    Counts,
    Erasure,
    RestorePreview,
    StoreKind,
    StoreReport,
    StoreStatus,
)
from karen_app.domain.message import Message, say
from karen_app.persistence import erasing, erasures
from karen_app.persistence.access import PLAIN
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.inspection import Inspection, read_checked
from karen_app.persistence.manifest import counts_in, digests_in, head_of
from karen_app.persistence.postgres import unreachable_store
from karen_app.persistence.reasons import told_in_a_sentence
from karen_app.persistence.shared_files import SharedFiles
from karen_app.persistence.standing import clock_warnings
from karen_app.persistence.vault import Vault
from karen_app.persistence.way import Way
from karen_app.persistence.whole_files import make_folder
from karen_app.services.change import Change
from karen_app.services.ports import BackupInfo, Progress

log = logging.getLogger(__name__)
OFFICE = "office"  # folder below the data: when it was checked, what was erased
HALF_MADE = timedelta(days=2)  # nobody copies one file for longer


@dataclass(frozen=True, slots=True)
class OfficeKeeper:
    """The keeper where the desk works over an office store; ``own`` is the person's own vault."""

    engine: Engine
    own: Vault
    files: FileStore

    @property
    def folder(self) -> Path:
        """Where this person's computer keeps what it must not forget about the office store."""
        return self.own.folders.data / OFFICE

    def status(self, second_place: str) -> StoreStatus:
        """Where the office store lies and how it does; works while it cannot be reached.

        The address comes without its password.
        """
        counts, warnings = Counts(), list[Message]()
        try:
            with self.engine.connect() as connection:
                counts = counts_in(connection)
                warnings = clock_warnings(connection, self.own.clock.now())
        except DBAPIError as failed:
            warnings = [unreachable_store(self.engine.url, failed).message]
        checked = read_checked(self.folder)
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
        """Seals, history and files; the pages are looked after by the server.

        The end of the history is remembered, so that one cut short since is found the next time.
        """
        at = self.own.clock.now()
        state = read_checked(self.folder)
        inspection = Inspection(self.engine, PLAIN, self.files, self.own.backups)
        try:
            self.files.check_reached()
            report = inspection.run(at, at, progress, head=state.head)
            self.files.check_reached()
        except FileTrouble as away:
            return StoreReport(at, 0, (), (), None, away.message, is_complete=False)
        if report.database is not None:  # the connection: the pages are the server's
            return replace(report, is_complete=False)
        if report.is_complete:
            make_folder(self.folder)
            state.checked(at, is_sound=report.is_sound, head=self._head())
            self.files.forget_half_made(at - HALF_MADE)
        return report

    @told_in_a_sentence()
    def _head(self) -> str:
        with self.engine.connect() as connection:
            return head_of(connection)

    @told_in_a_sentence()
    def erase(self, change: Change, erasure: Erasure, progress: Progress | None = None) -> None:
        """Remove records with their words, drafts and history, and the files kept for them.

        The erasure is on a list of this computer before it is begun: what a broken connection, a
        crash or a backup of the server leaves or brings back is erased again by ``finish_begun``.
        """
        Way(progress).at(0, 1)
        self.files.check_reached()
        make_folder(self.folder)
        erasures.add_to_list(self.folder, erasure)
        self._erase(change, erasure)

    @told_in_a_sentence()
    def finish_begun(self) -> None:
        """Erase again what is on the list and there still; raises ``KarenError``."""
        listed = erasures.read_list(self.folder)
        if listed:
            self.files.check_reached()
        for erasure in erasing.begun(self.engine, listed, self._is_kept):
            self._erase(erasing.AGAIN, erasure)

    def _erase(self, change: Change, erasure: Erasure) -> None:
        erasing.forget_drafts(self.engine, self.own.engine, erasure)
        erasing.erase_from(self.engine, erasure, change, self.own.clock)
        if self._is_shared:
            gone = erasing.taken_out(self.engine, self.files, erasure.digests)
        else:
            gone = erasing.unneeded(self.engine, erasure.digests)
        mine = erasing.unneeded(self.own.engine, gone)
        erasures.erase_files(self.own.files, self.own.folders.backups, mine)

    @property
    def _is_shared(self) -> bool:
        return self.files is not self.own.files

    def _is_kept(self, digest: str) -> bool:
        """In the shared folder, or here without a record of this person that needs it."""
        if self._is_shared and self.files.place(digest).is_file():
            return True
        mine = erasing.unneeded(self.own.engine, (digest,))
        return bool(mine) and self.own.files.has(digest)

    def export_protected(
        self,
        target: Path,  # noqa: ARG002 - of the port
        passphrase: str,  # noqa: ARG002 - of the port
        progress: Progress | None = None,  # noqa: ARG002 - of the port
    ) -> str:
        """Not from here."""
        raise _server_does_it()

    def import_protected(
        self,
        source: Path,  # noqa: ARG002 - of the port
        typed: str,  # noqa: ARG002 - of the port
        progress: Progress | None = None,  # noqa: ARG002 - of the port
    ) -> Path:
        """Not from here."""
        raise _server_does_it()


def _server_does_it() -> StoreTrouble:
    return StoreTrouble(say("store.office_keeps"))


def settle(keeper: OfficeKeeper) -> None:
    """After a start, for a thread of its own: ends begun erasures, shares what is kept only here.

    What cannot be done now is done after the next start.
    """
    try:
        keeper.finish_begun()
        if isinstance(keeper.files, SharedFiles):
            with keeper.engine.connect() as connection:
                digests = digests_in(connection)
            keeper.files.share(digests)
    except (KarenError, SQLAlchemyError, OSError):
        log.exception("the office store could not be settled")
