"""Writes a small Outlook message in memory: a compound file with a handful of properties."""

import struct

SECTOR, MINI = 512, 64
FREE, END, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
NO_ENTRY = 0xFFFFFFFF
FILETIME_2026_11_05 = 134_383_950_000_000_000  # 5 November 2026, 23:30 UTC, in 100 ns since 1601
TEXTS = {"0037": "subject", "1000": "body", "0C1A": "sender_name", "5D01": "sender_address",
         "0C1F": "sender_address"}  # fmt: skip


def outlook_file(**texts: str) -> bytes:
    """An .msg with ``subject``, ``body``, ``sender_name`` and ``sender_address``."""
    streams = {
        f"__substg1.0_{tag}001F": texts.get(name, "").encode("utf-16-le")
        for tag, name in TEXTS.items()
    }
    properties = b"\0" * 32 + struct.pack("<IIQ", 0x00390040, 6, FILETIME_2026_11_05)
    for tag, name in TEXTS.items():
        size = len(texts.get(name, "").encode("utf-16-le")) + 2
        properties += struct.pack("<IIII", int(tag, 16) << 16 | 0x1F, 6, size, 0)
    return compound({**streams, "__properties_version1.0": properties})


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file whose streams all lie in the mini stream (each under 4 KiB)."""
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    mini, starts = b"", {}
    mini_fat: list[int] = []
    for name in names:
        content = streams[name]
        count = max(1, -(-len(content) // MINI))
        starts[name] = len(mini_fat)
        mini_fat += [starts[name] + step for step in range(1, count)] + [END]
        mini += content.ljust(count * MINI, b"\0")
    directory = _entry("Root Entry", 5, child=1, right=NO_ENTRY, start=0, size=len(mini))
    for place, name in enumerate(names, start=1):
        right = place + 1 if place < len(names) else NO_ENTRY
        directory += _entry(name, 2, NO_ENTRY, right, starts[name], len(streams[name]))
    parts = [_padded(directory), _padded(_numbers(mini_fat), b"\xff"), _padded(mini)]
    fat: list[int] = [FAT_SECTOR]
    firsts = []
    for part in parts:
        count = len(part) // SECTOR
        firsts.append(len(fat))
        fat += [len(fat) + step for step in range(1, count)] + [END]
    directory_at, mini_fat_at, mini_at = firsts
    root = struct.pack("<I", mini_at)
    parts[0] = parts[0][:116] + root + parts[0][120:]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    head += struct.pack("<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, directory_at, 0, 4096,
                        mini_fat_at, len(parts[1]) // SECTOR, END, 0, 0)  # fmt: skip
    head = head.ljust(SECTOR, b"\xff")
    return head + _padded(_numbers(fat), b"\xff") + b"".join(parts)


def _entry(name: str, kind: int, child: int, right: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(encoded), kind, 1, NO_ENTRY, right, child)
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
    )


def _numbers(numbers: list[int]) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def _padded(content: bytes, filler: bytes = b"\0") -> bytes:
    return content.ljust(-(-len(content) // SECTOR) * SECTOR, filler)
