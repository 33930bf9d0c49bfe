"""Drives the calendar: reminders, the month, the dates of the coming year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from karen_app.services.views.inbox import CalendarLine, Reminder
from karen_app.ui.aside import Aside
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.notify import checked_words
from karen_app.ui.screens.calendar.month import days_of
from karen_app.ui.screens.calendar.view import CalendarView
from karen_app.ui.week import first_day
from karen_app.ui.words import month_text, translate

AHEAD = timedelta(days=366)
BEHIND = timedelta(days=30)


class CalendarScreen:
    """Dates of all matters."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._way = "month"
        self._month = frame.use.today().replace(day=1)
        self._reading = 0
        self.view = CalendarView()
        self._looking = Aside(frame.tasks, self.view)
        self.view.add_command("export", translate("Calendar", "For another calendar"))
        self.view.command_chosen.connect(lambda _name: frame.go.go("exchange"))
        self.view.case_chosen.connect(lambda one: frame.go.go("case", one.case_id))
        self.view.reminder_done.connect(self._on_done)
        self.view.month_turned.connect(self._on_turned)
        self.view.way_chosen.connect(self._on_way)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows reminders and dates; ``list`` as detail opens the list."""
        if place.detail in {"month", "list"}:
            self._way = place.detail
        use = self._frame.use
        self.view.show_reminders(None, checked_words(use.settings().last_reminder_check))
        self._show_dates()
        self._frame.tasks.cancel(self._reading)
        self._reading = self._frame.tasks.run(
            use.reminders, self._on_reminders, self._on_failed, "reminders"
        )

    def leave(self) -> None:
        """Nothing is typed here."""

    def _show_dates(self) -> None:
        """Names the month at once; shows its dates as soon as they are found."""
        way, month, today = self._way, self._month, self._frame.use.today()
        grid = tuple(days_of(month, first_day()))
        self.view.name.say(month_text(month))
        self._looking.read(
            lambda: self._lines(way, grid, today),
            lambda lines: self.view.showing(way, month, today, lines),
            is_long=True,
        )

    def _lines(self, way: str, grid: tuple[date, ...], today: date) -> tuple[CalendarLine, ...]:
        if way == "month":
            return self._frame.use.calendar(grid[0], grid[-1])
        return self._frame.use.calendar(today - BEHIND, today + AHEAD)

    def _on_reminders(self, reminders: tuple[Reminder, ...]) -> None:
        use = self._frame.use
        use.note_reminders_checked(tuple(one.key for one in reminders))
        self.view.show_reminders(reminders, checked_words(use.settings().last_reminder_check))

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_done(self, key: str) -> None:
        self._frame.use.mark_reminder_done(key)
        self._frame.go.refresh()

    def _on_turned(self, by: int) -> None:
        today = self._frame.use.today().replace(day=1)
        self._month = later(self._month, by) if by else today
        self._show_dates()

    def _on_way(self, way: str) -> None:
        self._way = way
        self._show_dates()


def later(month: date, by: int) -> date:
    """The first day of the month so many months away, one step at a time."""
    if by < 0:
        return (month.replace(day=1) - timedelta(days=1)).replace(day=1)
    length = monthrange(month.year, month.month)[1]
    return month.replace(day=1) + timedelta(days=length)
