"""Opens pictures safely: size checked before decoding, turned upright, without metadata."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator

from PIL import Image, ImageOps, UnidentifiedImageError

from letters.render.errors import PrintError, reason

MOST_PIXELS = 80_000_000  # a phone takes 50 megapixels at most; a hostile file declares 400
_MOST_MEGAPIXELS = MOST_PIXELS // 1_000_000
MOST_SHEETS = 200  # in one file of a scanner


def open_picture(
    content: bytes,
    name: str,
    longest_side: int | None = None,
    kinds: tuple[str, ...] | None = None,
) -> Image.Image:
    """Decode a picture into upright RGB on white; of several sheets the first.

    As ``open_sheets``, which says what goes in and what is raised.
    """
    return next(open_sheets(content, name, longest_side, kinds))


def open_sheets(
    content: bytes,
    name: str,
    longest_side: int | None = None,
    kinds: tuple[str, ...] | None = None,
) -> Iterator[Image.Image]:
    """Decode each sheet of a picture into upright RGB on white.

    A TIFF may hold many, as a scanner or a fax writes them; any other picture counts as one.
    Nothing but the pixels is kept: no place, no date, no serial number of the camera.

    Args:
        content: the bytes of a JPEG, PNG, or any other kind the installed Pillow reads.
        name: how the picture is called in an error sentence.
        longest_side: scale down until no side is longer, in pixels.
        kinds: which formats are tried, as Pillow calls them; all of them when left out.

    Raises:
        PrintError: too large, damaged or not a picture.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=kinds)
        for number in range(_sheets(picture, name)):
            if number:
                picture.seek(number)
            _check_size(picture, name)
            if longest_side is not None:
                picture.draft("RGB", (longest_side, longest_side))
            turned = ImageOps.exif_transpose(picture)
            if longest_side is not None:
                turned.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
            yield _on_white(turned)
    except Image.DecompressionBombError:
        why = reason("picture_far_too_large", name=name, megapixels=150, most=_MOST_MEGAPIXELS)
        raise PrintError(why) from None
    except UnidentifiedImageError:
        raise PrintError(reason("no_picture", name=name)) from None
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise PrintError(reason("picture_damaged", name=name, detail=str(error))) from error


def _sheets(picture: Image.Image, name: str) -> int:
    if picture.format != "TIFF":
        return 1
    count = int(getattr(picture, "n_frames", 1))
    if count > MOST_SHEETS:
        raise PrintError(reason("too_many_sheets", name=name, count=count, most=MOST_SHEETS))
    return count


def _check_size(picture: Image.Image, name: str) -> None:
    pixels = picture.width * picture.height
    if pixels > MOST_PIXELS:
        megapixels = round(pixels / 1_000_000)
        why = reason("picture_too_large", name=name, megapixels=megapixels, most=_MOST_MEGAPIXELS)
        raise PrintError(why)


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        over = picture.convert("RGBA")
        white = Image.new("RGB", over.size, "white")
        white.paste(over, mask=over.getchannel("A"))
        return white
    plain = picture.convert("RGB")
    plain.info.clear()
    return plain
