"""Drives the calendar: the dates of the coming twelve months as a list."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from karen_app.ui.frame import Frame
from karen_app.ui.models.columns_lists import calendar_columns
from karen_app.ui.navigation import Place
from karen_app.ui.widgets.list_page import ListPage
from karen_app.ui.words import translate

AHEAD = timedelta(days=366)
BEHIND = timedelta(days=30)


class CalendarScreen:
    """Dates of all matters."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = ListPage(
            translate("Calendar", "Calendar"),
            calendar_columns(),
            translate("Calendar", "No date to come. Dates appear here as soon as a clock runs."),
        )
        self.view.table.set_widths(260, 280)
        self.view.table.row_chosen.connect(lambda one: frame.go.go("case", one.case_id))

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows the dates from a month ago to a year ahead."""
        del place
        today = self._frame.use.today()
        lines = self._frame.use.calendar(today - BEHIND, today + AHEAD)
        note = translate("Calendar", "The last month and the year to come.")
        self.view.show_rows(lines, note)

    def leave(self) -> None:
        """Nothing is typed here."""
