"""An empty screen and one with a window on it are told apart."""

from __future__ import annotations

from PIL import Image

from look import colours_of


def test_colours_are_counted() -> None:
    picture = Image.new("RGB", (20, 10))
    assert colours_of(picture) == 1
    for x in range(20):
        picture.putpixel((x, 3), (x, x, 200))
    assert colours_of(picture) == 21
