"""Draws Karen's icons from their SVG files: PNG in every size, .ico and .icns."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
NAMES = ("karen", "karen-case")
LARGEST_ICO = 256


def draw_all(folder: Path) -> None:
    """Draw ``NAME-SIZE.png`` of each icon, ``karen.ico`` and ``karen.icns`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        for size in SIZES:
            picture = draw(SOURCES / f"{name}.svg", size)
            (folder / f"{name}-{size}.png").write_bytes(picture)
    with Image.open(folder / f"karen-{SIZES[-1]}.png") as largest:
        largest.save(folder / "karen.ico", sizes=[(n, n) for n in SIZES if n <= LARGEST_ICO])
        largest.save(folder / "karen.icns")


def draw(source: Path, size: int) -> bytes:
    """The SVG as a PNG with ``size`` pixels on each side; the same bytes every time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return _without_dates(bytes(buffer.data().data()))


def _without_dates(png: bytes) -> bytes:
    clean = io.BytesIO()
    Image.open(io.BytesIO(png)).save(clean, "PNG", optimize=True)
    return clean.getvalue()


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "build" / "icons")
