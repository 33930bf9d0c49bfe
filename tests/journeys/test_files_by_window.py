"""What people drop and paste, by the window with a real store: nothing lost, always a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from karen_app.bootstrap import Karen, open_karen
from karen_app.domain.ids import CaseId, EvidenceId
from karen_app.paths import places_in
from karen_app.persistence.file_store import FileStore
from karen_app.services.outcome import Refused
from karen_app.services.ports import Progress, StoredFile
from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.ui import long_work
from karen_app.ui.screens.case.view import CaseView
from tests.fakes import FakeClock
from tests.makers import opened_case
from tests.ui.window import Window


class Desk:
    """A person with a case on the page and files in the hand."""

    def __init__(self, window: Window, karen: Karen, case_id: CaseId) -> None:
        self.window, self.karen, self.case_id = window, karen, case_id

    def drop(self, *paths: Path) -> None:
        """Lets go of files over the page of the case."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        page = self.window.go("case", self.case_id)
        assert isinstance(page, CaseView)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        page.dropEvent(QDropEvent(QPointF(40, 40), copy, data, left, none))

    def dropped(self, *paths: Path) -> str:
        """Drops, waits until all is done; gives the last thing that was said."""
        self.drop(*paths)
        self.settled()
        return self.window.messages.said[-1] if self.window.messages.said else ""

    def settled(self) -> None:
        shell = self.window.shell
        self.window.qtbot.waitUntil(
            lambda: shell.long_work.box is None and not shell.tasks.is_busy, timeout=120_000
        )

    @property
    def evidence(self) -> tuple[EvidenceLine, ...]:
        return self.karen.use_cases.case_page(self.case_id).evidence

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.evidence]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A new store with one case, in the Polish window."""
    karen = open_karen(places_in(tmp_path / "data"), clock=FakeClock())
    case = opened_case(karen.use_cases)
    window = Window(qtbot, karen.use_cases)
    window.show()
    yield Desk(window, karen, case.id)
    window.close()
    karen.close()


def many_files(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"zdjęcie {number:04}.txt").write_text(f"{number}", encoding="utf-8")
    return folder


def test_a_program_is_kept_with_a_clear_word_and_never_opened(desk: Desk, tmp_path: Path) -> None:
    program = tmp_path / "faktura.pdf.exe"
    program.write_bytes(b"MZ\x90\x00" * 64)
    said = desk.dropped(program)
    assert "„faktura.pdf.exe” to program" in said
    assert desk.names == ["faktura.pdf.exe"]
    refused = desk.karen.use_cases.exchange.open_evidence(EvidenceId(desk.evidence[0].evidence_id))
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "open.dangerous"


def test_a_whole_folder_is_taken_in_and_one_undo_takes_it_out(desk: Desk, tmp_path: Path) -> None:
    desk.dropped(many_files(tmp_path / "zdjęcia", 60))
    assert len(desk.evidence) == 60
    assert [one.exhibit for one in desk.evidence[:3]] == [1, 2, 3]
    assert "Pokaż więcej plików (jeszcze 30)" in desk.window.words(desk.window.page)
    desk.window.press("Pokaż więcej plików (jeszcze 30)")
    assert "zdjęcie 0059.txt" in desk.window.words(desk.window.page)
    desk.window.shell.undo.undo()
    desk.settled()
    assert desk.names == []


def test_two_thousand_files_are_asked_about_and_can_be_stopped(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_work, "SHOWN_AFTER", 0)
    folder = many_files(tmp_path / "zdjęcia", 2_000)
    desk.window.messages.agrees = False
    assert "Dodać 2000 plików do tej sprawy?" in desk.dropped(folder)
    assert desk.names == []
    desk.window.messages.agrees = True
    desk.drop(folder)
    work = desk.window.shell.long_work
    qtbot = desk.window.qtbot
    qtbot.waitUntil(lambda: work.box is not None and work.box.bar.value() > 0, timeout=30_000)
    box = work.box
    assert box is not None
    assert "Kopiowanie 2000 plików" in box.words.text()
    assert box.count.text().endswith("%")
    box.stop.click()
    assert "Zatrzymywanie" in box.words.text()
    desk.settled()
    assert "Zatrzymano. Nic nie zostało dodane." in desk.window.messages.said[-1]
    assert desk.names == []
    assert not [path for path in (tmp_path / "data" / "objects").rglob("*") if path.is_file()]


def copying(monkeypatch: pytest.MonkeyPatch, meanwhile: Callable[[Path], None]) -> None:
    """Something happens outside at the first block of every file that is copied."""
    whole = FileStore.take_in

    def take_in(store: FileStore, source: Path, progress: Progress | None = None) -> StoredFile:
        def tell(done: int, every: int) -> bool:
            meanwhile(source)
            return progress is None or progress(done, every)

        return whole(store, source, tell)

    monkeypatch.setattr(FileStore, "take_in", take_in)


def test_a_folder_that_vanishes_while_it_is_read(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = many_files(tmp_path / "pendrive", 12)

    def pull_it_out(source: Path) -> None:
        for path in folder.iterdir():
            if path != source:
                path.unlink()

    copying(monkeypatch, pull_it_out)
    said = desk.dropped(folder)
    assert desk.names == ["zdjęcie 0000.txt"]
    assert "„zdjęcie 0001.txt” już tam nie ma" in said
    assert "I jeszcze 3 podobne." in said
    assert "pendrive" in desk.dropped(tmp_path / "pendrive-2")


def test_a_file_that_changes_while_it_is_copied(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = tmp_path / "notatki.txt"
    notes.write_bytes(b"a" * 2_000_000)
    with monkeypatch.context() as patch:

        def write(source: Path) -> None:
            source.write_bytes(source.read_bytes() + b"b")

        copying(patch, write)
        assert "„notatki.txt” jest właśnie zmieniany" in desk.dropped(notes)
    assert desk.names == []
    desk.dropped(notes)
    assert desk.names == ["notatki.txt"]


def test_a_file_without_the_right_to_read_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, secret = tmp_path / "paragon.txt", tmp_path / "cudzy.txt"
    good.write_text("349,00", encoding="utf-8")
    secret.write_text("x", encoding="utf-8")
    opened = Path.open

    def refuse(path: Path, *given: str, **named: str) -> object:
        if path.name == "cudzy.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *given, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    said = desk.dropped(secret, good)
    assert "„cudzy.txt”" in said
    assert desk.names == ["paragon.txt"]


def test_five_megabytes_pasted_into_a_field_are_cut_with_a_word(desk: Desk) -> None:
    page = desk.window.go("log", desk.case_id)
    field = next(one for one in page.findChildren(QPlainTextEdit) if one.isVisibleTo(page))
    pasted = QMimeData()
    pasted.setText("Tak powiedział: " + "ł" * 5_000_000)
    field.insertFromMimeData(pasted)
    assert len(field.toPlainText()) == 100_000
    assert "Zmieści się tu tylko pierwsze 100\u00a0000 znaków" in desk.window.words(page)
    field.undo()
    assert field.toPlainText() == ""
