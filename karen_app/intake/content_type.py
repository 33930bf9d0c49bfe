"""The real kind of a file, by its name and its content together."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QMimeDatabase, QMimeType

from karen_app.intake.dangerous import has_dangerous_content, has_dangerous_ending
from karen_app.intake.limits import HEAD_BYTES
from karen_app.services.intake_ports import FileLook

_UNKNOWN = "application/octet-stream"
_PROGRAMS = ("x-executable", "x-sharedlib", "x-ms-dos-executable", "x-msdownload", "x-shellscript",
             "vnd.microsoft.portable-executable", "x-pie-executable", "x-desktop", "x-msi",
             "x-mach-binary", "java-archive", "x-ms-shortcut", "x-iso9660-image")  # fmt: skip


@cache
def _database() -> QMimeDatabase:
    return QMimeDatabase()


def look_at(name: str, content: bytes) -> FileLook:
    """The kind by name and content, whether both agree, and whether a system would run it."""
    database = _database()
    head = QByteArray(content[:HEAD_BYTES])
    by_both = database.mimeTypeForFileNameAndData(_plain(name), head)
    by_content = database.mimeTypeForData(head)
    by_name = database.mimeTypesForFileName(_plain(name))
    dangerous = (
        has_dangerous_ending(name)
        or has_dangerous_content(content)
        or any(kind.name().endswith(_PROGRAMS) for kind in (by_both, by_content))
    )
    agrees = any(_related(each, by_content, content) for each in by_name)
    return FileLook(by_both.name(), agrees, dangerous)


def _plain(name: str) -> str:
    """The name without folders, so that nothing on disk is looked at."""
    return name.replace("/", "_").replace("\\", "_").encode("utf-8", "replace").decode()


def _related(named: QMimeType, found: QMimeType, content: bytes) -> bool:
    """One is the other, or a special kind of it (a .docx is a zip, a .csv is text)."""
    if found.name() == _UNKNOWN or named.name() == _UNKNOWN:
        return False
    related = named.inherits(found.name()) or found.inherits(named.name())
    return related or (named.name() == "message/rfc822" and b"\x00" not in content[:HEAD_BYTES])
