"""The month from which a day is picked, in the colours and the week of the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from karen_app.ui import icons
from karen_app.ui.theme import theme
from karen_app.ui.week import first_day
from karen_app.ui.words import translate

WIDTH, HEIGHT = 340, 270
WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DayPicker(QCalendarWidget):
    """Shows the month of a day, which is marked."""

    def __init__(self, parent: QWidget, shown: date) -> None:
        super().__init__(parent)
        colours = theme().colours
        self.setFirstDayOfWeek(Qt.DayOfWeek(first_day()))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setMinimumSize(theme().px(WIDTH), theme().px(HEIGHT))
        names = QTextCharFormat()
        names.setForeground(QColor(colours.muted))
        names.setBackground(QColor(colours.card))
        self.setHeaderTextFormat(names)
        for day in WEEKEND:
            rests = QTextCharFormat()
            rests.setForeground(QColor(colours.danger))
            self.setWeekdayTextFormat(day, rests)
        for name, icon, words in (
            ("qt_calendar_prevmonth", "chevron-left", translate("Editors", "Previous month")),
            ("qt_calendar_nextmonth", "chevron-right", translate("Editors", "Next month")),
        ):
            turn = self.findChild(QToolButton, name)
            if isinstance(turn, QToolButton):
                turn.setIcon(icons.icon(icon))
                turn.setAccessibleName(words)
                turn.setToolTip(words)
        self.setSelectedDate(QDate(shown.year, shown.month, shown.day))
