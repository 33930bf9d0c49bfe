"""Takes back copies of files that came in for records which were then not stored.

In an office several programs keep files in one folder, and a colleague may be taking in the same
bytes at this moment: their program finds the copy of this one, keeps none of its own, and records
it a little later. That record must never point at a file that went. It cannot, because both sides
work in the turn of the store, which one program has at a time:

- Whoever takes back looks for records, and moves away what none refers to, within its turn. The
  turn is given back in order before anything is wiped; where it was lost (the connection broke,
  and somebody else may have had it meanwhile) every file returns to its place.
- Whoever records a file looks, within the turn in which the record is stored, whether the file is
  there, and otherwise stores nothing and says so.

So either the record was stored first, and the file is spared, or the file went first, and the
colleague is told to add it again. Which of the two programs wrote the copy makes no difference.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

from karen_app.domain.errors import KarenError
from karen_app.services.ports import Desk, FileStore, SetAside


def take_back(desk: Desk, files: FileStore, fresh: Iterable[str]) -> None:
    """Remove those of the fingerprints that no record refers to now.

    A connection lost at the last moment may have stored the records all the same. What cannot be
    asked about, or cannot be removed, stays: a copy too many harms nobody.
    """
    mine = set(fresh)
    moved: list[SetAside] = []
    try:
        if mine:
            _set_aside(desk, files, mine, moved)
    except (KarenError, OSError):
        for each in moved:
            with contextlib.suppress(OSError):
                each.put_back()
        return
    for each in moved:
        with contextlib.suppress(OSError):
            each.wipe()


def _set_aside(desk: Desk, files: FileStore, mine: set[str], moved: list[SetAside]) -> None:
    with desk.alone() as records:
        unneeded = sorted(mine - records.kept_digests())
        moved += (files.set_aside(digest) for digest in unneeded)
