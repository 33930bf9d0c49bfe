"""FlowLayout: widgets in a row that go on in the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 8


class FlowLayout(QLayout):
    """Lays widgets in a row and goes on in the next line, as words do.

    Qt asks for the height many times while it lays a page out, so what was measured is kept until
    something inside changes.
    """

    def __init__(self, gap: int = GAP) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._sizes: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or nothing past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes the item at an index out, or nothing past the end."""
        if not 0 <= index < len(self._items):
            return None
        self._sizes = None
        self._heights.clear()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Something inside changed: everything is measured anew."""
        self._sizes = None
        self._heights.clear()
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the lines need at this width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Places every item in this rectangle."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Room for everything in one line."""
        sizes = [size for _item, size in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Room for the widest item."""
        size = QSize()
        for item, _size in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        y = rect.y()
        for line in self._lines(max(1, rect.width())):
            x, height = rect.x(), max(size.height() for _, size in line)
            for item, size in line:
                if moves:
                    lower = (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + lower), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line of this width, each with its size."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item, wished in self._shown():
            size = wished.boundedTo(QSize(width, 10_000))
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.spacing()
        return lines

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        """What is not hidden, each with the size it wishes."""
        if self._sizes is None:
            shown = [item for item in self._items if not _is_hidden(item)]
            self._sizes = [(item, item.sizeHint()) for item in shown]
        return self._sizes


def flow(*widgets: QWidget, gap: int = GAP) -> FlowLayout:
    """Widgets beside one another that go on in the next line where the room is narrow."""
    layout = FlowLayout(gap)
    for one in widgets:
        layout.addWidget(one)
    return layout


def _is_hidden(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.isHidden()
