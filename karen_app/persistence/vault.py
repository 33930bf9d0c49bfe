"""Vault: the store of one folder as a whole, the front door to all that keeps it safe."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.keeping import Erasure, RestorePreview, StoreReport, StoreStatus
from karen_app.domain.message import say
from karen_app.persistence import erasing, keystore, passphrases, putting_back
from karen_app.persistence import restore as restoring
from karen_app.persistence.crypt import container
from karen_app.persistence.crypt.keys import Turning, unwrap
from karen_app.persistence.holding import Folders, Holding, form_of
from karen_app.persistence.inspection import Inspection, read_checked
from karen_app.persistence.leftovers import wipe_leftovers
from karen_app.persistence.manifest import counts_in
from karen_app.persistence.reasons import told_in_a_sentence
from karen_app.persistence.second_place import note_second, second_failed, second_folder
from karen_app.persistence.standing import file_status
from karen_app.persistence.store_names import RUNNING
from karen_app.persistence.way import Stopped, Way
from karen_app.services.change import Change
from karen_app.services.ports import BackupInfo, Progress

__all__ = ["Folders", "Vault", "form_of"]


@dataclass(slots=True)
class Vault(Holding):
    """The store of one folder. ``open`` comes first; ``desk`` and ``files`` stay the same objects.

    Raises ``StoreTrouble`` with a sentence where something cannot be done.
    """

    # opening and locking

    @told_in_a_sentence()
    def open(self, typed: str = "", *, over_other_host: bool = False) -> None:
        """Open the store; ``typed`` is the passphrase or recovery code of an encrypted one.

        Raises ``StoreLocked`` when it is encrypted and nothing was typed, ``WrongPassphrase``,
        ``DamagedStore``, ``OtherHost``, or ``StoreTrouble`` for whatever else hinders it.
        """
        keys = passphrases.take_key(self, typed)
        if keys is not None and keys.turning is not Turning.ENCRYPTED:
            passphrases.go_on_turning(self, keys, over_other_host=over_other_host)
        was_killed = (self.folders.data / RUNNING).exists()
        self.connect(over_other_host=over_other_host)
        try:
            if was_killed and not self.is_read_only:
                wipe_leftovers(self.database, self.folders.objects, self.folders.backups)
            erasing.finish_begun(self)
        except BaseException:
            self.close()
            raise

    def lock(self) -> None:
        """Close the file and forget the key; the folder stays ours."""
        self.writable()
        if self.data_key is None:
            raise StoreTrouble(say("passphrase.is_not_set"))
        self.engine.dispose()
        self.desk.use(None)
        self.files.use_key(None)
        self.data_key = None

    @told_in_a_sentence()
    def unlock(self, typed: str) -> None:
        """Open it again with passphrase or recovery code."""
        if not self.is_locked:
            return
        self.data_key = unwrap(passphrases.needed_keys(self), typed)
        self.reopen()

    # backups and restore

    def status(self, second_place: str) -> StoreStatus:
        """Where the store lies and how it does; works while it is locked."""
        engine = None if self.is_locked else self.engine
        return file_status(self, engine, second_place)

    @told_in_a_sentence()
    def back_up(
        self, reason: str, second_place: str, progress: Progress | None = None
    ) -> BackupInfo:
        """A verified copy, and a second one where a place is chosen."""
        self.writable()
        way = Way(progress)
        made = self.backups.make(reason, way.part(0, 50) if second_place else way)
        if second_place:
            self._copy_to_second(reason, second_place, way.part(50, 100))
        return made

    def _copy_to_second(self, reason: str, chosen: str, way: Way) -> None:
        folder = second_folder(self.folders.data, chosen)
        try:
            self.backups_in(folder).make(reason, way)
        except Stopped:
            raise
        except StoreTrouble as trouble:
            raise second_failed(chosen, trouble.message) from trouble
        note_second(self.folders.data, chosen)

    def kept(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first."""
        return self.backups.kept()

    @told_in_a_sentence()
    def preview(self, backup: Path) -> RestorePreview:
        """What restoring would do; reads only."""
        with self.engine.connect() as connection:
            now = counts_in(connection)
        return restoring.preview(self.restoring(), backup, now)

    @told_in_a_sentence()
    def restore(self, backup: Path, progress: Progress | None = None) -> None:
        """Put a backup in the place of the store, after a backup of the store as it is."""
        putting_back.put_back(self, backup, Way(progress))

    @told_in_a_sentence()
    def undo_restore(self, progress: Progress | None = None) -> None:
        """Put back what the last restore replaced."""
        self.writable()
        putting_back.put_back(self, putting_back.undone_by(self), Way(progress))

    @told_in_a_sentence()
    def recover(self, typed: str = "") -> BackupInfo:
        """Put a damaged store aside and restore the newest sound backup; then the store is open.

        Raises ``StoreTrouble`` when no backup is sound; the damaged set is kept, never deleted.
        """
        passphrases.take_key(self, typed)
        chosen = putting_back.replace_damaged(self)
        self.open(typed)
        read_checked(self.folders.data).restored(self.clock.now())
        return chosen

    # passphrase

    @told_in_a_sentence()
    def set_passphrase(self, passphrase: str, progress: Progress | None = None) -> str:
        """Encrypt everything; gives the recovery code to print."""
        return passphrases.set_passphrase(self, passphrase, Way(progress))

    @told_in_a_sentence()
    def change_passphrase(self, old: str, new: str) -> str:
        """A new passphrase for the same data; gives a new recovery code."""
        return passphrases.change_passphrase(self, old, new)

    @told_in_a_sentence()
    def remove_passphrase(self, passphrase: str, progress: Progress | None = None) -> None:
        """Decrypt everything."""
        passphrases.remove_passphrase(self, passphrase, Way(progress))

    def can_remember(self) -> bool:
        """Whether this system has a keystore."""
        return keystore.is_there()

    def remember(self, passphrase: str) -> bool:
        """Put the passphrase of this folder into it; false where there is none."""
        return keystore.remember(self.folders.data, passphrase)

    def forget(self) -> None:
        """Take it out again."""
        keystore.forget(self.folders.data)

    # check and erasure

    @told_in_a_sentence()
    def check(self, progress: Progress | None = None) -> StoreReport:
        """Read everything, compare it with its fingerprints, remember the day."""
        inspection = Inspection(self.engine, self.access, self.files, self.backups)
        state = read_checked(self.folders.data)
        report = inspection.run(self.clock.now(), state.restored_at, progress)
        if report.is_complete and not self.is_read_only:
            state.checked(self.clock.now(), is_sound=report.is_sound)
        return report

    @told_in_a_sentence()
    def erase(self, change: Change, erasure: Erasure, progress: Progress | None = None) -> None:
        """Remove records with every trace of them; it can be stopped before the first one."""
        erasing.erase(self, change, erasure, Way(progress))

    # one file with everything

    @told_in_a_sentence()
    def export_protected(
        self, target: Path, passphrase: str, progress: Progress | None = None
    ) -> str:
        """Everything in one encrypted file; gives the recovery code to print."""
        self.writable()
        way = Way(progress)
        made = self.backups.make("export", way.part(0, 30))
        source = container.Source(made.path, self.access, self.files)
        return container.write(target, source, passphrase, self.cost, way.part(30, 100))

    @told_in_a_sentence()
    def import_protected(self, source: Path, typed: str, progress: Progress | None = None) -> Path:
        """Turn such a file back into a backup that ``restore`` takes; gives its path."""
        self.writable()
        return container.read(source, typed, self.backups, Way(progress))
