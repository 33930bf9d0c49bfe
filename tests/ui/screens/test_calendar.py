"""The calendar: reminders that can be done, the month that turns, the list."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QLabel

from karen_app.services.settings import WeekStart
from karen_app.ui import week
from karen_app.ui.forms.editors import DayEditor
from karen_app.ui.screens.calendar.month import days_of
from karen_app.ui.screens.calendar.screen import CalendarScreen, later
from karen_app.ui.week import begin_week, first_day
from tests.fakes import FakeWorld
from tests.makers import done, make_encounter_draft, opened_case
from tests.ui.window import Window


def promised(world: FakeWorld) -> str:
    case = opened_case(world.use_cases)
    draft = make_encounter_draft(promised="oddzwonią", promised_by=date(2026, 11, 21))
    done(world.use_cases.record_encounter(case.id, draft))
    return case.id


def screen(window: Window) -> CalendarScreen:
    return cast("CalendarScreen", window.shell.screen("calendar"))


def test_a_missed_promise_waits_until_it_is_done(window: Window, world: FakeWorld) -> None:
    promised(world)
    window.go("calendar")
    words = window.words()
    assert "oddzwonią" in words
    assert "od 21 listopada 2026" in words
    waiting = len(window.use.reminders())
    window.press("Załatwione")
    assert len(window.use.reminders()) == waiting - 1
    for _rest in range(waiting - 1):
        window.press("Załatwione")
    assert "Nic na Ciebie nie czeka" in window.words()
    assert len(world.settings.settings.done_reminders) == waiting


def test_the_check_is_visible_and_kept(window: Window, world: FakeWorld) -> None:
    window.go("calendar")
    assert "Przypomnienia sprawdzone: 22 lis 2026" in window.words()
    assert world.settings.settings.last_reminder_check


def test_a_line_of_the_month_leads_to_its_case(window: Window, world: FakeWorld) -> None:
    case_id = promised(world)
    window.go("calendar")
    lines = window.use.calendar(date(2026, 11, 1), date(2026, 11, 30))
    assert date(2026, 11, 21) in {one.on for one in lines}
    window.press("Do sprawy")
    assert (window.here, window.shell.navigation.here.subject) == ("case", case_id)


def test_months_turn_by_button_and_key(window: Window) -> None:
    window.go("calendar")
    window.press("Następny miesiąc")
    assert "grudzień 2026" in window.words()
    QTest.keyClick(screen(window).view.month, Qt.Key.Key_PageUp)
    QTest.keyClick(screen(window).view.month, Qt.Key.Key_PageUp)
    assert "październik 2026" in window.words()
    window.press("Dziś")
    assert "listopad 2026" in window.words()


def test_the_same_dates_as_a_list(window: Window, world: FakeWorld) -> None:
    promised(world)
    window.go("calendar")
    window.press("Lista")
    table = screen(window).view.table
    assert table.isVisible()
    assert table.model().rowCount() == len(
        window.use.calendar(date(2026, 10, 23), date(2027, 11, 23))
    )


def test_an_empty_list_says_what_it_is_for(window: Window) -> None:
    window.go("calendar", "", "list")
    assert "Terminy pojawią się" in window.words() or "Nie ma" in window.words()


def test_a_grid_is_six_weeks_from_a_monday() -> None:
    days = list(days_of(date(2026, 11, 22)))
    assert (len(days), days[0], days[-1]) == (42, date(2026, 10, 26), date(2026, 12, 6))


def test_a_grid_begins_with_the_day_that_is_wanted() -> None:
    sunday, saturday = list(days_of(date(2026, 11, 22), 7)), list(days_of(date(2026, 11, 22), 6))
    assert (len(sunday), sunday[0], saturday[0]) == (42, date(2026, 11, 1), date(2026, 10, 31))
    for month in range(1, 13):
        for begins in range(1, 8):
            days = list(days_of(date(2026, month, 1), begins))
            assert days[0].isoweekday() == begins
            assert days[0] <= date(2026, month, 1) <= days[6]


def test_the_week_begins_as_the_settings_say(window: Window) -> None:
    window.go("settings")
    box = next(
        one
        for one in window.page.findChildren(QComboBox)
        if one.accessibleName() == "Tydzień zaczyna się"
    )
    assert [box.itemText(at) for at in range(box.count())] == [
        "w poniedziałek",
        "w niedzielę",
        "tak jak w systemie",
    ]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    window.settle()
    assert window.settings.week_start is WeekStart.SUNDAY
    window.go("calendar")
    names = [one.text() for one in screen(window).view.month.findChildren(QLabel)][:7]
    assert (names[0], names[6]) == ("niedz.", "sob.")
    day = DayEditor(lambda: date(2026, 11, 22))
    window.qtbot.addWidget(day)
    day.pick.click()
    picker = day.findChildren(QCalendarWidget)[0]
    assert picker.firstDayOfWeek() is Qt.DayOfWeek.Sunday


def test_the_week_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    class Egypt:
        @staticmethod
        def system() -> QLocale:
            return QLocale("ar_EG")

    monkeypatch.setattr(week, "QLocale", Egypt)
    begin_week(WeekStart.SYSTEM)
    assert first_day() == 6
    begin_week(WeekStart.MONDAY)
    assert first_day() == 1


def test_months_step_over_the_year() -> None:
    assert later(date(2026, 12, 1), 1) == date(2027, 1, 1)
    assert later(date(2026, 1, 1), -1) == date(2025, 12, 1)
