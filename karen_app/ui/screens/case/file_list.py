"""The kept files on the page of a case, some at a time: a dropped folder may hold thousands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.services.views.words import Tone
from karen_app.ui.labels import label
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import column, row
from karen_app.ui.widgets.text import Chip, Text, TitleButton, button
from karen_app.ui.words import translate

AT_ONCE = 40


class FileList(QWidget):
    """Files with their exhibit numbers; a button shows more of them."""

    def __init__(self, lines: tuple[EvidenceLine, ...], chosen: Callable[[str], None]) -> None:
        super().__init__()
        self._rest, self._chosen = lines, chosen
        self._body = column(self)
        self.more = button("")
        self.more.clicked.connect(self._show_some)
        self._body.addWidget(self.more)
        self._show_some()

    def _show_some(self) -> None:
        for one in self._rest[:AT_ONCE]:
            self._body.insertLayout(self._body.count() - 1, self._row(one))
        self._rest = self._rest[AT_ONCE:]
        self.more.setText(translate("Case", "Show more files (%n left)", None, len(self._rest)))
        self.more.setVisible(bool(self._rest))

    def _row(self, one: EvidenceLine) -> QHBoxLayout:
        line = row()
        number = "–" if one.exhibit is None else str(one.exhibit)
        mark = Text(number, "strong", wrap=False)
        mark.setMinimumWidth(theme().px(26))
        mark.setAccessibleName(translate("Case", "exhibit {number}").format(number=number))
        line.addWidget(mark)
        name = TitleButton(one.description or one.name, "link")
        name.clicked.connect(lambda _=False, file=one.evidence_id: self._chosen(file))
        line.addWidget(name, 1)
        line.addWidget(Text(label(one.kind), "note", wrap=False))
        if not one.is_there:
            line.addWidget(Chip(translate("Case", "file is gone"), Tone.DANGER))
        return line
