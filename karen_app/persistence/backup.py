"""Backups: a SQLite copy into a dated file, opened and checked, then the older ones thinned."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.checking import check_whole
from karen_app.services.ports import BackupInfo, Clock

PREFIX, SUFFIX = "karen-", ".db"
_STAMP = "%Y%m%dT%H%M%S"
KEEP_ALL = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9


def copy_verified(source: Path, target: Path) -> None:
    """Copy a store by SQLite's own backup, open the copy and check it; raises ``StoreTrouble``."""
    reading = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)
    writing = sqlite3.connect(target)
    try:
        reading.backup(writing)
    finally:
        writing.close()
        reading.close()
    check_whole(target)
    with target.open("rb") as file:
        os.fsync(file.fileno())


class SqliteBackups:
    """Dated, verified copies of one store in one folder."""

    def __init__(self, database: Path, folder: Path, clock: Clock) -> None:
        """Copy ``database`` into ``folder``."""
        self._database = database
        self._folder = folder
        self._clock = clock

    def make(self, reason: str) -> BackupInfo:
        """Make a copy; ``reason`` becomes part of its name. Older ones go only after it opened.

        A clock that was set back before the newest backup thins nothing.
        """
        now = self._clock.now().astimezone(UTC)
        target = self._folder / f"{PREFIX}{now.strftime(_STAMP)}-{reason}{SUFFIX}"
        partial = target.with_suffix(".partial")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            partial.unlink(missing_ok=True)
            copy_verified(self._database, partial)
            os.replace(partial, target)  # noqa: PTH105 - atomic on every system
        except (OSError, sqlite3.Error, StoreTrouble) as failed:
            partial.unlink(missing_ok=True)
            raise StoreTrouble(say("backup.failed", detail=f"{failed}")) from failed
        self._thin(now)
        return self._info(target)

    def make_first_of_day(self) -> BackupInfo | None:
        """A copy when today has none yet."""
        today = self._clock.now().astimezone(UTC).date()
        if any(info.made_at.date() == today for info in self.kept()):
            return None
        return self.make("daily")

    def kept(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first; every one was opened and checked when it was made."""
        if not self._folder.is_dir():
            return ()
        found = [p for p in self._folder.glob(f"{PREFIX}*{SUFFIX}") if stamp_of(p) is not None]
        return tuple(self._info(path) for path in sorted(found, reverse=True))

    def _info(self, path: Path) -> BackupInfo:
        made_at = stamp_of(path) or self._clock.now()
        return BackupInfo(made_at, path, path.stat().st_size, is_verified=True)

    def _thin(self, now: datetime) -> None:
        kept = self.kept()
        if any(info.made_at > now for info in kept):
            return
        wanted = to_keep((info.made_at for info in kept), now)
        for info in kept:
            if info.made_at not in wanted:
                info.path.unlink()


def stamp_of(path: Path) -> datetime | None:
    """The instant in the name of a backup; ``None`` for another file."""
    stamp = path.name.removeprefix(PREFIX)[:15]
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


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
