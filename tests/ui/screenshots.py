"""Pictures of each page in light, dark, large text and the three languages: ``make screenshots``.

Writes PNG files to ``docs/screenshots`` (or the folder given) from the shipped sample stories; after
the folder may stand the looks that are wanted: ``pl pl-dark``.
"""

from __future__ import annotations

import dataclasses
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from karen_app.bootstrap import open_karen
from karen_app.clock import FixedClock
from karen_app.fonts import fonts_folder
from karen_app.paths import places_in
from karen_app.services.settings import Language, Settings, Theme
from karen_app.services.use_cases import UseCases
from karen_app.ui.app import Shell
from karen_app.ui.ending import end_qt
from karen_app.ui.first_view import Surroundings, make_application
from tests.ui.every_page import all_pages, prepare, visits

TODAY = date(2026, 11, 22)
TARGET = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
LOOKS = {
    "pl": Settings(theme=Theme.LIGHT),
    "pl-dark": Settings(theme=Theme.DARK),
    "pl-contrast": Settings(theme=Theme.CONTRAST),
    "pl-200": Settings(theme=Theme.LIGHT, font_scale=200),
    "en": Settings(theme=Theme.LIGHT, language=Language.ENGLISH),
    "uk": Settings(theme=Theme.LIGHT, language=Language.UKRAINIAN),
}
WAITS = {"board": 2000, "letter": 1500, "paper": 1500, "case": 1500, "ways": 800, "reports": 800}
"""Milliseconds for what is read or built in pieces."""


def wait(milliseconds: int) -> None:
    """Lets the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def keep(window: QWidget, target: Path) -> None:
    """Writes a picture of the window with 256 colours: a third of the bytes, the same to the eye."""
    window.grab().save(str(target))
    with Image.open(target) as taken:
        fewer = taken.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    fewer.save(target, optimize=True)


def take(shell: Shell, use: UseCases, target: Path, look: str) -> None:
    """Goes to every place and keeps its picture; the ways are those of a case with many."""
    prepare(use)
    paper = next(one for one in all_pages(use) if "kartony" in one.head.title.lower())
    for visit in visits(use):
        subject = str(paper.head.case_id) if visit.screen == "ways" else visit.subject
        shell.navigation.go(visit.screen, subject, visit.detail)
        wait(WAITS.get(visit.screen, 400))
        while shell.tasks.is_busy:
            wait(200)
        wait(200)
        keep(shell.window, target / f"{visit.name}-{look}.png")


def main(arguments: list[str]) -> int:
    """Writes the pictures; gives 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    target = Path(arguments[0]) if arguments else TARGET
    target.mkdir(parents=True, exist_ok=True)
    application = make_application(["karen"], fonts_folder())
    wanted = arguments[1:] or list(LOOKS)
    for look in wanted:
        settings = LOOKS[look]
        with tempfile.TemporaryDirectory() as folder:
            karen = open_karen(places_in(Path(folder)), FixedClock(TODAY))
            use = karen.use_cases
            use.change_settings(dataclasses.replace(settings, saw_first_run=True, town="Kraków"))
            shell = Shell(application, use, Surroundings(data_folder="~/.local/share/karen"))
            shell.window.resize(1280, 800)
            shell.window.show()
            take(shell, use, target, look)
            shell.window.close()
            shell.end()
            karen.close()
    end_qt()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
