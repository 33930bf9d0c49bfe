"""One place the search found: a button that paints its title and the words around itself.

A label with marked words is a document of its own, laid out at every question for its height; fifty
of them cost more than the search. Here the words are laid out once for a width.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy

from karen_app.services.views.inbox import Found
from karen_app.ui.theme import theme

ACROSS, ALONG, GAP = 16, 14, 6  # room at the sides, over and under, between title and words
TITLE, ROUND = 14, 10  # pixels of the design


class FoundCard(QPushButton):
    """One place: pressed anywhere it leads there; the words that were typed are marked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.found: Found | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.ensurePolished()
        self._bold = QFont(self.font())
        self._bold.setPixelSize(theme().px(TITLE))
        self._bold.setWeight(QFont.Weight.Bold)
        self._title_height = QFontMetrics(self._bold).height()
        self._words = QTextLayout()
        self._words.setTextOption(_wrapped())
        self._words.setCacheEnabled(True)
        self._laid, self._height = -1, 0  # the width they are laid out for, and what that takes
        self._heights: dict[int, int] = {}  # by width: a layout asks for more than one
        self.clicked.connect(lambda: self.chosen.emit(self.found))

    def take(self, found: Found) -> None:
        """Becomes the card of another place; the same one costs nothing."""
        if found != self.found:
            self.found = found
            self._say(found)
            if self._height != self.height():
                self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """A narrow card is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that title and words take at this width."""
        if width not in self._heights:
            self._lay(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as there is room, and as high as that asked last."""
        return QSize(1, self._height)

    def minimumSizeHint(self) -> QSize:
        """The words wrap and the title shortens itself."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says a shortened title in full beside the pointer."""
        super().resizeEvent(event)
        self._fit_title()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame, the title, the words."""
        if self._laid != self.width():
            self._lay(self.width())
        colours, inside = theme().colours, self._inside()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(colours.act if self.hasFocus() else colours.line), thick))
        painter.setBrush(QColor(colours.card))
        edge, corner = thick / 2, theme().px(ROUND)
        frame = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(frame, corner, corner)
        is_under = self.underMouse()
        title = QFont(self._bold)
        title.setUnderline(is_under)
        painter.setFont(title)
        painter.setPen(QColor(colours.act if is_under else colours.ink))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft, self._shortened())
        painter.setPen(QColor(colours.ink))
        self._words.draw(painter, QPointF(inside.left(), inside.top() + self._title_height + GAP))

    def _say(self, found: Found) -> None:
        words = found.excerpt.replace("\n", " ")
        self.setText(f"{found.title}\n{words}".replace("&", "&&"))  # else it makes a shortcut
        self.setAccessibleName(found.title)
        self.setAccessibleDescription(words)
        self._words.setFont(self.font())
        self._words.setText(words)
        self._words.setFormats(_formats(words, found.marks, theme().colours.act))
        self._heights.clear()
        self._lay(self.width())
        self._fit_title()

    def _fit_title(self) -> None:
        title = self.found.title if self.found is not None else ""
        said = "" if self._shortened() == title else title
        if said != self.toolTip():
            self.setToolTip(said)

    def _shortened(self) -> str:
        title = self.found.title if self.found is not None else ""
        room = self._inside().width()
        return QFontMetrics(self._bold).elidedText(title, Qt.TextElideMode.ElideRight, room)

    def _inside(self) -> QRect:
        return self.rect().adjusted(ACROSS, ALONG, -ACROSS, -ALONG)

    def _lay(self, width: int) -> None:
        room, height = max(1, width - 2 * ACROSS), 0.0
        self._words.beginLayout()
        while (line := self._words.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += line.height()
        self._words.endLayout()
        self._laid, self._height = width, round(2 * ALONG + self._title_height + GAP + height)
        self._heights[width] = self._height


def _wrapped() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _formats(
    words: str, marks: Sequence[tuple[int, int]], colour: str
) -> list[QTextLayout.FormatRange]:
    """The marked stretches in bold and colour."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(QColor(colour))
    ranges = []
    for start, end in marks:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.format = _units(words[:start]), look
        stretch.length = _units(words[start:end])
        ranges.append(stretch)
    return ranges


def _units(words: str) -> int:
    """How long Qt takes them for: an emoji counts twice there."""
    return len(words) + sum(sign > "\uffff" for sign in words)
