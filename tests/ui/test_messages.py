"""Boxes and dialogs: the safe answer has the focus, files are looked for where people keep them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from karen_app.ui.messages import Boxes


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Where each dialog began; the person saves into a folder and leaves the others."""
    places: list[str] = []

    def save(_parent: object, _title: str, place: str, _kind: str) -> tuple[str, str]:
        places.append(place)
        return str(tmp_path / "pisma" / "a.pdf"), ""

    def other(_parent: object, _title: str, place: str) -> tuple[list[str], str]:
        places.append(place)
        return [], ""

    documents = tmp_path / "Dokumenty"
    documents.mkdir()
    (tmp_path / "pisma").mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", other)
    return places


def test_files_go_to_the_documents_and_then_where_the_last_one_went(
    begun: list[str], tmp_path: Path
) -> None:
    boxes = Boxes(None)
    assert boxes.files_to_open("Pliki") == []
    assert boxes.file_to_save("Zapisz", "pismo.pdf", "PDF") == tmp_path / "pisma" / "a.pdf"
    boxes.file_to_save("Zapisz", "pismo.pdf", "PDF")
    assert begun == [
        str(tmp_path / "Dokumenty"),
        str(tmp_path / "Dokumenty" / "pismo.pdf"),
        str(tmp_path / "pisma" / "pismo.pdf"),
    ]


def test_the_safe_answer_may_have_its_own_word(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[list[str], str]] = []

    def leave(box: QMessageBox) -> int:
        seen.append(([one.text() for one in box.buttons()], box.defaultButton().text()))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", leave)
    assert not Boxes(None).ask("Potwierdzić?", "Obiecali.", "Napisz", "Nie teraz")
    words, default = seen[0]
    assert set(words) == {"Napisz", "Nie teraz"}
    assert default == "Nie teraz"
