"""Opens pictures safely: size checked before decoding, turned upright, without metadata."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator

from PIL import Image, ImageOps, UnidentifiedImageError

from letters.render.errors import PrintError

MOST_PIXELS = 80_000_000  # a phone takes 50 megapixels at most; a hostile file declares 400
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
        raise PrintError(_too_large(name, "ponad 150")) from None
    except UnidentifiedImageError:
        msg = f"Plik „{name}” nie jest obrazem, który da się odczytać. Zapisz go jako JPEG lub PNG."
        raise PrintError(msg) from None
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        msg = f"Obraz „{name}” jest uszkodzony ({error}). Zapisz go ponownie jako JPEG lub PNG."
        raise PrintError(msg) from error


def _sheets(picture: Image.Image, name: str) -> int:
    if picture.format != "TIFF":
        return 1
    count = int(getattr(picture, "n_frames", 1))
    if count > MOST_SHEETS:
        msg = (
            f"Obraz „{name}” ma {count} stron, a Karen przyjmuje najwyżej {MOST_SHEETS}. "
            "Podziel go i dodaj ponownie."
        )
        raise PrintError(msg)
    return count


def _check_size(picture: Image.Image, name: str) -> None:
    pixels = picture.width * picture.height
    if pixels > MOST_PIXELS:
        raise PrintError(_too_large(name, str(round(pixels / 1_000_000))))


def _too_large(name: str, megapixels: str) -> str:
    return (
        f"Obraz „{name}” ma {megapixels} megapikseli, a Karen przyjmuje najwyżej "
        f"{MOST_PIXELS // 1_000_000}. Zmniejsz go i dodaj ponownie."
    )


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        over = picture.convert("RGBA")
        white = Image.new("RGB", over.size, "white")
        white.paste(over, mask=over.getchannel("A"))
        return white
    plain = picture.convert("RGB")
    plain.info.clear()
    return plain
