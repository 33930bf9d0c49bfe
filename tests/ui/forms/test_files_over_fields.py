"""Files that are dropped on a field or pasted into it: no field writes their address down."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from karen_app.domain.message import say
from karen_app.domain.problem import Problem
from karen_app.ui.forms.editors import AddressEditor, LineEditor, LongEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.screens.replies.fields import reply_fields
from karen_app.ui.screens.replies.view import ReplyView
from karen_app.ui.words import speak

TODAY = date(2026, 11, 22)


def a_file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def words() -> QMimeData:
    data = QMimeData()
    data.setText("Odmawiamy.")
    return data


def is_taken(over: QWidget, data: QMimeData) -> bool:
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPointF(4, 4), actions, data, button, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QCoreApplication.sendEvent(over, event)
    return event.isAccepted()


@pytest.mark.parametrize("make", [LineEditor, LongEditor])
def test_a_field_takes_dropped_words_and_leaves_files_to_the_page(
    qtbot: QtBot, tmp_path: Path, make: type[LineEditor | LongEditor]
) -> None:
    editor = make()
    qtbot.addWidget(editor)
    inner = editor.inner()
    over = inner.viewport() if isinstance(editor, LongEditor) else inner  # type: ignore[attr-defined]
    assert is_taken(over, words())
    assert not is_taken(over, a_file(tmp_path / "odpowiedz.msg"))


def test_a_file_dropped_on_the_words_of_a_reply_is_brought_in(qtbot: QtBot, tmp_path: Path) -> None:
    view = ReplyView(Form(reply_fields(lambda: TODAY)))
    qtbot.addWidget(view)
    editor = view.form.editor("words")
    assert isinstance(editor, LongEditor)
    assert is_taken(editor.text.viewport(), a_file(tmp_path / "odpowiedz.msg"))


def test_a_file_pasted_into_the_words_of_a_reply_is_brought_in(
    qtbot: QtBot, tmp_path: Path
) -> None:
    view = ReplyView(Form(reply_fields(lambda: TODAY)))
    qtbot.addWidget(view)
    editor = view.form.editor("words")
    assert isinstance(editor, LongEditor)
    with qtbot.waitSignal(view.import_wanted) as wanted:
        editor.text.insertFromMimeData(a_file(tmp_path / "odpowiedz.msg"))
    assert wanted.args == [(tmp_path / "odpowiedz.msg",)]
    assert not editor.value()


def test_a_file_pasted_into_another_text_is_a_sentence_beside_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    speak("pl")
    form = Form((Field("said", "Co powiedziano", LongEditor),))
    qtbot.addWidget(form)
    editor = form.editor("said")
    assert isinstance(editor, LongEditor)
    editor.text.insertFromMimeData(a_file(tmp_path / "zdjecie.jpg"))
    assert not editor.value()
    assert form.problem_at("said") == "Plik nie jest tekstem. Dodaj go do dowodów w sprawie."


def test_a_wrong_postal_code_is_marked_and_not_the_street(qtbot: QtBot) -> None:
    form = Form(
        (
            Field("name", "Nazwa", LineEditor),
            Field("address", "Adres", AddressEditor, covers=("street", "postal_code")),
        )
    )
    qtbot.addWidget(form)
    form.show()
    editor = form.editor("address")
    assert isinstance(editor, AddressEditor)
    form.show_problems((Problem("postal_code", say("postal_code.form")),))
    marked = [each.property("wrong") == "true" for each in (editor.street, editor.code)]
    assert marked == [False, True]
    assert form.focusWidget() is editor.code
    editor.changed.emit()
    assert editor.code.property("wrong") == "false"
