"""Lines of a card: words at the left, chips and buttons at the right; under them in large text."""

from __future__ import annotations

from textwrap import wrap

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import FlowLayout, column, row

LARGE = 130  # percent of the design from which buttons stand under the words

LETTERS = 34  # letters in a line of large text


def is_large() -> bool:
    """Whether the text is so large that words and buttons have no room side by side."""
    return theme().px(100) > LARGE


def beside(words: QWidget | QLayout, *things: QWidget) -> QBoxLayout:
    """Words with chips and buttons beside them, or under them in large text."""
    if is_large():
        whole: QBoxLayout = column(gap=6)
        _put(whole, words, 0)
        whole.addLayout(flow(*things))
        return whole
    whole = row(gap=10)
    _put(whole, words, 1)
    for one in things:
        whole.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
    return whole


def flow(*things: QWidget) -> FlowLayout:
    """Things one after another, going on in the next line where the room ends."""
    line = FlowLayout()
    for one in things:
        line.addWidget(one)
    return line


def in_lines(words: str, letters: int = LETTERS) -> str:
    """Words for a button or a round choice, which do not wrap: broken into lines in large text."""
    return "\n".join(wrap(words, letters)) if is_large() else words


def _put(whole: QBoxLayout, words: QWidget | QLayout, stretch: int) -> None:
    if isinstance(words, QLayout):
        whole.addLayout(words, stretch)
    else:
        whole.addWidget(words, stretch)
