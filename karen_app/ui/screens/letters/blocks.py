"""The composed paragraphs of a letter: legal ones tinted, each can be said in own words."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from karen_app.services.views.letter_desk import LetterBlock
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import column
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

POINTED = 2500  # milliseconds


class BlockCard(QFrame):
    """One paragraph; a press opens it for editing, another puts the composed words back."""

    edited = Signal(str, object)  # block id, text or None

    def __init__(self, block: LetterBlock) -> None:
        super().__init__()
        self.block = block
        self._look = "legal" if block.is_legal else "plain"
        self.setProperty("look", self._look)
        self._body: QVBoxLayout = column(self, 6)
        self._body.setContentsMargins(10, 8, 10, 8)
        self._text = Text(block.text)
        self._body.addWidget(self._text)
        notes = []
        if block.is_legal:
            notes.append(translate("Letter", "carries law"))
        if block.original is not None:
            notes.append(translate("Letter", "in your words"))
        if block.is_legal and block.original is not None:
            self._body.addWidget(self._changed_law(block.original))
        things: list[QWidget] = [Text(" · ".join(notes), "note", wrap=False)] if notes else []
        if block.original is not None:
            back = button(translate("Letter", "Put Karen's words back"), "quiet")
            back.clicked.connect(lambda: self.edited.emit(block.block_id, None))
            things.append(back)
        if block.can_edit:
            self.edit = button(translate("Letter", "Say it differently"), "quiet")
            self.edit.setAccessibleDescription(block.text[:120])
            self.edit.clicked.connect(self._on_edit)
            things.append(self.edit)
        self._body.addLayout(flow(*things))

    def _changed_law(self, original: str) -> Text:
        """What stood here before: a claim may hang on these words."""
        words = translate(
            "Letter", "You changed words that carry law. Karen's words were: “{words}”"
        )
        return Text(words.replace("{words}", original), "problem")

    def point_out(self) -> None:
        """Draws a line around the paragraph for a while and takes the focus."""
        self._draw("next-step")
        QTimer.singleShot(POINTED, self, lambda: self._draw(self._look))
        if self.block.can_edit:
            self.edit.setFocus()

    def _draw(self, look: str) -> None:
        self.setProperty("look", look)
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_edit(self) -> None:
        self.edit.hide()
        self._text.hide()
        self.field = QPlainTextEdit(self.block.text)
        self.field.setAccessibleName(translate("Letter", "Words of this paragraph"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(theme().px(120))
        self.keep = button(translate("Letter", "Use these words"))
        self.keep.clicked.connect(
            lambda: self.edited.emit(self.block.block_id, self.field.toPlainText().strip())
        )
        self._body.insertWidget(0, self.field)
        self._body.insertWidget(1, self.keep)
        self.field.setFocus()
