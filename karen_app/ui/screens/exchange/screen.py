"""Bringing a case in, and writing tables out: by button or by dropping a file on the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.output.export_calendar import CalendarPrivacy
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, Page
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import say, translate

WIDEST = 820


class ExchangeView(Page):
    """Two cards: what comes in, what goes out."""

    command_chosen = Signal(str)
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.body.addWidget(Text(translate("Exchange", "Bring in, hand over"), "page-title"))
        self.body.addWidget(self._incoming())
        self.body.addWidget(self._outgoing())
        self.body.addStretch(1)

    def _incoming(self) -> Card:
        words = translate(
            "Exchange",
            "A case that somebody handed over from their Karen, as a .zip or a folder. Drop it "
            "here or choose it. Everything is checked before anything is stored.",
        )
        return self._card(
            translate("Exchange", "Bring in a case"),
            words,
            ("file", translate("Exchange", "Choose a file"), "primary"),
            ("folder", translate("Exchange", "Choose a folder"), ""),
        )

    def _outgoing(self) -> Card:
        words = translate(
            "Exchange",
            "Tables open in any spreadsheet. A single case is handed over from its own page. "
            "Private notes stand in none of them.",
        )
        return self._card(
            translate("Exchange", "Write out"),
            words,
            ("cases", translate("Exchange", "All cases as a table"), ""),
            ("entries", translate("Exchange", "The whole log as a table"), ""),
            ("json", translate("Exchange", "Every record as JSON"), ""),
            ("calendar", translate("Exchange", "All dates for a calendar"), ""),
        )

    def _card(self, title: str, words: str, *presses: tuple[str, str, str]) -> Card:
        card = Card(gap=10)
        card.setMaximumWidth(theme().px(WIDEST))
        card.body.addWidget(Text(title, "title"))
        card.body.addWidget(Text(words, "muted"))
        made = []
        for name, said, look in presses:
            one = button(said, look)
            one.clicked.connect(lambda _=False, command=name: self.command_chosen.emit(command))
            made.append(one)
        card.body.addLayout(flow(*made))
        return card

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and folders of this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Announces what was dropped first."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(files[0])


class ExchangeScreen:
    """Cases in, tables out."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = ExchangeView()
        self.view.command_chosen.connect(self._on_command)
        self.view.dropped.connect(self._bring)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Nothing to read."""

    def leave(self) -> None:
        """Nothing is typed here."""

    def _on_command(self, name: str) -> None:
        messages = self._frame.messages
        if name == "file":
            files = messages.files_to_open(translate("Exchange", "Bring in a case"))
            if files:
                self._bring(files[0])
        elif name == "folder":
            folder = messages.folder(translate("Exchange", "Bring in a case"))
            if folder is not None:
                self._bring(folder)
        elif name == "calendar":
            export_calendar(self._frame)
        else:
            self._write(name)

    def _bring(self, source: Path) -> None:
        exchange = self._frame.use.exchange
        self._frame.tasks.run(
            lambda: exchange.import_case(source), self._on_brought, self._on_failed, "import"
        )

    def _on_brought(self, outcome: Outcome[CaseId]) -> None:
        case_id = self._frame.settle(outcome)
        if case_id is not None:
            self._frame.go.go("case", case_id)

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _write(self, what: str) -> None:
        names = {
            "cases": translate("Exchange", "cases.csv"),
            "entries": translate("Exchange", "log.csv"),
            "json": translate("Exchange", "records.json"),
        }
        title = translate("Exchange", "Write out")
        target = self._frame.messages.file_to_save(title, names[what], "")
        if target is not None:
            exchange = self._frame.use.exchange
            tell_written(self._frame, lambda: exchange.export_table(target, what), target)


def export_calendar(frame: Frame) -> None:
    """Asks how much a calendar may show, then writes the dates; later files update the first."""
    levels = [
        (CalendarPrivacy.CODE.value, translate("Exchange", "only the number of the case")),
        (CalendarPrivacy.TRADER.value, translate("Exchange", "the number and the firm")),
        (CalendarPrivacy.FULL.value, translate("Exchange", "everything that is to be done")),
    ]
    words = translate("Exchange", "Others may see your calendar. What may stand in it?")
    chosen = frame.messages.pick(translate("Exchange", "Dates for a calendar"), words, levels)
    if not chosen:
        return
    name = translate("Exchange", "dates.ics")
    title = translate("Exchange", "Dates for a calendar")
    target = frame.messages.file_to_save(title, name, "iCalendar (*.ics)")
    if target is not None:
        exchange, level = frame.use.exchange, CalendarPrivacy(chosen)
        tell_written(frame, lambda: exchange.export_calendar(target, say, level), target)


def tell_written(frame: Frame, write: Callable[[], Refused | None], target: Path) -> None:
    """Writes, and says that it is there or why not."""
    refused = write()
    if refused is not None:
        frame.explain(refused)
    else:
        frame.toast(translate("Exchange", "Written: {name}").format(name=target.name), False)
