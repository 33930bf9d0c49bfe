"""The guided start: a few questions, "I don't know" is always an answer, going back keeps all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from karen_app.domain.fields import Fields
from karen_app.services.adviser.guide import Question
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, Page, clear
from karen_app.ui.widgets.lines import flow, in_lines
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import say, translate

WIDEST = 640
FORM = "what-happened"  # the name under which the answers are kept


class GuideView(Page):
    """One question at a time; announces the answer and the wish to go back."""

    answered = Signal(str, str)
    back_clicked = Signal()
    form_clicked = Signal()

    def show_question(self, question: Question, number: int, given: str) -> None:
        """Shows a question with its answers, the one given before marked."""
        clear(self.body)
        self.body.addWidget(Text(translate("Guide", "What happened?"), "page-title"))
        hint = translate("Guide", "A few questions. “I don't know” is always an answer.")
        self.body.addWidget(Text(hint, "muted"))
        card = Card(gap=8)
        card.setMaximumWidth(theme().px(WIDEST))
        count = translate("Guide", "Question {number}").format(number=number)
        card.body.addWidget(Text(count, "note"))
        card.body.addWidget(Text(say(question.words), "title"))
        focus: QPushButton | None = None
        for one in question.answers:
            made = button(in_lines(say(one.words)), "pick")
            made.setAccessibleName(say(one.words))
            made.setCheckable(True)
            made.setChecked(one.value == given)
            made.clicked.connect(
                lambda _=False, value=one.value: self.answered.emit(question.id, value)
            )
            card.body.addWidget(made)
            if focus is None or one.value == given:
                focus = made
        self.body.addWidget(card)
        back = button(translate("Guide", "One step back"))
        back.setEnabled(number > 1)
        back.clicked.connect(self.back_clicked)
        form = button(translate("Guide", "Straight to the form"))
        form.clicked.connect(self.form_clicked)
        self.body.addLayout(flow(back, form))
        self.body.addStretch(1)
        if focus is not None:
            focus.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Backspace go one step back."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.back_clicked.emit()
        else:
            super().keyPressEvent(event)


class GuideScreen:
    """Asks until the case is known, then opens its form."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._given: dict[str, str] = {}
        self._at = 0
        self.view = GuideView()
        self.view.answered.connect(self._on_answered)
        self.view.back_clicked.connect(self._on_back)
        self.view.form_clicked.connect(lambda: frame.go.go("guide"))

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Goes on where it was left; what was answered is still there."""
        del place
        kept = self._frame.use.kept_draft(FORM)
        self._given = {name: str(value) for name, value in (kept or {}).items()}
        self._at = min(self._at, len(self._walked()))
        self._show()

    def leave(self) -> None:
        """Every answer is kept already."""

    def _walked(self) -> dict[str, str]:
        """The answers that lead somewhere, in the order of the questions."""
        answers: dict[str, str] = {}
        while (question := self._frame.use.adviser.next_question(answers)) is not None:
            if question.id not in self._given:
                break
            answers[question.id] = self._given[question.id]
        return answers

    def _show(self) -> None:
        before = dict(list(self._walked().items())[: self._at])
        question = self._frame.use.adviser.next_question(before)
        if question is None:
            self._finish(before)
            return
        self.view.show_question(question, self._at + 1, self._given.get(question.id, ""))

    def _on_answered(self, question: str, value: str) -> None:
        self._given[question] = value
        self._frame.use.keep_draft(FORM, Fields(self._given))
        self._at += 1
        self._show()

    def _on_back(self) -> None:
        if self._at:
            self._at -= 1
            self._show()
        else:
            self._frame.go.back()

    def _finish(self, answers: Mapping[str, str]) -> None:
        """Opens the form filled with what is known; coming back asks the last question again."""
        self._at = max(0, self._at - 1)
        self._frame.go.go("guide", "", as_detail(answers))


def as_detail(answers: Mapping[str, str]) -> str:
    """Answers as the detail of a place; the form of a case reads it with ``answers_of``."""
    return ";".join(f"{name}={value}" for name, value in answers.items())
