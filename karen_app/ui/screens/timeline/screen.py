"""A paper of a case as pages: the escalation timeline, to print or save."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.outcome import Refused
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.printing import print_on_paper
from karen_app.ui.widgets.boxes import EDGE, column, row
from karen_app.ui.widgets.paper import Paper
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate


class PaperView(QWidget):
    """Title, pages, and the row of buttons."""

    command_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        body = column(self, 12)
        body.setContentsMargins(EDGE, 0, EDGE, 16)
        self.title = Text(translate("Timeline", "The way of the matter"), "page-title")
        body.addWidget(self.title)
        self.paper = Paper(translate("Timeline", "Timeline as it will be printed"), self)
        body.addWidget(self.paper, 1)
        line = row()
        for name, words, look in (
            ("save", translate("Timeline", "Save as PDF"), "primary"),
            ("print", translate("Timeline", "Print"), ""),
            ("back", translate("Timeline", "To the case"), ""),
        ):
            made = button(words, look)
            made.clicked.connect(lambda _=False, one=name: self.command_chosen.emit(one))
            line.addWidget(made)
        line.addStretch(1)
        body.addLayout(line)


class PaperScreen:
    """Shows the timeline of a case."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._case_id = CaseId("")
        self._reading = 0
        self.view = PaperView()
        self.view.command_chosen.connect(self._on_command)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Prints aside and shows the pages."""
        case_id = self._case_id = CaseId(place.subject)
        use = self._frame.use
        self.view.paper.clear_paper()
        self._frame.tasks.cancel(self._reading)
        self._reading = self._frame.tasks.run(
            lambda: use.print_timeline(case_id),
            self.view.paper.show_pdf,
            self._on_failed,
            "timeline",
        )

    def leave(self) -> None:
        """Nothing is typed here."""

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_command(self, name: str) -> None:
        content = self.view.paper.content
        if name == "back":
            self._frame.go.go("case", self._case_id)
        elif name == "print" and content:
            print_on_paper(content, self.view)
        elif name == "save" and content:
            self._save(content)

    def _save(self, content: bytes) -> None:
        target = self._frame.messages.file_to_save(
            translate("Timeline", "Save the timeline"),
            translate("Timeline", "timeline.pdf"),
            "PDF (*.pdf)",
        )
        if target is None:
            return
        outcome = self._frame.use.save_bytes(target, content)
        if isinstance(outcome, Refused):
            self._frame.explain(outcome)
        else:
            words = translate("Timeline", "Saved: {name}").format(name=target.name)
            self._frame.toast(words, False)
