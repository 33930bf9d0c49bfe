"""What became of a letter that left: way, tracking number, proofs, and room for more of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from karen_app.domain.evidence import EvidenceKind
from karen_app.services.sending.tracking import read_tracking
from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.services.views.letter_desk import LetterDesk, SentLetter
from karen_app.services.views.words import Tone
from karen_app.ui.forms.album import AlbumEditor, AlbumSource, Show, Thumbnail
from karen_app.ui.labels import label
from karen_app.ui.theme import theme
from karen_app.ui.tracking import tracking_words
from karen_app.ui.widgets.boxes import Card, column, row
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.text import Chip, Text, TitleButton, button
from karen_app.ui.words import day_text, translate


@dataclass(frozen=True, slots=True)
class Pictures:
    """Where an album takes files from, and how a kept one is shown."""

    source: AlbumSource
    look: Callable[[EvidenceLine, Show], None]


class SentCard(Card):
    """Announces files to keep, a file to open, and that the arrival shall be written down."""

    proofs_given = Signal(object)
    file_chosen = Signal(str)
    arrival_clicked = Signal()

    def __init__(self, desk: LetterDesk, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        words = translate("Letter", "This letter left on {day}. Its words cannot change any more.")
        self.body.addWidget(Text(words.format(day=day_text(desk.sent_on)), "title"))
        self.body.addWidget(Text("\n".join(desk.addressee_lines)))
        if desk.sent is not None:
            self._show_way(desk.sent)
            self._show_proofs(desk.sent)
            self._ask_for_more(desk.sent)

    def _show_way(self, sent: SentLetter) -> None:
        found = read_tracking(sent.tracking_number)
        parts = [label(sent.channel)]
        if found.shown:
            parts.append(found.shown)
        self.body.addWidget(Text(" · ".join(parts), "strong"))
        words, look = tracking_words(found)
        if words:
            self.body.addWidget(Text(words, look))

    def _show_proofs(self, sent: SentLetter) -> None:
        self.body.addWidget(Text(translate("Letter", "Proof of sending and arrival"), "title"))
        arrived = translate("Letter", "It arrived on {day}.").format(day=day_text(sent.arrived_on))
        missing = translate("Letter", "There is no proof of arrival yet.")
        self.body.addWidget(Text(arrived if sent.arrived_on else missing, "muted"))
        for one in sent.proofs:
            self.body.addWidget(self._proof(one))
        if not sent.proofs:
            words = translate("Letter", "No slip, card, stamp or screenshot is kept here yet.")
            self.body.addWidget(Text(words, "muted"))

    def _proof(self, one: EvidenceLine) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "plain")
        line = row(frame, 10)
        line.setContentsMargins(8, 6, 8, 6)
        picture = Thumbnail(one.name)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        name = TitleButton(one.name, "link")
        name.clicked.connect(lambda: self.file_chosen.emit(one.evidence_id))
        words.addWidget(name)
        kind = Text(label(one.kind), "note")
        kind.setIndent(theme().px(5))  # under the first letter of the name
        words.addWidget(kind)
        line.addLayout(words, 1)
        if one.is_there:
            self._pictures.look(one, picture.show_picture)
        else:
            line.addWidget(Chip(translate("Letter", "file is gone"), Tone.DANGER))
        return frame

    def _ask_for_more(self, sent: SentLetter) -> None:
        kind = EvidenceKind.RETURN_CARD if sent.proofs else EvidenceKind.POSTING_SLIP
        self.album = AlbumEditor(self._pictures.source, kind)
        self.body.addWidget(self.album)
        self.keep = button(translate("Letter", "Keep as proof"))
        self.keep.setEnabled(False)
        self.keep.clicked.connect(lambda: self.proofs_given.emit(self.album.value()))
        self.album.changed.connect(lambda: self.keep.setEnabled(bool(self.album.value())))
        things = [self.keep]
        if sent.arrived_on is None:
            arrived = button(translate("Letter", "It has arrived"))
            arrived.clicked.connect(self.arrival_clicked)
            things.append(arrived)
        self.body.addLayout(flow(*things))
