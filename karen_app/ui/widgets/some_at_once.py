"""A list in a card that shows some of its lines, and more of them when asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QLayout, QWidget

from karen_app.ui.widgets.boxes import column
from karen_app.ui.widgets.text import button

Line = TypeVar("Line")


class SomeAtOnce(QWidget):
    """Lines under one another, so many at once; a button says how many are left and shows more.

    A case of years has hundreds of facts, and nobody reads them all each time its page is opened.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        make: Callable[[Line], QLayout],
        words: Callable[[int], str],
        at_once: int,
    ) -> None:
        super().__init__()
        self._rest = [partial(make, line) for line in lines]
        self._words, self._at_once = words, at_once
        self._body = column(self)
        self.more = button("", "link")
        self.more.clicked.connect(self._show_some)
        self._body.addWidget(self.more)
        self._show_some()

    def _show_some(self) -> None:
        for make in self._rest[: self._at_once]:
            self._body.insertLayout(self._body.count() - 1, make())
        self._rest = self._rest[self._at_once :]
        self.more.setText(self._words(len(self._rest)))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(bool(self._rest))
