"""How far a long work on the store has come, on the scale of the whole, and the way out of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from karen_app.domain.errors import Stopped
from karen_app.domain.message import say
from karen_app.services.ports import Progress

__all__ = ["NO_WAY", "WHOLE", "Stopped", "Way"]

WHOLE = 1_000


@dataclass(frozen=True, slots=True)
class Way:
    """A stretch of a long work, from ``start`` to ``end`` of ``WHOLE``."""

    progress: Progress | None = None
    start: int = 0
    end: int = WHOLE

    def part(self, start: int, end: int) -> Way:
        """The stretch between two hundredths of this one."""
        long = self.end - self.start
        return replace(
            self, start=self.start + long * start // 100, end=self.start + long * end // 100
        )

    def at(self, done: int, whole: int) -> None:
        """Tell how far it is; raises ``Stopped`` when it is not wanted any more."""
        if self.progress is None:
            return
        here = self.start + (self.end - self.start) * min(done, whole) // max(whole, 1)
        if not self.progress(here, WHOLE):
            raise Stopped(say("work.stopped"))


NO_WAY = Way()
