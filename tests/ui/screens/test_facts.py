"""What the law asks: a form made of its questions, for a case and for one of its facts."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from karen_app.domain.contract import ContractKind
from karen_app.domain.ids import CaseId
from karen_app.services.drafts import EventDraft
from karen_app.ui.forms.form import Form
from karen_app.ui.screens.facts.screen import AnswersScreen, FactsScreen
from karen_app.ui.screens.log.event_screen import EventScreen
from tests.fakes import FakeWorld
from tests.makers import done, opened_case
from tests.ui.window import Window


def answers(window: Window) -> AnswersScreen:
    shown = cast("FactsScreen", window.shell.screen("facts")).answers
    assert shown is not None
    return shown


def form(window: Window) -> Form:
    return answers(window).form


def telecom(world: FakeWorld) -> CaseId:
    return opened_case(world.use_cases, kind=ContractKind.TELECOM).id


def test_the_page_of_a_case_leads_to_the_questions_and_back_with_the_answers(
    window: Window, world: FakeWorld
) -> None:
    case_id = telecom(world)
    window.go("case", case_id)
    window.press("O co pyta prawo")
    assert window.here == "facts"
    form(window).fill({"demand.ground": "wrong_bill", "contract.ends": date(2027, 1, 31)})
    window.press("Zapisz odpowiedzi")
    assert window.here == "case"
    draft = world.use_cases.case_draft(case_id)
    assert draft.claim_fields["ground"] == "wrong_bill"
    assert draft.contract_fields["ends"] == "2027-01-31"
    window.shell.undo.undo()
    assert "ground" not in world.use_cases.case_draft(case_id).claim_fields


def test_rarer_questions_are_shown_on_demand(window: Window, world: FakeWorld) -> None:
    window.go("facts", telecom(world))
    rare = answers(window).rare
    assert "contract.receipt_held" in rare
    assert not form(window).editor("contract.receipt_held").isVisibleTo(window.page)
    window.press(answers(window).more.text())
    assert form(window).editor("contract.receipt_held").isVisibleTo(window.page)


def test_a_wrong_answer_is_said_at_its_question_and_nothing_is_lost(
    window: Window, world: FakeWorld
) -> None:
    case_id = opened_case(world.use_cases).id
    window.go("facts", case_id)
    form(window).fill({"contract.guarantee_months": "dwa lata", "contract.trader_collects": "yes"})
    window.press("Zapisz odpowiedzi")
    assert window.here == "facts"
    assert "„dwa lata”" in form(window).problem_at("contract.guarantee_months")
    assert form(window).value("contract.trader_collects") == "yes"


def test_what_is_typed_and_not_saved_is_kept(window: Window, world: FakeWorld) -> None:
    case_id = opened_case(world.use_cases).id
    window.go("facts", case_id)
    editor = form(window).editor("contract.use_by")
    QTest.keyClicks(editor.inner(), "20.12.2026")
    window.go("board")
    window.go("facts", case_id)
    assert form(window).value("contract.use_by") == date(2026, 12, 20)


def test_a_flight_is_asked_for_its_delay_right_after_it_is_written_down(
    window: Window, world: FakeWorld
) -> None:
    case = opened_case(world.use_cases, kind=ContractKind.AIR)
    window.go("event", case.id, "flight")
    event_form = cast("EventScreen", window.shell.screen("event")).form
    event_form.fill({"on": date(2026, 11, 3)})
    window.press("Zapisz fakt")
    assert window.here == "facts"
    assert "O co pyta prawo: lot" in window.words()
    typed = {"distance_km": "1300", "disruption": "delay", "arrival_delay_minutes": "240"}
    form(window).fill({**typed, "departure_country": "PL", "arrival_country": "IT"})
    QTest.keyClick(form(window).editor("distance_km").inner(), Qt.Key.Key_Return)
    window.settle()
    assert window.here == "case"
    assert "250,00" in window.words().replace("\u00a0", " ")


def test_a_fact_of_which_the_law_asks_nothing_leads_to_the_case(
    window: Window, world: FakeWorld
) -> None:
    case = opened_case(world.use_cases)
    window.go("event", case.id, "goods_delivered")
    cast("EventScreen", window.shell.screen("event")).form.fill({"on": date(2026, 11, 3)})
    window.press("Zapisz fakt")
    assert window.here == "case"


def test_the_questions_of_a_recorded_fact_are_asked_again_when_it_is_edited(
    window: Window, world: FakeWorld
) -> None:
    case = opened_case(world.use_cases, kind=ContractKind.AIR)
    draft = EventDraft(kind="flight", on=date(2026, 11, 3))
    flight = done(world.use_cases.record_event(case.id, draft))
    window.go("case", case.id)
    window.go("facts", case.id, f"event:{flight.id}")
    form(window).fill({"distance_km": "1300"})
    window.press("Zapisz odpowiedzi")
    window.go("event", case.id, f"edit:{flight.id}")
    window.press("Zapisz fakt")
    assert window.here == "facts"
    assert form(window).value("distance_km") == "1300"
    window.press("Wyjdź")
    assert window.here == "case"
