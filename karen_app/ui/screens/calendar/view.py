"""The calendar: what Karen reminds of on top, then the month as a grid or the dates as a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton

from karen_app.services.views.inbox import CalendarLine, Reminder
from karen_app.services.views.words import Tone
from karen_app.ui.models.columns_lists import calendar_columns
from karen_app.ui.models.row_model import RowModel
from karen_app.ui.screens.calendar.month import Month
from karen_app.ui.slices import Steps
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, FlowLayout, Page, clear, column, row
from karen_app.ui.widgets.lines import beside, flow
from karen_app.ui.widgets.table import RowTable
from karen_app.ui.widgets.text import Chip, Text, TitleButton, button
from karen_app.ui.words import day_text, month_text, say, translate

SHOWN_REMINDERS = 6
LEAST_HEIGHT = 420


class CalendarView(Page):
    """Announces what was chosen, done, turned or wanted."""

    case_chosen = Signal(object)
    reminder_done = Signal(str)
    month_turned = Signal(int)  # months from the one shown; 0 is the month of today
    way_chosen = Signal(str)  # month or list
    command_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        head = row(gap=10)
        head.addWidget(Text(translate("Calendar", "Calendar"), "page-title"), 1)
        self.commands = row()
        head.addLayout(self.commands)
        self.body.addLayout(head)
        self._inbox = column(gap=10)
        self.body.addLayout(self._inbox)
        turning = self._turning()
        self.body.addWidget(self.name)
        self.body.addLayout(turning)
        self.month = Month()
        self.month.line_chosen.connect(self.case_chosen)
        self.month.month_wanted.connect(self.month_turned)
        self.body.addWidget(self.month)
        self._model: RowModel[CalendarLine] = RowModel(calendar_columns(), parent=self)
        self._table: RowTable | None = None
        self._empty = Text("", "muted")
        self.body.addWidget(self._empty)
        self.body.addStretch(0)

    @property
    def table(self) -> RowTable:
        """The dates as a list, built when it is first wanted: the page opens with the month."""
        if self._table is None:
            made = self._table = RowTable(translate("Calendar", "Calendar"), self._model)
            made.setSortingEnabled(True)
            made.sortByColumn(0, Qt.SortOrder.AscendingOrder)
            made.set_widths(260, 280)
            made.setMinimumHeight(theme().px(LEAST_HEIGHT))
            made.row_chosen.connect(self.case_chosen)
            self.body.insertWidget(self.body.indexOf(self._empty), made, 1)
        return self._table

    def add_command(self, name: str, words: str) -> QPushButton:
        """One more button at the head of the page."""
        made = button(words)
        made.clicked.connect(lambda: self.command_chosen.emit(name))
        self.commands.addWidget(made)
        return made

    def _turning(self) -> FlowLayout:
        self.name = Text("", "title", wrap=False)
        self.turns: list[QPushButton] = []
        for step, words in (
            (-1, translate("Calendar", "Previous month")),
            (0, translate("Calendar", "Today")),
            (1, translate("Calendar", "Next month")),
        ):
            made = button(words, "quiet")
            made.clicked.connect(lambda _=False, by=step: self.month_turned.emit(by))
            self.turns.append(made)
        self.ways = QButtonGroup(self)
        for way, words in (
            ("month", translate("Calendar", "As a month")),
            ("list", translate("Calendar", "As a list")),
        ):
            made = button(words, "pick")
            made.setCheckable(True)
            made.setObjectName(way)
            made.clicked.connect(lambda _=False, one=way: self.way_chosen.emit(one))
            self.ways.addButton(made)
        return flow(*self.ways.buttons(), *self.turns)

    def showing(self, way: str, month: date, today: date, lines: Sequence[CalendarLine]) -> Steps:
        """Shows the dates as a month or as a list."""
        for one in self.ways.buttons():
            one.setChecked(one.objectName() == way)
        as_month = way == "month"
        for widget in (self.name, *self.turns, self.month):
            widget.setVisible(as_month)
        self.name.say(month_text(month))
        if not as_month:
            self._model.show_rows(lines)
            self.table.setVisible(bool(lines))
        elif self._table is not None:
            self._table.hide()
        words = translate("Calendar", "No date to come. Dates appear here as soon as a clock runs.")
        self._empty.say("" if lines or as_month else words)
        self._empty.setVisible(bool(self._empty.text()))
        self.body.setStretch(self.body.count() - 1, 1 if self._empty.text() else 0)
        yield
        if as_month:
            yield from self.month.showing(month, today, lines)

    def show_reminders(self, reminders: Sequence[Reminder] | None, checked: str) -> None:
        """Shows what waits to be done, the oldest first; nothing while it is still read."""
        clear(self._inbox)
        card = Card("warning" if reminders else "card", gap=10)
        title = Text(translate("Calendar", "Reminders"), "title")
        card.body.addLayout(beside(title, Text(checked, "note", wrap=False)))
        if reminders is None:
            words = translate("Calendar", "Karen is looking through the cases …")
            card.body.addWidget(Text(words, "muted"))
        elif not reminders:
            words = translate("Calendar", "Nothing waits for you. Karen looks every hour.")
            card.body.addWidget(Text(words, "muted"))
        for number, one in enumerate((reminders or ())[:SHOWN_REMINDERS]):
            card.body.addLayout(self._reminder(one, first=number == 0))
        rest = len(reminders or ()) - SHOWN_REMINDERS
        if rest > 0:
            words = translate("Calendar", "%n more come up as these are done.", None, rest)
            card.body.addWidget(Text(words, "note"))
        self._inbox.addWidget(card)

    def _reminder(self, one: Reminder, *, first: bool) -> QBoxLayout:
        words = column(gap=2)
        words.addWidget(Text(say(one.sentence)))
        name = TitleButton(one.case_title, "link")
        name.clicked.connect(lambda: self.case_chosen.emit(one))
        words.addWidget(name)
        said = translate("Calendar", "since {day}").format(day=day_text(one.on))
        since = Chip(said if one.was_missed else "", Tone.SOON)
        go = button(translate("Calendar", "To the case"), "primary" if first else "")
        go.setAccessibleDescription(one.case_title)
        go.clicked.connect(lambda: self.case_chosen.emit(one))
        done = button(translate("Calendar", "Done"))
        done.setAccessibleDescription(say(one.sentence))
        done.clicked.connect(lambda: self.reminder_done.emit(one.key))
        return beside(words, since, go, done)
