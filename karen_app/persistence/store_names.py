"""Names of the files of a store, for whoever looks at them before it is open."""

from __future__ import annotations

from pathlib import Path

DATABASE = "karen.db"
RUNNING = "karen.running"  # there while a program has the store open


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what a transaction replaced until it is done."""
    return path.with_name(f"{path.name}-journal")


def has_journal(path: Path) -> bool:
    """True when a transaction was not finished."""
    journal = journal_of(path)
    return journal.exists() and journal.stat().st_size > 0
