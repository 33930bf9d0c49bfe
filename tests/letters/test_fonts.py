"""The shipped fonts: there, free to embed, and with every letter that Karen's own words need."""

from __future__ import annotations

import struct
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from letters.model.document import RunStyle
from letters.render.fonts import BOLD, FOLDER, ITALIC, REGULAR, ready, set_in_fonts, width_of
from letters.render.tounicode import to_unicode_map

POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ"
SIGNS = "0123456789 .,;:!?()[]/%&§№€„”‚’«»–—…·×°²³½→≤≥"
TEMPLATES = FOLDER.parent / "templates"


@pytest.mark.parametrize("font", [REGULAR, BOLD, ITALIC])
def test_lato_has_polish_and_ukrainian(font: str) -> None:
    missing = set(POLISH + UKRAINIAN + SIGNS) - ready()[font]
    assert missing == set()


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def test_every_character_of_every_template_has_a_glyph() -> None:
    words = set(
        "".join(
            text
            for path in sorted(TEMPLATES.rglob("*.toml"))
            for text in strings(tomllib.loads(path.read_text(encoding="utf-8")))
        )
    )
    covered = frozenset().union(*ready().values())
    assert words - covered - {"\t"} == set()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ttf")), ids=lambda path: path.stem)
def test_font_may_be_embedded(path: Path) -> None:
    data = path.read_bytes()
    tables = {
        data[at : at + 4]: struct.unpack(">I", data[at + 8 : at + 12])[0]
        for at in range(12, 12 + 16 * struct.unpack(">H", data[4:6])[0], 16)
    }
    start = tables[b"OS/2"]
    assert struct.unpack(">H", data[start + 8 : start + 10])[0] == 0


@pytest.mark.parametrize("name", ["Lato", "Noto", "DejaVu"])
def test_licence_lies_beside(name: str) -> None:
    assert len((FOLDER / f"LICENSE-{name}.txt").read_text(encoding="utf-8")) > 1000
    assert list(FOLDER.glob(f"{name}*.ttf"))


def test_only_the_needed_faces_are_shipped() -> None:
    assert {path.stem for path in FOLDER.glob("*.ttf")} == set(ready())


@pytest.mark.parametrize(
    ("text", "fonts"),
    [
        ("Zażółć", [REGULAR]),
        ("tak ☑ nie", [REGULAR, "DejaVuSans", REGULAR]),
        ("ẁ", [REGULAR]),
        ("\u0370", ["NotoSans-Regular"]),
    ],
)
def test_each_character_finds_its_font(text: str, fonts: list[str]) -> None:
    runs = set_in_fonts(text, RunStyle.PLAIN, {})
    assert [run.font for run in runs] == fonts
    assert "".join(run.text for run in runs) == text


def test_marks_stay_with_their_letter() -> None:
    runs = set_in_fonts("a\u030a\u0332x", RunStyle.PLAIN, {})
    assert any(run.text.startswith("a\u030a\u0332") for run in runs)


def test_digits_are_of_one_width() -> None:
    for font in (REGULAR, BOLD):
        assert len({round(width_of(digit, font, 10), 3) for digit in "0123456789"}) == 1


def test_to_unicode_map_leaves_out_unused_places_and_keeps_blocks_short() -> None:
    table = to_unicode_map("X", [0, 0x41, 0, 0x1F600, *range(0x100, 0x1F0)])
    assert "<00>" not in table.split("endcodespacerange")[1]
    assert "<01> <0041>" in table
    assert "<03> <D83DDE00>" in table
    counts = [int(line.split()[0]) for line in table.splitlines() if line.endswith(" beginbfchar")]
    assert max(counts) <= 100
    assert sum(counts) == 242
