"""Line icons (Lucide, ISC licence) drawn in the ink of the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from karen_app.ui.theme import theme

FOLDER = Path(__file__).parent / "resources" / "icons"
SIZES = (16, 20, 32, 64)


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon of that name (a file in ``resources/icons``), in the given or the usual ink."""
    return _icon(name, colour or theme().colours.ink)


def pixmap(name: str, pixels: int, colour: str | None = None) -> QPixmap:
    """The icon as a picture of that many pixels on each side."""
    return icon(name, colour).pixmap(QSize(pixels, pixels))


def forget() -> None:
    """Drops the pictures kept; they must not outlive the application."""
    _icon.cache_clear()


@lru_cache(maxsize=256)
def _icon(name: str, colour: str) -> QIcon:
    source = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    result = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        result.addPixmap(picture)
    return result
