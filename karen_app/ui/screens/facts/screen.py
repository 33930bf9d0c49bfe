"""Drives the questions of the law: a form made of them, for a case or for one of its facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.adviser.adviser import LawQuestions
from karen_app.services.facts.questions import NO, YES, AnswerKind, LawQuestion
from karen_app.ui.aside import Aside
from karen_app.ui.forms.editors import ChoiceEditor, DayEditor, Editor, LineEditor, MoneyEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.forms.page import FormPage
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import ABOUT_EVENT, Place
from karen_app.ui.slices import Steps
from karen_app.ui.widgets.boxes import clear, column
from karen_app.ui.widgets.text import button
from karen_app.ui.words import translate

AT_FIRST = 2  # fields that are built with the page


class FactsScreen:
    """Asks what the law wants to know; every question may stay without an answer."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = QWidget()
        self._place = column(self.view)
        self._aside = Aside(frame.tasks, self.view)
        self.answers: AnswersScreen | None = None

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Reads the questions aside, then makes a form of them."""
        self.leave()
        adviser, event_id = self._frame.use.adviser, event_of(place)
        self._aside.read(
            lambda: adviser.law_questions(CaseId(place.subject), event_id),
            lambda found: self._showing(place, found),
        )

    def leave(self) -> None:
        """Keeps what is typed."""
        if self.answers is not None:
            self.answers.leave()

    def save(self) -> None:
        """What Ctrl+S does."""
        if self.answers is not None:
            self.answers.save()

    def _showing(self, place: Place, found: LawQuestions) -> Steps | None:
        clear(self._place)
        self.answers = AnswersScreen(self._frame, found)
        self._place.addWidget(self.answers.widget)
        self.answers.enter(place)
        return None


class AnswersScreen(FormScreen):
    """The form of one set of questions."""

    def __init__(self, frame: Frame, found: LawQuestions) -> None:
        self._found = found
        form = Form([_field(one, frame.use.today) for one in found.questions], AT_FIRST)
        page = FormPage(form, translate("Facts", "Save the answers"))
        super().__init__(frame, page)
        self.rare = [one.name for one in found.questions if is_rare(one)]
        self.more = button(translate("Facts", "Rarer questions: {count}"), "link")
        self.more.setText(self.more.text().format(count=len(self.rare)))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(bool(self.rare))
        self.more.clicked.connect(self._on_more)
        page.below.addWidget(self.more)
        for name in self.rare:
            form.set_visible(name, visible=False)

    def first_values(self) -> Mapping[str, Any]:
        """The answers known so far."""
        title = translate("Facts", "What the law asks: {about}")
        self.view.show_title(
            title.format(about=self._found.about),
            translate("Facts", "What you do not know may stay open: nothing is guessed."),
        )
        return {one.name: one.answer for one in self._found.questions}

    def store(self) -> None:
        """Stores the answers and shows the case."""
        case_id = CaseId(self.place.subject)
        adviser = self.frame.use.adviser
        shown, event_id = self._found.questions, event_of(self.place)
        outcome = adviser.answer_law(case_id, shown, self.form.values(), event_id)
        if self.frame.settle(outcome, case_id, self.form) is not None:
            self.done()
            self.frame.go.go("case", case_id)

    def _on_more(self) -> None:
        """Shows the questions that are asked with every kind of contract."""
        self.more.hide()
        for name in self.rare:
            self.form.set_visible(name, visible=True)
        self.form.finish()
        self.form.go_to(self.rare[0])


def event_of(place: Place) -> str:
    """The event that a place asks about, empty for the case."""
    return place.detail.removeprefix(ABOUT_EVENT) if place.detail.startswith(ABOUT_EVENT) else ""


def is_rare(question: LawQuestion) -> bool:
    """Whether it is shown on demand only."""
    return question.is_general and not question.is_awaited and not question.answer


def _field(question: LawQuestion, today: Callable[[], date]) -> Field:
    words = question.words[:1].upper() + question.words[1:]
    help_words = translate("Facts", "A deadline waits for this.") if question.is_awaited else ""
    return Field(question.name, words, lambda: _editor(question, today), help=help_words)


def _editor(question: LawQuestion, today: Callable[[], date]) -> Editor:
    unknown = translate("Facts", "I do not know")
    if question.kind is AnswerKind.YES_NO:
        answers = [(YES, translate("Facts", "yes")), (NO, translate("Facts", "no"))]
        return ChoiceEditor(answers, unknown)
    if question.kind is AnswerKind.CHOICE:
        return ChoiceEditor(question.choices, unknown)
    if question.kind is AnswerKind.DAY:
        return DayEditor(today)
    if question.kind is AnswerKind.MONEY:
        return MoneyEditor()
    if question.kind is AnswerKind.COUNTRY:
        return LineEditor(translate("Facts", "two letters or the Polish name, e.g. IT"))
    return LineEditor()
