"""Leftovers of a killed program: half-made copies that nobody refers to, wiped at the next start.

A copy of a file, of a backup or of the whole store that was half made when the program was killed
holds a person's words, is on no list, and would outlive even their erasure.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

from karen_app.persistence.backup import OBJECTS
from karen_app.persistence.whole_files import wipe

log = logging.getLogger(__name__)
ASIDE = "tmp"  # below the kept files: where each is written before it has its name
PARTS = ".*.part"
_PREPARED = (".restored*", ".updating*")


def wipe_leftovers(database: Path, objects: Path, backups: Path) -> int:
    """Overwrite and take away what was half made beside a store whose folder is ours.

    Gives how many files that were. One that cannot be taken away stays, and keeps nobody from
    their data.
    """
    count = 0
    for path in (*_of_database(database), *_of_files(objects), *_of_backups(backups)):
        try:
            wipe(path)
            count += 1
        except OSError:
            log.warning("a leftover of a killed program could not be taken away")
    return count


def _of_database(database: Path) -> Iterator[Path]:
    yield from database.parent.glob(PARTS)
    for ending in _PREPARED:
        yield from database.parent.glob(f"{database.name}{ending}")


def _of_files(objects: Path) -> Iterator[Path]:
    yield from (each for each in (objects / ASIDE).glob("*") if each.is_file())
    yield from objects.glob(f"??/{PARTS}")


def _of_backups(backups: Path) -> Iterator[Path]:
    yield from backups.glob(PARTS)
    yield from backups.glob("*.partial*")
    yield from (backups / OBJECTS).glob("??/*.part")
