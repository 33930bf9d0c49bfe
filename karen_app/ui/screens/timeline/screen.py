"""Papers of a case as pages, to print or save: timeline, summary, deadline card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.outcome import Refused
from karen_app.ui.frame import Frame, sentences
from karen_app.ui.navigation import Place
from karen_app.ui.printing import print_on_paper
from karen_app.ui.widgets.boxes import EDGE, clear, column
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.paper import Paper
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

Pages = bytes | Refused


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of paper: its title, the name of its file, its versions as (word, words)."""

    title: str
    file: str
    versions: tuple[tuple[str, str], ...] = ()


def sorts() -> dict[str, Sort]:
    """The sorts of paper by the first word of the detail of a place."""
    return {
        "timeline": Sort(
            translate("Timeline", "The way of the matter"),
            translate("Timeline", "timeline.pdf"),
            (
                ("whole", translate("Timeline", "for me")),
                ("court", translate("Timeline", "for the court")),
                ("ombudsman", translate("Timeline", "for the ombudsman")),
            ),
        ),
        "summary": Sort(
            translate("Timeline", "The case on one page"), translate("Timeline", "summary.pdf")
        ),
        "sheet": Sort(
            translate("Timeline", "How this deadline was counted"),
            translate("Timeline", "deadline.pdf"),
        ),
        "evidence": Sort(
            translate("Timeline", "List of evidence"), translate("Timeline", "evidence.pdf")
        ),
    }


class PaperView(QWidget):
    """Title, versions, pages, and the row of buttons."""

    command_chosen = Signal(str)
    version_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        body = column(self, 12)
        body.setContentsMargins(EDGE, 0, EDGE, 16)
        self.title = Text("", "page-title")
        body.addWidget(self.title)
        self._versions = column()
        body.addLayout(self._versions)
        self.note = Text("", "muted")
        body.addWidget(self.note)
        self.paper = Paper(translate("Timeline", "The pages as they will be printed"), self)
        body.addWidget(self.paper, 1)
        self.buttons = {}
        for name, words, look in (
            ("save", translate("Timeline", "Save as PDF"), "primary"),
            ("print", translate("Timeline", "Print"), ""),
            ("back", translate("Timeline", "Back"), ""),
        ):
            made = button(words, look)
            made.clicked.connect(lambda _=False, one=name: self.command_chosen.emit(one))
            self.buttons[name] = made
        body.addLayout(flow(*self.buttons.values()))

    def show_sort(self, sort: Sort, version: str) -> None:
        """Shows which paper this is, and the versions it has."""
        self.title.say(sort.title)
        clear(self._versions)
        if sort.versions:
            group = QButtonGroup(self)
            made = []
            for name, words in sort.versions:
                one = button(words, "pick")
                one.setCheckable(True)
                one.setChecked(name == version)
                one.clicked.connect(lambda _=False, chosen=name: self.version_chosen.emit(chosen))
                group.addButton(one)
                made.append(one)
            self._versions.addLayout(flow(*made))

    def tell(self, words: str) -> None:
        """Says something above the pages, or nothing."""
        self.note.say(words)
        self.note.setVisible(bool(words))


class PaperScreen:
    """Shows one paper; the detail of its place is ``sort``, or ``sort:which:version``."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._place = Place("paper")
        self._version = ""
        self._reading = 0
        self._content = b""
        self.view = PaperView()
        self.view.command_chosen.connect(self._on_command)
        self.view.version_chosen.connect(self._on_version)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Prints aside and shows the pages."""
        if place != self._place:
            self._version = ""
        self._place = place
        sort = self._sort
        if not self._version and sort.versions:
            self._version = sort.versions[0][0]
        self.view.show_sort(sort, self._version)
        self.view.tell("")
        self._content = b""
        self.view.paper.clear_paper()
        self._frame.tasks.cancel(self._reading)
        self._reading = self._frame.tasks.run(
            self._maker(), self._on_made, self._on_failed, "paper"
        )

    def leave(self) -> None:
        """Nothing is typed here."""

    @property
    def _sort(self) -> Sort:
        known = sorts()
        return known.get(self._place.detail.partition(":")[0], known["timeline"])

    def _maker(self) -> Callable[[], Pages]:
        """What makes the pages."""
        papers, version = self._frame.use.papers, self._version
        word, _sign, which = self._place.detail.partition(":")
        case_id = CaseId(self._place.subject)
        makers: dict[str, Callable[[], Pages]] = {
            "timeline": lambda: papers.timeline(case_id, version),
            "summary": lambda: papers.summary(case_id),
            "sheet": lambda: papers.proof_sheet(case_id, which),
            "evidence": lambda: papers.evidence_list(case_id),
        }
        return makers.get(word, makers["timeline"])

    def _on_made(self, made: Pages) -> None:
        if isinstance(made, Refused):
            self.view.tell(sentences(made.problems))
            return
        self._content = made
        self.view.paper.show_pdf(made)

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_version(self, version: str) -> None:
        self._version = version
        self.enter(self._place)

    def _on_command(self, name: str) -> None:
        if name == "back":
            self._frame.go.back()
        elif not self._content:
            return
        elif name == "print":
            print_on_paper(self._content, self.view)
        else:
            self._save(self._sort.file, self._content)

    def _save(self, name: str, content: bytes) -> None:
        words = translate("Timeline", "Save the paper")
        target = self._frame.messages.file_to_save(words, name, "PDF (*.pdf)")
        if target is not None:
            self._frame.save(target, content)
