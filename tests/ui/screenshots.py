"""Pictures of each page in light, dark, large text and the three languages: ``make screenshots``.

Writes PNG files to ``docs/screenshots`` (or the folder given) from the shipped sample stories.
"""

from __future__ import annotations

import dataclasses
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from karen_app.bootstrap import open_karen
from karen_app.clock import FixedClock
from karen_app.paths import places_in
from karen_app.services.settings import Language, Settings, Theme
from karen_app.services.use_cases import UseCases
from karen_app.shipped import fonts_folder
from karen_app.ui.app import Shell, Surroundings, make_application
from tests.ui.every_page import prepare

TODAY = date(2026, 11, 22)
TARGET = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
LOOKS = {
    "pl": Settings(theme=Theme.LIGHT),
    "pl-dark": Settings(theme=Theme.DARK),
    "pl-200": Settings(theme=Theme.LIGHT, font_scale=200),
    "en": Settings(theme=Theme.LIGHT, language=Language.ENGLISH),
    "uk": Settings(theme=Theme.LIGHT, language=Language.UKRAINIAN),
}
PLAIN = ("board", "cases", "guide", "calendar", "letters", "reports", "settings", "trash", "start")
WAITS = {"board": 5000, "letter": 1500, "paper": 1500, "case": 1500}  # read or built in pieces


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


def places(use: UseCases) -> Iterator[tuple[str, str, str, str]]:
    """Name of the picture, then the place: screen, subject, detail."""
    for name in PLAIN:
        yield name, name, "", ""
    board = use.board()
    cards = (*board.mine, *board.theirs, *board.quiet)
    if not cards:
        return
    boots = next((one for one in cards if "but" in one.title.lower()), cards[0])
    for name in ("case", "log", "reply", "event", "choose-letter"):
        yield name, name, boots.case_id, ""
    yield "timeline", "paper", boots.case_id, "timeline"
    clocks = use.case_page(boots.case_id).clocks
    if clocks:
        yield "why", "case", boots.case_id, f"why:{clocks[0].key}"
    paper = next((one for one in cards if "kartony" in one.title.lower()), boots)
    yield "ways", "ways", paper.case_id, ""
    yield "what-happened", "what-happened", "", ""
    prepare(use)  # begins the letter only now: until here the case looks as it was loaded
    yield "letter", "letter", use.case_page(boots.case_id).letters[0].letter_id, ""


def main(arguments: list[str]) -> int:
    """Writes the pictures; gives 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    target = Path(arguments[0]) if arguments else TARGET
    target.mkdir(parents=True, exist_ok=True)
    application = make_application(["karen"], fonts_folder())
    for look, settings in LOOKS.items():
        with tempfile.TemporaryDirectory() as folder:
            karen = open_karen(places_in(Path(folder)), FixedClock(TODAY))
            use = karen.use_cases
            use.load_samples()
            use.change_settings(dataclasses.replace(settings, saw_first_run=True, town="Kraków"))
            shell = Shell(application, use, Surroundings(data_folder="~/.local/share/karen"))
            shell.window.resize(1280, 800)
            shell.window.show()
            for name, screen, subject, detail in places(use):
                shell.navigation.go(screen, subject, detail)
                wait(WAITS.get(screen, 350))
                keep(shell.window, target / f"{name}-{look}.png")
            shell.window.close()
            karen.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
