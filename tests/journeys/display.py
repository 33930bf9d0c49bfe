"""A real X server without a screen, and the hand that types into it."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40.0
NEEDED = ("Xvfb", "xdotool")
NOTHING_MORE: Mapping[str, str] = {}


def missing(*programs: str) -> str:
    """The programs that are not on this machine, as a reason to skip."""
    absent = [one for one in programs if shutil.which(one) is None]
    return f"not on this machine: {', '.join(absent)}" if absent else ""


@contextmanager
def x_server() -> Iterator[str]:
    """Starts Xvfb; gives the name of its display."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def surroundings(display: str, folder: Path) -> dict[str, str]:
    """What a program on that display is told."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    return {
        **kept,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        "XDG_RUNTIME_DIR": str(folder),
    }


@dataclass
class RealWindow:
    """Karen on a display, its lines, and keys pressed through the X server."""

    process: subprocess.Popen[str]
    environment: dict[str, str]
    complaints: Path
    lines: queue.Queue[str] = field(default_factory=queue.Queue)
    heard: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Puts each line of the program into the queue."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.strip())

    def wait_for(self, wanted: str) -> None:
        """Waits until the program has said this line."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                line = self.lines.get(timeout=0.2)
            except queue.Empty:
                assert self.process.poll() is None, f"the window ended; heard: {self.heard[-12:]}"
                continue
            self.heard.append(line)
            if line == wanted:
                return
        raise AssertionError(f"never heard “{wanted}”, but {self.heard[-12:]}")

    def xdotool(self, *words: str) -> str:
        """Runs xdotool on the display."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        return done.stdout.strip()

    def take_focus(self) -> None:
        """Gives the keys to the window; there is no window manager to do it."""
        number = self.xdotool("search", "--sync", "--onlyvisible", "--name", "Karen").split()[-1]
        self.xdotool("windowfocus", "--sync", number)

    def press(self, *keys: str) -> None:
        """Presses keys, named as in X: ``ctrl+n``, ``Tab``, ``Return``."""
        self.xdotool("key", "--delay", "40", *keys)

    def type(self, words: str) -> None:
        """Types words."""
        self.xdotool("type", "--delay", "25", words)

    def tab_to(self, beginning: str, most: int = 60) -> str:
        """Presses Tab until something whose name begins so has the focus; gives the name."""
        for _ in range(most):
            self.press("Tab")
            name = self._next_focus()
            if name.startswith(beginning):
                return name
        raise AssertionError(f"Tab never reached “{beginning}”; heard {self.heard[-most:]}")

    def _next_focus(self) -> str:
        until = time.monotonic() + 5
        while time.monotonic() < until:
            try:
                line = self.lines.get(timeout=0.2)
            except queue.Empty:
                continue
            self.heard.append(line)
            if line.startswith("FOCUS "):
                return line.removeprefix("FOCUS ")
        return ""


@contextmanager
def karen_on(
    display: str, folder: Path, more: Mapping[str, str] = NOTHING_MORE
) -> Iterator[RealWindow]:
    """Karen with the samples on a display; closed at the end in any case.

    ``more`` is told to it beside what every program on a display is told.
    """
    environment = {**surroundings(display, folder), **more}
    complaints = folder / "complaints.txt"
    with complaints.open("wb") as said:
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.journeys.x11_window"]
        process = subprocess.Popen(
            [*command, str(folder / "karen")],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
    window = RealWindow(process, environment, complaints)
    listener = threading.Thread(target=window.listen, daemon=True)
    listener.start()
    try:
        window.wait_for("READY")
        window.wait_for("PAGE board")
        window.take_focus()
        yield window
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(20)
        listener.join(10)
        if process.stdout is not None:
            process.stdout.close()


def close_by_key(window: RealWindow) -> int:
    """Ctrl+Q; gives the exit code, and prints what the program complained of if it is not 0."""
    window.press("ctrl+q")
    code = window.process.wait(PATIENCE)
    if code:
        print(window.complaints.read_text(encoding="utf-8", errors="replace"))
    return code
