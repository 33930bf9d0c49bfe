"""A second start: the window comes to the front, does what is wanted, disturbs nobody's typing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from karen_app.bootstrap import open_karen
from karen_app.cli import main
from karen_app.domain.call import Call, Wanted
from karen_app.paths import places_in
from karen_app.persistence.call_box import CallBox
from karen_app.ui.app import place_of
from karen_app.ui.calls import Listener
from tests.fakes import FakeClock, FakeWorld
from tests.makers import opened_case
from tests.ui.window import Window

ROOT = Path(__file__).resolve().parents[2]
CAPTURE = Call(Wanted.CAPTURE)


@pytest.fixture
def box(tmp_path: Path) -> CallBox:
    return CallBox(tmp_path)


@pytest.fixture
def called(window: Window, box: CallBox) -> Iterator[Window]:
    """A window that listens to the box."""
    shell = window.shell
    listener = Listener(box, shell._is_free)
    listener.called.connect(shell._on_called)
    listener.wanted.connect(shell._on_wanted)
    listener.begin()
    yield window
    listener.stop()


def heard(window: Window, box: CallBox, call: Call) -> None:
    place = box.leave(call)
    window.qtbot.waitUntil(lambda: not place.exists(), timeout=15_000)
    window.settle()


def test_a_plain_second_start_only_shows_the_window(called: Window, box: CallBox) -> None:
    called.go("settings")
    called.shell.window.showMinimized()
    heard(called, box, Call())
    assert not called.shell.window.windowState() & Qt.WindowState.WindowMinimized
    assert called.here == "settings"


def test_a_large_window_stays_large(called: Window, box: CallBox) -> None:
    called.go("settings")
    called.shell.window.showMaximized()
    heard(called, box, Call())
    assert called.shell.window.windowState() & Qt.WindowState.WindowMaximized


def test_capture_opens_the_log_once(called: Window, world: FakeWorld, box: CallBox) -> None:
    opened_case(world.use_cases)
    called.go("board")
    heard(called, box, CAPTURE)
    assert called.here == "log"
    page = called.page
    heard(called, box, CAPTURE)  # the log being written is not begun anew
    assert called.page is page
    assert called.shell.navigation.here.screen == "log"


def test_a_case_file_is_shown_before_anything_is_taken_in(
    called: Window, world: FakeWorld, box: CallBox, tmp_path: Path
) -> None:
    case = opened_case(world.use_cases)
    target = tmp_path / "sprawa.karen"
    assert called.use.exchange.export_case(case.id, target) is None
    lines = len(world.desk.lines)
    heard(called, box, Call(Wanted.CASE_FILE, str(target)))
    assert called.here == "exchange"
    assert "Buty zimowe" in called.words()
    assert "sprawa.karen" in called.words()
    assert len(world.desk.lines) == lines
    heard(called, box, Call(Wanted.CASE_FILE, str(tmp_path / "gone.karen")))
    assert "gone.karen" in called.messages.said[-1]


def test_an_open_question_is_not_walked_over(called: Window, box: CallBox, qtbot: QtBot) -> None:
    called.go("settings")
    question = QDialog(called.shell.window)
    question.setModal(True)
    question.show()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is question)
    heard(called, box, CAPTURE)
    assert called.here == "settings"
    question.close()
    qtbot.waitUntil(lambda: called.here == "log", timeout=15_000)


def test_a_locked_window_stays_locked(called: Window, world: FakeWorld, box: CallBox) -> None:
    called.go("settings")
    world.keeper.passphrase = "cztery zwykłe słowa"
    assert called.shell.lock.lock()
    place = box.leave(CAPTURE)
    called.qtbot.waitUntil(lambda: not place.exists(), timeout=15_000)
    assert not called.shell.window.isVisible()
    assert called.here == "settings"
    asking = called.shell.lock.asking
    assert asking is not None
    asking.tried.emit("cztery zwykłe słowa")
    called.qtbot.waitUntil(lambda: called.here == "log", timeout=15_000)


def test_each_start_has_its_place() -> None:
    assert place_of(Call()) is None
    found = [place_of(CAPTURE), place_of(Call(Wanted.CASE_FILE, "/a.karen"))]
    assert [(one.screen, one.subject) for one in found if one] == [
        ("log", ""),
        ("exchange", "/a.karen"),
    ]


def test_a_second_program_hands_over_and_ends(tmp_path: Path, qtbot: QtBot) -> None:
    data = tmp_path / "data"
    karen = open_karen(places_in(data), FakeClock())
    box = CallBox(data)
    heard: list[Call] = []
    listener = Listener(box, lambda: True)
    listener.wanted.connect(heard.append)
    listener.begin()
    file = tmp_path / "sprawa.karen"
    file.write_bytes(b"x")
    program = subprocess.Popen(
        [sys.executable, "-m", "karen_app", "--data-dir", str(data), "sprawa.karen"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    qtbot.waitUntil(lambda: program.poll() is not None, timeout=60_000)
    assert program.returncode == 0
    assert heard == [Call(Wanted.CASE_FILE, str(file))]
    listener.stop()
    karen.vault.close()


def test_a_file_that_is_not_there_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path), str(tmp_path / "gone.karen")]) == 1
    assert "gone.karen" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
