"""Reads pictures of iPhones; needs the extra ``heic``, which is not shipped."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping

import pi_heif
from PIL import Image, ImageOps

from karen_app.intake.jobs.picture import about
from karen_app.intake.limits import BOUND_SIGHT

_QUALITY = 92  # the packet makes it smaller once more


def look_at_heic(content: bytes) -> Mapping[str, object]:
    """The same as of any picture; one with too many pixels is refused."""
    return about(_opened(content))


def heic_as_jpeg(content: bytes) -> Mapping[str, object]:
    """The pixels as ``jpeg``: upright, on white, without anything that was written about them."""
    picture = _opened(content)
    turned = ImageOps.exif_transpose(picture)
    turned.thumbnail((BOUND_SIGHT, BOUND_SIGHT))
    shown = turned.convert("RGBA")
    white = Image.new("RGB", shown.size, "white")
    white.paste(shown, mask=shown.getchannel("A"))
    out = io.BytesIO()
    white.save(out, "JPEG", quality=_QUALITY)
    return {"jpeg": base64.b64encode(out.getvalue()).decode()}


def _opened(content: bytes) -> Image.Image:
    opened = pi_heif.open_heif(content, convert_hdr_to_8bit=True)
    width, height = opened.size
    if width * height > (Image.MAX_IMAGE_PIXELS or 0):
        raise Image.DecompressionBombError
    picture: Image.Image = opened.to_pillow()
    return picture
