"""Writing down an encounter: problems beside the fields, nothing typed is lost."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from karen_app.domain.contract import ContractKind
from karen_app.domain.encounter import Encounter, Failure
from karen_app.domain.event_kinds import EVENT_GROUPS, first_facts
from karen_app.domain.ids import CaseId
from karen_app.ui.forms.editors import ChoiceEditor
from karen_app.ui.screens.cases.screen import CaseFormScreen
from karen_app.ui.screens.log.event_screen import EventScreen
from karen_app.ui.screens.log.screen import EncounterScreen
from tests.fakes import FakeWorld
from tests.makers import opened_case
from tests.ui.window import Window


def encounters(world: FakeWorld) -> list[Encounter]:
    return [one for one in world.desk.stored.values() if isinstance(one, Encounter)]


def screen(window: Window) -> EncounterScreen:
    return cast("EncounterScreen", window.shell.screen("log"))


def test_an_encounter_is_stored_and_its_case_shown(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    window.type_into("Co się stało, w jednym zdaniu", "Odesłano mnie z butami")
    window.type_into("Z kim", "pani Ewa")
    window.button("nieuprzejmość").click()
    window.press("Zapisz wpis")
    (stored,) = encounters(world)
    assert stored.summary == "Odesłano mnie z butami"
    assert stored.failures == (Failure.RUDE,)
    assert window.here == "case"
    assert "Odesłano mnie z butami" in window.words()


def test_impossible_day_says_so_beside_the_field_and_keeps_everything(
    window: Window, world: FakeWorld
) -> None:
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    window.type_into("Co się stało, w jednym zdaniu", "Rozmowa")
    window.type_into("Dzień", "31.06.2026")
    window.type_into("Stracone minuty", "dużo")
    window.press("Zapisz wpis")
    form = screen(window).form
    assert "nie jest liczbą całkowitą" in form.problem_at("minutes_lost")
    window.type_into("Stracone minuty", "25")
    window.press("Zapisz wpis")
    assert form.problem_at("happened_on") == (
        "„31.06.2026” nie jest dniem z kalendarza. Napisz tak: 5.11.2026."
    )
    assert form.values()["summary"] == "Rozmowa"
    assert not encounters(world)


def test_the_future_is_refused(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    window.type_into("Co się stało, w jednym zdaniu", "Rozmowa")
    window.type_into("Dzień", "23.11.2026")
    window.press("Zapisz wpis")
    assert "dopiero nadejdzie" in screen(window).form.problem_at("happened_on")


def test_what_was_typed_is_back_after_leaving(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    window.type_into("Co się stało, w jednym zdaniu", "Niedokończone <b>zdanie</b>")
    window.go("board")
    window.go("log", case.id)
    assert screen(window).form.values()["summary"] == "Niedokończone <b>zdanie</b>"
    assert "Wróciło to, co było tu wcześniej wpisane" in window.words()
    window.press("Zacznij od nowa")
    assert screen(window).form.values()["summary"] == ""
    assert not world.desk.drafts.by_form


def test_enter_in_a_line_saves(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    window.type_into("Co się stało, w jednym zdaniu", "Krótko")
    line = screen(window).form.editor("summary").inner()
    QTest.keyClick(line, Qt.Key.Key_Return)
    window.settle()
    assert [one.summary for one in encounters(world)] == ["Krótko"]


def test_without_a_case_one_is_chosen_first(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("board")
    window.shell.window.actions_by_id["log"].trigger()
    window.settle()
    form = screen(window).form
    assert form.values()["case"] == case.id
    window.type_into("Co się stało, w jednym zdaniu", "Skądkolwiek")
    window.press("Zapisz wpis")
    assert encounters(world)[0].case_id == case.id


def test_undo_takes_the_entry_back_and_redo_brings_it_again(
    window: Window, world: FakeWorld
) -> None:
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    window.type_into("Co się stało, w jednym zdaniu", "Do cofnięcia")
    window.press("Zapisz wpis")
    undo = window.shell.window.actions_by_id["undo"]
    assert undo.text() == "Cofnij: Dodano wpis z 22 listopada 2026"
    undo.trigger()
    assert not encounters(world)
    window.shell.window.actions_by_id["redo"].trigger()
    assert [one.summary for one in encounters(world)] == ["Do cofnięcia"]


def test_a_promise_by_phone_is_confirmed_in_writing(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    window.type_into("Co się stało, w jednym zdaniu", "Rozmowa z infolinią")
    window.type_into("Co obiecano", "oddadzą pieniądze")
    window.press("Zapisz wpis")
    assert "oddadzą pieniądze" in window.messages.said[-1]
    assert window.here == "letter"
    assert encounters(world)[0].promised == "oddadzą pieniądze"


def test_leaving_the_promise_unconfirmed_shows_the_case(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.messages.agrees = False
    window.go("case", case.id)
    window.go("log", case.id)
    assert "W sprawie „Buty zimowe”." in window.words()
    window.type_into("Co się stało, w jednym zdaniu", "Rozmowa z infolinią")
    window.type_into("Co obiecano", "oddadzą pieniądze")
    window.press("Zapisz wpis")
    assert window.here == "case"


def test_facts_of_the_private_text_are_offered_and_taken(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    form = screen(window).form
    form.editor("private_note").set_value(
        "Szlag mnie trafi! Pani Ewa Kowalska powiedziała 19.11.2026, że zgłoszenie nr RK/2211, "
        "zapłaciłam 87,40 zł, a obiecali zwrot do 25 listopada."
    )
    form.editor("private_note").changed.emit()
    window.qtbot.wait(700)
    window.press("dzień: 19 listopada 2026")
    window.press("numer: RK/2211")
    window.press("osoba: Pani Ewa Kowalska")
    form.editor("summary").set_value("Odmowa zwrotu")
    window.press("kwota: 87,40\xa0zł")
    window.press("dzień: 25 listopada 2026")
    assert not window.button("numer: RK/2211").isEnabled()
    values = form.values()
    assert values["summary"] == "Odmowa zwrotu, 87,40\xa0zł"
    assert values["person"] == "Pani Ewa Kowalska"
    assert values["promised_by"].isoformat() == "2026-11-25"
    assert values["happened_on"].isoformat() == "2026-11-19"
    assert values["ticket_number"] == "RK/2211"
    assert "Szlag" not in values["said"] + values["summary"]


def test_an_entry_may_come_before_its_case(window: Window) -> None:
    window.go("log")
    window.type_into("Co się stało, w jednym zdaniu", "Kurier rzucił paczką")
    window.press("Zapisz wpis")
    assert window.here == "what-happened"
    window.press("Od razu do formularza")
    form = cast("CaseFormScreen", window.shell.screen("guide"))
    form.form.editor("trader.name").set_value("Szybka Paczka")
    form.form.editor("client.name").set_value("Anna Kowalska")
    form.view.go_to(3)
    form.save()
    window.settle()
    assert window.here == "log"
    assert screen(window).form.editor("summary").value() == "Kurier rzucił paczką"
    window.press("Zapisz wpis")
    assert window.here == "case"
    assert "Kurier rzucił paczką" in window.words()
    window.go("log")
    assert screen(window).form.editor("summary").value() == ""


def test_the_case_looked_at_last_is_offered_first_and_a_new_one_last(window: Window) -> None:
    case = opened_case(window.use)
    window.go("case", case.id)
    window.go("log")
    editor = cast("ChoiceEditor", screen(window).form.editor("case"))
    assert editor.value() == case.id
    assert editor.box.itemText(editor.box.count() - 1) == "nowa sprawa"


def test_the_fact_that_starts_the_clocks_of_the_matter_is_offered_first(
    window: Window, world: FakeWorld
) -> None:
    flight = opened_case(world.use_cases, kind=ContractKind.AIR)
    boots = opened_case(world.use_cases)

    def offered(case_id: CaseId) -> list[str]:
        window.go("event", case_id)
        form = cast("EventScreen", window.shell.screen("event")).form
        box = cast("ChoiceEditor", form.editor("kind")).box
        return [str(box.itemData(at)) for at in range(box.count())]

    first, *rest = offered(flight.id)[1:]
    assert first == "flight"
    assert offered(boots.id)[1] == "goods_delivered"
    assert sorted([first, *rest]) == sorted(offered(boots.id)[1:])


def test_every_first_fact_is_a_kind_that_is_offered() -> None:
    known = {kind for kinds in EVENT_GROUPS.values() for kind in kinds}
    assert {fact for kind in ContractKind for fact in first_facts(kind)} <= known
