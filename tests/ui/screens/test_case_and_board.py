"""The board and the page of a case: one obvious step, clocks with reasons, nothing read as markup."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import getAllValidWrappers

from karen_app.domain.claim import Remedy
from karen_app.domain.contract import ContractKind
from karen_app.domain.dispatch import ArrivalProof
from karen_app.domain.encounter import PromiseState
from karen_app.domain.ids import CaseId
from karen_app.services.drafts import ArrivalDraft, DispatchDraft, EventDraft
from karen_app.ui.screens.board.screen import BoardScreen
from karen_app.ui.screens.case.log_card import LogCard
from karen_app.ui.screens.case.view import CaseView
from karen_app.ui.screens.cases.screen import CaseFormScreen
from karen_app.ui.screens.deadlines.screen import WhyScreen
from karen_app.ui.screens.log.event_screen import EventScreen
from karen_app.ui.steps import prepare
from karen_app.ui.widgets.clock import Clock
from tests.fakes import FakeWorld
from tests.makers import (
    done,
    make_encounter_draft,
    make_trader_draft,
    opened_case,
)
from tests.ui.window import Window


def waiting_case(world: FakeWorld) -> CaseId:
    """A complaint that arrived on 9 November."""
    use = world.use_cases
    case = opened_case(use)
    done(use.record_event(case.id, EventDraft(kind="goods_delivered", on=date(2026, 10, 20))))
    done(
        use.record_event(
            case.id, EventDraft(kind="defect_found", on=date(2026, 11, 3), note="podeszwa")
        )
    )
    world.desk.clock.day = date(2026, 11, 6)
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    sent = done(use.record_dispatch(DispatchDraft(letter.id, sent_on=date(2026, 11, 6))))
    world.desk.clock.day = date(2026, 11, 22)
    done(use.record_arrival(ArrivalDraft(sent.id, date(2026, 11, 9), ArrivalProof.RETURN_CARD)))
    return case.id


def test_empty_board_says_what_it_is_for(window: Window) -> None:
    window.go("board")
    assert "Dzień dobry. Nic jeszcze nie zapisano." in window.words()
    window.press("Zacznij pierwszą sprawę")
    assert window.here == "guide"


def test_board_shows_whose_move_it_is_and_leads_to_the_letter(
    window: Window, world: FakeWorld
) -> None:
    case = opened_case(world.use_cases)
    bought = EventDraft(kind="goods_delivered", on=date(2026, 10, 20))
    done(world.use_cases.record_event(case.id, bought))
    window.go("board")
    assert "Dzień dobry. Jedna sprawa czeka na Ciebie." in window.words()
    window.press("Buty zimowe · ButyPlus")
    assert window.here == "case"
    window.press("Przygotuj pismo")
    assert window.here == "letter"


def test_the_table_of_the_board_holds_the_same_cases(window: Window, world: FakeWorld) -> None:
    opened_case(world.use_cases)
    window.go("board")
    window.press("Pokaż jako tabelę")
    table = cast("BoardScreen", window.shell.screen("board")).view.table
    assert table.model().rowCount() == 1
    table.setCurrentIndex(table.model().index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    window.settle()
    assert window.here == "case"


def test_clock_opens_its_reasons_by_keyboard(window: Window, world: FakeWorld) -> None:
    window.go("case", waiting_case(world))
    clock = next(one for one in window.page.findChildren(Clock) if "Odpowiedź" in one.face.title)
    assert clock.face.start == date(2026, 11, 9)
    assert clock.face.legal == date(2026, 11, 23)
    assert "do 23 lis 2026" in clock.face.right_text
    assert 0.9 < clock.progress() < 1
    QTest.keyClick(clock, Qt.Key.Key_Return)
    window.settle()
    panel = cast("WhyScreen", window.shell.screen("why")).view
    assert panel.isVisible()
    said = window.words(panel)
    assert "poniedziałek, 23 listopada 2026" in said
    assert "piątek, 27 listopada 2026" in said
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    clock.clicked.emit()
    window.settle()
    assert panel.isVisible()
    QTest.keyClick(window.page, Qt.Key.Key_Escape)  # from the page beside it too
    assert not panel.isVisible()


def test_where_no_clock_runs_the_fact_that_starts_one_is_asked_for(
    window: Window, world: FakeWorld
) -> None:
    flight = opened_case(world.use_cases, kind=ContractKind.AIR)
    window.go("case", flight.id)
    assert "Żaden termin jeszcze nie biegnie" in window.words()
    assert "Zapisz, kiedy to było" in window.words()
    window.press("Lot")
    assert window.here == "event"
    form = cast("EventScreen", window.shell.screen("event")).form
    assert form.values()["kind"] == "flight"
    done(world.use_cases.record_event(flight.id, EventDraft(kind="flight", on=date(2026, 11, 3))))
    window.go("case", flight.id)
    assert "Zapisz, kiedy to było" not in window.words()


def test_a_page_that_is_built_no_further_leaves_no_card_behind(
    window: Window, world: FakeWorld
) -> None:
    case_id = waiting_case(world)
    window.go("case", case_id)
    view = cast("CaseView", window.page)

    def logs() -> int:
        known = [one for one in getAllValidWrappers() if isinstance(one, LogCard)]
        return sum(one.window() is not window.shell.window for one in known)

    building = view.showing(world.use_cases.case_page(case_id))
    while not logs():
        next(building)
    building.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not logs()


def test_where_the_reasons_stand_alone_the_rail_stays_at_its_edge(
    window: Window, world: FakeWorld
) -> None:
    case_id = waiting_case(world)
    window.show()
    window.shell.window.resize(720, 600)
    key = world.use_cases.case_page(case_id).clocks[0].key
    window.go("case", case_id, f"why:{key}")
    shown = window.shell.window
    assert shown.side.isVisible()
    assert not shown.pages.isVisible()
    edge = shown.rail.mapTo(shown, shown.rail.rect().topLeft())
    assert edge.x() == 0


def test_extending_a_clock_needs_a_reason_and_moves_the_day(
    window: Window, world: FakeWorld
) -> None:
    case_id = waiting_case(world)
    window.go("case", case_id)
    clock = next(one for one in window.page.findChildren(Clock) if "Odpowiedź" in one.face.title)
    clock.click()
    window.settle()
    screen = cast("WhyScreen", window.shell.screen("why"))
    window.press("Przedłuż", screen.view)
    screen.view.form.fill({"until": date(2026, 11, 30), "reason": ""})
    window.press("Zapisz decyzję", screen.view)
    assert "Powiedz dlaczego" in screen.view.form.problem_at("reason")
    screen.view.form.fill({"reason": "Sklep poprosił o tydzień"})
    window.press("Zapisz decyzję", screen.view)
    moved = world.use_cases.case_page(case_id).clocks
    assert date(2026, 11, 30) in {one.legal_date for one in moved}
    assert "Sklep poprosił o tydzień" in window.words(screen.view)


def test_names_are_shown_as_typed_never_as_markup(window: Window, world: FakeWorld) -> None:
    name = "<b>Zły & „Sklep”</b> 😡" + "x" * 80
    case = opened_case(world.use_cases, trader=make_trader_draft(name=name), title="A <i>B</i>")
    window.go("case", case.id)
    assert name in window.words()
    assert "A <i>B</i>" in window.words()


def test_a_promise_is_judged_in_the_log_and_from_the_next_step(
    window: Window, world: FakeWorld
) -> None:
    case = opened_case(world.use_cases)
    entry = done(
        world.use_cases.record_encounter(
            case.id,
            make_encounter_draft(promised="oddzwonią", promised_by=date(2026, 11, 21)),
        )
    )
    window.messages.answer = "broken"
    window.go("case", case.id, f"promise:{entry.id}")
    assert "oddzwonią" in window.messages.said[0]
    stored = world.use_cases.encounter_draft(entry.id)
    assert stored.promise_state is PromiseState.BROKEN


def test_files_dropped_are_kept_and_unreadable_ones_named(
    window: Window, world: FakeWorld, tmp_path: object
) -> None:
    case = opened_case(world.use_cases)
    from pathlib import Path

    good = Path(str(tmp_path)) / "paragon.txt"
    good.write_text("349,00", encoding="utf-8")
    window.messages.files = [good, good.with_name("nie-ma.txt")]
    window.go("case", case.id)
    window.press("Dodaj pliki")
    assert [one.name for one in world.use_cases.case_page(case.id).evidence] == ["paragon.txt"]
    assert "nie-ma.txt" in window.messages.said[-1]


def test_a_case_that_is_gone_says_so(window: Window) -> None:
    window.go("case", "00000000-0000-4000-8000-00000000ffff")
    assert "Tej sprawy już nie ma." in window.words()


def test_trash_and_back(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("case", case.id)
    window.shell.screen("case")._on_command("trash")  # type: ignore[attr-defined]
    window.go("trash")
    assert "Buty zimowe · ButyPlus" in window.words()
    window.press("Wyjmij")
    assert window.here == "case"


def test_what_was_undone_by_key_is_not_offered_again(window: Window) -> None:
    case = opened_case(window.use)
    window.show()
    window.go("case", case.id)
    window.shell.frame.settle(window.use.trash_case(case.id), case.id)
    assert window.shell.window.toast.isVisible()
    window.shell.undo.undo()
    window.settle()
    assert not window.shell.window.toast.isVisible()


def test_a_letter_without_its_amount_leads_to_the_field(window: Window) -> None:
    case = opened_case(window.use, remedy=Remedy.DAMAGES, claim_amount="")
    prepare(window.shell.frame, case.id, "goods-complaint")
    window.settle()
    assert window.here == "edit-case"
    form = cast("CaseFormScreen", window.shell.screen("edit-case")).form
    assert window.shell.window.focusWidget() is form.editor("claim_amount").inner()
    assert window.shell.window.toast.words.text() == "Podaj kwotę, której żądasz."
    assert not window.messages.said
