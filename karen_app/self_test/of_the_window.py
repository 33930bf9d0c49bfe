"""The check of the window: shown and closed, with the errors that Qt would swallow."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from karen_app.display import why_no_window
from karen_app.fonts import fonts_folder
from karen_app.self_test.bench import Bench, Failed


def window_is_shown(bench: Bench) -> str:
    """The window is shown and closed."""
    if "QT_QPA_PLATFORM" not in os.environ and why_no_window():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qVersion

    from karen_app.ui.app import Shell
    from karen_app.ui.first_view import Surroundings, make_application

    application = make_application(["karen"], fonts_folder())
    state = bench.folder / "window.ini"
    shell = Shell(application, bench.karen.use_cases, Surroundings(fonts_folder(), state))
    with _errors_of_slots() as errors:
        shell.start()
        application.processEvents()
        if not shell.window.isVisible():
            raise Failed("the window did not appear")
        shell.window.close()
        application.processEvents()
        shell.end()
    if errors:
        raise Failed(errors[0])
    return f"(Qt {qVersion()}, platform {application.platformName()})"


@contextmanager
def _errors_of_slots() -> Iterator[list[str]]:
    """Qt swallows errors of slots: they are collected here instead of being printed."""
    found: list[str] = []

    def keep(kind: type[BaseException], error: BaseException, _trace: object) -> None:
        found.append(f"{kind.__name__}: {error}")

    before, sys.excepthook = sys.excepthook, keep
    try:
        yield found
    finally:
        sys.excepthook = before
