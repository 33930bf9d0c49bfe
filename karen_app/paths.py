"""Where data, backups, logs and settings live."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

import platformdirs

PORTABLE = "karen-portable"
"""A file of this name beside the program keeps everything beside the program."""


@dataclass(frozen=True, slots=True)
class Places:
    """Folders and files of one user."""

    data: Path
    backups: Path
    logs: Path
    settings: Path
    own: Path | None = None  # of the account, where the data may be somebody else's

    @property
    def objects(self) -> Path:
        """Kept files by fingerprint."""
        return self.data / "objects"

    @property
    def cache(self) -> Path:
        """What can be made again at any time."""
        return self.logs.with_name("cache")


def places_in(folder: Path) -> Places:
    """Everything below one folder (portable use, tests)."""
    return Places(folder, folder / "backups", folder / "logs", folder / "settings.json")


def places_of_account(folder: Path) -> Places:
    """Everything below one folder, which may come from elsewhere, opened by this account."""
    return replace(places_in(folder), own=usual_places().settings.parent)


def usual_places() -> Places:
    """Where this system keeps such things, or beside the program for portable use."""
    beside = Path(sys.argv[0]).resolve().parent
    if (beside / PORTABLE).exists():
        return places_in(beside / "karen-data")
    dirs = platformdirs.PlatformDirs("karen", appauthor=False)
    data = Path(dirs.user_data_dir)
    settings = Path(dirs.user_config_dir) / "settings.json"
    return Places(data, data / "backups", Path(dirs.user_log_dir), settings, settings.parent)
