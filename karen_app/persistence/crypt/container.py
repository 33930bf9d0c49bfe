"""One encrypted file with a whole backup: to carry away, opened by passphrase or recovery code.

A mark, the length of the key file, the key file, and one encrypted stream. The stream holds
parts: a name, then blocks, each behind its length, ended by an empty one. The database inside an
encrypted store stays encrypted with a key that only the stream holds, so that no plain copy is
ever written.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.access import PLAIN, Access
from karen_app.persistence.backup import OBJECTS, PREFIX, SUFFIX, SqliteBackups, manifest_path
from karen_app.persistence.checking import check_whole
from karen_app.persistence.crypt.keys import (
    Cost,
    Turning,
    from_json,
    new_data_key,
    to_json,
    unwrap,
    wrap,
)
from karen_app.persistence.crypt.streams import BrokenStream, opened_blocks, sealed_blocks
from karen_app.persistence.crypt.turning import convert
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.manifest import digests_in, manifest_of, read_manifest
from karen_app.persistence.manifest import to_json as manifest_json
from karen_app.persistence.restore import discard
from karen_app.persistence.way import NO_WAY, Way
from karen_app.persistence.whole_files import BLOCK, blocks_of, write_blocks, write_whole

MARK = b"KARENBK1"
MOST_KEYS = 64 * 1024
MOST_BLOCK = 8 * BLOCK
ABOUT, DATABASE = "about.json", "karen.db"
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Source:
    """The backup that goes into the file, and the files it refers to."""

    database: Path
    access: Access
    files: FileStore


def write(target: Path, source: Source, passphrase: str, cost: Cost, way: Way = NO_WAY) -> str:
    """Write the file, whole or not at all; gives its recovery code.

    Raises ``StoreTrouble`` or ``FileTrouble`` with a sentence.
    """
    inner = Access(new_data_key()) if source.access.key is not None else PLAIN
    database = source.database
    if inner.key is not None:
        database = source.database.with_name(f"{source.database.name}.leaving")
        discard(database)
        convert(source.database, source.access, database, inner)
    try:
        data_key = new_data_key()
        keys, code = wrap(data_key, passphrase, Turning.ENCRYPTED, cost)
        head = json.dumps(to_json(keys)).encode()
        start = MARK + len(head).to_bytes(4, "big") + head
        parts = _parts(source, database, inner, way)
        write_blocks(target, _after(start, sealed_blocks(data_key, parts)))
    finally:
        if database != source.database:
            discard(database)
    return code


def _after(start: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield start
    yield from rest


def _parts(source: Source, database: Path, inner: Access, way: Way) -> Iterator[bytes]:
    manifest = read_manifest(manifest_path(source.database))
    assert manifest is not None  # noqa: S101 - the backup was just made
    about = {
        "format": 1,
        "key": inner.key.hex() if inner.key else "",
        "made_at": manifest.made_at.isoformat(),
    }
    yield from _part(ABOUT, iter((json.dumps(about).encode(),)))
    with database.open("rb") as file:
        yield from _part(DATABASE, blocks_of(file))
    with source.access.reading(source.database) as connection:
        digests = digests_in(connection)
    for number, digest in enumerate(digests):
        way.at(number, len(digests))
        if source.files.is_intact(digest):
            yield from _part(digest, source.files.blocks(digest))


def _part(name: str, blocks: Iterator[bytes]) -> Iterator[bytes]:
    yield _framed(name.encode())
    for block in blocks:
        if block:
            yield _framed(block)
    yield _framed(b"")


def _framed(block: bytes) -> bytes:
    return len(block).to_bytes(4, "big") + block


def read(source: Path, typed: str, backups: SqliteBackups, way: Way = NO_WAY) -> Path:
    """Make a backup of such a file; gives its path. Stopped or broken, no part of it stays.

    Raises ``WrongPassphrase``, or ``StoreTrouble`` when it is something else, damaged or cut.
    """
    partial = backups.folder / "arriving.partial"
    try:
        backups.folder.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as file:
            data_key = _data_key(file, source.name, typed)
            reader = Reader(_watched(opened_blocks(data_key, file), file, way))
            target = _take_in(reader, partial, backups)
    except (BrokenStream, ValueError, KeyError, TypeError) as broken:
        raise StoreTrouble(say("backup.cut", name=source.name)) from broken
    except OSError as failed:
        raise StoreTrouble(say("store.failed", detail=f"{failed.strerror}.")) from failed
    finally:
        discard(partial)
    return target


def _watched(blocks: Iterator[bytes], file: BinaryIO, way: Way) -> Iterator[bytes]:
    """The blocks, telling before each how far the file is read."""
    size = os.fstat(file.fileno()).st_size
    for block in blocks:
        way.at(file.tell(), size)
        yield block


def _data_key(file: BinaryIO, name: str, typed: str) -> bytes:
    if file.read(len(MARK)) != MARK:
        raise StoreTrouble(say("backup.foreign", name=name))
    length = int.from_bytes(file.read(4), "big")
    if length > MOST_KEYS:
        raise StoreTrouble(say("backup.foreign", name=name))
    return unwrap(from_json(json.loads(file.read(length))), typed)


def _take_in(reader: Reader, partial: Path, backups: SqliteBackups) -> Path:
    """First the database, checked; then the files, kept only under their true fingerprints."""
    reader.expect(ABOUT)
    about = json.loads(b"".join(reader.blocks()))
    inner = Access(bytes.fromhex(about["key"])) if about["key"] else PLAIN
    reader.expect(DATABASE)
    discard(partial)
    write_blocks(partial, reader.blocks())
    check_whole(partial, inner)
    files = FileStore(backups.folder / OBJECTS, backups.files_key)
    fresh: list[str] = []
    try:
        _keep_files(reader, files, fresh)
        return _settle(partial, inner, backups, files)
    except BaseException:
        for digest in fresh:
            files.remove(digest)
        raise


def _keep_files(reader: Reader, files: FileStore, fresh: list[str]) -> None:
    """Keep the files of the stream; ``fresh`` gets those that were not here before."""
    while (name := reader.next_name()) is not None:
        stored = files.put_blocks(reader.blocks())
        if stored.is_new:
            fresh.append(stored.digest)
        if _DIGEST.fullmatch(name) is None or stored.digest != name:
            raise BrokenStream("a part is not what it is called")


def _settle(partial: Path, inner: Access, backups: SqliteBackups, files: FileStore) -> Path:
    """Write the database in the form of this store, with a manifest of its own."""
    target = backups.free_name("imported")
    if inner.key != backups.access.key:
        fresh = target.with_name(f"{PREFIX}arriving.partial")
        discard(fresh)
        convert(partial, inner, fresh, backups.access)
        check_whole(fresh, backups.access)
        os.replace(fresh, partial)  # noqa: PTH105 - atomic on every system
    manifest = manifest_of(partial, (backups.access, files), backups.now(), "imported")
    write_whole(manifest_path(target), manifest_json(manifest))
    os.replace(partial, target)  # noqa: PTH105 - atomic on every system
    assert target.suffix == SUFFIX  # noqa: S101 - so that it is listed
    return target


class Reader:
    """Takes the parts of a stream apart; raises ``BrokenStream`` on anything unexpected."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        """Nothing is read yet."""
        self._incoming = blocks
        self._waiting = b""

    def expect(self, name: str) -> None:
        """The next part must have that name."""
        if self.next_name() != name:
            raise BrokenStream(f"{name} is missing")

    def next_name(self) -> str | None:
        """The name of the next part; ``None`` at the end."""
        if not self._waiting and not self._more():
            return None
        return self._frame().decode()

    def blocks(self) -> Iterator[bytes]:
        """The blocks of the part whose name was read."""
        while block := self._frame():
            yield block

    def _frame(self) -> bytes:
        length = int.from_bytes(self._take(4), "big")
        if length > MOST_BLOCK:
            raise BrokenStream("a block is too long")
        return self._take(length)

    def _take(self, count: int) -> bytes:
        while len(self._waiting) < count:
            if not self._more():
                raise BrokenStream("cut short")
        taken, self._waiting = self._waiting[:count], self._waiting[count:]
        return taken

    def _more(self) -> bool:
        for block in self._incoming:
            if block:
                self._waiting += block
                return True
        return False
