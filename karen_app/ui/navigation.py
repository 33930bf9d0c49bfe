"""Which screen is shown: the only way from screen to screen, with a way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Place:
    """A place one can go to: a screen by name, and what it should show there."""

    screen: str
    subject: str = ""
    detail: str = ""


class Screen(Protocol):
    """What navigation needs of a screen."""

    @property
    def widget(self) -> QWidget:
        """The page to put into the window."""

    def enter(self, place: Place) -> None:
        """Shows this place, reading afresh what it shows."""

    def leave(self) -> None:
        """Keeps what was typed; called before another page comes."""


class Navigation(QObject):
    """Remembers the places gone through; announces each move."""

    moved = Signal(object)
    changed = Signal()  # something was saved: whoever shows it reads it again

    def __init__(self, home: Place | None = None) -> None:
        super().__init__()
        self._past: list[Place] = []
        self._future: list[Place] = []
        self._here = home or Place("board")

    @property
    def here(self) -> Place:
        """The place shown now."""
        return self._here

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier place."""
        return bool(self._past)

    def go(self, screen: str, subject: str = "", detail: str = "") -> None:
        """Goes to a place; going where one already is only refreshes it."""
        place = Place(screen, str(subject), detail)
        if place != self._here:
            self._past.append(self._here)
            self._future.clear()
        self._here = place
        self.moved.emit(place)

    def back(self) -> None:
        """Goes to the place before, if there is one."""
        if self._past:
            self._future.append(self._here)
            self._here = self._past.pop()
            self.moved.emit(self._here)

    def forward(self) -> None:
        """Undoes a step back, if there was one."""
        if self._future:
            self._past.append(self._here)
            self._here = self._future.pop()
            self.moved.emit(self._here)

    def refresh(self) -> None:
        """Shows the present place afresh."""
        self.changed.emit()
        self.moved.emit(self._here)
