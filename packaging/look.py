"""Takes a picture of an X display and prints how many colours are in it.

python packaging/look.py :81 picture.png
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageGrab


def main(display: str, target: str) -> int:
    """Write the picture to ``target``; an empty screen has one colour or two."""
    picture = ImageGrab.grab(xdisplay=display).convert("RGB")
    picture.save(Path(target))
    print(colours_of(picture))
    return 0


def colours_of(picture: Image.Image) -> int:
    """How many different colours a picture has."""
    return len(picture.getcolors(picture.width * picture.height) or [])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
