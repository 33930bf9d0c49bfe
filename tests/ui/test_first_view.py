"""The first moment of the window: painted before anything is opened, and nothing pressed is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.paths import places_in
from karen_app.persistence.settings_file import SettingsFile
from karen_app.services.settings import Settings
from karen_app.services.views.board import Board
from karen_app.ui.app import Shell
from karen_app.ui.first_view import FirstView, Surroundings, make_application
from tests.fakes import FakeWorld
from tests.makers import done
from tests.ui.window import FONTS, FakeMessages

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[FirstView]:
    """A first view of its own, not shown yet."""
    view = FirstView(make_application(["karen"], FONTS), Settings(), Surroundings())
    qtbot.addWidget(view.window)
    yield view
    view.tasks.end()
    view.collector.stop()


@pytest.fixture
def board(world: FakeWorld) -> Board:
    """The board of the samples."""
    done(world.use_cases.load_samples())
    return world.use_cases.board()


def taken_over(first: FirstView, world: FakeWorld) -> Shell:
    """The shell that follows, started, as after the store was opened."""
    use = world.use_cases
    shell = Shell(
        make_application(["karen"], FONTS), use, Surroundings(), FakeMessages(), first=first
    )
    shell.start()
    return shell


def test_the_kept_board_is_shown_before_the_work_begins(first: FirstView, board: Board) -> None:
    told: list[str] = []

    def look() -> Board:
        told.append(f"painted, visible {first.window.isVisible()}")
        return board

    def work() -> threading.Thread:
        told.append("work")
        return threading.current_thread()

    first.show(look)
    answer = first.wait_for(work)
    assert told == ["painted, visible True", "work"]
    assert answer is not threading.main_thread()
    assert first.board_view is not None
    assert first.window.pages.currentWidget() is first.board_view
    assert str(len(board.mine)) in first.board_view.title.text()


def test_a_look_that_fails_does_not_keep_the_store_closed(first: FirstView, qtbot: QtBot) -> None:
    def look() -> Board:
        raise ValueError("damaged")

    first.show(look)
    with qtbot.captureExceptions() as faults:
        assert first.wait_for(lambda: "opened") == "opened"
    assert [kind for kind, _error, _trace in faults] == [ValueError]


def test_trouble_and_faults_of_the_work_are_raised_to_whoever_waits(first: FirstView) -> None:
    def trouble() -> None:
        raise StoreTrouble(say("store.read_only"))

    def fault() -> None:
        raise ZeroDivisionError

    first.show()
    with pytest.raises(StoreTrouble):
        first.wait_for(trouble)
    with pytest.raises(ZeroDivisionError):
        first.wait_for(fault)
    assert first.wait_for(lambda: 3) == 3


def test_what_is_pressed_meanwhile_is_done_when_the_store_is_open(
    qtbot: QtBot, first: FirstView, board: Board, world: FakeWorld
) -> None:
    def press() -> None:
        assert first.board_view is not None
        first.window.rail.chosen.emit("calendar")
        first.board_view.case_chosen.emit(board.mine[0].case_id)

    first.show(lambda: board)
    QTimer.singleShot(0, first, press)
    first.wait_for(lambda: None)
    assert first.window.toast.isVisible()
    shell = taken_over(first, world)
    qtbot.waitUntil(lambda: shell.navigation.here.screen == "case")
    assert shell.navigation.here.subject == board.mine[0].case_id
    assert not first.window.toast.isVisible()
    shell.rest()


def test_the_shell_goes_on_with_the_board_that_is_shown(
    qtbot: QtBot, first: FirstView, board: Board, world: FakeWorld
) -> None:
    first.show(lambda: board)
    first.wait_for(lambda: None)
    shell = taken_over(first, world)
    qtbot.waitUntil(lambda: shell.navigation.here.screen == "board")
    assert shell.screens["board"].widget is first.board_view
    assert shell.window is first.window
    qtbot.waitUntil(lambda: not shell.tasks.is_busy)
    shell.rest()


def test_a_window_closed_meanwhile_is_remembered(first: FirstView) -> None:
    first.show()
    QTimer.singleShot(0, first.window, first.window.close)
    assert first.wait_for(lambda: "opened") == "opened"
    assert first.was_closed


HEAVY = ("sqlalchemy", "alembic", "legal_rules", "letters", "reportlab", "pikepdf", "jinja2")


def in_a_process(code: str, *words: str, **around: str) -> str:
    """What a program of its own prints, which ends well."""
    done = ended(code, *words, **around)
    assert done.returncode == 0, done.stderr
    return done.stdout


def ended(code: str, *words: str, **around: str) -> subprocess.CompletedProcess[str]:
    """A program of its own that has ended."""
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **around},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_nothing_heavy_is_loaded_before_the_window_is_painted() -> None:
    code = (
        "import sys, karen_app.cli, karen_app.window_start, karen_app.ui.first_view, "
        "karen_app.ui.opening, karen_app.ui.messages\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    assert not set(HEAVY) & set(in_a_process(code).split())


START = """
import sys
from pathlib import Path
from karen_app.paths import places_in
from karen_app.ui.ending import end_qt
from karen_app.ui.first_view import FirstView
from karen_app.window_start import run_window

def hand_over(self, then=FirstView.hand_over):
    cards = 0 if self.board is None else len(self.board.mine)
    print("handed over", cards, flush=True)
    then(self)
    self.window.close()

FirstView.hand_over = hand_over
code = run_window(places_in(Path(sys.argv[1])), ["karen"])
end_qt()
raise SystemExit(code)
"""


def test_the_program_starts_new_and_again_with_what_it_kept(tmp_path: Path) -> None:
    assert in_a_process(START, str(tmp_path)) == "handed over 0\n"
    assert not (tmp_path / "karen.running").exists()
    fill = """
import dataclasses, sys
from pathlib import Path
from karen_app.bootstrap import open_karen
from karen_app.paths import places_in
karen = open_karen(places_in(Path(sys.argv[1])))
use = karen.use_cases
use.change_settings(dataclasses.replace(use.settings(), saw_first_run=True))
use.load_samples()
print(len(use.board().mine))
karen.close()
"""
    mine = in_a_process(fill, str(tmp_path)).strip()
    assert in_a_process(START, str(tmp_path)) == f"handed over {mine}\n"
    mark = places_in(tmp_path).cache / "rules.mark"
    mark.write_text(mark.read_text()[::-1])  # as if the rules had changed since
    assert in_a_process(START, str(tmp_path)) == "handed over 0\n"


@pytest.mark.parametrize(("desktop", "language"), [("uk_UA", "uk"), ("de_DE", "pl")])
def test_the_first_start_speaks_the_language_of_the_desktop_where_it_can(
    tmp_path: Path, desktop: str, language: str
) -> None:
    in_a_process(START, str(tmp_path), LC_ALL=f"{desktop}.UTF-8", LANGUAGE="")
    kept = SettingsFile(places_in(tmp_path).settings).load()
    assert kept.language.value == language
    assert not kept.saw_first_run


def test_a_first_start_goes_on_where_no_settings_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("in the way")
    blocked = START.replace(
        "places_in(Path(sys.argv[1]))",
        "replace(places_in(Path(sys.argv[1])), settings=Path(sys.argv[2]))",
    )
    code = f"from dataclasses import replace\n{blocked}"
    settings = tmp_path / "blocked" / "settings.json"
    assert in_a_process(code, str(tmp_path / "data"), str(settings)) == "handed over 0\n"


FAULT = """
import sys
from pathlib import Path
import karen_app.{module} as module
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox
from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.paths import places_in
from karen_app.persistence.settings_file import SettingsFile
from karen_app.services.settings import Settings
from karen_app.ui.crash import CrashDialog
from karen_app.ui.ending import end_qt
from karen_app.ui.first_view import FirstView
from karen_app.window_start import run_window

def read(dialog, _event):
    for kind in (QLabel, QAbstractButton):
        for one in dialog.findChildren(kind):
            print(one.text())
    if isinstance(dialog, CrashDialog):
        print(dialog.details.toPlainText(), flush=True)
    QTimer.singleShot(0, dialog, dialog.accept)

def fault(*_given, **_named):
    raise {error}

CrashDialog.showEvent = QMessageBox.showEvent = read
FirstView.hand_over = lambda self: self.window.close()
places = places_in(Path(sys.argv[1]))
SettingsFile(places.settings).save(Settings(saw_first_run=True))
module.{name} = fault
code = run_window(places, ["karen"])
end_qt()
raise SystemExit(code)
"""
SECRET = "pani Ewa z ul. Długiej"


def log_in(folder: Path) -> str:
    return (places_in(folder).logs / "karen.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(("module", "name"), [("bootstrap", "open_karen"), ("ui.app", "Shell")])
def test_an_error_of_its_own_at_the_start_is_told_logged_without_content_and_ends_with_1(
    tmp_path: Path, module: str, name: str
) -> None:
    code = FAULT.format(module=module, name=name, error=f"ValueError({SECRET!r})")
    done = ended(code, str(tmp_path))
    assert done.returncode == 1, done.stderr
    assert "Twoje zapisy są bezpieczne." in done.stdout
    assert "musi się zamknąć" in done.stdout
    assert "Zamknij Karen" in done.stdout
    assert "ValueError" in done.stdout
    assert "ValueError" in log_in(tmp_path)
    assert SECRET not in done.stdout + done.stderr + log_in(tmp_path)
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "karen.running").exists()


def test_trouble_at_the_start_is_told_in_its_sentence(tmp_path: Path) -> None:
    """Whether the store says it or what stands between store and window."""
    for module, name in (("bootstrap", "open_karen"), ("ui.app", "Shell")):
        code = FAULT.format(module=module, name=name, error="StoreTrouble(say('store.full'))")
        done = ended(code, str(tmp_path))
        assert done.returncode == 1, done.stderr
        assert "Nie ma miejsca, by zapisać" in done.stdout
        assert "Traceback" not in done.stderr


def test_a_board_that_cannot_be_shown_is_told_and_the_start_goes_on(tmp_path: Path) -> None:
    code = FAULT.format(
        module="window_start", name="known_fingerprint", error=f"ValueError({SECRET!r})"
    )
    done = ended(code, str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "Pracuj dalej" in done.stdout
    assert "uncaught error" in log_in(tmp_path)
    assert SECRET not in done.stdout + done.stderr + log_in(tmp_path)
