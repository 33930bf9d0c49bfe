"""The pace of a long work: how many steps are done, and whether it is still wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from karen_app.domain.errors import Stopped
from karen_app.domain.message import say

T = TypeVar("T")


class Pace:
    """Counts the steps of one work; told through ``progress`` (done, all), which may say no."""

    def __init__(self, progress: Callable[[int, int], bool] | None, whole: int) -> None:
        """Nothing is done yet of ``whole`` steps."""
        self._progress, self._whole, self._done = progress, whole, 0

    def step(self, steps: int = 1) -> None:
        """So many steps more are done; raises ``Stopped`` when the work is not wanted any more."""
        self._done += steps
        if self._progress is not None and not self._progress(self._done, self._whole):
            raise Stopped(say("work.stopped"))

    def over(self, things: Iterable[T]) -> Iterator[T]:
        """The things, each a step."""
        for one in things:
            yield one
            self.step()
