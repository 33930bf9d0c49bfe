"""A long form grows while its first fields are used; nothing depends on how far it has grown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from karen_app.domain.problem import problem
from karen_app.ui.forms.editors import AddressEditor, ChoiceEditor, LineEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.words import speak

FIELDS = (
    Field("first", "Pierwsze", LineEditor),
    Field("second", "Drugie", LineEditor),
    Field("address", "Adres", AddressEditor),
    Field("beside", "Obok", LineEditor, beside=True),
    Field("choice", "Wybór", lambda: ChoiceEditor(())),
    Field("last", "Ostatnie", LineEditor),
)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    """A form on a page, with a button under it; one field is built."""
    speak("en")
    page = QWidget()
    made = Form(FIELDS, at_first=1)
    body = QVBoxLayout(page)
    body.addWidget(made)
    body.addWidget(QPushButton("Zapisz"))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=15_000)
    yield made
    page.close()


def test_what_was_put_in_is_there_before_and_after(form: Form) -> None:
    form.fill({"first": "a", "last": "z", "unknown": "?"})
    assert not form.is_whole
    assert (form.value("first"), form.value("last"), form.value("second")) == ("a", "z", None)
    for _step in form.growing():
        pass
    assert (form.value("last"), form.values()["first"]) == ("z", "a")


def test_what_is_typed_meanwhile_stays(form: Form) -> None:
    steps = form.growing()
    form.focus_first()
    QTest.keyClicks(form.editor("first").inner(), "abc")
    next(steps)
    QTest.keyClicks(form.editor("first").inner(), "def")
    assert form.values()["first"] == "abcdef"


def test_a_field_hidden_or_heard_before_it_is_built_is_so_afterwards(form: Form) -> None:
    heard: list[str] = []
    form.hear("last", lambda: heard.append("last"))
    form.set_visible("second", visible=False)
    form.set_visible("beside", visible=False)
    form.set_visible("beside", visible=True)
    assert not form.is_whole
    form.editor("last").changed.emit()
    assert heard == ["last"]
    assert not form.editor("second").isVisible()
    assert form.editor("beside").isVisible()


def test_answers_are_offered_before_or_after_the_field_is_built(form: Form) -> None:
    form.fill({"choice": "b"})
    form.offer("choice", (("a", "pierwsze"), ("b", "drugie")))
    form.offer("last", (("a", "nie ma tu wyboru"),))
    assert form.values()["choice"] == "b"
    form.offer("choice", (("b", "drugie"), ("c", "trzecie")))
    assert form.values()["choice"] == "b"
    assert form.values()["last"] == ""


def test_a_problem_of_a_field_that_is_not_built_is_shown_there(form: Form) -> None:
    form.show_problems((problem("last", "choice.empty"),))
    assert form.problem_at("last")
    form.show_problems(())
    assert not form.problem_at("last")


def test_tab_goes_through_all_fields_in_their_order_and_then_to_the_button(form: Form) -> None:
    form.focus_first()
    steps = form.growing()
    next(steps)
    stops = []
    for _press in range(10):
        at = QApplication.focusWidget()
        assert at is not None
        stops.append(at.accessibleName() or type(at).__name__)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    address = ["Adres", "Postal code", "Town", "Country"]
    assert stops == ["Pierwsze", "Drugie", *address, "Obok", "Wybór", "Ostatnie", "QPushButton"]


def test_shift_tab_from_the_first_field_does_not_lose_the_rest(form: Form) -> None:
    form.focus_first()
    QTest.keyClick(form.editor("first").inner(), Qt.Key.Key_Backtab)
    assert form.is_whole
