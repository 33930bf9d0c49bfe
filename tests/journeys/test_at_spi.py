"""What a screen reader gets: roles, names and actions of the real window over the real bus."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.display import NEEDED, RealWindow, close_by_key, karen_on, missing, x_server

REQUIRED = "KAREN_REQUIRE_AT_SPI"
WALK = Path(__file__).with_name("at_spi_walk.py")
SYSTEM_PYTHON = Path("/usr/bin/python3")
PACKAGES = "dbus at-spi2-core python3-gi gir1.2-atspi-2.0"

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(bool(missing(*NEEDED)), reason=missing(*NEEDED) or "there"),
]


def skip_or_fail() -> None:
    """A skip that says what to install; where it is required, a failure."""
    asks = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    is_there = (
        not missing("dbus-daemon")
        and SYSTEM_PYTHON.exists()
        and subprocess.run([SYSTEM_PYTHON, "-c", asks], capture_output=True, check=False).returncode
        == 0
    )
    if is_there:
        return
    reason = f"no accessibility bus on this machine: sudo apt-get install {PACKAGES}"
    if os.environ.get(REQUIRED):
        pytest.fail(f"{reason} ({REQUIRED} is set)")
    pytest.skip(reason)


@contextmanager
def session_bus(display: str) -> Iterator[str]:
    """A message bus of the test's own, on which the accessibility bus starts by itself; its address."""
    environment = {**os.environ, "DISPLAY": display}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(10)
        bus.stdout.close()


@dataclass(frozen=True)
class Seen:
    """One object as a screen reader gets it."""

    role: str
    name: str
    can_have_focus: bool
    label: str


@dataclass(frozen=True)
class Reader:
    """The window, and a screen reader's eyes and hand."""

    window: RealWindow

    def ask(self, *words: str) -> str:
        """Runs the walker; gives what it printed."""
        done = subprocess.run(
            [SYSTEM_PYTHON, WALK, *words],
            env=self.window.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, f"{words}: {done.stdout[-2000:]} {done.stderr[-2000:]}"
        return done.stdout

    def seen(self, beginning: str) -> list[Seen]:
        """Everything shown, as soon as something whose name begins so is."""
        return [Seen(*one) for one in json.loads(self.ask("list", beginning))]

    def press(self, beginning: str, page: str) -> None:
        """Carries out the action of what is named so, and waits for the page it leads to."""
        self.ask("press", beginning)
        self.window.wait_for(f"PAGE {page}")


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    skip_or_fail()
    with x_server() as display, session_bus(display) as address:
        more = {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with karen_on(display, tmp_path, more) as window:
            yield Reader(window)


def silent(seen: list[Seen]) -> list[str]:
    """The roles of what can have the focus and does not say what it is.

    A combo box says its value by its name, and what it is for by its label.
    """
    return [
        one.role
        for one in seen
        if one.can_have_focus and not (one.label if one.role == "combo box" else one.name).strip()
    ]


def names(seen: list[Seen], role: str) -> list[str]:
    return [one.name for one in seen if one.role == role]


def begins(found: list[str], *beginnings: str) -> list[str]:
    """The beginnings that no name has."""
    return [each for each in beginnings if not any(name.startswith(each) for name in found)]


def test_a_screen_reader_goes_from_the_board_to_capture_and_to_a_case(reader: Reader) -> None:
    board = reader.seen("Buty zimowe")
    assert (board[0].role, board[0].name) == ("application", "Karen")
    assert begins(names(board, "push button"), "Buty zimowe", "Przygotuj pismo") == []
    assert begins(names(board, "check box"), "Dziś", "Sprawy", "Ustawienia") == []
    assert begins(names(board, "text"), "Szukaj we wszystkim") == []
    assert begins(names(board, "label"), "Dzień dobry.", "Twój ruch") == []
    assert silent(board) == []

    reader.press("Zapisz zdarzenie", "log")
    capture = reader.seen("Zapisz wpis")
    assert begins(names(capture, "text"), "Co się stało", "Dzień", "Co obiecano") == []
    assert begins(names(capture, "check box"), "nieuprzejmość", "złamana obietnica") == []
    assert begins(names(capture, "push button"), "Zapisz wpis", "Włącz stoper") == []
    assert silent(capture) == []

    reader.press("Dziś", "board")
    reader.press("Buty zimowe", "case")
    case = reader.seen("Przygotuj pismo")
    assert begins(names(case, "label"), "Buty zimowe") == []
    assert begins(names(case, "push button"), "Przygotuj pismo") == []
    assert silent(case) == []
    assert close_by_key(reader.window) == 0
