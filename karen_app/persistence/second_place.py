"""The second place for backups: another disk, which may not be connected just now."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import Message, say
from karen_app.persistence.inspection import read_checked

SECOND = "karen-backups"


def second_folder(data: Path, chosen: str) -> Path:
    """The folder for copies in the chosen place; raises ``StoreTrouble`` when it is not there.

    A place is never made: where a disk is not connected, an empty folder of the same name may lie
    on the disk of the data, and a copy there would only seem to be a second one.
    """
    place = Path(chosen)
    if not place.is_dir():
        raise second_failed(chosen, os.strerror(errno.ENOENT))
    if read_checked(data).second == chosen and not is_elsewhere(data, place):
        raise second_failed(chosen, os.strerror(errno.ENODEV))
    return place / SECOND


def note_second(data: Path, chosen: str) -> None:
    """Remember after a copy that this place lies on another disk than the data."""
    state = read_checked(data)
    second = chosen if is_elsewhere(data, Path(chosen)) else ""
    if state.second != second:
        state.copied_to(second)


def is_elsewhere(data: Path, place: Path) -> bool:
    """True when a place lies on another disk than the data."""
    return place.stat().st_dev != data.stat().st_dev


def second_failed(chosen: str, reason: str | Message) -> StoreTrouble:
    """The sentence for a backup that was made, and its second copy was not."""
    return StoreTrouble(say("backup.second_failed", folder=chosen, detail=reason))
