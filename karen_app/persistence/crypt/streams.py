"""Encrypted streams: AES-256-GCM in chunks, so that no chunk can be changed, moved or cut off.

A stream is a mark, a salt, and chunks. Its key comes from the data key and the salt; the nonce
of a chunk is its number with a byte that marks the last one.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import BinaryIO

MARK = b"KARENST1"
SALT = 32
CHUNK = 1024 * 1024
TAG = 16


class BrokenStream(ValueError):
    """The stream was changed, cut short, or made with another key."""


def derived(key: bytes, purpose: bytes, salt: bytes = b"") -> bytes:
    """32 bytes for one purpose (HKDF with SHA-256)."""
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - an extra
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    return HKDF(SHA256(), length=32, salt=salt or None, info=b"karen " + purpose).derive(key)


def sealed_blocks(key: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The encrypted stream of a plain one, chunk by chunk."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    salt = secrets.token_bytes(SALT)
    cipher = AESGCM(derived(key, b"stream", salt))
    yield MARK + salt
    waiting, number = b"", 0
    for block in blocks:
        waiting += block
        while len(waiting) > CHUNK:
            chunk, waiting = waiting[:CHUNK], waiting[CHUNK:]
            yield cipher.encrypt(_nonce(number, is_last=False), chunk, MARK)
            number += 1
    yield cipher.encrypt(_nonce(number, is_last=True), waiting, MARK)


def opened_blocks(key: bytes, file: BinaryIO) -> Iterator[bytes]:
    """The plain stream of an encrypted one; raises ``BrokenStream`` before giving a false byte."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    start = file.read(len(MARK) + SALT)
    if len(start) != len(MARK) + SALT or not start.startswith(MARK):
        raise BrokenStream("no encrypted stream")
    cipher = AESGCM(derived(key, b"stream", start[len(MARK) :]))
    chunk, number = file.read(CHUNK + TAG), 0
    while True:
        following = file.read(CHUNK + TAG)
        try:
            yield cipher.decrypt(_nonce(number, is_last=not following), chunk, MARK)
        except (InvalidTag, ValueError) as broken:
            raise BrokenStream("changed or cut short") from broken
        if not following:
            return
        chunk, number = following, number + 1


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if is_last else b"\x00")
