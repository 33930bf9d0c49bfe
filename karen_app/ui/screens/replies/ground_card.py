"""One ground of a refusal: what it means, what it cannot do, and the answer to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from karen_app.services.views.reply_page import GroundCard
from karen_app.ui.widgets.boxes import Card
from karen_app.ui.widgets.text import Text
from karen_app.ui.words import translate


class GroundView(Card):
    """Announces whether the person agrees that the reply rests on this ground."""

    judged = Signal(str, bool)

    def __init__(self, one: GroundCard) -> None:
        super().__init__("card" if one.is_chosen else "plain", gap=6)
        self.pick = QCheckBox(one.title)
        self.pick.setChecked(one.is_chosen)
        self.pick.setAccessibleDescription(one.quote)
        self.pick.toggled.connect(lambda on: self.judged.emit(one.ground, on))
        self.body.addWidget(self.pick)
        if one.quote:
            self.body.addWidget(Text(f"„{one.quote}”", "muted"))
        if not one.is_chosen:
            words = translate("Reply", "Not counted: you say that they do not mean this.")
            self.body.addWidget(Text(words, "note"))
            return
        self.body.addWidget(Text(one.meaning))
        for title, said in (
            (translate("Reply", "What it cannot do"), one.cannot),
            (translate("Reply", "Your answer"), one.answer),
            (translate("Reply", "Check first"), "\n".join(one.questions)),
            (translate("Reply", "What proves it"), one.evidence),
        ):
            if said:
                self.body.addWidget(Text(title, "strong"))
                self.body.addWidget(Text(said, "muted"))
