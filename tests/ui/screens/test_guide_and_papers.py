"""The guided start loses nothing; papers of a case are made, shown and saved."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QAbstractButton

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
