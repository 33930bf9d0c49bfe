"""Drives the results of the search box: one search at a time, always for the newest words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from karen_app.domain.errors import Stopped
from karen_app.services.views.inbox import Found
from karen_app.ui.aside import raise_unless_locked
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.screens.search.view import SearchView

Searches = Callable[[str, Callable[[], bool]], tuple[Found, ...]]


class SearchScreen:
    """Results of the search box; the place's subject is what was typed."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._wanted = ""
        self._running = 0  # the number of the search under way
        self.view = SearchView()
        self._building = frame.tasks.in_slices(self.view, self.view.make_ready())
        self.view.found_chosen.connect(self._on_found)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Searches aside; what is typed meanwhile ends that search and is searched next."""
        self._wanted = place.subject
        if not self._wanted.strip():
            self._give_up()
            self._show(self._wanted, ())
        elif not self._running:
            self._search()

    def leave(self) -> None:
        """Nothing is typed here; a result that comes later is not wanted any more."""
        self._wanted = ""
        self._give_up()

    def _search(self) -> None:
        typed, search = self._wanted, self._frame.use.search
        self._running = self._frame.tasks.run(
            lambda: _unless_given_up(search, typed, lambda: typed == self._wanted),
            lambda found: self._on_end(typed, found),
            self._on_failed,
            "search",
            is_awaited=True,
        )

    def _on_end(self, typed: str, found: tuple[Found, ...] | None) -> None:
        """Words that were given up and are wanted again by now are searched once more."""
        self._running = 0
        if found is None or typed != self._wanted:
            self._search()
        else:
            self._show(typed, found)

    def _show(self, typed: str, found: tuple[Found, ...]) -> None:
        tasks = self._frame.tasks
        tasks.cancel(self._building)
        self._building = tasks.in_slices(self.view, self.view.show_found(typed, found))

    def _give_up(self) -> None:
        self._frame.tasks.cancel(self._running)
        self._frame.tasks.cancel(self._building)
        self._running = 0

    def _on_failed(self, error: Exception) -> None:
        self._running = 0
        raise_unless_locked(error)

    def _on_found(self, found: Found) -> None:
        """A file opens its own page, everything else the case it belongs to."""
        if found.kind == "Evidence":
            self._frame.go.go("file", found.case_id, found.record_id)
        else:
            self._frame.go.go("case", found.case_id)


def _unless_given_up(
    search: Searches, typed: str, is_wanted: Callable[[], bool]
) -> tuple[Found, ...] | None:
    """What was found; ``None`` where the search was given up before it knew."""
    try:
        return search(typed, is_wanted)
    except Stopped:
        return None
