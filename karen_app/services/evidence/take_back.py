"""Takes back copies of files that came in for records which were then not stored."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

from karen_app.domain.errors import KarenError
from karen_app.domain.evidence import Evidence
from karen_app.domain.letter import Letter
from karen_app.services.ports import Desk, FileStore


def take_back(desk: Desk, files: FileStore, fresh: Iterable[str]) -> None:
    """Remove those of the fingerprints that no record refers to now.

    A colleague may have attached the same bytes since, and a connection lost at the last moment
    may have stored the records all the same. What cannot be asked about, or cannot be removed,
    stays: a copy too many harms nobody.
    """
    mine = set(fresh)
    if not mine:
        return
    with contextlib.suppress(KarenError, OSError):
        for digest in sorted(mine - _referred_to(desk)):
            files.remove(digest)


def _referred_to(desk: Desk) -> set[str]:
    with desk.open() as records:
        printed = {each.frozen.pdf_digest for each in records.all(Letter) if each.frozen}
        return printed | {each.digest for each in records.all(Evidence)}
