"""A day typed without its year is told once before it is stored, however one saves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from karen_app.domain.encounter import Encounter
from karen_app.domain.reply import Reply
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.screens.cases.screen import CaseFormScreen
from karen_app.ui.screens.deadlines.screen import WhyScreen
from tests.fakes import FakeWorld
from tests.makers import done, make_encounter_draft, opened_case
from tests.ui.window import Window, type_text

MARCH = date(2026, 3, 12)
TOLD = "Karen odczytuje to jako 12 marca 2026."


def by_enter(window: Window, line: QLineEdit) -> None:
    QTest.keyClick(line, Qt.Key.Key_Return)
    window.settle()


def by_click(window: Window, line: QLineEdit) -> None:
    line.editingFinished.emit()  # the button takes the focus
    window.press("Zapisz wpis")


def by_key(window: Window, line: QLineEdit) -> None:
    del line
    window.shell.window.actions_by_id["save"].trigger()
    window.settle()


def typed(form: Form, name: str, day: str) -> QLineEdit:
    line = form.editor(name).inner()
    assert isinstance(line, QLineEdit)
    line.clear()
    type_text(line, day)
    return line


def form_of(window: Window, page: str) -> Form:
    return cast("FormScreen", window.shell.screen(page)).form


def encounters(world: FakeWorld) -> list[Encounter]:
    return [one for one in world.desk.stored.values() if isinstance(one, Encounter)]


@pytest.mark.parametrize("saved", [by_enter, by_click, by_key])
def test_every_way_of_saving_stops_once(
    window: Window, world: FakeWorld, saved: Callable[[Window, QLineEdit], None]
) -> None:
    window.go("log", opened_case(world.use_cases).id)
    window.type_into("Co się stało, w jednym zdaniu", "Rozmowa")
    form = form_of(window, "log")
    line = typed(form, "happened_on", "12 marca")
    saved(window, line)
    assert not encounters(world)
    assert line.text() == "12.03.2026"
    assert form.problem_at("happened_on").startswith(TOLD)
    saved(window, line)
    assert [one.happened_on for one in encounters(world)] == [MARCH]


@pytest.mark.parametrize("saved", [by_enter, by_click, by_key])
def test_a_day_without_doubt_is_saved_at_once(
    window: Window, world: FakeWorld, saved: Callable[[Window, QLineEdit], None]
) -> None:
    window.go("log", opened_case(world.use_cases).id)
    window.type_into("Co się stało, w jednym zdaniu", "Rozmowa")
    saved(window, typed(form_of(window, "log"), "happened_on", "wczoraj"))
    assert [one.happened_on for one in encounters(world)] == [date(2026, 11, 21)]


def test_a_reply_that_is_answered_at_once_stops_too(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    done(world.use_cases.record_encounter(case.id, make_encounter_draft()))
    window.go("reply", case.id)
    form = form_of(window, "reply")
    form.fill({"words": "Odmawiamy.", "outcome": "rejected"})
    form.changed.emit()
    window.qtbot.wait(500)
    typed(form, "received_on", "21 listopada")
    window.press("Zapisz i odpowiedz punkt po punkcie")
    assert window.here == "reply"
    assert "21 listopada 2026" in form.problem_at("received_on")
    window.press("Zapisz i odpowiedz punkt po punkcie")
    (stored,) = (one for one in world.desk.stored.values() if isinstance(one, Reply))
    assert stored.received_on == date(2026, 11, 21)


def test_a_step_is_not_left_with_a_day_nobody_saw(window: Window) -> None:
    window.go("guide")
    screen = cast("CaseFormScreen", window.shell.screen("guide"))
    window.press("Dalej")
    typed(screen.form, "concluded", "12 marca")
    window.press("Dalej")
    assert screen.view.step == 1
    assert screen.form.problem_at("concluded").startswith(TOLD)
    window.press("Dalej")
    assert screen.view.step == 2
    typed(screen.form, "concluded", "13 marca")
    screen.view.go_to(3)
    screen.save()
    assert screen.view.step == 1  # where the day stands


def test_a_decision_about_a_deadline_stops_too(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("case", case.id)
    (clock, *_rest) = world.use_cases.case_page(case.id).clocks
    window.shell.navigation.open_side("why", case.id, clock.key)
    window.settle()
    screen = cast("WhyScreen", window.shell.screen("why"))
    window.press("Przedłuż", screen.view)
    screen.view.form.fill({"reason": "Tak napisali"})
    typed(screen.view.form, "until", "12 marca")
    window.press("Zapisz decyzję", screen.view)
    assert screen.view.form.problem_at("until").startswith(TOLD)
    window.press("Zapisz decyzję", screen.view)
    assert not screen.view.form.problem_at("until").startswith(TOLD)
