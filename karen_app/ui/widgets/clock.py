"""The clock of one deadline: a bar from its trigger to its last day, with today on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from karen_app.services.views.words import Tone
from karen_app.ui.theme import theme


@dataclass(frozen=True, slots=True)
class ClockFace:
    """What a clock shows; dates are days, texts are ready to show.

    ``start`` is the trigger, ``safe`` the earliest and ``legal`` the latest defensible last
    day. Where they are unknown ``waits`` says what for. ``left_text`` and ``right_text`` stand
    under the ends of the bar, one of them alone when both dates are the same.
    """

    title: str
    note: str = ""
    start: date | None = None
    safe: date | None = None
    legal: date | None = None
    today: date | None = None
    tone: Tone = Tone.ACT
    disputed: bool = False
    waits: str = ""
    left_text: str = ""
    right_text: str = ""
    spoken: str = ""  # the whole in one sentence, for a screen reader


class Clock(QAbstractButton):
    """Draws a face; pressing it (or Enter, or Space) asks for the why-panel."""

    def __init__(self, face: ClockFace) -> None:
        super().__init__()
        self.face = face
        self.setText(face.title)
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(face.spoken or face.note or face.waits)
        self.setToolTip(face.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three lines high."""
        return QSize(theme().px(260), self._line() * 2 + theme().px(26))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower than its lines."""
        return QSize(theme().px(160), self.sizeHint().height())

    def progress(self) -> float:
        """How much of the time has gone, 0 to 1; 0 where the start or the end is unknown."""
        face = self.face
        if face.start is None or face.legal is None or face.today is None:
            return 0.0
        whole = max(1, (face.legal - face.start).days)
        return min(1.0, max(0.0, (face.today - face.start).days / whole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws title and note, the bar, and the dates under it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme().px(4)
        room = QRectF(self.rect()).adjusted(1, edge, -1, -edge)
        self._paint_head(painter, QRectF(room.left(), room.top(), room.width(), self._line()))
        middle = room.top() + self._line() + theme().px(9)
        bar = QRectF(room.left(), middle - theme().px(4), room.width(), theme().px(8))
        self._paint_bar(painter, bar)
        below = QRectF(room.left(), bar.bottom() + edge, room.width(), self._line())
        self._paint_foot(painter, below)
        if self.hasFocus() or self.underMouse():
            colour = theme().colours.act if self.hasFocus() else theme().colours.line
            painter.setPen(QPen(QColor(colour), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _paint_head(self, painter: QPainter, room: QRectF) -> None:
        colours = theme().colours
        font = painter.font()
        note_width = 0
        if self.face.note:
            small = painter.font()
            small.setPixelSize(theme().px(12))
            painter.setFont(small)
            note_width = painter.fontMetrics().horizontalAdvance(self.face.note) + 8
            painter.setPen(QColor(colours.muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, self.face.note)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        left = room.adjusted(0, 0, -note_width, 0)
        mode = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(self.face.title, mode, int(left.width()))
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft, title)
        font.setBold(False)
        painter.setFont(font)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        colours, face = theme().colours, self.face
        radius = bar.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if face.waits and face.legal is None:
            painter.setPen(QPen(QColor(colours.edge), 1.2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(bar, radius, radius)
            return
        painter.setBrush(QColor(colours.track))
        painter.drawRoundedRect(bar, radius, radius)
        done = QRectF(bar.left(), bar.top(), bar.width() * self.progress(), bar.height())
        painter.setBrush(QColor(colours.ink_of(face.tone)))
        painter.drawRoundedRect(done, radius, radius)
        self._paint_safe_to_legal(painter, bar)
        at = bar.left() + bar.width() * self.progress()
        painter.setPen(QPen(QColor(colours.ink), 2))
        painter.drawLine(QPointF(at, bar.top() - 5), QPointF(at, bar.bottom() + 5))

    def _paint_safe_to_legal(self, painter: QPainter, bar: QRectF) -> None:
        """Marks the stretch between the safe and the legal day; a dashed end when disputed."""
        face, colours = self.face, theme().colours
        if face.start is None or face.safe is None or face.legal is None:
            return
        whole = max(1, (face.legal - face.start).days)
        at = bar.left() + bar.width() * min(1.0, max(0.0, (face.safe - face.start).days / whole))
        if face.safe != face.legal:
            painter.setPen(QPen(QColor(colours.muted), 1.5))
            painter.drawLine(QPointF(at, bar.top() - 3), QPointF(at, bar.bottom() + 3))
        if face.disputed:
            painter.setPen(QPen(QColor(colours.soon), 2, Qt.PenStyle.DotLine))
            left = min(at, bar.right() - theme().px(14))
            painter.drawLine(
                QPointF(left, bar.bottom() + 2), QPointF(bar.right(), bar.bottom() + 2)
            )

    def _paint_foot(self, painter: QPainter, room: QRectF) -> None:
        font = painter.font()
        font.setPixelSize(theme().px(12))
        painter.setFont(font)
        painter.setPen(QColor(theme().colours.muted))
        left = self.face.waits if self.face.legal is None else self.face.left_text
        mode = Qt.TextElideMode.ElideRight
        taken = painter.fontMetrics().horizontalAdvance(self.face.right_text)
        left = painter.fontMetrics().elidedText(left, mode, int(room.width() - taken - 8))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, self.face.right_text)
