"""Drives the reports: time, money, broken promises and silence, per firm and per failure."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karen_app.services.views.inbox import Statistics
from karen_app.ui.failures import failure_word
from karen_app.ui.frame import Frame
from karen_app.ui.models.columns_lists import account_columns, trader_columns
from karen_app.ui.navigation import Place
from karen_app.ui.preview import look_first
from karen_app.ui.printing import print_on_paper
from karen_app.ui.table_paper import table_pdf
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Page
from karen_app.ui.widgets.fitting_table import FittingTable
from karen_app.ui.widgets.list_page import ListPage
from karen_app.ui.widgets.text import button
from karen_app.ui.words import day_text, translate

SHOWN = 8
LINE = 26
LEAST_TABLE = 200


class Bars(QWidget):
    """Words with a bar and a number each, the longest on top."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: list[tuple[str, int]]) -> None:
        """Shows these words with their numbers; a screen reader gets them as a sentence."""
        self._lines = lines
        said = ", ".join(f"{words}: {number}" for words, number in lines)
        self.setAccessibleName(translate("Reports", "What went wrong most often"))
        self.setAccessibleDescription(said)
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of the design for each word."""
        return QSize(300, theme().px(LINE) * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bars."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((number for _words, number in self._lines), default=1)
        left, height = theme().px(200), theme().px(LINE)
        room = min(self.width() - left - theme().px(50), theme().px(520))
        middle = Qt.AlignmentFlag.AlignVCenter
        for at, (words, number) in enumerate(self._lines):
            top = at * height
            painter.setPen(QColor(theme().colours.ink))
            box = QRectF(0, top, left - 10, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, words)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme().colours.act))
            width = max(4.0, room * number / most)
            painter.drawRoundedRect(QRectF(left, top + height * 0.3, width, height * 0.4), 4, 4)
            painter.setPen(QColor(theme().colours.muted))
            after = QRectF(left + width + 8, top, theme().px(60), height)
            painter.drawText(after, Qt.AlignmentFlag.AlignLeft | middle, str(number))
        painter.end()


class ReportsScreen:
    """What it all has cost."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._reading = 0
        self.view = ListPage(
            translate("Reports", "Reports"),
            account_columns(),
            translate("Reports", "Nothing to count yet. Each entry of the log counts here."),
            FittingTable,
        )
        self.bars = Bars()
        self.view.layout().insertWidget(2, self.bars)  # type: ignore[union-attr]
        self.view.table.setMinimumHeight(theme().px(LEAST_TABLE))
        self.page = Page()  # large text: bars and table are higher than the window
        self.page.body.setContentsMargins(0, 0, 0, 0)
        self.page.body.addWidget(self.view)
        self._counted: Statistics | None = None
        for words, press in (
            (translate("Reports", "Save as PDF"), self._on_save),
            (translate("Reports", "Print"), self._on_print),
        ):
            made = button(words)
            made.clicked.connect(press)
            self.view.head.addWidget(made)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.page

    def enter(self, place: Place) -> None:
        """Counts aside and shows the sums."""
        self._frame.tasks.cancel(self._reading)
        self._reading = self._frame.tasks.run(
            self._frame.use.statistics, self._on_counted, self._on_failed, place.screen
        )

    def leave(self) -> None:
        """Nothing is typed here."""

    def pages(self) -> bytes:
        """The sums as pages; nothing counted yet gives none."""
        counted = self._counted
        if counted is None:
            return b""
        day = day_text(self._frame.use.today())
        failures = ", ".join(f"{failure_word(one)}: {count}" for one, count in counted.failures)
        notes = [part for part in (day, self.view.note.text(), failures) if part]
        title = translate("Reports", "Reports")
        return table_pdf(title, notes, trader_columns(), counted.traders)

    def _on_print(self) -> None:
        content = self.pages()
        if content:
            look_first(content, self.view, lambda: print_on_paper(content, self.view))

    def _on_save(self) -> None:
        content = self.pages()
        if not content:
            return
        title = translate("Reports", "Save as PDF")
        name = translate("Reports", "reports.pdf")
        target = self._frame.messages.file_to_save(title, name, "PDF (*.pdf)")
        if target is None:
            return
        refused = self._frame.use.save_bytes(target, content)
        if refused is not None:
            self._frame.explain(refused)

    def _on_counted(self, counted: Statistics) -> None:
        self._counted = counted
        cases = translate("Reports", "%n case(s)", None, counted.cases)
        minutes = translate("Reports", "%n minute(s) lost", None, counted.minutes_lost)
        self.view.show_rows(counted.traders, f"{cases} · {minutes}")
        most = sorted(counted.failures, key=lambda pair: -pair[1])[:SHOWN]
        self.bars.show_lines([(failure_word(one), number) for one, number in most])

    def _on_failed(self, error: Exception) -> None:
        raise error
