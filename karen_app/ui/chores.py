"""What Karen does by itself in idle time: the weekly check of every proof, the trash of 30 days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from karen_app.domain.errors import KarenError, StoreLocked
from karen_app.domain.keeping import LookedAfter, StoreStatus
from karen_app.domain.message import Message, say
from karen_app.services.use_cases import UseCases
from karen_app.ui.tasks import Tasks

HOUR = 3_600_000
IDLE = 20_000  # milliseconds after the start until the long look begins
AGAIN = 5_000  # milliseconds to wait while the window has work of its own


class Chores(QObject):
    """Looks after the store once a day, in a thread of its own, while the window has no work.

    What there is to worry about stands in ``worries``; ``changed`` announces that it is another.
    """

    changed = Signal()
    clock_is_back = Signal(object)  # once in each run of the program: the sentence about it

    def __init__(self, use: UseCases, window_work: Tasks) -> None:
        super().__init__()
        self._use, self._window_work = use, window_work
        self._tasks = Tasks()  # its own thread: the pages of the window never wait for a check
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._stopped = self._told = False
        self._done_on: date | None = None
        self._worries: tuple[Message, ...] = ()

    @property
    def worries(self) -> tuple[Message, ...]:
        """What to worry about, none when all is well."""
        return self._worries

    @property
    def is_busy(self) -> bool:
        """Whether it works now."""
        return self._tasks.is_busy

    def begin(self) -> None:
        """Asks at once how the store does; the long look follows in idle time."""
        self._tasks.run(self._use.keeping.status, self._on_status, self._on_failed, "status")
        self._timer.start(IDLE)

    def stop(self) -> None:
        """Works no more; a check under way ends at the next file."""
        self._stopped = True
        self._timer.stop()
        self._tasks.wait()

    def look(self) -> None:
        """Looks after the store if that was not done today and nothing else is under way."""
        if self._stopped:
            return
        if self._window_work.is_busy or self._tasks.is_busy:
            self._timer.start(AGAIN)
            return
        self._timer.start(HOUR)
        if self._done_on != self._use.today():
            self._done_on = self._use.today()
            self._tasks.run(self._look_after, self._on_looked, self._on_failed, "look after")

    def _look_after(self) -> LookedAfter:
        return self._use.keeping.look_after(lambda _done, _every: not self._stopped)

    def _on_status(self, status: StoreStatus) -> None:
        self._show(status.warnings)
        back = [one for one in status.warnings if one.code == "store.clock_back"]
        if back and not self._told and not self._stopped:
            self._told = True
            self.clock_is_back.emit(back[0])

    def _on_looked(self, found: LookedAfter) -> None:
        worries = found.warnings
        if found.report is not None and not found.report.is_complete:
            self._done_on = None  # it gave way to other work: once more in an hour
        elif found.report is not None and not found.report.is_sound:
            worries = (say("check.found_changes"), *worries)
        self._show(worries)

    def _on_failed(self, error: Exception) -> None:
        """A closed store is looked after when it is open again; other trouble is told quietly."""
        self._done_on = None
        if isinstance(error, StoreLocked):
            return
        message = error.message if isinstance(error, KarenError) else say("check.failed")
        self._show((message,))

    def _show(self, worries: tuple[Message, ...]) -> None:
        if not self._stopped and worries != self._worries:
            self._worries = worries
            self.changed.emit()
