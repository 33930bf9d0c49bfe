"""Editors keep what was typed and never guess."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karen_app.domain.address import Address
from karen_app.ui.forms.editors import (
    LONGEST_TEXT,
    AddressEditor,
    ChipsEditor,
    ChoiceEditor,
    DayEditor,
    LineEditor,
    LongEditor,
)
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.words import speak
from tests.ui.window import type_text

TODAY = date(2026, 11, 22)


@pytest.fixture
def day(qtbot: QtBot) -> DayEditor:
    speak("pl")
    editor = DayEditor(lambda: TODAY)
    qtbot.addWidget(editor)
    return editor


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("5.11.2026", date(2026, 11, 5)),
        ("05-11-2026", date(2026, 11, 5)),
        ("2026-11-05", date(2026, 11, 5)),
        ("wczoraj", date(2026, 11, 21)),
        ("Dziś", TODAY),
        ("31.06.2026", "31.06.2026"),
        ("5.11", "5.11"),
        ("5 listopada 2026", date(2026, 11, 5)),
        ("przedwczoraj", date(2026, 11, 20)),
        ("11/31/2026", "11/31/2026"),
        ("", ""),
    ],
)
def test_a_day_is_read_or_kept_as_typed(day: DayEditor, typed: str, value: object) -> None:
    type_text(day.line, typed)
    assert day.value() == value


def test_a_day_said_without_its_year_is_shown_whole_before_it_counts(day: DayEditor) -> None:
    type_text(day.line, "12 marca")
    assert day.take_guess() == date(2026, 3, 12)
    assert (day.line.text(), day.value()) == ("12.03.2026", date(2026, 3, 12))
    assert day.take_guess() is None  # it was told once


def test_a_guess_stays_to_be_told_until_something_else_stands_there(day: DayEditor) -> None:
    for typed in ("12 marca", "w piątek"):
        day.line.clear()
        type_text(day.line, typed)
        day.line.editingFinished.emit()
        assert day.take_guess() == day.value()
    for whole in ("wczoraj", "12.03.2025", "nie wiem"):
        day.line.clear()
        type_text(day.line, "12 marca")
        day.line.editingFinished.emit()
        day.line.clear()
        type_text(day.line, whole)
        assert day.take_guess() is None


def test_enter_in_a_day_goes_on_and_leaves_it_to_the_save_to_tell(day: DayEditor) -> None:
    entered: list[bool] = []
    day.entered.connect(lambda: entered.append(True))
    type_text(day.line, "12 marca")
    QTest.keyClick(day.line, Qt.Key.Key_Return)
    assert entered
    assert day.take_guess() == date(2026, 3, 12)


def test_leaving_the_line_writes_the_day_out(day: DayEditor) -> None:
    changes: list[bool] = []
    day.changed.connect(lambda: changes.append(True))
    type_text(day.line, "wczoraj")
    typed = len(changes)
    day.line.editingFinished.emit()
    assert day.line.text() == "21.11.2026"
    assert len(changes) == typed + 1
    day.line.editingFinished.emit()
    assert len(changes) == typed + 1


def test_a_promise_may_lie_ahead(qtbot: QtBot) -> None:
    promise = DayEditor(lambda: TODAY, ahead=True)
    qtbot.addWidget(promise)
    type_text(promise.line, "25.11")
    promise.line.editingFinished.emit()
    assert promise.value() == date(2026, 11, 25)


def test_a_day_comes_back_as_it_is_written_here(day: DayEditor) -> None:
    day.set_value(date(2026, 11, 5))
    assert day.line.text() == "5.11.2026"
    day.set_value("2026-11-05")
    assert day.line.text() == "5.11.2026"
    day.set_value("31.06.2026")
    assert day.line.text() == "31.06.2026"


def test_five_digits_become_a_postal_code(qtbot: QtBot) -> None:
    editor = AddressEditor()
    qtbot.addWidget(editor)
    type_text(editor.street, "ul. Długa 5/3")
    type_text(editor.code, "31147")
    type_text(editor.city, "Kraków")
    assert editor.value() == Address("ul. Długa 5/3", "31-147", "Kraków", "PL")


def test_not_knowing_is_an_answer_and_the_wheel_changes_nothing(qtbot: QtBot) -> None:
    editor = ChoiceEditor((("a", "pierwsze"), ("b", "drugie")), "Nie wiem")
    qtbot.addWidget(editor)
    assert editor.value() == ""
    editor.set_value("b")
    QTest.keyClick(editor.box, Qt.Key.Key_Up)
    assert editor.value() == "a"
    before = editor.value()
    at, turn = QPointF(2, 2), QPoint(0, -120)
    event = QWheelEvent(
        at,
        at,
        turn,
        turn,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    editor.box.wheelEvent(event)
    assert editor.value() == before
    assert not event.isAccepted()


def test_enter_in_a_list_goes_to_the_next_field_and_saves_nothing(qtbot: QtBot) -> None:
    form = Form(
        [
            Field("way", "Way", lambda: ChoiceEditor([("a", "A"), ("b", "B")])),
            Field("number", "Number", LineEditor),
        ]
    )
    qtbot.addWidget(form)
    form.show()
    entered: list[bool] = []
    form.entered.connect(lambda: entered.append(True))
    way = form.editor("way")
    way.setFocus()
    QTest.keyClick(way.inner(), Qt.Key.Key_Return)
    assert form.focusWidget() is form.editor("number").inner()
    assert (way.value(), entered) == ("a", [])


def test_a_paste_without_end_is_cut(qtbot: QtBot) -> None:
    editor = LongEditor()
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.cut):
        editor.text.insertPlainText("ł" * 5_000_000)
    assert len(editor.value()) == LONGEST_TEXT


def test_chips_stay_pressed_and_explain_themselves(qtbot: QtBot) -> None:
    editor = ChipsEditor((("rude", "nieuprzejmość", "Obrażono Cię."), ("misled", "błąd", "")))
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.changed):
        editor.chips["rude"].click()
    assert editor.value() == ("rude",)
    assert editor.chips["rude"].accessibleDescription() == "Obrażono Cię."


def test_an_answer_put_in_before_the_answers_are_offered_is_chosen_then(qtbot: QtBot) -> None:
    editor = ChoiceEditor(())
    qtbot.addWidget(editor)
    editor.set_value("b")
    assert editor.value() == "b"
    editor.set_choices((("a", "pierwsze"), ("b", "drugie")))
    assert editor.value() == "b"
    editor.set_choices((("c", "trzecie"),))
    assert editor.value() == "c"


def test_what_waits_for_its_answers_is_not_lost_beside_not_knowing(qtbot: QtBot) -> None:
    editor = ChoiceEditor((), "Nie wiem")
    qtbot.addWidget(editor)
    editor.set_value("b")
    assert editor.value() == "b"
    editor.set_choices((("a", "pierwsze"), ("b", "drugie")))
    assert editor.value() == "b"
    editor.await_choices()
    editor.set_value("c")
    assert editor.value() == "c"
    editor.set_choices(())
    assert editor.value() == ""
