"""Aside: what a page reads in the other thread and then builds in slices, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from karen_app.domain.errors import StoreLocked
from karen_app.ui.slices import Steps
from karen_app.ui.tasks import Tasks

Result = TypeVar("Result")


class Aside:
    """A new reading forgets the one before, and what was still to be built of it.

    The page shows what it showed until the new content is there.
    """

    def __init__(self, tasks: Tasks, page: QObject) -> None:
        self._tasks, self._page = tasks, page
        self._number = 0

    def read(
        self,
        work: Callable[[], Result],
        shown: Callable[[Result], Steps | None],
        failed: Callable[[Exception], None] | None = None,
        *,
        is_long: bool = False,
    ) -> None:
        """Reads aside, then shows it; what ``shown`` gives is built in slices.

        What looks at every case ``is_long``: other pages do not wait for it.
        An error goes to ``failed``; without it to the dialog for errors nobody expected.
        """

        def on_read(result: Result) -> None:
            if isValid(self._page):  # else the window was built anew meanwhile
                steps = shown(result)
                if steps is not None:
                    self.build(steps)

        self.stop()
        self._number = self._tasks.run(
            work, on_read, failed or raise_unless_locked, is_awaited=not is_long
        )

    def build(self, steps: Steps) -> None:
        """Builds in slices, without reading before."""
        self.stop()
        number = self._tasks.in_slices(self._page, steps)
        self._number = number

    def stop(self) -> None:
        """Forgets what is read and builds no further."""
        self._tasks.cancel(self._number)


def raise_unless_locked(error: Exception) -> None:
    """Whoever locked the store shows the page anew; any other error is not expected."""
    if not isinstance(error, StoreLocked):
        raise error
