"""Keeper: what safe-keeping asks of the store below the records; ``bootstrap`` plugs it in."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from karen_app.domain.keeping import (
    Erasure,
    RestorePreview,
    StoreReport,
    StoreStatus,
)
from karen_app.services.change import Change
from karen_app.services.ports import BackupInfo, Progress


class Keeper(Protocol):
    """The whole store of one folder: its file, its evidence, its backups, its key.

    Every method raises ``KarenError`` with a sentence when it cannot be done, and then nothing
    is lost: what was there before is there still. So it is when ``progress`` (thousandths done,
    a thousand) says no, as long as that can be taken back; later it is not asked any more.
    """

    def status(self, second_place: str) -> StoreStatus:
        """Where the store lies and how it does; works while it is locked."""
        ...

    def back_up(
        self, reason: str, second_place: str, progress: Progress | None = None
    ) -> BackupInfo:
        """A verified copy, and a second one where a place is chosen and reached."""
        ...

    def kept(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first."""
        ...

    def preview(self, backup: Path) -> RestorePreview:
        """What restoring would do; reads only."""
        ...

    def restore(self, backup: Path, progress: Progress | None = None) -> None:
        """Put a backup in the place of the store, after a backup of the store as it is."""
        ...

    def undo_restore(self, progress: Progress | None = None) -> None:
        """Put back what the last restore replaced."""
        ...

    def set_passphrase(self, passphrase: str, progress: Progress | None = None) -> str:
        """Encrypt everything; gives the recovery code to print."""
        ...

    def change_passphrase(self, old: str, new: str) -> str:
        """A new passphrase for the same data; gives a new recovery code."""
        ...

    def remove_passphrase(self, passphrase: str, progress: Progress | None = None) -> None:
        """Decrypt everything."""
        ...

    def can_remember(self) -> bool:
        """Whether this system has a keystore."""
        ...

    def remember(self, passphrase: str) -> bool:
        """Put the passphrase into the keystore of the system; false where there is none."""
        ...

    def forget(self) -> None:
        """Take it out again."""
        ...

    def lock(self) -> None:
        """Close the store and forget its key; drafts stay kept in it."""
        ...

    def unlock(self, typed: str) -> None:
        """Open it again with passphrase or recovery code."""
        ...

    def check(self, progress: Progress | None = None) -> StoreReport:
        """Read everything and compare it with its fingerprints."""
        ...

    def erase(self, change: Change, erasure: Erasure, progress: Progress | None = None) -> None:
        """Remove records with every trace of them: rows, index, drafts, history, files."""
        ...

    def export_protected(
        self, target: Path, passphrase: str, progress: Progress | None = None
    ) -> str:
        """Everything in one encrypted file; gives the recovery code to print."""
        ...

    def import_protected(self, source: Path, typed: str, progress: Progress | None = None) -> Path:
        """Turn such a file back into a backup that ``restore`` takes; gives its path."""
        ...
