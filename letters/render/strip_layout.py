"""Places the events of a time axis: panels, and labels in two rows that never meet.

Labels stand in one row above and one below the axis, in the order of their days; a line leads
from the day to its label. Lines between two rows of points in the same order cannot cross.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from letters.model.document import MarkTone, Strip, StripBar


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes of the drawing in points: letters, line, labels beside one another, lines of each."""

    size: float
    line: float
    columns: int
    lines: int

    def flag_width(self, width: float) -> float:
        """Room of one label with the gap to the next."""
        return width / self.columns


NORMAL = Scale(7.8, 9.4, 5, 4)
LARGE = Scale(18.0, 21.5, 2, 6)


@dataclass(frozen=True, slots=True)
class Flag:
    """An event, a branch or today as it will be drawn; ``text`` stands under the date."""

    on: date
    text: str
    tone: MarkTone | None  # None: today
    proof: str = ""
    is_past: bool = True


@dataclass(frozen=True, slots=True)
class PlacedFlag:
    """A flag with the distances of its day and of its label from the left, in points."""

    flag: Flag
    x: float
    left: float
    is_above: bool


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

    def covers(self, day: date) -> bool:
        """Tell whether a day lies on this panel."""
        return self.start <= day <= self.end


def position(day: date, start: date, end: date, axis: float) -> float:
    """Where a day stands on an axis of this length, kept within its ends."""
    span = max((end - start).days, 1)
    return axis * min(max((day - start).days, 0), span) / span


def flags_of(strip: Strip, today_word: str) -> list[Flag]:
    """Give events, branches and today as flags in the order of their days."""
    flags = [
        Flag(event.on, event.title, event.tone, event.proof, event.is_past)
        for event in strip.events
    ]
    flags.append(Flag(strip.today, today_word, None))
    flags += [
        Flag(branch.on, f"{branch.when} → {branch.then}", MarkTone.FUTURE, is_past=False)
        for branch in strip.branches
    ]
    return sorted(flags, key=lambda flag: flag.on)


def panels(strip: Strip, width: float, scale: Scale, today_word: str) -> list[Panel]:
    """Cut the axis into panels of equal numbers of labels.

    Args:
        strip: events, clocks and branches.
        width: of the text in points.
        scale: sizes of the drawing.
        today_word: the label of today.
    """
    flags = flags_of(strip, today_word)
    last = max([flag.on for flag in flags] + [bar.legal for bar in strip.bars])
    first = min([flag.on for flag in flags] + [bar.start for bar in strip.bars])
    count = -(-len(flags) // (2 * scale.columns))
    cuts = [round(len(flags) * n / count) for n in range(count + 1)]
    axis = width - 12
    made = []
    for number, (begin, end) in enumerate(pairwise(cuts)):
        start_day = first if number == 0 else flags[begin].on
        end_day = last if end == len(flags) else flags[end].on
        end_day = max(end_day, start_day + timedelta(days=1))
        placed = _place(flags[begin:end], start_day, end_day, axis, scale.flag_width(width))
        bars = tuple(
            bar
            for bar in strip.bars
            if bar.start < end_day and (bar.legal > start_day or number == 0)
        )
        made.append(Panel(start_day, end_day, placed, bars, axis))
    return made


def _place(
    flags: Sequence[Flag], start: date, end: date, axis: float, room: float
) -> tuple[PlacedFlag, ...]:
    """Put the flags in turn above and below, each as near to its day as the order allows."""
    xs = [position(flag.on, start, end, axis) for flag in flags]
    above = _spread(xs[0::2], room, axis + 12)
    below = _spread(xs[1::2], room, axis + 12)
    lefts = [(above if n % 2 == 0 else below)[n // 2] for n in range(len(flags))]
    return tuple(
        PlacedFlag(flag, x, left, n % 2 == 0)
        for n, (flag, x, left) in enumerate(zip(flags, xs, lefts, strict=True))
    )


def _spread(wanted: Sequence[float], room: float, width: float) -> list[float]:
    """Move labels apart so that each has its room and all stay within the width."""
    lefts: list[float] = []
    for place in wanted:
        lefts.append(max(place, lefts[-1] + room) if lefts else max(place, 0.0))
    limit = width - room
    for index in range(len(lefts) - 1, -1, -1):
        lefts[index] = min(lefts[index], limit)
        limit = lefts[index] - room
    return lefts


def ticks(start: date, end: date) -> list[date]:
    """Days worth a tick: both ends and, by the length of the panel, Mondays, months or years."""
    span = (end - start).days
    days = (start + timedelta(days=n) for n in range(1, span))
    if span <= 21:
        inner = [day for day in days if day.weekday() == 0]
    elif span <= 800:
        inner = [day for day in days if day.day == 1]
    else:
        inner = [day for day in days if (day.day, day.month) == (1, 1)]
    return [start, *inner, end]
