"""What lies in a parcel, entry by entry: only names Karen writes, no links, within limits."""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from karen_app.domain.errors import FileTrouble
from karen_app.domain.file_names import safe_name
from karen_app.domain.message import say
from karen_app.intake.limits import ARCHIVE_BYTES, ARCHIVE_FILES, ARCHIVE_RATIO, MIB

_TEXTS = frozenset({"case.json", "facts.json", "README.txt", "SHA256SUMS"})
_FILE = re.compile(r"files/([^/\\]+)")
_BLOCK = 1024 * 1024
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry by the name Karen gave it; ``is_file``: evidence, not one of the texts."""

    name: str
    is_file: bool
    blocks: Callable[[], Iterator[bytes]]


class _Room:
    """How much more may be unpacked, counted as it really comes."""

    def __init__(self, name: str, packed: int) -> None:
        self._name = name
        self._left = min(ARCHIVE_BYTES, max(10 * MIB, packed * ARCHIVE_RATIO))

    def read(self, file: IO[bytes]) -> Iterator[bytes]:
        while block := file.read(_BLOCK):
            self._left -= len(block)
            if self._left < 0:
                raise FileTrouble(say("parcel.too_large", name=self._name))
            yield block


def entries_of_zip(source: Path) -> Iterator[Entry]:
    """The entries of a zip; one folder around everything is allowed."""
    with zipfile.ZipFile(source) as packed:
        listed = [info for info in packed.infolist() if not info.is_dir()]
        _check_count(source.name, len(packed.infolist()))
        room = _Room(source.name, source.stat().st_size)
        around = _folder_around([info.filename for info in listed])
        for info in listed:
            mode = info.external_attr >> 16
            if info.flag_bits & _ENCRYPTED or stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
                raise _hostile(source.name, info.filename)
            name = info.filename.removeprefix(around)
            is_file = _is_file(source.name, name)
            yield Entry(name, is_file, lambda info=info: _of_zip(packed, info, room))  # type: ignore[misc]


def _of_zip(packed: zipfile.ZipFile, info: zipfile.ZipInfo, room: _Room) -> Iterator[bytes]:
    with packed.open(info) as file:
        yield from room.read(file)


def entries_of_folder(source: Path) -> Iterator[Entry]:
    """The entries of a folder; links anywhere in it are refused."""
    room = _Room(source.name, ARCHIVE_BYTES)
    found: list[tuple[str, Path]] = []
    for below in (source, source / "files"):
        if not below.is_dir() or below.is_symlink():
            if below.is_symlink():
                raise _hostile(source.name, below.name)
            continue
        with os.scandir(below) as listed:
            names = sorted(each.name for each in listed)
        prefix = "" if below == source else "files/"
        found += [(f"{prefix}{name}", below / name) for name in names]
    _check_count(source.name, len(found))
    for name, place in found:
        mode = place.lstat().st_mode
        if name == "files" and stat.S_ISDIR(mode):
            continue
        if not stat.S_ISREG(mode):
            raise _hostile(source.name, name)
        is_file = _is_file(source.name, name)
        yield Entry(name, is_file, lambda place=place: _of_folder(place, room))  # type: ignore[misc]


def _of_folder(place: Path, room: _Room) -> Iterator[bytes]:
    with place.open("rb") as file:
        yield from room.read(file)


def _folder_around(names: list[str]) -> str:
    """The one folder that packing by hand puts around everything, or nothing."""
    if "case.json" in names:
        return ""
    heads = {name.partition("/")[0] for name in names}
    if len(heads) != 1:
        return ""
    (head,) = heads
    return f"{head}/" if safe_name(head) == head else ""


def _is_file(parcel: str, name: str) -> bool:
    """True for evidence, false for a text; anything else is not what Karen writes."""
    if name in _TEXTS:
        return False
    match = _FILE.fullmatch(name)
    if match is None or safe_name(match[1]) != match[1]:
        raise _hostile(parcel, name)
    return True


def _check_count(parcel: str, count: int) -> None:
    if count > ARCHIVE_FILES:
        raise FileTrouble(say("parcel.too_large", name=parcel))


def _hostile(parcel: str, entry: str) -> FileTrouble:
    return FileTrouble(say("parcel.hostile", name=parcel, entry=safe_name(entry)[:80]))
