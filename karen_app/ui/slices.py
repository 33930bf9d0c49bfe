"""Slices: a page is built a few parts at a time, and between two turns the window answers."""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

SLICE = 0.004  # seconds of building at one turn; laying out and painting come on top
Steps = Generator[None, None, None]
"""Builds a page; gives way at each ``yield``."""


class Slices(QObject):
    """Goes through steps in the thread of the window.

    It ends when the steps do, when ``stop`` is called, or when what is built has gone.
    """

    def __init__(
        self, parent: QObject, owner: QObject, steps: Steps, ended: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._owner, self._steps, self._ended = owner, steps, ended
        self._goes_on, self._is_building = True, False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def begin(self) -> None:
        """Takes a turn whenever the window has answered what came before."""
        self._timer.start(0)

    def stop(self) -> None:
        """Builds no more; what is there stays."""
        if self._goes_on:
            self._goes_on = False
            self._timer.stop()
            self.deleteLater()
        if not self._is_building:  # else a step stops the rest; the turn closes them
            self._steps.close()

    def _turn(self) -> None:
        """One slice; a step that raises ends the rest, and its error goes on."""
        until = perf_counter() + SLICE
        is_over, self._is_building = True, True
        try:
            while self._goes_on and isValid(self._owner):
                if next(self._steps, self) is self:
                    break
                if perf_counter() >= until:
                    is_over = False
                    break
        finally:
            self._is_building = False
            if is_over or not self._goes_on:
                self.stop()
                self._ended()
