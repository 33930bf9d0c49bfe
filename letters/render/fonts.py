"""Registers the shipped fonts once and finds for every character a font that has it."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics, ttfonts

from letters.model.document import RunStyle
from letters.render.characters import code_of, name_of
from letters.render.errors import Reason, reason
from letters.render.tounicode import to_unicode_map

FOLDER = Path(__file__).parent.parent / "fonts"

REGULAR = "Lato-Regular"
BOLD = "Lato-Bold"
ITALIC = "Lato-Italic"

_CHAINS: dict[RunStyle, tuple[str, ...]] = {
    RunStyle.PLAIN: (REGULAR, "NotoSans-Regular", "DejaVuSans"),
    RunStyle.BOLD: (BOLD, "NotoSans-Bold", "DejaVuSans-Bold", "DejaVuSans"),
    RunStyle.ITALIC: (ITALIC, "NotoSans-Regular", "DejaVuSans"),
}
_WITHOUT_GLYPH = frozenset("\n\u00a0 ")  # set as a space or a line end, never as a glyph
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class FontRun:
    """A stretch of text that one font can set."""

    font: str
    text: str


@cache
def _register() -> dict[str, frozenset[str]]:
    """Load the fonts into ReportLab, once; give the characters of each."""
    ttfonts.makeToUnicodeCMap = to_unicode_map
    covered: dict[str, frozenset[str]] = {}
    for chain in _CHAINS.values():
        for name in chain:
            if name not in covered:
                font = ttfonts.TTFont(name, str(FOLDER / f"{name}.ttf"))
                pdfmetrics.registerFont(font)
                covered[name] = frozenset(map(chr, font.face.charToGlyph)) | _WITHOUT_GLYPH
    return covered


def ready() -> dict[str, frozenset[str]]:
    """Make sure that the fonts are registered (a second call costs nothing).

    Returns:
        The characters each font has, by font name.
    """
    with _LOCK:
        return _register()


def set_in_fonts(text: str, style: RunStyle, findings: dict[str, Reason]) -> list[FontRun]:
    """Cut text into stretches that one shipped font can set.

    A character that no shipped font has is printed as its code in square brackets, as in
    ``[U+1F9FE]``, and named in ``findings``: never a silent box, never a silent gap.
    """
    covered = ready()
    chain = _CHAINS[style]
    if covered[chain[0]].issuperset(text):
        return [FontRun(chain[0], text)]
    runs: list[FontRun] = []
    for cluster in _clusters(text):
        font = next((name for name in chain if covered[name].issuperset(cluster)), None)
        if unicodedata.bidirectional(cluster[0]) in _RIGHT_TO_LEFT:
            findings["right_to_left"] = reason("right_to_left")
        if font is None:
            for piece in cluster:
                _append(runs, *_one(piece, chain, covered, findings))
        else:
            _append(runs, font, cluster)
    return runs


def _one(
    char: str, chain: tuple[str, ...], covered: dict[str, frozenset[str]], found: dict[str, Reason]
) -> tuple[str, str]:
    """Set a single character, or its code where no font has it."""
    font = next((name for name in chain if char in covered[name]), None)
    if font is not None:
        return font, char
    code = code_of(char)
    found[code] = reason("char_unknown", char=char, name=name_of(char), point=code)
    return chain[0], f"[{code}]"


def _clusters(text: str) -> Iterator[str]:
    """Keep combining marks with the letter they belong to."""
    start = 0
    for index in range(1, len(text)):
        if not unicodedata.combining(text[index]):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _append(runs: list[FontRun], font: str, text: str) -> None:
    if runs and runs[-1].font == font:
        runs[-1] = FontRun(font, runs[-1].text + text)
    else:
        runs.append(FontRun(font, text))


def width_of(text: str, font: str, size: float) -> float:
    """Width of text in points."""
    ready()
    return float(pdfmetrics.stringWidth(text, font, size))
