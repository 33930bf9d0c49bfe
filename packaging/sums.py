"""Writes the checksums of everything that is handed out, to be checked with sha256sum -c."""

from __future__ import annotations

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> Path:
    """Write ``SHA256SUMS`` of the files in ``folder``; folders in it are left out."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)
    lines = [f"{fingerprint(path)}  {path.name}\n" for path in files]
    target = folder / NAME
    target.write_text("".join(lines), encoding="utf-8")
    return target


def fingerprint(path: Path) -> str:
    """SHA-256 of a file as 64 hexadecimal digits."""
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()
