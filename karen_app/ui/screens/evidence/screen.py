"""Drives one kept file: what it shows, its exhibit number, its picture, a copy of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap

from karen_app.domain.evidence import EvidenceKind
from karen_app.domain.ids import CaseId, EvidenceId
from karen_app.domain.problem import problem
from karen_app.services.drafts import EvidenceDraft
from karen_app.services.intake_ports import Picture
from karen_app.services.outcome import Refused
from karen_app.services.views.case_page import CasePage
from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.ui.aside import Aside, raise_unless_locked
from karen_app.ui.forms.editors import ChoiceEditor, LineEditor, NumberEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.forms.page import FormPage
from karen_app.ui.frame import Frame
from karen_app.ui.labels import choices
from karen_app.ui.navigation import Place
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import day_short, say, translate

PICTURE = 320
PICTURE_NAMES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif")


class FileScreen(FormScreen):
    """One file of a case; other programs only ever get a copy of it."""

    def __init__(self, frame: Frame) -> None:
        form = Form(
            (
                Field("description", translate("File", "What does it show?"), LineEditor),
                Field(
                    "kind",
                    translate("File", "Kind"),
                    lambda: ChoiceEditor(choices(EvidenceKind)),
                ),
                Field(
                    "exhibit",
                    translate("File", "Exhibit number"),
                    NumberEditor,
                    help=translate("File", "0 means that it is not numbered."),
                    beside=True,
                ),
                Field(
                    "proves",
                    translate("File", "What does it prove?"),
                    lambda: ChoiceEditor((), translate("File", "nothing chosen")),
                ),
            )
        )
        super().__init__(frame, FormPage(form, translate("File", "Save")))
        self.picture = Text("", wrap=False)
        self.facts = Text("", "note")
        self.view.above.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.view.above.addWidget(self.facts)
        copy = button(translate("File", "Save a copy"))
        copy.clicked.connect(self._on_copy)
        check = button(translate("File", "Check that it is unchanged"))
        check.clicked.connect(self._on_check)
        look = button(translate("File", "Open a copy"))
        look.clicked.connect(self._on_open)
        others = button(translate("File", "Copy for others, without place"))
        others.clicked.connect(self._on_copy_for_others)
        self.view.above.addLayout(flow(look, copy, others, check))
        self._page: CasePage | None = None
        self._reading, self._looking = (Aside(frame.tasks, self.view) for _one in range(2))

    def enter(self, place: Place) -> None:
        """Reads the case aside; the form is filled and shown when that is done."""
        if place != self.place:
            self._page = None
            self.view.card.hide()
        self.place, use = place, self.frame.use
        self.view.show_restored(restored=False)
        self._reading.read(lambda: use.case_page(CaseId(place.subject)), self._on_read)

    def _on_read(self, page: CasePage) -> None:
        self._page = page
        self.view.card.show()
        super().enter(self.place)

    @property
    def _line(self) -> EvidenceLine:
        assert self._page is not None  # noqa: S101 - set when the page is entered
        wanted = self.place.detail
        return next(one for one in self._page.evidence if one.evidence_id == wanted)

    def first_values(self) -> Mapping[str, Any]:
        """What is known of the file."""
        one, log = self._line, self._page.log if self._page is not None else ()
        self.view.show_title(one.name)
        self.form.offer(
            "proves",
            [(line.entry_id, f"{day_short(line.on)} {say(line.title)}") for line in log],
        )
        words = translate("File", "Added {day}, {size} kB. SHA-256: {digest}")
        self.facts.say(
            words.format(
                day=day_short(one.added_at.date()),
                size=max(1, one.size // 1024),
                digest=in_groups(one.digest),
            )
        )
        self._show_picture(one)
        return {
            "description": one.description,
            "kind": one.kind,
            "exhibit": str(one.exhibit or 0),
            "proves": one.proves,
        }

    def _show_picture(self, one: EvidenceLine) -> None:
        """Has a picture read in a process of its own and shows it small: it is a foreign file."""
        self.picture.clear()
        self.picture.hide()
        self._looking.stop()
        if one.name.lower().endswith(PICTURE_NAMES) and one.is_there:
            use, evidence_id = self.frame.use, EvidenceId(one.evidence_id)
            self._looking.read(
                lambda: use.exchange.preview_evidence(evidence_id),
                lambda found: self._on_picture(found, one.name),
                raise_unless_locked,
            )

    def _on_picture(self, found: Picture | Refused, name: str) -> None:
        if isinstance(found, Refused):
            self.facts.say(say(found.problems[0].message))
            return
        picture = small_picture(found.preview, theme().px(PICTURE))
        if not picture.isNull():
            self.picture.setPixmap(picture)
            self.picture.setAccessibleName(name)
            self.picture.show()

    def store(self) -> None:
        """Stores description and number, and shows the case; nothing before the file is read."""
        if self._page is None:
            return
        values, case_id = self.form.values(), CaseId(self.place.subject)
        number = str(values["exhibit"])
        if not number.isdecimal():
            trouble = problem("exhibit", "number.impossible", typed=number[:40])
            self.form.show_problems((trouble,))
            return
        evidence_id = EvidenceId(self.place.detail)
        draft = EvidenceDraft(
            kind=EvidenceKind(values["kind"]),
            description=values["description"],
            proves=values["proves"],
        )
        use = self.frame.use
        stored = self.frame.settle(use.describe_evidence(evidence_id, draft), case_id, self.form)
        if stored is None:
            return
        if int(number) and int(number) != stored.exhibit:
            labelled = use.label_exhibit(evidence_id, int(number))
            if isinstance(labelled, Refused):
                named = [replace(one, field="exhibit") for one in labelled.problems]
                self.form.show_problems(named)
                return
            self.frame.settle(labelled, case_id, self.form)
        self.done()
        self.frame.go.go("case", case_id)

    def _on_copy(self) -> None:
        title = translate("File", "Save a copy")
        target = self.frame.messages.file_to_save(title, self._line.name, "")
        if target is None:
            return
        outcome = self.frame.use.save_evidence(EvidenceId(self.place.detail), target)
        if isinstance(outcome, Refused):
            self.frame.explain(outcome)

    def _on_open(self) -> None:
        """Opens a read-only copy; what a computer would run is refused with a sentence."""
        refused = self.frame.use.exchange.open_evidence(EvidenceId(self.place.detail))
        if refused is not None:
            self.frame.explain(refused)

    def _on_copy_for_others(self) -> None:
        """A picture leaves without the place where it was taken."""
        title = translate("File", "Copy for others, without place")
        target = self.frame.messages.file_to_save(title, self._line.name, "")
        if target is not None:
            use, evidence = self.frame.use, EvidenceId(self.place.detail)
            refused = use.exchange.save_evidence_for_others(evidence, target)
            if refused is not None:
                self.frame.explain(refused)

    def _on_check(self) -> None:
        wanted = self.place.detail
        for check in self.frame.use.verify_files(CaseId(self.place.subject)):
            if check.evidence_id == wanted:
                self.facts.say(say(check.message))


def small_picture(content: bytes, side: int) -> QPixmap:
    """A picture read in the size it is shown in; none where the bytes are no picture."""
    bytes_of_qt = QByteArray(content)
    source = QBuffer(bytes_of_qt)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    if reader.size().isValid():
        room = QSize(side, side)
        reader.setScaledSize(reader.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())


def in_groups(digest: str) -> str:
    """A fingerprint in groups of eight, so that it can be read aloud and wraps."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
