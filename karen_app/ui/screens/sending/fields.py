"""Fields of sending and of arrival, and the editor for the files that prove them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from karen_app.domain.dispatch import ArrivalProof
from karen_app.domain.encounter import Channel
from karen_app.ui.forms.editors import ChoiceEditor, DayEditor, Editor, LineEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.labels import choices
from karen_app.ui.messages import Messages
from karen_app.ui.widgets.text import Text, button
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


class FilesEditor(Editor):
    """Files chosen or dropped; the value is their paths as text."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._files: tuple[str, ...] = ()
        self.setAcceptDrops(True)
        self.names = Text(translate("Sending", "No file chosen"), "muted")
        self.pick = button(translate("Sending", "Choose files"))
        self.pick.clicked.connect(self._on_pick)
        self._fill(self.names, self.pick)
        self.setFocusProxy(self.pick)

    def value(self) -> tuple[str, ...]:
        """Paths of the chosen files."""
        return self._files

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Shows these files."""
        self._files = tuple(str(one) for one in value or ())
        names = ", ".join(Path(one).name for one in self._files)
        self.names.say(names or translate("Sending", "No file chosen"))

    def inner(self) -> QWidget:
        """The button."""
        return self.pick

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files of this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds the dropped files."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self._take([Path(one) for one in files])

    def _on_pick(self) -> None:
        self._take(self._messages.files_to_open(translate("Sending", "Proof")))

    def _take(self, files: list[Path]) -> None:
        if files:
            self.set_value((*self._files, *(str(one) for one in files)))
            self.changed.emit()


def dispatch_fields(today: Today, messages: Messages) -> tuple[Field, ...]:
    """How and when it left."""
    return (
        Field("channel", translate("Sending", "Way"), lambda: ChoiceEditor(choices(WAYS))),
        Field(
            "sent_on", translate("Sending", "Day of sending"), lambda: DayEditor(today), beside=True
        ),
        Field(
            "tracking_number",
            translate("Sending", "Tracking number"),
            LineEditor,
            help=translate("Sending", "It stands on the posting slip, e.g. RR 123 456 785 PL."),
        ),
        Field(
            "files",
            translate("Sending", "Posting slip or screenshot"),
            lambda: FilesEditor(messages),
        ),
    )


def arrival_fields(today: Today, messages: Messages) -> tuple[Field, ...]:
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
            translate("Sending", "Day of the first notice (avizo)"),
            lambda: DayEditor(today),
            help=translate(
                "Sending", "Only where nobody took the letter and the postman left a notice."
            ),
        ),
        Field(
            "files",
            translate("Sending", "Return card or screenshot"),
            lambda: FilesEditor(messages),
        ),
    )
