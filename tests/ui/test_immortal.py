"""A window lives longer than the references that Qt for Python gives back by mistake."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
import sys
import karen_app.ui
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal()

application = QCoreApplication(["karen"])
bell = Bell()
bell.rung.connect(lambda: None)
for _ in range(int(sys.argv[1])):
    bell.rung.emit()
    bell.setObjectName("bell")
print("alive")
"""


def test_a_window_outlives_many_calls() -> None:
    """Without care Python 3.11 ends this with “deallocating None” or True."""
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS, "150000"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.stdout.strip(), done.returncode) == ("alive", 0), done.stderr[-2000:]
