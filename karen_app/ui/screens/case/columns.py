"""The columns of the page of a case: cards under one another, two columns beside one another."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from karen_app.ui.slices import Steps
from karen_app.ui.widgets.boxes import BETWEEN, Parts, column, renew


class Stack(QVBoxLayout):
    """Cards under one another, pushed to the top; ``more`` are those that come later."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(BETWEEN)
        self.cards, self.more = column(gap=BETWEEN), column(gap=BETWEEN)
        self.addLayout(self.cards)
        self.addLayout(self.more)
        self.addStretch(1)

    def renewing(self, cards_made: Parts) -> Steps:
        """Puts cards in place of those shown."""
        return renew(self.cards, cards_made)


def pair_of(left: Stack, right: Stack) -> QBoxLayout:
    """Two columns beside one another, the left one a little wider."""
    pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    pair.setSpacing(BETWEEN)
    pair.addLayout(left, 5)
    pair.addLayout(right, 4)
    return pair
