"""The name of the other side, with known firms offered as one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Signal
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
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._on_name)
        self.line.setCompleter(completer)
        self.line.textEdited.connect(self._on_typed)

    def _on_typed(self, typed: str) -> None:
        self._offers = self._offer(typed) if len(typed.strip()) >= FROM_LETTERS else ()
        self._names.setStringList([_line(one) for one in self._offers])

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
