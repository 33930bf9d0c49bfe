"""Takes the search paths of the building machine out of the libraries of the folder program.

A Python that was built from source remembers in each of its modules where its own library lay.
On another machine such a folder is somebody else's or not there: nothing may be looked for in it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"  # 64 bits, little end first: what Karen is built for
LOAD, DYNAMIC = 1, 2
END, STRINGS, RPATH, RUNPATH = 0, 5, 15, 29


def clean(folder: Path) -> list[Path]:
    """Remove absolute search paths from every library below ``folder``; gives those changed."""
    return [path for path in libraries(folder) if _clean_one(path)]


def absolute_paths(folder: Path) -> dict[Path, str]:
    """The libraries below ``folder`` that look into a fixed folder of a machine, and into which."""
    found = {path: search_path(path.read_bytes()) for path in libraries(folder)}
    return {path: where for path, where in found.items() if is_absolute(where)}


def libraries(folder: Path) -> Iterator[Path]:
    """Every program and library below ``folder``, by its first bytes."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as source:
                if source.read(len(MAGIC)) == MAGIC:
                    yield path


def is_absolute(where: str) -> bool:
    """Whether one of the folders of a search path is a fixed one."""
    return any(one.startswith("/") for one in where.split(":"))


def search_path(content: bytes) -> str:
    """Where a library looks for others, as it stands in it; empty when it says nothing."""
    entries = dict(_entries(content))
    place = entries.get(RUNPATH, entries.get(RPATH))
    if place is None:
        return ""
    begin = _offset_of(content, entries[STRINGS]) + place
    return content[begin : content.index(b"\0", begin)].decode()


def without_search_path(content: bytes) -> bytes:
    """The library without its search path: later entries move up by one, the last is the end."""
    begin, size = next(_segments(content, DYNAMIC))[:2]
    kept = [(tag, value) for tag, value in _entries(content) if tag not in {RPATH, RUNPATH}]
    table = b"".join(struct.pack("<qQ", tag, value) for tag, value in kept)
    return content[:begin] + table.ljust(size, b"\0") + content[begin + size :]


def _clean_one(path: Path) -> bool:
    content = path.read_bytes()
    if not is_absolute(search_path(content)):
        return False
    path.write_bytes(without_search_path(content))
    return True


def _entries(content: bytes) -> Iterator[tuple[int, int]]:
    """Tag and value of each entry of the dynamic section, before the end of it."""
    for begin, size, _ in _segments(content, DYNAMIC):
        for tag, value in struct.iter_unpack("<qQ", content[begin : begin + size]):
            if tag == END:
                return
            yield tag, value


def _offset_of(content: bytes, address: int) -> int:
    """Where in the file lies what is loaded at ``address``."""
    for begin, size, loaded_at in _segments(content, LOAD):
        if loaded_at <= address < loaded_at + size:
            return address - loaded_at + begin
    raise ValueError(f"no part of the file is loaded at {address:#x}")


def _segments(content: bytes, kind: int) -> Iterator[tuple[int, int, int]]:
    """Place in the file, size in the file and address of each segment of a kind."""
    (table,) = struct.unpack_from("<Q", content, 32)
    width, count = struct.unpack_from("<HH", content, 54)
    for number in range(count):
        found, _, begin, address, _, size = struct.unpack_from(
            "<IIQQQQ", content, table + number * width
        )
        if found == kind:
            yield begin, size, address
