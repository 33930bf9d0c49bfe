"""Which screen is shown: the only way from screen to screen, with a way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

ABOUT_EVENT = "event:"  # detail of the place where the law asks about one fact


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
    beside = Signal(object)  # a place shown at the side of the page; nothing closes the side

    def __init__(self, home: Place | None = None) -> None:
        super().__init__()
        self._past: list[Place] = []
        self._future: list[Place] = []
        self._home = home or Place("board")
        self._here = self._home

    @property
    def here(self) -> Place:
        """The place shown now."""
        return self._here

    def go(self, screen: str, subject: str = "", detail: str = "") -> None:
        """Goes to a place; going where one already is only refreshes it."""
        place = Place(screen, str(subject), detail)
        if place != self._here:
            self._past.append(self._here)
            self._future.clear()
        self._here = place
        self.moved.emit(place)

    def replace(self, screen: str, subject: str = "", detail: str = "") -> None:
        """Goes to a place without a step back to the present one."""
        self._here = Place(screen, str(subject), detail)
        self.moved.emit(self._here)

    def back(self) -> None:
        """Goes to the place before, or home where there is none."""
        if self._past:
            self._future.append(self._here)
            self._here = self._past.pop()
            self.moved.emit(self._here)
        elif self._here != self._home:
            self._here = self._home
            self.moved.emit(self._here)

    def forward(self) -> None:
        """Undoes a step back, if there was one."""
        if self._future:
            self._past.append(self._here)
            self._here = self._future.pop()
            self.moved.emit(self._here)

    def refresh(self) -> None:
        """Shows the present place afresh."""
        self.moved.emit(self._here)

    def open_side(self, screen: str, subject: str = "", detail: str = "") -> None:
        """Shows a screen at the side of the page."""
        self.beside.emit(Place(screen, str(subject), detail))

    def close_side(self) -> None:
        """Takes the side away."""
        self.beside.emit(None)
