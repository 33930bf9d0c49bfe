"""Text on the page: always plain, so that nothing a person typed is read as markup."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from karen_app.services.views.words import Tone
from karen_app.ui.theme import theme

AROUND = 12  # room at both sides of a title
ACCENT = 3  # room over a line: in Lato the accents of capitals stand higher than its ascent


class Text(QLabel):
    """A label that shows its characters as they are and wraps; ``look`` names a style.

    Qt breaks the lines anew whenever it lays out anything on the page, so the heights are kept
    until the words or their font change.
    """

    def __init__(self, text: str = "", look: str = "", *, wrap: bool = True) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("look", look)
        self.setContentsMargins(0, theme().px(ACCENT), 0, 0)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self.setMinimumWidth(1)
        self.say(text)

    def minimumSizeHint(self) -> QSize:
        """A wrapping text may be narrow; its height follows from the width it gets."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(1, self.fontMetrics().height() + self.contentsMargins().top())

    def heightForWidth(self, width: int) -> int:
        """The height that the lines need at this width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Another font or style has other heights."""
        self._heights.clear()
        super().changeEvent(event)

    def say(self, text: str) -> None:
        """Shows this text; the accessible name follows."""
        self._heights.clear()
        self.setText(text)
        self.setAccessibleName(text)


class MarkedText(QLabel):
    """Plain words with some stretches set off; every character is shown as it is."""

    def __init__(self, words: str, marks: Sequence[tuple[int, int]]) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.say(words, marks)

    def say(self, words: str, marks: Sequence[tuple[int, int]]) -> None:
        """Shows other words with other stretches."""
        self.setAccessibleName(words)
        self.setText(marked(words, marks, theme().colours.act))


def marked(words: str, marks: Sequence[tuple[int, int]], colour: str) -> str:
    """The words as escaped HTML with the marked stretches in bold and colour."""
    pieces, at = [], 0
    for start, end in marks:
        pieces.append(escape(words[at:start]))
        pieces.append(f'<b style="color:{colour}">{escape(words[start:end])}</b>')
        at = end
    pieces.append(escape(words[at:]))
    return "".join(pieces)


class Chip(Text):
    """A short word on a tinted ground; the tone colours it, the word says it."""

    def __init__(self, text: str = "", tone: Tone = Tone.WAITING) -> None:
        super().__init__("", "chip", wrap=False)
        self.setContentsMargins(0, 0, 0, 0)  # its ground has room enough
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tell(text, tone)

    def tell(self, text: str, tone: Tone) -> None:
        """Shows a word in a tone; an empty word hides the chip."""
        self.say(text)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            restyle(self)
        self.setHidden(not text)


class TitleButton(QPushButton):
    """A title one can press; shortens itself with a tooltip where the room is narrow."""

    def __init__(self, text: str, look: str = "card-title") -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("look", look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def say(self, text: str) -> None:
        """Shows another title."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the whole text wants to be."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + AROUND, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the text to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fits the text again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        around = AROUND if self.icon().isNull() else AROUND + self.iconSize().width() + 4
        shown = self.fontMetrics().elidedText(self._whole, mode, self.width() - around)
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)


class PickButton(QPushButton):
    """A button that stays pressed; wide enough for the bold letters it then has."""

    def sizeHint(self) -> QSize:
        """Room for the words in bold."""
        hint, bold = super().sizeHint(), self.font()
        bold.setBold(True)
        more = QFontMetrics(bold).horizontalAdvance(self.text())
        more -= self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, more), hint.height())


def restyle(widget: QWidget) -> None:
    """Reads the style again after a property it looks at changed; nothing before the first show."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, look: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button with a word; ``look`` is ``primary``, ``quiet``, ``link`` or empty."""
    made = PickButton(text, parent) if look == "pick" else QPushButton(text, parent)
    made.setProperty("look", look)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(False)
    return made
