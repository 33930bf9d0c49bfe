"""Reads pictures of iPhones; needs the extra ``heic``, which is not shipped."""

from __future__ import annotations

from collections.abc import Mapping

import pi_heif
from PIL import Image

from karen_app.intake.jobs.picture import about, jpeg_of


def look_at_heic(content: bytes) -> Mapping[str, object]:
    """The same as of any picture; one with too many pixels is refused."""
    return about(_opened(content))


def heic_sheets(content: bytes) -> Mapping[str, object]:
    """The same as of any picture that has one sheet."""
    return {"jpegs": [jpeg_of(_opened(content))]}


def _opened(content: bytes) -> Image.Image:
    opened = pi_heif.open_heif(content, convert_hdr_to_8bit=True)
    width, height = opened.size
    if width * height > (Image.MAX_IMAGE_PIXELS or 0):
        raise Image.DecompressionBombError
    picture: Image.Image = opened.to_pillow()
    return picture
