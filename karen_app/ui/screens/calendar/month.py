"""A month as a grid: six weeks of days, each with what falls on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from karen_app.services.views.inbox import CalendarLine
from karen_app.ui.slices import Steps
from karen_app.ui.theme import theme
from karen_app.ui.week import MONDAY, first_day
from karen_app.ui.widgets.boxes import column
from karen_app.ui.widgets.text import Chip, Text, TitleButton
from karen_app.ui.words import day_of_week, say, translate

WEEK = 7
WEEKS = 6
SHOWN = 2  # dates written out in one day; the rest as a number
READ_OUT = 20  # dates of one day in its tooltip and for a screen reader
TOP = Qt.AlignmentFlag.AlignTop


def days_of(month: date, begins: int = MONDAY) -> Iterator[date]:
    """The days of a grid: six whole weeks; ``begins`` is the first day of a week, Monday is 1."""
    first = month.replace(day=1)
    start = first - timedelta(days=(first.isoweekday() - begins) % WEEK)
    return (start + timedelta(days=at) for at in range(WEEK * WEEKS))


class Month(QWidget):
    """Announces which line was chosen and which month is wanted."""

    line_chosen = Signal(object)
    month_wanted = Signal(int)  # so many months from the one shown

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grid = QGridLayout(self)
        self._grid.setSpacing(4)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for at in range(WEEK):
            self._grid.setColumnStretch(at, 1)

    def showing(self, month: date, today: date, lines: Sequence[CalendarLine]) -> Steps:
        """Shows the month that holds this day, today marked: day by day, in place of what stood."""
        locale, begins = QLocale(), first_day()
        for at in range(WEEK):
            day_number = (begins - 1 + at) % WEEK + 1
            name = locale.standaloneDayName(day_number, QLocale.FormatType.ShortFormat)
            self._put(Text(name, "note", wrap=False), 0, at)
        yield
        by_day: dict[date, list[CalendarLine]] = {}
        for line in lines:
            by_day.setdefault(line.on, []).append(line)
        for number, day in enumerate(days_of(month, begins)):
            cell = self._day(day, by_day.get(day, []), day == today, day.month == month.month)
            self._put(cell, 1 + number // WEEK, number % WEEK)
            yield

    def _put(self, part: QWidget, line: int, place: int) -> None:
        old = self._grid.itemAtPosition(line, place)
        widget = old.widget() if old is not None else None
        if widget is not None:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._grid.addWidget(part, line, place)

    def _day(self, day: date, lines: list[CalendarLine], is_today: bool, inside: bool) -> QFrame:
        cell = QFrame()
        cell.setProperty("look", "next-step" if is_today else "card" if inside else "plain")
        cell.setMinimumHeight(theme().px(74))
        cell.setMinimumWidth(1)
        body = column(cell, 2)
        body.setContentsMargins(8, 6, 8, 6)
        body.addWidget(Text(str(day.day), "strong" if inside else "note", wrap=False))
        if is_today:
            body.addWidget(Text(translate("Calendar", "today"), "note"))
        for line in lines[:SHOWN]:
            body.addWidget(self._line(line))
        if len(lines) > SHOWN:
            more = Chip(translate("Calendar", "%n more", None, len(lines) - SHOWN))
            body.addWidget(more)
        body.addStretch(1)
        said = "; ".join(f"{one.case_title}: {say(one.sentence)}" for one in lines[:READ_OUT])
        cell.setAccessibleName(day_of_week(day))
        cell.setAccessibleDescription(said)
        cell.setToolTip(said.replace("; ", "\n"))
        return cell

    def _line(self, line: CalendarLine) -> TitleButton:
        words = say(line.sentence)
        made = TitleButton(f"{line.case_title}: {words}", "link")
        made.setToolTip(f"{line.case_title}\n{words}")
        made.clicked.connect(lambda: self.line_chosen.emit(line))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn the months."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.month_wanted.emit(step)
