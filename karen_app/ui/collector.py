"""Collects garbage in the thread of the window only: widgets must die where they live.

Python collects in whichever thread happens to allocate. A dead widget that is part of a cycle
would then be taken apart in a background thread, and Qt ends the program with a segmentation
fault. While a ``Collector`` is at work the automatic collection is off and a timer of the window
collects instead, by Python's own thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 400  # milliseconds between two looks


class Collector(QObject):
    """Collects garbage at a timer's beat until ``stop``."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()

    def stop(self) -> None:
        """Gives the collection back to Python, as at the end of the program."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()


def collect_what_is_due() -> int:
    """Collects the oldest generation whose threshold is passed; gives it, or -1 for none."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return generation
    return -1
