"""The kept files on the page of a case, some at a time: a dropped folder may hold thousands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.services.views.words import Tone
from karen_app.ui.labels import label
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import row
from karen_app.ui.widgets.some_at_once import SomeAtOnce
from karen_app.ui.widgets.text import Chip, Text, TitleButton
from karen_app.ui.words import translate

AT_ONCE = 30


def file_list(lines: tuple[EvidenceLine, ...], chosen: Callable[[str], None]) -> SomeAtOnce:
    """Files with their exhibit numbers; ``chosen`` is told the one that is pressed."""
    return SomeAtOnce(lines, lambda one: _row(one, chosen), _more, AT_ONCE)


def _more(left: int) -> str:
    return translate("Case", "Show more files (%n left)", None, left)


def _row(one: EvidenceLine, chosen: Callable[[str], None]) -> QHBoxLayout:
    line = row()
    number = "–" if one.exhibit is None else str(one.exhibit)
    mark = Text(number, "strong", wrap=False)
    mark.setMinimumWidth(theme().px(26))
    mark.setAccessibleName(translate("Case", "exhibit {number}").format(number=number))
    line.addWidget(mark)
    name = TitleButton(one.description or one.name, "link")
    name.clicked.connect(lambda: chosen(one.evidence_id))
    line.addWidget(name, 1)
    line.addWidget(Text(label(one.kind), "note", wrap=False))
    if not one.is_there:
        line.addWidget(Chip(translate("Case", "file is gone"), Tone.DANGER))
    return line
