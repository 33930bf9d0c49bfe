"""The guided start loses nothing; papers of a case are made, shown and saved."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QAbstractButton

from karen_app.domain.claim import Remedy
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.ui.screens.cases.screen import CaseFormScreen, answers_of
from karen_app.ui.screens.guide.screen import as_detail
from karen_app.ui.screens.timeline.screen import PaperScreen
from karen_app.ui.widgets.text import TitleButton
from tests.fakes import FakeWorld
from tests.makers import done, make_encounter_draft, opened_case
from tests.ui.window import Window


def answers(window: Window) -> list[QAbstractButton]:
    return [
        one
        for one in window.page.findChildren(QAbstractButton)
        if one.isCheckable() and one.isVisibleTo(window.page) and not isinstance(one, TitleButton)
    ]


def test_four_answers_fill_the_form(window: Window) -> None:
    window.go("what-happened")
    answers(window)[0].click()
    window.settle()
    answers(window)[1].click()
    window.settle()
    answers(window)[0].click()
    window.settle()
    answers(window)[3].click()
    window.settle()
    assert window.here == "guide"
    screen = cast("CaseFormScreen", window.shell.screen("guide"))
    draft = screen.view.draft(screen._before)
    assert draft.kind is ContractKind.GOODS
    assert draft.channel is SaleChannel.DISTANCE


def test_going_back_keeps_every_answer(window: Window, world: FakeWorld) -> None:
    window.go("what-happened")
    answers(window)[0].click()
    window.settle()
    answers(window)[1].click()
    window.settle()
    window.press("Krok wstecz")
    assert answers(window)[1].isChecked()
    window.press("Krok wstecz")
    assert answers(window)[0].isChecked()
    window.go("board")
    window.go("what-happened")
    assert answers(window)[0].isChecked()
    assert world.desk.drafts.by_form["what-happened"]


def answer(window: Window, *places: int) -> CaseFormScreen:
    """Answers the questions from the first one on; gives the form they lead to."""
    window.go("what-happened")
    while not answers(window)[0].accessibleName().startswith("Rzeczy"):
        window.press("Krok wstecz")
    for place in places:
        answers(window)[place].click()
        window.settle()
    assert window.here == "guide"
    return cast("CaseFormScreen", window.shell.screen("guide"))


def test_one_step_back_from_the_form_asks_the_last_question_again(window: Window) -> None:
    answer(window, 0, 1, 0, 3)
    window.press("Krok wstecz")
    assert window.here == "what-happened"
    assert answers(window)[3].isChecked()
    window.go("guide")  # straight to the form: no question stands before it
    assert "Krok wstecz" not in window.words()


def test_another_answer_keeps_what_was_typed_into_the_form(window: Window) -> None:
    form = answer(window, 0, 1, 0, 3).form
    form.editor("trader.name").set_value("Burger Raj")
    form.editor("story").set_value("Staliśmy kwadrans.")
    form.changed.emit()
    screen = answer(window, 0, 0, 0, 2)
    assert screen.form.editor("trader.name").value() == "Burger Raj"
    assert screen.form.editor("story").value() == "Staliśmy kwadrans."
    assert screen.form.editor("channel").value() == SaleChannel.PREMISES.value
    assert screen.form.editor("remedy").value() == Remedy.PRICE_REDUCTION.value


def test_the_form_without_questions_brings_back_the_matter_begun(window: Window) -> None:
    form = answer(window, 0, 1, 0, 3).form
    form.editor("trader.name").set_value("Burger Raj")
    form.changed.emit()
    window.go("board")
    window.go("guide")
    assert form.editor("trader.name").value() == "Burger Raj"
    assert form.editor("channel").value() == SaleChannel.DISTANCE.value
    window.press("Zacznij od nowa")
    assert form.editor("trader.name").value() == ""


def test_a_problem_in_an_earlier_step_gets_the_cursor(window: Window) -> None:
    screen = answer(window, 0, 1, 0, 3)
    screen.form.editor("trader.name").set_value("Burger Raj")
    screen.form.editor("price").set_value("dużo")
    screen.form.editor("client.name").set_value("Anna Kowalska")
    screen.view.go_to(3)
    screen.save()
    assert screen.view.step == 1
    assert window.shell.window.focusWidget() is screen.form.editor("price").inner()


def test_i_do_not_know_is_an_answer_to_every_question(window: Window) -> None:
    window.go("what-happened")
    for _question in range(4):
        if window.here == "what-happened":
            answers(window)[-1].click()
            window.settle()
    assert window.here == "guide"


def test_answers_travel_as_a_detail() -> None:
    given = {"what": "goods", "want": "unknown"}
    assert answers_of(as_detail(given)) == given
    assert answers_of("") == {}


def paper(window: Window) -> PaperScreen:
    return cast("PaperScreen", window.shell.screen("paper"))


def test_the_timeline_has_three_readers(window: Window) -> None:
    case = opened_case(window.use)
    done(window.use.record_encounter(case.id, make_encounter_draft()))
    window.go("paper", case.id, "timeline")
    mine = paper(window)._content
    window.press("dla sądu")
    assert paper(window)._content != mine


def test_a_summary_is_saved(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    case = opened_case(window.use)
    window.go("paper", case.id, "summary")
    window.messages.target = tmp_path / "s.pdf"
    window.press("Zapisz jako PDF")
    assert world.outside.written[tmp_path / "s.pdf"] == window.use.papers.summary(case.id)


def test_a_deadline_that_is_gone_says_so(window: Window) -> None:
    case = opened_case(window.use)
    window.go("paper", case.id, "sheet:no-such@clock")
    assert paper(window)._content == b""
    assert paper(window).view.note.text()


def test_an_offered_address_says_in_words_when_it_was_checked(window: Window) -> None:
    screen = answer(window, 6, 0, 0, 1)
    offer = next(one for one in window.use.offer_traders("InPost") if one.checked)
    screen.view.take_offer(offer)
    said = screen.view.address_note.text()
    assert "sprawdzono" in said
    assert "undated" not in said
    assert offer.checked[:4] in said
