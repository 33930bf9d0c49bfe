"""The name of the other side, with known firms offered as one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter

from karen_app.services.views.inbox import TraderOffer
from karen_app.ui.forms.editors import LineEditor
from karen_app.ui.labels import label
from karen_app.ui.words import translate

Offer = Callable[[str], tuple[TraderOffer, ...]]
FROM_LETTERS = 2


class TraderEditor(LineEditor):
    """A line that offers firms; ``offered`` announces the one that was taken."""

    offered = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__(translate("CaseForm", "Begin typing the name"))
        self._offer = offer
        self._offers: tuple[TraderOffer, ...] = ()
        self._names = QStringListModel(self)
        self._completer = completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        queued = Qt.ConnectionType.QueuedConnection  # the line is filled by the list before
        completer.activated.connect(self._on_name, queued)
        self.line.setCompleter(completer)
        self.line.returnPressed.disconnect(self.entered)
        self.line.returnPressed.connect(self._on_enter)
        self.line.textEdited.connect(self._on_typed)

    def _on_typed(self, typed: str) -> None:
        self._offers = self._offer(typed) if len(typed.strip()) >= FROM_LETTERS else ()
        self._names.setStringList([_line(one) for one in self._offers])

    def _on_enter(self) -> None:
        """Enter on an offer takes it and stays, so that its address is seen; else it goes on."""
        popup = self._completer.popup()
        if popup is None or not (popup.isVisible() and popup.currentIndex().isValid()):
            self.entered.emit()

    def _on_name(self, line: str) -> None:
        """The list gives the line that was pressed."""
        lines = self._names.stringList()
        self.take(lines.index(line) if line in lines else -1)

    def take(self, number: int) -> None:
        """Takes the offer of that number."""
        if 0 <= number < len(self._offers):
            chosen = self._offers[number]
            self.line.setText(chosen.name)
            self.offered.emit(chosen)
            self.changed.emit()

    @property
    def offers(self) -> tuple[TraderOffer, ...]:
        """What is offered now."""
        return self._offers


def _line(offer: TraderOffer) -> str:
    parts = (offer.name, offer.address.city, label(offer.address_proof))
    return "  ·  ".join(part for part in parts if part)
