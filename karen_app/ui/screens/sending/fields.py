"""Fields of sending and of arrival; the tracking number says whether its check digit fits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from karen_app.domain.dispatch import ArrivalProof
from karen_app.domain.encounter import Channel
from karen_app.domain.evidence import EvidenceKind
from karen_app.services.sending.tracking import read_tracking
from karen_app.ui.forms.album import AlbumEditor, AlbumSource
from karen_app.ui.forms.editors import ChoiceEditor, DayEditor, Editor, LineEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.labels import choices
from karen_app.ui.tracking import tracking_words
from karen_app.ui.widgets.boxes import column
from karen_app.ui.widgets.text import Text, restyle
from karen_app.ui.words import translate

Today = Callable[[], date]
WAYS = (
    Channel.REGISTERED_LETTER,
    Channel.IN_PERSON,
    Channel.EMAIL,
    Channel.E_DELIVERY,
    Channel.FORM,
    Channel.LETTER,
)


class TrackingEditor(Editor):
    """A tracking number with what its check digit says beside it, while one types."""

    def __init__(self) -> None:
        super().__init__()
        self.line = LineEditor()
        self.said = Text("", "note")
        body = column(self, 4)
        body.addWidget(self.line)
        body.addWidget(self.said)
        self.line.changed.connect(self._on_typed)
        self.line.entered.connect(self.entered)
        self.setFocusProxy(self.line)
        self._is_wrong = False
        self._tell()

    def mark_wrong(self, *, wrong: bool, part: str = "") -> None:
        """While the form says what is wrong, one sentence is enough."""
        super().mark_wrong(wrong=wrong, part=part)
        self._is_wrong = wrong
        self._tell()

    def value(self) -> str:
        """The number as typed."""
        return self.line.value()

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Shows a number."""
        self.line.set_value(value)
        self._tell()

    def inner(self) -> QWidget:
        """The line."""
        return self.line.inner()

    def _on_typed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        words, look = tracking_words(read_tracking(self.value()))
        self.said.setProperty("look", look)
        restyle(self.said)
        self.said.say(words)
        self.said.setVisible(bool(words) and not self._is_wrong)


def dispatch_fields(today: Today, source: AlbumSource) -> tuple[Field, ...]:
    """How and when it left."""
    return (
        Field("channel", translate("Sending", "Way"), lambda: ChoiceEditor(choices(WAYS))),
        Field(
            "sent_on", translate("Sending", "Day of sending"), lambda: DayEditor(today), beside=True
        ),
        Field(
            "tracking_number",
            translate("Sending", "Tracking number"),
            TrackingEditor,
            help=translate("Sending", "It is on the posting slip, e.g. RR 123 456 785 PL."),
        ),
        Field(
            "files",
            translate("Sending", "Proof of sending"),
            lambda: AlbumEditor(source, EvidenceKind.POSTING_SLIP),
            help=translate(
                "Sending", "Posting slip, stamp on your copy, screenshot: one file or several."
            ),
        ),
    )


def arrival_fields(today: Today, source: AlbumSource) -> tuple[Field, ...]:
    """When it arrived, and what shows it."""
    return (
        Field("arrived_on", translate("Sending", "Day of arrival"), lambda: DayEditor(today)),
        Field(
            "proof",
            translate("Sending", "What shows it?"),
            lambda: ChoiceEditor(choices(ArrivalProof)),
            beside=True,
        ),
        Field(
            "avizo_on",
            translate("Sending", "Day of the first notice (awizo)"),
            lambda: DayEditor(today),
            help=translate(
                "Sending", "Only where nobody took the letter and the postman left a notice."
            ),
        ),
        Field(
            "files",
            translate("Sending", "Proof of arrival"),
            lambda: AlbumEditor(source, EvidenceKind.RETURN_CARD),
            help=translate(
                "Sending", "Return card from both sides, tracking page, reply: one file or several."
            ),
        ),
    )
