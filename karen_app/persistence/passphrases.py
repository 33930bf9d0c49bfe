"""The passphrase of a store: asked for, set, changed, removed, and the turning over it begins."""

from __future__ import annotations

import dataclasses

from karen_app.domain.errors import StoreLocked, StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.access import PLAIN
from karen_app.persistence.crypt import turning
from karen_app.persistence.crypt.keys import (
    KEY_FILE,
    KeyFile,
    Turning,
    forget_keys,
    new_data_key,
    read_keys,
    unwrap,
    wrap,
    write_keys,
)
from karen_app.persistence.crypt.turning import Turn, turn_over
from karen_app.persistence.holding import Holding, form_of
from karen_app.persistence.lock import FolderLock
from karen_app.persistence.way import NO_WAY, Stopped, Way


def take_key(held: Holding, typed: str) -> KeyFile | None:
    """Take the data key with what was typed; ``None`` where the store has no passphrase.

    Raises ``StoreLocked`` when nothing was typed, ``WrongPassphrase``, and ``StoreTrouble`` when
    the file is encrypted and its key file is gone.
    """
    keys = _keys_beside(held)
    if keys is not None and not typed:
        raise StoreLocked(say("store.is_locked"))
    held.data_key = None if keys is None else unwrap(keys, typed)
    return keys


def _keys_beside(held: Holding) -> KeyFile | None:
    keys, database = read_keys(held.folders.data), held.database
    has_data = database.exists() and database.stat().st_size > 0
    is_closed = has_data and not PLAIN.fits(database)
    if keys is None and is_closed and read_keys(held.folders.backups) is not None:
        raise StoreTrouble(say("store.keys_lost", name=KEY_FILE))
    return keys


def go_on_turning(held: Holding, keys: KeyFile, *, over_other_host: bool) -> None:
    """Finish a turning over that was interrupted, before the store is opened."""
    assert held.data_key is not None  # noqa: S101 - just unwrapped
    lock = FolderLock(held.folders.data)
    lock.take(over_other_host=over_other_host)
    try:
        _finish_turning(held, keys, held.data_key)
    finally:
        lock.release()


def set_passphrase(held: Holding, passphrase: str, way: Way) -> str:
    """Encrypt everything; gives the recovery code to print."""
    held.writable()
    if held.data_key is not None:
        raise StoreTrouble(say("passphrase.is_set"))
    if not turning.is_possible():
        raise StoreTrouble(say("store.no_crypt"))
    data_key = new_data_key()
    keys, code = wrap(data_key, passphrase, Turning.ENCRYPTING, held.cost)
    _turn(held, keys, data_key, way)
    return code


def change_passphrase(held: Holding, old: str, new: str) -> str:
    """A new passphrase for the same data; gives a new recovery code."""
    held.writable()
    data_key = unwrap(needed_keys(held), old)
    keys, code = wrap(data_key, new, Turning.ENCRYPTED, held.cost)
    write_keys(held.folders.data, keys)
    if read_keys(held.folders.backups) is not None:
        write_keys(held.folders.backups, keys)
    return code


def remove_passphrase(held: Holding, passphrase: str, way: Way) -> None:
    """Decrypt everything."""
    held.writable()
    keys = needed_keys(held)
    data_key = unwrap(keys, passphrase)
    _turn(held, _turned(keys, Turning.DECRYPTING), data_key, way)


def needed_keys(held: Holding) -> KeyFile:
    """The key file; raises ``StoreTrouble`` where no passphrase is set."""
    keys = read_keys(held.folders.data)
    if keys is None:
        raise StoreTrouble(say("passphrase.is_not_set"))
    return keys


def _turn(held: Holding, keys: KeyFile, data_key: bytes, way: Way) -> None:
    """Turn the open store over and go on working with it; stopped, it stays what it was."""
    data = held.folders.data
    write_keys(data, keys)
    held.engine.dispose()
    try:
        _finish_turning(held, keys, data_key, way)
    except Stopped:
        if keys.turning is Turning.ENCRYPTING:
            forget_keys(data)
        else:
            write_keys(data, _turned(keys, Turning.ENCRYPTED))
        held.reopen()
        raise
    held.reopen()


def _finish_turning(held: Holding, keys: KeyFile, data_key: bytes, way: Way = NO_WAY) -> None:
    folders = held.folders
    plain, closed = form_of(None), form_of(data_key)
    is_closing = keys.turning is Turning.ENCRYPTING
    old, new = (plain, closed) if is_closing else (closed, plain)
    turn_over(Turn(held.database, folders.objects, folders.backups, old, new), way)
    if is_closing:
        done = _turned(keys, Turning.ENCRYPTED)
        if folders.backups.is_dir():
            write_keys(folders.backups, done)
        write_keys(folders.data, done)
        held.data_key = data_key
    else:
        forget_keys(folders.backups)
        forget_keys(folders.data)
        held.data_key = None


def _turned(keys: KeyFile, now: Turning) -> KeyFile:
    return dataclasses.replace(keys, turning=now)
