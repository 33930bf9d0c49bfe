"""Looks at a foreign picture: size, time and place it was taken, a small preview."""

from __future__ import annotations

import base64
import io
import re
import warnings
from collections.abc import Iterator, Mapping
from datetime import datetime

from PIL import ExifTags, Image, ImageOps

from karen_app.intake.limits import BOUND_SIGHT, PICTURE_SHEETS, PICTURE_SIGHT

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")
_KEPT_FORMAT = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "TIFF": "TIFF"}
_QUALITY = 92  # the packet makes it smaller once more
_TIME = re.compile(r"(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})")
warnings.simplefilter("error", Image.DecompressionBombWarning)
Image.init()  # load every reader now: later nothing more is imported


def look_at_picture(content: bytes) -> Mapping[str, object]:
    """Width, height, time of the picture (ISO, as the camera wrote it), place, preview in PNG."""
    with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
        return about(picture)


def without_place(content: bytes) -> Mapping[str, object]:
    """The picture without the place where it was taken; everything else stays."""
    with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
        exif = picture.getexif()
        kind = _KEPT_FORMAT.get(picture.format or "", "")
        if not _has_place(picture, exif):
            return {"changed": False, "content": ""}
        if not kind:
            raise ValueError(picture.format)
        exif.get_ifd(ExifTags.IFD.GPSInfo).clear()
        exif.pop(ExifTags.IFD.GPSInfo, None)
        out = io.BytesIO()
        options: dict[str, object] = {"exif": exif}
        if kind == "JPEG":
            options |= {"quality": "keep"}
        if profile := picture.info.get("icc_profile"):
            options["icc_profile"] = profile
        picture.save(out, kind, **options)
    return {"changed": True, "content": base64.b64encode(out.getvalue()).decode()}


def sheets(content: bytes) -> Mapping[str, object]:
    """Each sheet as one of ``jpegs``, as ``jpeg_of`` makes it; or what there is too much of.

    A TIFF may hold many sheets, as a scanner or a fax writes them; any other picture counts as one.
    """
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            count = int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1
            if count > PICTURE_SHEETS:
                return {"too_many_sheets": count}
            return {"jpegs": list(_each(picture, count))}
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return {"too_many_pixels": True}


def _each(picture: Image.Image, count: int) -> Iterator[str]:
    for number in range(count):
        if number:
            picture.seek(number)
        yield jpeg_of(picture)


def jpeg_of(picture: Image.Image) -> str:
    """The pixels as JPEG in base64: upright, on white, without anything written about them."""
    picture.draft("RGB", (BOUND_SIGHT, BOUND_SIGHT))
    picture.thumbnail((BOUND_SIGHT, BOUND_SIGHT))  # before it is turned: turning makes a copy
    shown = ImageOps.exif_transpose(picture).convert("RGBA")
    white = Image.new("RGB", shown.size, "white")
    white.paste(shown, mask=shown.getchannel("A"))
    out = io.BytesIO()
    white.save(out, "JPEG", quality=_QUALITY)
    return base64.b64encode(out.getvalue()).decode()


def about(picture: Image.Image) -> Mapping[str, object]:
    """What is told of an opened picture."""
    exif = picture.getexif()
    details = exif.get_ifd(ExifTags.IFD.Exif)
    width, height = picture.size
    return {
        "width": width,
        "height": height,
        "taken_at": _time(details.get(ExifTags.Base.DateTimeOriginal)),
        "has_place": _has_place(picture, exif),
        "preview": base64.b64encode(_preview(picture)).decode(),
    }


def _has_place(picture: Image.Image, exif: Image.Exif) -> bool:
    notes = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp") or b""
    described = notes.encode() if isinstance(notes, str) else bytes(notes)
    return bool(exif.get_ifd(ExifTags.IFD.GPSInfo)) or b"GPSL" in described


def _preview(picture: Image.Image) -> bytes:
    picture.draft("RGB", (PICTURE_SIGHT, PICTURE_SIGHT))
    turned = ImageOps.exif_transpose(picture)
    turned.thumbnail((PICTURE_SIGHT, PICTURE_SIGHT))
    out = io.BytesIO()
    turned.convert("RGBA" if turned.mode in {"RGBA", "LA", "P"} else "RGB").save(out, "PNG")
    return out.getvalue()


def _time(typed: object) -> str:
    match = _TIME.match(str(typed or ""))
    if match is None:
        return ""
    try:
        return datetime(*(int(part) for part in match.groups())).isoformat()  # type: ignore[arg-type]  # noqa: DTZ001 - the camera wrote no zone
    except ValueError:
        return ""
