"""Values of a bundle: exhibits, what a receiver accepts, what came out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from letters.render.errors import Reason

MEGABYTE = 1_000_000
_HEIC = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"heif"})


class FileKind(StrEnum):
    """What a file is by its content, never by its name."""

    PDF = "pdf"
    PHOTO = "photo"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An enclosure: its title in the letter, its file name, its bytes as kept.

    ``sheets`` are JPEGs of what a photo shows, one a page, where whoever calls has made them; then
    the photo itself is not read, and none means that it could not be. A HEIC is never read here.
    """

    title: str
    file_name: str
    content: bytes
    sheets: tuple[bytes, ...] | None = None

    @property
    def kind(self) -> FileKind:
        """Tell by the first bytes what the file is."""
        head = self.content[:1024]
        if b"%PDF-" in head:
            return FileKind.PDF
        pictures = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
        is_webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
        if head.startswith(pictures) or is_webp or self.is_heic:
            return FileKind.PHOTO
        return FileKind.OTHER

    @property
    def is_heic(self) -> bool:
        """Tell by the first bytes whether it is the photo format of iPhones."""
        return self.content[4:8] == b"ftyp" and self.content[8:12] in _HEIC


@dataclass(frozen=True, slots=True)
class Limits:
    """What a receiver accepts; ``None`` means no limit. Sizes in bytes."""

    files: int | None = None
    total_bytes: int | None = None
    file_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class BundleOptions:
    """How to bundle.

    Attributes:
        title: of the file and its first bookmark.
        reference: running case number, printed on the contents page.
        limits: of the receiver; a bundle that does not fit is split and its photos shrunk.
        photo_side: longest side of a photo in pixels.
        language: of the contents page.
        created: date for the metadata; ``None`` leaves it out.
    """

    title: str = "Pismo z załącznikami"
    reference: str = ""
    limits: Limits = Limits()
    photo_side: int = 2200
    language: str = "pl"
    created: date | None = None


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One PDF of the bundle; ``exhibits`` are the numbers it holds."""

    name: str
    content: bytes
    pages: int
    exhibits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Separate:
    """An exhibit that could not be bound in and travels as its own file."""

    number: int
    exhibit: Exhibit
    reason: Reason


@dataclass(frozen=True, slots=True)
class Bundle:
    """What came out: the files to send, and what goes with them separately.

    ``has_smaller_photos``: they were shrunk to keep within the limits of the receiver.
    """

    files: tuple[BundleFile, ...]
    separate: tuple[Separate, ...]
    has_smaller_photos: bool = False

    @property
    def total_bytes(self) -> int:
        """Size of everything that has to be sent."""
        parts = sum(len(file.content) for file in self.files)
        return parts + sum(len(item.exhibit.content) for item in self.separate)
