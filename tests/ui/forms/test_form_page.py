"""A page with a form leads the eye to what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karen_app.domain.problem import problem
from karen_app.ui.forms.editors import AddressEditor, LineEditor, LongEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.page import FormPage
from tests.ui.window import type_text


def test_what_is_typed_anew_is_not_called_wrong(qtbot: QtBot) -> None:
    form = Form([Field("price", "Price", LineEditor), Field("day", "Day", LineEditor)])
    qtbot.addWidget(form)
    form.show_problems((problem("price", "choice.empty"), problem("day", "choice.empty")))
    editor = form.editor("price")
    assert isinstance(editor, LineEditor)
    type_text(editor.line, "3")
    assert form.problem_at("price") == ""
    assert form.problem_at("day")
    editor.line.setMaxLength(4)
    editor.cut.emit("too long")
    type_text(editor.line, "4")
    assert form.problem_at("price") == "too long"


def test_a_problem_above_is_scrolled_to(qtbot: QtBot) -> None:
    names = ["first", *(f"long{number}" for number in range(8)), "last"]
    page = FormPage(
        Form([Field(one, one, LongEditor if "long" in one else LineEditor) for one in names]),
        "Save",
    )
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    QApplication.processEvents()
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.form.show_problems((problem("first", "choice.empty"),))
    qtbot.waitUntil(lambda: bar.value() < bar.maximum())
    shown = page.form.editor("first")
    top = shown.mapTo(page.viewport(), shown.rect().topLeft()).y()
    assert 0 <= top < page.viewport().height()


def test_the_same_words_at_another_part_mark_that_part_alone(qtbot: QtBot) -> None:
    parts = ("street", "city")
    form = Form([Field("address", "Address", AddressEditor, covers=parts)])
    qtbot.addWidget(form)
    editor = form.editor("address")
    assert isinstance(editor, AddressEditor)
    marked = []
    for part in (*parts, ""):
        form.show_problems((problem(part, "text.empty"),) if part else ())
        marked.append([one.property("wrong") == "true" for one in (editor.street, editor.city)])
    assert marked == [[True, False], [False, True], [False, False]]
