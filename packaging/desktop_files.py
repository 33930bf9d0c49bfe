"""The files that make Karen a program of a Linux desktop: menu entry, icons, file type, manual."""

from __future__ import annotations

import gzip
import os
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import icons
from version_info import application_version

LINUX = Path(__file__).resolve().parent / "linux"
MIME_ICON = "application-vnd.karen.case+zip"


def born() -> int:
    """Seconds since 1970 that stand on every file, from SOURCE_DATE_EPOCH."""
    return int(os.environ["SOURCE_DATE_EPOCH"])


def filled(name: str, **more: str) -> str:
    """A file of packaging/linux with its version, date and ``more`` filled in."""
    text = (LINUX / name).read_text(encoding="utf-8")
    moment = datetime.fromtimestamp(born(), UTC)
    known = {
        "VERSION": application_version(),
        "DATE": moment.date().isoformat(),
        "RFC_DATE": format_datetime(moment),
    }
    for place, value in {**known, **more}.items():
        text = text.replace(f"@{place}@", value)
    return text


def write_share(share: Path) -> None:
    """Write everything that belongs below ``share`` of a system or of a person's ``.local``."""
    put(share / "applications" / "karen.desktop", filled("karen.desktop"))
    put(share / "metainfo" / "karen.metainfo.xml", filled("karen.metainfo.xml"))
    put(share / "mime" / "packages" / "karen.xml", filled("karen-mime.xml"))
    put(share / "man" / "man1" / "karen.1.gz", zipped(filled("karen.1")))
    hicolor = share / "icons" / "hicolor"
    for name, place in (("karen", "apps/karen"), ("karen-case", f"mimetypes/{MIME_ICON}")):
        source = icons.SOURCES / f"{name}.svg"
        put(hicolor / "scalable" / f"{place}.svg", source.read_bytes())
        for size in icons.SIZES:
            put(hicolor / f"{size}x{size}" / f"{place}.png", icons.draw(source, size))


def put(path: Path, content: str | bytes) -> None:
    """Write one file that everybody may read, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(0o644)


def zipped(text: str) -> bytes:
    """The text as gzip without a date in it."""
    return gzip.compress(text.encode(), mtime=0)
