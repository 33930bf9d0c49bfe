"""Vault: the store of one folder as a whole: opening, locking, keys, backups, restore, erasure."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from karen_app.domain.errors import DamagedStore, FileTrouble, StoreLocked, StoreTrouble
from karen_app.domain.keeping import Erasure, RestorePreview, StoreReport, StoreStatus
from karen_app.domain.message import say
from karen_app.persistence import erasures, keystore
from karen_app.persistence import restore as restoring
from karen_app.persistence.access import PLAIN, Access
from karen_app.persistence.backup import SqliteBackups
from karen_app.persistence.crypt import container, turning
from karen_app.persistence.crypt.keys import (
    KEY_FILE,
    Cost,
    KeyFile,
    Turning,
    forget_keys,
    new_data_key,
    read_keys,
    unwrap,
    wrap,
    write_keys,
)
from karen_app.persistence.crypt.streams import derived
from karen_app.persistence.crypt.turning import DAMAGED, Form, Turn, turn_over, wipe_folder
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.engine import WRITING
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.inspection import Inspection, file_status, read_checked
from karen_app.persistence.lock import FolderLock
from karen_app.persistence.manifest import counts_in
from karen_app.persistence.open_database import DATABASE, OpenStore, open_database, open_engine
from karen_app.persistence.reasons import told_in_a_sentence, trouble_of, trouble_while
from karen_app.persistence.way import NO_WAY, Stopped, Way
from karen_app.services.change import Change
from karen_app.services.ports import BackupInfo, Clock, Ids, Progress

SECOND = "karen-backups"
UNDOABLE = "before-restore"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a store keeps its data, its files and its backups."""

    data: Path
    objects: Path
    backups: Path


@dataclass(slots=True)
class Vault:
    """The store of one folder. ``open`` comes first; ``desk`` and ``files`` stay the same objects.

    Raises ``StoreTrouble`` with a sentence where something cannot be done.
    """

    folders: Folders
    clock: Clock
    ids: Ids
    cost: Cost = field(default_factory=Cost)
    _data_key: bytes | None = None
    _store: OpenStore | None = None
    _desk: SqlDesk | None = None
    _files: FileStore | None = None

    # opening and closing

    @told_in_a_sentence()
    def open(self, typed: str = "", *, over_other_host: bool = False) -> None:
        """Open the store; ``typed`` is the passphrase or recovery code of an encrypted one.

        Raises ``StoreLocked`` when it is encrypted and nothing was typed, ``WrongPassphrase``,
        ``DamagedStore``, ``OtherHost``, or ``StoreTrouble`` for whatever else hinders it.
        """
        keys = self._keys()
        if keys is not None:
            self._data_key = self._unlocked(keys, typed)
            if keys.turning is not Turning.ENCRYPTED:
                self._go_on_turning(keys, over_other_host=over_other_host)
        folders = self.folders
        self._store = open_database(
            folders.data,
            self.clock,
            folders.backups,
            self.access,
            over_other_host=over_other_host,
        )
        self._connect()
        self._erase_what_was_begun()

    def _keys(self) -> KeyFile | None:
        keys = read_keys(self.folders.data)
        database = self.folders.data / DATABASE
        has_data = database.exists() and database.stat().st_size > 0
        is_closed = has_data and not PLAIN.fits(database)
        if keys is None and is_closed and read_keys(self.folders.backups) is not None:
            raise StoreTrouble(say("store.keys_lost", name=KEY_FILE))
        return keys

    def _unlocked(self, keys: KeyFile, typed: str) -> bytes:
        if not typed:
            raise StoreLocked(say("store.is_locked"))
        return unwrap(keys, typed)

    def _connect(self) -> None:
        """Give desk and files the engine and the key that are open now."""
        store = self._opened
        if self._desk is None:
            self._desk = SqlDesk(
                store.engine, self.clock, self.ids, is_read_only=store.is_read_only
            )
            self._files = FileStore(self.folders.objects, self._form.files_key)
        else:
            self.desk.use(store.engine, is_read_only=store.is_read_only)
            self.files.use_key(self._form.files_key)

    def close(self) -> None:
        """End cleanly."""
        if self._store is not None:
            self._store.close()
            self._store = None

    @property
    def _opened(self) -> OpenStore:
        if self._store is None:
            raise StoreLocked(say("store.is_locked"))
        return self._store

    @property
    def desk(self) -> SqlDesk:
        """The desk; the same object through lock, unlock and restore."""
        assert self._desk is not None  # noqa: S101 - ``open`` comes first
        return self._desk

    @property
    def files(self) -> FileStore:
        """The kept files; the same object through lock and unlock."""
        assert self._files is not None  # noqa: S101 - ``open`` comes first
        return self._files

    @property
    def engine(self) -> Engine:
        """The engine that is open now."""
        return self._opened.engine

    @property
    def is_read_only(self) -> bool:
        """True where nothing can be written."""
        return self._opened.is_read_only

    @property
    def is_locked(self) -> bool:
        """True between ``lock`` and ``unlock``."""
        return self.desk.is_locked

    @property
    def database(self) -> Path:
        """The file of the records."""
        return self.folders.data / DATABASE

    @property
    def access(self) -> Access:
        """How its files are opened."""
        return self._form.access

    @property
    def _form(self) -> Form:
        return form_of(self._data_key)

    @property
    def backups(self) -> SqliteBackups:
        """The backups beside the data."""
        return self._backups_in(self.folders.backups)

    def _backups_in(self, folder: Path) -> SqliteBackups:
        return SqliteBackups(self.database, folder, self.clock, self.access, self._files)

    def _writable(self) -> OpenStore:
        """The open store; raises ``StoreTrouble`` where it is locked or read-only."""
        if self.is_locked:
            raise StoreLocked(say("store.is_locked"))
        if self._opened.is_read_only:
            raise StoreTrouble(say("store.read_only"))
        return self._opened

    # backups and restore

    def status(self, second_place: str) -> StoreStatus:
        """Where the store lies and how it does; works while it is locked."""
        engine = None if self.is_locked else self._opened.engine
        return file_status(self, engine, second_place)

    @told_in_a_sentence()
    def back_up(
        self, reason: str, second_place: str, progress: Progress | None = None
    ) -> BackupInfo:
        """A verified copy, and a second one where a place is chosen."""
        self._writable()
        way = Way(progress)
        made = self.backups.make(reason, way.part(0, 50) if second_place else way)
        if second_place:
            try:
                second = self._backups_in(Path(second_place) / SECOND)
                second.make(reason, way.part(50, 100))
            except Stopped:
                raise
            except StoreTrouble as trouble:
                detail = trouble.message.english
                place = say("backup.second_failed", folder=second_place, detail=detail)
                raise StoreTrouble(place) from trouble
        return made

    def kept(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first."""
        return self.backups.kept()

    def _work(self) -> restoring.Restoring:
        erased = erasures.read_list(self.folders.data)
        return restoring.Restoring(self.database, self.access, self.files, erased)

    @told_in_a_sentence()
    def preview(self, backup: Path) -> RestorePreview:
        """What restoring would do; reads only."""
        with self._opened.engine.connect() as connection:
            now = counts_in(connection)
        return restoring.preview(self._work(), backup, now)

    @told_in_a_sentence()
    def restore(self, backup: Path, progress: Progress | None = None) -> None:
        """Put a backup in the place of the store, after a backup of the store as it is."""
        self._writable()
        work, way = self._work(), Way(progress)
        restoring.prepare(work, backup, self.clock.now(), way.part(0, 50))
        try:
            self.backups.make(UNDOABLE, way.part(50, 95))
        except StoreTrouble:
            restoring.discard(work.fresh)
            raise
        self._swap()

    @told_in_a_sentence()
    def undo_restore(self, progress: Progress | None = None) -> None:
        """Put back what the last restore replaced."""
        self._writable()
        last = next((each for each in self.kept() if UNDOABLE in each.path.name), None)
        if last is None:
            raise StoreTrouble(say("restore.nothing_to_undo"))
        self.restore(last.path, progress)

    def _swap(self) -> None:
        """Change the file under the open program; the old one is in the backup made before."""
        work, store = self._work(), self._opened
        store.engine.dispose()
        stamp = self.clock.now().strftime("%Y%m%dT%H%M%S")
        try:
            away = restoring.swap(self.database, work.fresh, stamp)
        except (OSError, FileTrouble) as failed:
            restoring.undo_swap(self.database, stamp)
            raise trouble_while(failed, "restore.failed") from failed
        finally:
            self._reopen()
        read_checked(self.folders.data).restored(self.clock.now())
        wipe_folder(away)

    def _reopen(self) -> None:
        folders = self.folders
        store = self._opened
        store.engine = open_engine(self.database, self.clock, folders.backups, self.access)
        self._connect()

    @told_in_a_sentence()
    def recover(self, typed: str = "") -> BackupInfo:
        """Put a damaged store aside and restore the newest sound backup; then the store is open.

        Raises ``StoreTrouble`` when no backup is sound; the damaged set is kept, never deleted.
        """
        keys = self._keys()
        self._data_key = None if keys is None else self._unlocked(keys, typed)
        files = FileStore(self.folders.objects, self._form.files_key)
        erased = erasures.read_list(self.folders.data)
        work = restoring.Restoring(self.database, self.access, files, erased)
        lock = FolderLock(self.folders.data)
        lock.take()
        try:
            chosen = self._newest_sound(work)
            stamp = self.clock.now().strftime("%Y%m%dT%H%M%S")
            restoring.put_aside(self.database, self.folders.data / DAMAGED / stamp)
            restoring.swap(self.database, work.fresh, stamp)
        finally:
            lock.release()
        self.open(typed)
        read_checked(self.folders.data).restored(self.clock.now())
        return chosen

    def _newest_sound(self, work: restoring.Restoring) -> BackupInfo:
        for info in self.backups.kept():
            try:
                restoring.prepare(work, info.path, self.clock.now())
            except StoreTrouble:
                continue
            return info
        raise DamagedStore(say("store.damaged", detail="No backup is sound."))

    # passphrase

    @told_in_a_sentence()
    def set_passphrase(self, passphrase: str, progress: Progress | None = None) -> str:
        """Encrypt everything; gives the recovery code to print."""
        self._writable()
        if self._data_key is not None:
            raise StoreTrouble(say("passphrase.is_set"))
        if not turning.is_possible():
            raise StoreTrouble(say("store.no_crypt"))
        data_key = new_data_key()
        keys, code = wrap(data_key, passphrase, Turning.ENCRYPTING, self.cost)
        self._turn(keys, data_key, progress)
        return code

    @told_in_a_sentence()
    def change_passphrase(self, old: str, new: str) -> str:
        """A new passphrase for the same data; gives a new recovery code."""
        self._writable()
        data_key = unwrap(self._needed_keys(), old)
        keys, code = wrap(data_key, new, Turning.ENCRYPTED, self.cost)
        write_keys(self.folders.data, keys)
        if read_keys(self.folders.backups) is not None:
            write_keys(self.folders.backups, keys)
        return code

    @told_in_a_sentence()
    def remove_passphrase(self, passphrase: str, progress: Progress | None = None) -> None:
        """Decrypt everything."""
        self._writable()
        keys = self._needed_keys()
        data_key = unwrap(keys, passphrase)
        self._turn(_with_turning(keys, Turning.DECRYPTING), data_key, progress)

    def _needed_keys(self) -> KeyFile:
        keys = read_keys(self.folders.data)
        if keys is None:
            raise StoreTrouble(say("passphrase.is_not_set"))
        return keys

    def _turn(self, keys: KeyFile, data_key: bytes, progress: Progress | None) -> None:
        """Turn the open store over and go on working with it; stopped, it stays what it was."""
        write_keys(self.folders.data, keys)
        self._opened.engine.dispose()
        try:
            self._finish_turning(keys, data_key, Way(progress))
        except Stopped:
            if keys.turning is Turning.ENCRYPTING:
                forget_keys(self.folders.data)
            else:
                write_keys(self.folders.data, _with_turning(keys, Turning.ENCRYPTED))
            self._reopen()
            raise
        self._reopen()

    def _go_on_turning(self, keys: KeyFile, *, over_other_host: bool) -> None:
        """Finish what was interrupted, before the store is opened."""
        assert self._data_key is not None  # noqa: S101 - just unwrapped
        lock = FolderLock(self.folders.data)
        lock.take(over_other_host=over_other_host)
        try:
            self._finish_turning(keys, self._data_key)
        finally:
            lock.release()

    def _finish_turning(self, keys: KeyFile, data_key: bytes, way: Way = NO_WAY) -> None:
        folders = self.folders
        plain, closed = form_of(None), form_of(data_key)
        is_closing = keys.turning is Turning.ENCRYPTING
        old, new = (plain, closed) if is_closing else (closed, plain)
        turn_over(Turn(self.database, folders.objects, folders.backups, old, new), way)
        if is_closing:
            done = _with_turning(keys, Turning.ENCRYPTED)
            if folders.backups.is_dir():
                write_keys(folders.backups, done)
            write_keys(folders.data, done)
            self._data_key = data_key
        else:
            forget_keys(folders.backups)
            forget_keys(folders.data)
            self._data_key = None

    def can_remember(self) -> bool:
        """Whether this system has a keystore."""
        return keystore.is_there()

    def remember(self, passphrase: str) -> bool:
        """Put the passphrase of this folder into it; false where there is none."""
        return keystore.remember(self.folders.data, passphrase)

    def forget(self) -> None:
        """Take it out again."""
        keystore.forget(self.folders.data)

    def lock(self) -> None:
        """Close the file and forget the key; the folder stays ours."""
        self._writable()
        if self._data_key is None:
            raise StoreTrouble(say("passphrase.is_not_set"))
        self._opened.engine.dispose()
        self.desk.use(None)
        self.files.use_key(None)
        self._data_key = None

    @told_in_a_sentence()
    def unlock(self, typed: str) -> None:
        """Open it again with passphrase or recovery code."""
        if not self.is_locked:
            return
        self._data_key = unwrap(self._needed_keys(), typed)
        self._reopen()

    # check and erasure

    @told_in_a_sentence()
    def check(self, progress: Progress | None = None) -> StoreReport:
        """Read everything, compare it with its fingerprints, remember the day."""
        inspection = Inspection(self._opened.engine, self.access, self.files, self.backups)
        state = read_checked(self.folders.data)
        report = inspection.run(self.clock.now(), state.restored_at, progress)
        if report.is_complete and not self.is_read_only:
            state.checked(self.clock.now(), is_sound=report.is_sound)
        return report

    @told_in_a_sentence()
    def erase(self, change: Change, erasure: Erasure, progress: Progress | None = None) -> None:
        """Remove records with every trace of them; it can be stopped before the first one."""
        self._writable()
        self.backups.make("before-erasure", Way(progress).part(0, 70))
        erasures.add_to_list(self.folders.data, erasure)
        self._erase(change, erasure)

    def _erase(self, change: Change, erasure: Erasure) -> None:
        engine = self._opened.engine
        try:
            with Session(engine) as session:
                session.connection(execution_options={WRITING: True})
                erasures.erase_rows(session, erasure.records, change.label, self.clock.now())
                session.commit()
        except DBAPIError as failed:
            raise trouble_of(failed) from failed
        engine.dispose()
        restoring.with_sweep(self.access, self.database)
        erasures.erase_files(self.files, self.folders.backups, erasure.digests)
        for folder in (restoring.REPLACED, DAMAGED):
            wipe_folder(self.folders.data / folder)

    def _erase_what_was_begun(self) -> None:
        """An erasure that a crash interrupted is done again."""
        if self._opened.is_read_only:
            return
        for erasure in erasures.read_list(self.folders.data):
            with self._opened.engine.connect() as connection:
                is_there = bool(erasures.still_there(connection, (erasure,)))
            if is_there or any(self.files.has(each) for each in erasure.digests):
                self._erase(Change(say("change.person_erased"), (), (), is_final=True), erasure)

    # one file with everything

    @told_in_a_sentence()
    def export_protected(
        self, target: Path, passphrase: str, progress: Progress | None = None
    ) -> str:
        """Everything in one encrypted file; gives the recovery code to print."""
        self._writable()
        way = Way(progress)
        made = self.backups.make("export", way.part(0, 30))
        source = container.Source(made.path, self.access, self.files)
        return container.write(target, source, passphrase, self.cost, way.part(30, 100))

    @told_in_a_sentence()
    def import_protected(self, source: Path, typed: str) -> Path:
        """Turn such a file back into a backup that ``restore`` takes; gives its path."""
        self._writable()
        return container.read(source, typed, self.backups)


def form_of(data_key: bytes | None) -> Form:
    """The keys of database and files that come from the data key."""
    if data_key is None:
        return Form(PLAIN, None)
    return Form(Access(derived(data_key, b"database")), derived(data_key, b"files"))


def _with_turning(keys: KeyFile, now: Turning) -> KeyFile:
    return KeyFile(now, keys.cost, keys.by_passphrase, keys.by_code)
