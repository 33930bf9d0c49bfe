"""Looks at a foreign picture: size, time and place it was taken, a small preview."""

from __future__ import annotations

import base64
import io
import re
import warnings
from collections.abc import Mapping
from datetime import datetime

from PIL import ExifTags, Image, ImageOps

from karen_app.intake.limits import PICTURE_SIGHT

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")
_KEPT_FORMAT = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "TIFF": "TIFF"}
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
