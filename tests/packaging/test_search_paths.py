"""No library of the folder program looks into a folder of the machine that built it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

import search_paths

HEADER, SEGMENT = 64, 56
STRINGS_AT = HEADER + 2 * SEGMENT
LOADED_AT = 0x1000  # the file is loaded this much higher


def library(where: str, tag: int = search_paths.RUNPATH) -> bytes:
    """A library as small as it can be: it needs libz and looks for it in ``where``."""
    strings = b"\0libz.so.1\0" + where.encode() + b"\0"
    entries = [(1, 1), (tag, 11), (search_paths.STRINGS, LOADED_AT + STRINGS_AT), (21, 0)]
    dynamic_at = STRINGS_AT + len(strings)
    dynamic = b"".join(struct.pack("<qQ", *entry) for entry in [*entries, (0, 0)])
    whole = dynamic_at + len(dynamic)
    head = search_paths.MAGIC.ljust(32, b"\0") + struct.pack("<Q", HEADER)
    head = head.ljust(54, b"\0") + struct.pack("<HH", SEGMENT, 2)
    segments = (
        (search_paths.LOAD, 0, whole),
        (search_paths.DYNAMIC, dynamic_at, len(dynamic)),
    )
    table = b"".join(
        struct.pack("<IIQQQQQQ", kind, 4, begin, LOADED_AT + begin, 0, size, size, 8)
        for kind, begin, size in segments
    )
    return head.ljust(HEADER, b"\0") + table + strings + dynamic


@pytest.mark.parametrize("tag", [search_paths.RUNPATH, search_paths.RPATH])
def test_a_fixed_folder_is_taken_out_and_nothing_else(tmp_path: Path, tag: int) -> None:
    path = tmp_path / "lib" / "libx.so"
    path.parent.mkdir()
    path.write_bytes(library("/opt/python/lib", tag))
    assert search_paths.absolute_paths(tmp_path) == {path: "/opt/python/lib"}
    assert search_paths.clean(tmp_path) == [path]
    content = path.read_bytes()
    assert len(content) == len(library("/opt/python/lib", tag))
    assert search_paths.search_path(content) == ""
    assert struct.pack("<qQ", 1, 1) + struct.pack("<q", search_paths.STRINGS) in content
    assert search_paths.clean(tmp_path) == []


@pytest.mark.parametrize("where", ["$ORIGIN/../lib", "$ORIGIN"])
def test_a_path_relative_to_the_library_stays(tmp_path: Path, where: str) -> None:
    path = tmp_path / "libx.so"
    path.write_bytes(library(where))
    assert search_paths.search_path(path.read_bytes()) == where
    assert search_paths.clean(tmp_path) == []
    assert path.read_bytes() == library(where)


def test_one_fixed_folder_among_others_is_enough() -> None:
    assert search_paths.is_absolute("$ORIGIN:/usr/local/lib")
    assert not search_paths.is_absolute("")


def test_what_is_no_library_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(b"/opt/python/lib\n")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path / "text")
    assert list(search_paths.libraries(tmp_path)) == []
