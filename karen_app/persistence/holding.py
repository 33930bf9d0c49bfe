"""Holding: what all work on the store of one folder shares: its file, key, desk, files, backups."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine

from karen_app.domain.errors import StoreLocked, StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence import erasures
from karen_app.persistence.access import PLAIN, Access
from karen_app.persistence.backup import SqliteBackups
from karen_app.persistence.crypt.keys import Cost
from karen_app.persistence.crypt.streams import derived
from karen_app.persistence.crypt.turning import Form
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.open_database import OpenStore, open_database, open_engine
from karen_app.persistence.own_index import Home
from karen_app.persistence.restore import Restoring
from karen_app.persistence.store_names import DATABASE
from karen_app.services.ports import Clock, Ids


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a store keeps its data, its files and its backups.

    ``own`` is where this account remembers that a search index is its own; left out, the data.
    """

    data: Path
    objects: Path
    backups: Path
    own: Path | None = None

    @property
    def home(self) -> Home:
        """By which a search index of somebody else is known."""
        return Home(self.own or self.data, self.data)


@dataclass(slots=True)
class Holding:
    """The store of one folder; ``data_key`` is there while an encrypted one is open."""

    folders: Folders
    clock: Clock
    ids: Ids
    cost: Cost = field(default_factory=Cost)
    data_key: bytes | None = field(default=None, init=False, repr=False)
    _store: OpenStore | None = field(default=None, init=False, repr=False)
    _desk: SqlDesk | None = field(default=None, init=False, repr=False)
    _files: FileStore | None = field(default=None, init=False, repr=False)

    def connect(self, *, over_other_host: bool = False) -> None:
        """Open the file in the folder, with the key that is held."""
        folders = self.folders
        self._store = open_database(
            folders.data,
            self.clock,
            folders.backups,
            self.access,
            over_other_host=over_other_host,
            own=folders.own,
        )
        self._plug_in()

    def reopen(self) -> None:
        """Open the file anew after it was changed or turned over; the folder stays ours."""
        store = self.opened
        folders = self.folders
        store.engine = open_engine(
            self.database, self.clock, folders.backups, self.access, folders.home
        )
        self._plug_in()

    def _plug_in(self) -> None:
        """Give desk and files the engine and the key that are open now."""
        store = self.opened
        if self._desk is None:
            self._desk = SqlDesk(
                store.engine, self.clock, self.ids, is_read_only=store.is_read_only
            )
            self._files = FileStore(self.folders.objects, self.form.files_key)
        else:
            self.desk.use(store.engine, is_read_only=store.is_read_only)
            self.files.use_key(self.form.files_key)

    def close(self) -> None:
        """End cleanly."""
        if self._store is not None:
            self._store.close()
            self._store = None

    @property
    def opened(self) -> OpenStore:
        """The open file; raises ``StoreLocked`` where there is none."""
        if self._store is None:
            raise StoreLocked(say("store.is_locked"))
        return self._store

    def writable(self) -> OpenStore:
        """The open file; raises ``StoreTrouble`` where it is locked or read-only."""
        if self.is_locked:
            raise StoreLocked(say("store.is_locked"))
        if self.opened.is_read_only:
            raise StoreTrouble(say("store.read_only"))
        return self.opened

    @property
    def desk(self) -> SqlDesk:
        """The desk; the same object through lock, unlock and restore."""
        assert self._desk is not None  # noqa: S101 - ``connect`` comes first
        return self._desk

    @property
    def files(self) -> FileStore:
        """The kept files; the same object through lock and unlock."""
        assert self._files is not None  # noqa: S101 - ``connect`` comes first
        return self._files

    @property
    def engine(self) -> Engine:
        """The engine that is open now."""
        return self.opened.engine

    @property
    def is_read_only(self) -> bool:
        """True where nothing can be written."""
        return self.opened.is_read_only

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
        return self.form.access

    @property
    def form(self) -> Form:
        """How database and files are kept now."""
        return form_of(self.data_key)

    @property
    def backups(self) -> SqliteBackups:
        """The backups beside the data."""
        return self.backups_in(self.folders.backups)

    def backups_in(self, folder: Path) -> SqliteBackups:
        """The backups of this store in another folder."""
        return SqliteBackups(self.database, folder, self.clock, self.access, self._files)

    def restoring(self) -> Restoring:
        """What a restore works with; also before the file is open."""
        files = self._files or FileStore(self.folders.objects, self.form.files_key)
        erased = erasures.read_list(self.folders.data)
        return Restoring(self.database, self.access, files, erased)


def form_of(data_key: bytes | None) -> Form:
    """The keys of database and files that come from the data key."""
    if data_key is None:
        return Form(PLAIN, None)
    return Form(Access(derived(data_key, b"database")), derived(data_key, b"files"))
