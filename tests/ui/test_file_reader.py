"""Kept files are read while the window has no work; the page about the data says how far it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karen_app.ui import file_reader
from karen_app.ui.file_reader import FileReader
from tests.fakes import FakeWorld
from tests.makers import done, opened_case
from tests.ui.window import Window


@pytest.fixture
def reader(window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileReader]:
    for name in ("FIRST", "SOON", "AGAIN", "BETWEEN"):
        monkeypatch.setattr(file_reader, name, 1)
    made = window.shell.file_reader
    yield made
    made.stop()


def attached(world: FakeWorld, folder: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)
    case = opened_case(world.use_cases)
    done(world.use_cases.attach_file(case.id, folder / name))


def test_files_from_before_are_read_and_found(
    qtbot: QtBot, window: Window, world: FakeWorld, reader: FileReader, tmp_path: Path
) -> None:
    attached(world, tmp_path, "pismo.txt", "Odmawiamy, bo Łódź.".encode())
    attached(world, tmp_path, "skan.pdf", b"%PDF-1.7 cut")
    window.go("keeping")
    assert "2 pliki jeszcze nieprzeczytane" in window.words()
    with qtbot.waitSignal(reader.read, timeout=20_000):
        reader.begin()
    window.go("search", "lodz")
    assert "pismo.txt" in window.words()
    window.go("keeping")
    assert "nieprzeczytane" not in window.words()
    assert "1 pliku nie dało się przeczytać" in window.words()
    window.press("Spróbuj jeszcze raz")
    assert "1 plik jeszcze nieprzeczytany" in window.words()


def test_what_is_added_later_is_read_soon(
    qtbot: QtBot, window: Window, world: FakeWorld, reader: FileReader, tmp_path: Path
) -> None:
    reader.begin()
    qtbot.waitUntil(lambda: not reader.is_busy, timeout=10_000)
    attached(world, tmp_path, "pismo.txt", b"odmowa uznania")
    with qtbot.waitSignal(reader.read, timeout=20_000):
        window.shell.undo.changed.emit()
    assert [one.title for one in window.use.search("uznania")] == ["pismo.txt"]


def test_a_closing_window_gives_up_what_it_reads(
    window: Window, world: FakeWorld, reader: FileReader, tmp_path: Path
) -> None:
    attached(world, tmp_path, "pismo.txt", b"odmowa")
    reader.begin()
    reader.stop()
    reader.look()
    assert not reader.is_busy
    assert world.desk.words == {}
    window.go("keeping")
    assert "1 plik jeszcze nieprzeczytany" in window.words()
