"""A glance at the kept cards of a store that is not open yet, by the plain driver alone.

It is for the first moment of the window, while everything else is still being loaded. A glance
never writes, waits or repairs: where anything is unusual it sees nothing, and whoever opens the
store afterwards finds it as it was.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from karen_app.domain.kept_card import CardsKey, KeptBoard
from karen_app.persistence.reading_cards import look
from karen_app.persistence.store_names import DATABASE, RUNNING, has_journal

MAGIC = b"SQLite format 3\0"


def is_plain(folder: Path) -> bool:
    """Whether the store of a folder is one that nobody has to unlock; a new one is."""
    try:
        with (folder / DATABASE).open("rb") as file:
            return file.read(len(MAGIC)) in (MAGIC, b"")
    except FileNotFoundError:
        return True
    except OSError:
        return False


def glance(folder: Path, key: CardsKey, today: date) -> KeptBoard | None:
    """The kept cards of a language and a maker, judged for ``today``.

    Nothing for a store that is not there, encrypted, left by a program that was killed, in use
    by another one, or without cards of that maker.
    """
    path = folder / DATABASE
    if not path.exists() or (folder / RUNNING).exists() or has_journal(path):
        return None
    address = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as store:
            found = look(store.execute, key, today)
    except (sqlite3.Error, OSError, ValueError, KeyError, TypeError):
        return None
    return found if found.cards else None
