"""Bringing a case in, and writing tables out: by button or by dropping a file on the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.keeping.import_case import ImportPreview
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.output.export_calendar import CalendarDates, CalendarPrivacy
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.screens.exchange.view import ExchangeView
from karen_app.ui.words import say, translate


class ExchangeScreen:
    """Cases in, tables out."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = ExchangeView()
        self.view.command_chosen.connect(self._on_command)
        self.view.dropped.connect(self._look)
        self._source = Path()

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Looks into the file that the place names; without one there is nothing to read."""
        self.view.show_preview(None)
        if place.subject:
            self._look(Path(place.subject))

    def leave(self) -> None:
        """Nothing is typed here."""

    def _on_command(self, name: str) -> None:
        messages = self._frame.messages
        if name == "file":
            files = messages.files_to_open(translate("Exchange", "Bring in a case"))
            if files:
                self._look(files[0])
        elif name == "folder":
            folder = messages.folder(translate("Exchange", "Bring in a case"))
            if folder is not None:
                self._look(folder)
        elif name == "take":
            self._bring(self._source)
        elif name == "leave":
            self.view.show_preview(None)
        elif name == "calendar":
            export_calendar(self._frame)
        else:
            self._write(name)

    def _look(self, source: Path) -> None:
        """Shows what is in a parcel; nothing is stored yet."""
        self._source = source
        exchange = self._frame.use.exchange
        self._frame.work.run(
            lambda tell: exchange.preview_import(source, tell),
            self._on_looked,
            translate("Exchange", "Looking into “{name}”").replace("{name}", source.name),
        )

    def _on_looked(self, found: ImportPreview | Refused) -> None:
        if isinstance(found, Refused):
            self._frame.explain(found)
        else:
            self.view.show_preview(found, self._source.name)

    def _bring(self, source: Path) -> None:
        exchange = self._frame.use.exchange
        self._frame.work.run(
            lambda tell: exchange.import_case(source, tell),
            self._on_brought,
            translate("Exchange", "Bringing in a case"),
        )

    def _on_brought(self, outcome: Outcome[CaseId]) -> None:
        case_id = self._frame.settle(outcome)
        if case_id is not None:
            self.view.show_preview(None)
            self._frame.go.replace("exchange")  # the way back does not offer it again
            self._frame.go.go("case", case_id)

    def _write(self, what: str) -> None:
        names = {
            "cases": translate("Exchange", "cases.csv"),
            "entries": translate("Exchange", "log.csv"),
            "json": translate("Exchange", "records.json"),
        }
        title = translate("Exchange", "Write out")
        target = self._frame.messages.file_to_save(title, names[what], "")
        if target is not None:
            exchange, frame = self._frame.use.exchange, self._frame
            frame.work.run(
                lambda tell: exchange.export_table(target, what, progress=tell),
                lambda refused: tell_written(frame, refused, target),
                translate("Exchange", "Writing a table"),
            )


def export_calendar(frame: Frame) -> None:
    """Asks how much a calendar may show, then writes the dates; later files update the first."""
    levels = [
        (CalendarPrivacy.CODE.value, translate("Exchange", "only the number of the case")),
        (CalendarPrivacy.TRADER.value, translate("Exchange", "the number and the firm")),
        (CalendarPrivacy.FULL.value, translate("Exchange", "everything that is to be done")),
    ]
    words = translate("Exchange", "Others may see your calendar. What may it show?")
    chosen = frame.messages.pick(translate("Exchange", "Dates for a calendar"), words, levels)
    if not chosen:
        return
    name = translate("Exchange", "dates.ics")
    title = translate("Exchange", "Dates for a calendar")
    target = frame.messages.file_to_save(title, name, "iCalendar (*.ics)")
    if target is not None:
        exchange, level = frame.use.exchange, CalendarPrivacy(chosen)
        frame.work.run(
            lambda tell: exchange.calendar_dates(level, tell),
            lambda dates: write_calendar(frame, target, dates),
            translate("Exchange", "Looking for the dates of your cases"),
        )


def write_calendar(frame: Frame, target: Path, dates: CalendarDates | Refused) -> None:
    """Puts the dates into words here, in the thread of the window, and writes them aside."""
    if isinstance(dates, Refused):
        frame.explain(dates)
        return
    words = {message: say(message) for message in dates.messages}
    exchange = frame.use.exchange
    frame.work.run(
        lambda _tell: exchange.write_calendar(target, dates, words.__getitem__),
        lambda refused: tell_written(frame, refused, target),
        translate("Exchange", "Writing the dates"),
        can_stop=False,
    )


def tell_written(frame: Frame, refused: Refused | None, target: Path) -> None:
    """Says that a file is there, or why not."""
    if refused is not None:
        frame.explain(refused)
    else:
        frame.toast(translate("Exchange", "Written: {name}").format(name=target.name), False)
