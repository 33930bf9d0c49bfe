"""Places the events of a time axis: panels, positions and levels at which no labels meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from letters.model.document import MarkTone, Strip, StripBar, StripBranch, StripEvent

FLAG = 98.0  # width of a label in points
MOST_LEVELS = 6
MOST_FLAGS = 14  # labels on one panel


@dataclass(frozen=True, slots=True)
class Flag:
    """An event or a branch as it will be drawn; ``text`` stands under the date."""

    on: date
    text: str
    tone: MarkTone
    proof: str = ""
    is_past: bool = True
    is_branch: bool = False


@dataclass(frozen=True, slots=True)
class PlacedFlag:
    """A flag, its distance from the left end of the axis in points, and its level above it."""

    flag: Flag
    x: float
    level: int


@dataclass(frozen=True, slots=True)
class Panel:
    """A stretch of the axis that is drawn in one piece."""

    start: date
    end: date
    flags: tuple[PlacedFlag, ...]
    bars: tuple[StripBar, ...]
    axis: float  # length in points between start and end

    def x_of(self, day: date) -> float:
        """Distance of a day from the left end, kept within the panel."""
        return position(day, self.start, self.end, self.axis)


def position(day: date, start: date, end: date, axis: float) -> float:
    """Where a day stands on an axis of this length, kept within its ends."""
    span = max((end - start).days, 1)
    return axis * min(max((day - start).days, 0), span) / span


def flags_of(strip: Strip) -> list[Flag]:
    """Give events and branches as flags in the order of their days."""
    flags = [_event(event) for event in strip.events] + [_branch(b) for b in strip.branches]
    return sorted(flags, key=lambda flag: flag.on)


def _event(event: StripEvent) -> Flag:
    return Flag(event.on, event.title, event.tone, event.proof, event.is_past)


def _branch(branch: StripBranch) -> Flag:
    text = f"{branch.when} → {branch.then}"
    return Flag(branch.on, text, MarkTone.FUTURE, is_past=False, is_branch=True)


def panels(strip: Strip, width: float) -> list[Panel]:
    """Cut the axis into panels in which every label has its place.

    Args:
        strip: events, clocks and branches.
        width: of the text in points.
    """
    flags = flags_of(strip)
    bar_days = [day for bar in strip.bars for day in (bar.start, bar.safe, bar.legal)]
    days = [flag.on for flag in flags] + bar_days
    if not days:
        return []
    first, last = min(days), max(days)
    axis = width - FLAG - 6
    made: list[Panel] = []
    begin = 0
    start = first
    while begin < len(flags) or not made:
        count, end, placed = _fill(flags, begin, start, last, axis)
        bars = tuple(bar for bar in strip.bars if bar.start <= end and bar.legal >= start)
        made.append(Panel(start, end, tuple(placed), bars, axis))
        begin += count
        if count == 0:
            break
        start = flags[begin].on if begin < len(flags) else end
    return made


def _fill(
    flags: Sequence[Flag], begin: int, start: date, last: date, axis: float
) -> tuple[int, date, list[PlacedFlag]]:
    """Take as many flags as find a place; gives their number, the end of the panel, the places."""
    for count in range(min(MOST_FLAGS, len(flags) - begin), 0, -1):
        chunk = flags[begin : begin + count]
        rest = begin + count < len(flags)
        end = flags[begin + count].on if rest else max(last, start + timedelta(days=1))
        placed = _place(chunk, start, max(end, start + timedelta(days=1)), axis)
        if placed is not None:
            return count, end, placed
    return 0, max(last, start + timedelta(days=1)), []


def _place(chunk: Sequence[Flag], start: date, end: date, axis: float) -> list[PlacedFlag] | None:
    """Give every flag a level, or ``None`` when there are not enough.

    From right to left, each flag takes the lowest free level. A flag's pole stands at its left
    edge, so poles of higher flags pass the lower ones on their left: nothing is crossed.
    """
    free_until = [float("inf")] * MOST_LEVELS
    placed: list[PlacedFlag] = []
    for flag in reversed(chunk):
        x = position(flag.on, start, end, axis)
        for level in range(MOST_LEVELS):
            if x + FLAG <= free_until[level]:
                break
        else:
            return None
        free_until[level] = x
        placed.append(PlacedFlag(flag, x, level))
    return placed[::-1]
