"""Boxes and layouts on the grid of four: columns, rows, cards, scrolling pages, flowing chips."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

GAP = 8
BETWEEN = 16
EDGE = 26


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
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


class Card(QFrame):
    """A white card with a thin line around; ``body`` is its vertical layout."""

    def __init__(self, look: str = "card", gap: int = GAP) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.body = column(self, gap)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line


class Page(QScrollArea):
    """A page that scrolls up and down; ``body`` is its vertical layout."""

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


class FlowLayout(QLayout):
    """Lays widgets in a row and goes on in the next line, as words do."""

    def __init__(self, gap: int = GAP) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or nothing past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes the item at an index out, or nothing past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the lines need at this width."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Places every item in this rectangle."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """The least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and line > 0:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - rect.y()
