"""A program of Qt ends with its own exit code, whatever was left lying about."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from karen_app.ui.ending import end_qt

application = QApplication(["karen"])
gone = []
window = QWidget()
window.destroyed.connect(lambda: gone.append("window"))
window.show()
window.deleteLater()
left = [QWidget(window) for _ in range(50)]
end_qt()
end_qt()
assert "window" in gone, gone
assert QCoreApplication.instance() is None
sys.exit(7)
"""


def test_the_exit_code_is_that_of_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 7, done.stderr
    assert "shared QObject" not in done.stderr
