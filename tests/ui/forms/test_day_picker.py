"""The month of a date field: its week, its colours, its arrows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from karen_app.services.settings import Theme, WeekStart
from karen_app.ui.forms.day_picker import DayPicker
from karen_app.ui.theme import CONTRAST, Look, contrast, wear
from karen_app.ui.week import begin_week
from karen_app.ui.words import speak


def test_the_month_is_read_in_high_contrast_too(qtbot: QtBot, qapp: QApplication) -> None:
    speak("pl")
    wear(qapp, Look(Theme.CONTRAST))
    begin_week(WeekStart.SUNDAY)
    around = QWidget()
    qtbot.addWidget(around)
    picker = DayPicker(around, date(2026, 11, 22))
    begin_week(WeekStart.MONDAY)
    assert picker.selectedDate() == QDate(2026, 11, 22)
    assert picker.firstDayOfWeek() is Qt.DayOfWeek.Sunday
    rests = picker.weekdayTextFormat(Qt.DayOfWeek.Saturday).foreground().color().name()
    assert contrast(rests, CONTRAST.card) >= 7
    header = picker.headerTextFormat()
    assert contrast(header.foreground().color().name(), header.background().color().name()) >= 7
    names = {one.accessibleName() for one in picker.findChildren(QToolButton)}
    assert {"Poprzedni miesiąc", "Następny miesiąc"} <= names
