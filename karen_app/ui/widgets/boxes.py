"""Boxes and layouts on the grid of four: columns, rows, cards, scrolling pages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from karen_app.ui.slices import Steps
from karen_app.ui.theme import theme
from karen_app.ui.widgets.flow import FlowLayout, flow

__all__ = [
    "BETWEEN",
    "EDGE",
    "GAP",
    "NARROW",
    "Card",
    "FlowLayout",
    "Page",
    "Parts",
    "capped",
    "clear",
    "column",
    "flow",
    "put",
    "renew",
    "row",
    "rule",
    "trim",
]

GAP = 8
BETWEEN = 16
EDGE = 26
NARROW = 760  # below this width of the design, pairs of columns stand under one another


Parts = Iterable[QWidget | QLayout | None]
"""What a page is built of; ``None`` gives way while the next part is made."""


def column(parent: QWidget | None = None, gap: int = GAP, edge: int = 0) -> QVBoxLayout:
    """A vertical layout with this gap and this margin on every side."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setSpacing(gap)
    layout.setContentsMargins(edge, edge, edge, edge)
    return layout


def row(parent: QWidget | None = None, gap: int = GAP) -> QHBoxLayout:
    """A horizontal layout without margins."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setSpacing(gap)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout


def clear(layout: QLayout) -> None:
    """Empties a layout and lets its widgets go."""
    while (item := layout.takeAt(0)) is not None:
        _let_go(item)


def put(layout: QBoxLayout, at: int, part: QWidget | QLayout) -> None:
    """Puts a part at a place of a layout instead of what stands there; a stretch stays behind."""
    is_part = _is_part(layout.itemAt(at))
    if isinstance(part, QWidget):
        layout.insertWidget(at, part)
    else:
        layout.insertLayout(at, part)
    if is_part:
        _let_go(layout.takeAt(at + 1))


def trim(layout: QBoxLayout, count: int) -> None:
    """Lets the parts from this place on go; a stretch stays."""
    for at in range(layout.count() - 1, count - 1, -1):
        if _is_part(layout.itemAt(at)):
            _let_go(layout.takeAt(at))


def renew(layout: QBoxLayout, parts: Parts) -> Steps:
    """Puts parts in place of those shown, one at each step; nothing is a step of making one."""
    count = 0
    for part in parts:
        if part is not None:
            put(layout, count, part)
            count += 1
        yield
    trim(layout, count)


def _is_part(item: QLayoutItem | None) -> bool:
    return item is not None and item.spacerItem() is None


def _let_go(item: QLayoutItem | None) -> None:
    inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
    if widget is not None:
        widget.hide()
        widget.deleteLater()
    elif inner is not None:
        clear(inner)


class Card(QFrame):
    """A white card with a thin line around; ``body`` is its vertical layout."""

    def __init__(self, look: str = "card", gap: int = GAP) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.body = column(self, gap)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line


class Page(QScrollArea):
    """A page that scrolls up and down; ``body`` is its vertical layout.

    The layouts in ``pairs`` lie side by side, and under one another where the page is narrow.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("page")
        self.body = column(inner, BETWEEN)
        self.body.setContentsMargins(EDGE, 4, EDGE, EDGE)
        self.setWidget(inner)
        self.pairs: list[QBoxLayout] = []

    def renewing(self, parts: Parts) -> Steps:
        """Builds the page of these parts, one at each step, each in place of what stood there."""
        if not self.body.count():
            self.body.addStretch(1)
        return renew(self.body, parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts pairs one under the other where the page is narrow, side by side where wide."""
        super().resizeEvent(event)
        self.turn_pairs()

    def turn_pairs(self) -> None:
        """Lays the pairs as the width asks."""
        narrow = self.width() < theme().px(NARROW)
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if narrow else directions.LeftToRight
        for pair in self.pairs:
            if pair.direction() is not wanted:
                pair.setDirection(wanted)


def capped(widget: QWidget, pixels: int) -> QHBoxLayout:
    """A widget as wide as the room, but no wider than this length of the design.

    The greatest width alone is not enough: a layout asks for the height at the width of the room.
    """
    widget.setMaximumWidth(theme().px(pixels))
    line = row(gap=0)
    line.addWidget(widget, 1000)
    line.addStretch(1)
    return line
