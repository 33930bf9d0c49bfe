"""Collects garbage in the thread of the window only: widgets must die where they live.

Python collects in whichever thread happens to allocate. A dead widget that is part of a cycle
would then be taken apart in a background thread, and Qt ends the program with a segmentation
fault. While a ``Collector`` is at work the automatic collection is off and a timer of the window
collects instead, by Python's own thresholds.

To look through everything takes a tenth of a second, most of it for what stays until the end:
code, law, letters. So what has lasted is set aside and looked at again only while another program
has the screen, when nobody waits for this window.
"""

from __future__ import annotations

import gc
from time import thread_time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

PAUSE = 400  # milliseconds between two looks
SETTLED = 10_000  # milliseconds after which all code is loaded
AWAY = 60_000  # milliseconds in another program after which nobody waits for the window
LONG = 0.02  # seconds; what took longer is set aside


class Collector(QObject):
    """Collects garbage at a timer's beat until ``stop``."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(gc.freeze)
        self._settling.start(SETTLED)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.timeout.connect(self.look_through_all)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def stop(self) -> None:
        """Gives the collection back to Python, as at the end of the program."""
        self._timer.stop()
        self._settling.stop()
        self._away.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def look_through_all(self) -> None:
        """Collects also among what was set aside, and sets aside what is left."""
        if gc.get_freeze_count():
            gc.unfreeze()
            gc.collect()
            gc.freeze()

    def _look(self) -> None:
        """The oldest generation waits until all code is loaded: that makes it long."""
        began = thread_time()
        oldest = 1 if self._settling.isActive() else 2
        if collect_what_is_due(oldest) == 2 and thread_time() - began > LONG:
            gc.freeze()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif self._timer.isActive():
            self._away.start(AWAY)


def collect_what_is_due(oldest: int = 2) -> int:
    """Collects the oldest generation whose threshold is passed; gives it, or -1 for none."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in range(oldest, -1, -1):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return generation
    return -1
