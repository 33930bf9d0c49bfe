"""Answers by its exit code whether a window can be shown here: 0 yes, 1 no.

Asks Qt itself, in a process of its own, since Qt ends the whole process when a display that is
named cannot be reached.
"""

import os
import subprocess
import sys

WITHOUT_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb")
SECONDS = 20


def has_display() -> bool:
    """True when Qt reaches a screen that somebody can look at."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in WITHOUT_SCREEN:
        return False
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False
    return _qt_starts()


def _qt_starts() -> bool:
    command = [sys.executable, "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication()"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(0 if has_display() else 1)
