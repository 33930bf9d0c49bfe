"""A program of Qt ends with its own exit code, whatever was left lying about."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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

LEFT_WITHOUT_A_PLACE = """
import sys
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from karen_app.ui.ending import end_qt


class Card(QWidget):
    def __init__(self):
        super().__init__()
        line = QHBoxLayout()
        for words in ("one", "two", "three"):
            button = QPushButton(words)
            button.clicked.connect(lambda: self.hide())
            line.addWidget(button)
        QVBoxLayout(self).addLayout(line)


def build_and_forget():
    for _number in range(200):
        Card()


application = QApplication(["karen"])
build_and_forget()
end_qt()
sys.exit(7)
"""


@pytest.mark.parametrize("program", [PROGRAM, LEFT_WITHOUT_A_PLACE])
def test_the_exit_code_is_that_of_the_program(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 7, done.stderr
    assert "shared QObject" not in done.stderr
