"""A window with the samples on a fixed day, which tells on standard output what happens in it.

    python -m tests.journeys.x11_window FOLDER

Lines: ``READY``, ``PAGE name``, ``FOCUS accessible name``. It ends with Ctrl+Q.
"""

from __future__ import annotations

import dataclasses
import sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from karen_app.bootstrap import open_karen
from karen_app.clock import FixedClock
from karen_app.fonts import fonts_folder
from karen_app.paths import places_in
from karen_app.ui.app import Shell
from karen_app.ui.ending import end_qt
from karen_app.ui.first_view import Surroundings, make_application
from karen_app.ui.navigation import Place

TODAY = date(2026, 11, 22)


def say(kind: str, words: str = "") -> None:
    """One line for whoever listens."""
    print(f"{kind} {words}".strip(), flush=True)


def focus_moved(_old: QWidget | None, now: QWidget | None) -> None:
    """Tells what has the focus, by the name a screen reader would say."""
    if now is not None:
        say("FOCUS", (now.accessibleName() or type(now).__name__).replace("\n", " "))


def page_moved(place: Place) -> None:
    """Tells which page is shown."""
    say("PAGE", place.screen)


def main(folder: Path) -> int:
    """Opens the window and runs until it is closed."""
    karen = open_karen(places_in(folder), FixedClock(TODAY))
    use = karen.use_cases
    use.load_samples()
    use.change_settings(dataclasses.replace(use.settings(), saw_first_run=True, saw_notice=True))
    application = make_application(["karen"], fonts_folder())
    shell = Shell(application, use, Surroundings())
    shell.watch_errors()
    application.focusChanged.connect(focus_moved)
    shell.navigation.moved.connect(page_moved)
    shell.start()
    shell.window.activateWindow()
    say("READY")
    try:
        return shell.run()
    finally:
        karen.close()


if __name__ == "__main__":
    code = main(Path(sys.argv[1]))
    end_qt()
    raise SystemExit(code)
