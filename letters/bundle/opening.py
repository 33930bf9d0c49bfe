"""Turns each exhibit into pages, or says why it has to be enclosed separately."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

from letters.bundle.exhibits import Exhibit, FileKind
from letters.render.errors import PrintError, Reason, reason
from letters.render.pictures import open_sheets

_MOST_PAGES = 2000
_SHEET = (595.28, 841.89)
_MARGIN = (42.0, 60.0)  # left and right; top and bottom, with room for the stamp
_BAD_ACTIONS = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition"})
KINDS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP")  # of photos, as Pillow calls them

Box = tuple[float, float, float, float]
"""Left, lower, right and upper edge on a page, in points."""


@dataclass(slots=True)
class Opened:
    """An exhibit with its number; without pages it goes separately, and has a reason."""

    number: int
    exhibit: Exhibit
    pages: Pdf | None
    reason: Reason | None = None
    size: int = 0  # bytes, as far as known before binding
    figures: tuple[Box, ...] = ()  # where a photo stands, for each of its pages


def open_exhibit(number: int, exhibit: Exhibit, photo_side: int, quality: int = 85) -> Opened:
    """Make pages of one exhibit; never raises for a bad file.

    Args:
        number: of the exhibit.
        exhibit: the file.
        photo_side: longest side of a photo in pixels.
        quality: of the photo, as JPEG counts it.
    """
    if exhibit.kind is FileKind.PDF:
        return _open_pdf(number, exhibit)
    if exhibit.kind is FileKind.PHOTO:
        return _open_photo(number, exhibit, photo_side, quality)
    return _apart(number, exhibit, reason("no_pages_in_it"))


def _apart(number: int, exhibit: Exhibit, why: Reason) -> Opened:
    return Opened(number, exhibit, None, why, len(exhibit.content))


def _open_pdf(number: int, exhibit: Exhibit) -> Opened:
    try:
        pdf = Pdf.open(io.BytesIO(exhibit.content), suppress_warnings=True)
        why = _why_not(pdf)
        if why is None:
            _disarm(pdf)
    except pikepdf.PasswordError:
        why = reason("pdf_locked")
    except (pikepdf.PdfError, ValueError, TypeError, RecursionError, AttributeError, KeyError):
        why = reason("pdf_damaged")
    if why is not None:
        return _apart(number, exhibit, why)
    return Opened(number, exhibit, pdf, size=len(exhibit.content))


def _why_not(pdf: Pdf) -> Reason | None:
    count = len(pdf.pages)
    if count == 0:
        return reason("pdf_empty")
    if count > _MOST_PAGES:
        return reason("pdf_too_long", count=count, most=_MOST_PAGES)
    return None


def _disarm(pdf: Pdf) -> None:
    """Take scripts and launchers off the pages; they keep what is seen."""
    for page in pdf.pages:
        given = page.obj
        for key in ("/AA", "/StructParents", "/Tabs"):
            if key in given:
                del given[key]
        for annotation in given.get("/Annots", ()):  # small lists, mostly none
            if not isinstance(annotation, Dictionary):
                continue
            for key in ("/AA", "/StructParent"):
                if key in annotation:
                    del annotation[key]
            action = annotation.get("/A")
            if isinstance(action, Dictionary) and str(action.get("/S")) in _BAD_ACTIONS:
                del annotation["/A"]


def _open_photo(number: int, exhibit: Exhibit, side: int, quality: int) -> Opened:
    pdf, size, boxes = Pdf.new(), 0, []
    try:
        for picture in _sheets_of(exhibit, side):
            data = io.BytesIO()
            picture.save(data, "JPEG", quality=quality, optimize=False)
            boxes.append(_add_photo(pdf, data.getvalue(), picture.width, picture.height))
            size += len(data.getvalue())
    except PrintError as error:
        return _apart(number, exhibit, error.reason)
    if not boxes:
        return _apart(number, exhibit, reason("heic" if exhibit.is_heic else "photo_unread"))
    return Opened(number, exhibit, pdf, size=size, figures=tuple(boxes))


def _sheets_of(exhibit: Exhibit, side: int) -> Iterator[Image.Image]:
    if exhibit.sheets is not None:
        for jpeg in exhibit.sheets:
            yield from open_sheets(jpeg, exhibit.file_name, side, ("JPEG",))
    elif not exhibit.is_heic:
        yield from open_sheets(exhibit.content, exhibit.file_name, side, KINDS)


def _add_photo(pdf: Pdf, jpeg: bytes, wide: int, high: int) -> Box:
    """Add a page with the photo, marked as its content number 0; gives where the photo stands."""
    image = pdf.make_stream(
        jpeg,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=wide,
        Height=high,
        ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )
    room_x, room_y = _SHEET[0] - 2 * _MARGIN[0], _SHEET[1] - 2 * _MARGIN[1]
    scale = min(room_x / wide, room_y / high)
    w, h = wide * scale, high * scale
    x, y = (_SHEET[0] - w) / 2, _SHEET[1] - _MARGIN[1] - h
    place = f"{w:.2f} 0 0 {h:.2f} {x:.2f} {y:.2f}"
    drawing = pdf.make_stream(
        f"/Figure <</MCID 0>> BDC q {place} cm /Photo Do Q EMC".encode("ascii")
    )
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, *_SHEET]),
        Resources=Dictionary(XObject=Dictionary(Photo=image)),
        Contents=drawing,
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    return x, y, x + w, y + h
