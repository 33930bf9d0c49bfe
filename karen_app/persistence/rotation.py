"""Which backups stay: two days all, then daily, weekly and monthly ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

KEEP_ALL = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9


def to_keep(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which backups stay: all of two days, then 12 daily, 10 weekly, 9 monthly ones.

    The newest of each day, week or month stands for it.
    """
    newest_first = sorted(made, reverse=True)
    wanted = {each for each in newest_first if now - each <= KEEP_ALL}
    older = [each for each in newest_first if each not in wanted]
    for size, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        older = _keep_first(older, size, period, wanted)
    return frozenset(wanted)


def _keep_first(
    made: list[datetime],
    size: int,
    period: Callable[[datetime], str],
    wanted: set[datetime],
) -> list[datetime]:
    """Keep the newest of each of ``size`` periods; give back what is older than those."""
    seen: list[str] = []
    for place, each in enumerate(made):
        name = period(each)
        if name in seen:
            continue
        if len(seen) == size:
            return made[place:]
        seen.append(name)
        wanted.add(each)
    return []


def _day(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%d")


def _week(instant: datetime) -> str:
    return instant.strftime("%G-%V")


def _month(instant: datetime) -> str:
    return instant.strftime("%Y-%m")
