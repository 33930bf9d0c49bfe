"""Looks at a picture of an iPhone; needs the extra ``heic``."""

from __future__ import annotations

from collections.abc import Mapping

import pi_heif
from PIL import Image

from karen_app.intake.jobs.picture import about


def look_at_heic(content: bytes) -> Mapping[str, object]:
    """The same as of any picture; one with too many pixels is refused."""
    opened = pi_heif.open_heif(content, convert_hdr_to_8bit=True)
    width, height = opened.size
    if width * height > (Image.MAX_IMAGE_PIXELS or 0):
        raise Image.DecompressionBombError
    return about(opened.to_pillow())
