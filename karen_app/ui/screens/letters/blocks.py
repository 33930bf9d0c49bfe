"""The composed paragraphs of a letter: legal ones tinted, each can be said in own words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from karen_app.services.views.letter_desk import LetterBlock
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import column, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate


class BlockCard(QFrame):
    """One paragraph; a press opens it for editing, another puts the composed words back."""

    edited = Signal(str, object)  # block id, text or None

    def __init__(self, block: LetterBlock) -> None:
        super().__init__()
        self.block = block
        self.setProperty("look", "legal" if block.is_legal else "plain")
        self._body: QVBoxLayout = column(self, 6)
        self._body.setContentsMargins(10, 8, 10, 8)
        self._text = Text(block.text)
        self._body.addWidget(self._text)
        line = row()
        notes = []
        if block.is_legal:
            notes.append(translate("Letter", "carries law"))
        if block.original is not None:
            notes.append(translate("Letter", "in your words"))
        line.addWidget(Text(" · ".join(notes), "note", wrap=False))
        line.addStretch(1)
        if block.original is not None:
            back = button(translate("Letter", "Put Karen's words back"), "quiet")
            back.clicked.connect(lambda: self.edited.emit(block.block_id, None))
            line.addWidget(back)
        if block.can_edit:
            self.edit = button(translate("Letter", "Say it differently"), "quiet")
            self.edit.setAccessibleDescription(block.text[:120])
            self.edit.clicked.connect(self._on_edit)
            line.addWidget(self.edit)
        self._body.addLayout(line)

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
