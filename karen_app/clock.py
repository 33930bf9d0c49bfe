"""What day and time it is, and waiting: the only place that asks the machine."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from threading import current_thread, main_thread

MOMENT = 0.002  # seconds


def give_way() -> None:
    """Between two pieces of long work beside the window: it gets a moment of its own.

    Python runs one thread at a time, and a list that is painted asks for hundreds of cells.
    """
    if current_thread() is not main_thread():
        time.sleep(MOMENT)


class SystemClock:
    """The clock of the machine."""

    def today(self) -> date:
        """The civil date where the user sits."""
        return datetime.now(UTC).astimezone().date()  # noqa: TID251 - the one place

    def now(self) -> datetime:
        """The instant in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place


class FixedClock:
    """A clock that stands at noon of one day, for demonstrations and checks."""

    def __init__(self, day: date) -> None:
        """Stand on ``day``."""
        self._day = day

    def today(self) -> date:
        """That day."""
        return self._day

    def now(self) -> datetime:
        """Noon of that day, in UTC."""
        return datetime(self._day.year, self._day.month, self._day.day, 12, tzinfo=UTC)
