"""Reader of foreign files: one door to everything that is read within limits."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.domain.file_words import WordsOfFile
from karen_app.domain.message import say
from karen_app.intake.child import Child
from karen_app.intake.content_type import look_at
from karen_app.intake.gather import gather
from karen_app.intake.limits import HEAD_BYTES, MIB, PICTURE_SHEETS, PREVIEW_BYTES
from karen_app.intake.mail import printable, read_eml
from karen_app.intake.outlook import read_msg
from karen_app.intake.words import words_in
from karen_app.services.intake_ports import FileLook, Gathered, Picture, ReadMail, ReadPdf

_JPEG = b"\xff\xd8\xff"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


class LimitedReader:
    """Reads foreign files; what libraries parse in C or in the wild runs in a child process."""

    def __init__(self, child: Child | None = None) -> None:
        """Read with the usual limits, or with those of ``child``."""
        self._child = child or Child()

    def read_file(self, source: Path) -> bytes:
        """The bytes of a file; larger ones are kept as evidence but not read."""
        try:
            if source.is_dir():
                raise FileTrouble(say("file.folder", name=source.name))
            with source.open("rb") as file:
                content = file.read(PREVIEW_BYTES + 1)
        except FileNotFoundError as gone:
            raise FileTrouble(say("file.vanished", name=source.name)) from gone
        except OSError as failed:
            reason = failed.strerror or str(failed)
            raise FileTrouble(say("file.unreadable", name=source.name, reason=reason)) from failed
        _check_size(source.name, content)
        return content

    def gather(self, dropped: tuple[Path, ...]) -> Gathered:
        """The files in dropped files and folders."""
        return gather(dropped)

    def look(self, name: str, content: bytes) -> FileLook:
        """The real kind of a file."""
        return _look(name, content)

    def glance(self, source: Path) -> FileLook:
        """The real kind of a file outside; raises ``FileTrouble`` when it cannot be read."""
        try:
            with source.open("rb") as file:
                return _look(source.name, file.read(HEAD_BYTES))
        except OSError as failed:
            reason = failed.strerror or str(failed)
            raise FileTrouble(say("file.unreadable", name=source.name, reason=reason)) from failed

    def words_in(self, name: str, content: bytes, goes_on: Callable[[], bool]) -> WordsOfFile:
        """What the search finds in a mail, PDF or text file."""
        return words_in(self._child, name, content, goes_on)

    def read_mail(self, name: str, content: bytes) -> ReadMail:
        """An .eml, or an .msg of Outlook (by its content, whatever its name)."""
        if content.startswith(_OLE):
            return read_msg(name, content, self._child)
        return read_eml(name, content)

    def read_pdf(self, name: str, content: bytes) -> ReadPdf:
        """The text of a PDF."""
        _check_size(name, content)
        found = self._child.run("pdf", name, content)
        return ReadPdf(
            text=printable(str(found.get("text", ""))),
            pages=_number(found.get("pages")),
            unread=_number(found.get("unread")),
            is_locked=found.get("locked") is True,
        )

    def look_at_picture(self, name: str, content: bytes) -> Picture:
        """Size, time and preview of a picture."""
        _check_size(name, content)
        found = self._child.run("heic" if is_heic(content) else "picture", name, content)
        return Picture(
            width=_number(found.get("width")),
            height=_number(found.get("height")),
            taken_at=str(found.get("taken_at", "")),
            has_place=found.get("has_place") is True,
            preview=_bytes(found.get("preview")),
        )

    def sheets(self, name: str, content: bytes) -> tuple[bytes, ...]:
        """Each sheet of a picture as JPEG: upright, without place, time and maker.

        Raises ``FileTrouble`` where it cannot be read, also when it is of an iPhone and the extra
        that reads those is not installed.
        """
        _check_size(name, content)
        found = self._child.run("heic_sheets" if is_heic(content) else "sheets", name, content)
        if found.get("too_many_pixels") is True:
            raise FileTrouble(say("foreign.too_many_pixels", name=name))
        if count := _number(found.get("too_many_sheets")):
            raise FileTrouble(
                say("foreign.too_many_sheets", name=name, count=count, limit=PICTURE_SHEETS)
            )
        listed = found.get("jpegs")
        made = tuple(_bytes(one) for one in listed) if isinstance(listed, list) else ()
        if not made or not all(one.startswith(_JPEG) for one in made):
            raise FileTrouble(say("foreign.damaged", name=name))
        return made

    def without_place(self, name: str, content: bytes) -> bytes:
        """A picture without the place where it was taken; what is no picture stays.

        Raises ``FileTrouble`` for a picture that cannot be written anew (HEIC, damaged).
        """
        if not look_at(name, content).content_type.startswith("image/"):
            return content
        _check_size(name, content)
        found = self._child.run("strip", name, content)
        return _bytes(found.get("content")) if found.get("changed") is True else content


def shows_heic() -> bool:
    """True where the extra that reads the photos of iPhones is installed; loads nothing."""
    return find_spec("pi_heif") is not None


def _look(name: str, content: bytes) -> FileLook:
    found = look_at(name, content)
    return replace(found, is_unseen=is_heic(content) and not shows_heic())


def is_heic(content: bytes) -> bool:
    """True for the picture format of iPhones."""
    return content[4:8] == b"ftyp" and content[8:12] in _HEIC


def _check_size(name: str, content: bytes) -> None:
    if len(content) > PREVIEW_BYTES:
        raise FileTrouble(say("foreign.too_large", name=name, limit=PREVIEW_BYTES // MIB))


def _number(found: object) -> int:
    return found if isinstance(found, int) else 0


def _bytes(found: object) -> bytes:
    try:
        return base64.b64decode(str(found or ""), validate=True)
    except binascii.Error:
        return b""
