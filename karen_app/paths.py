"""Where data, backups, logs and settings live."""

from __future__ import annotations

import sys
from dataclasses import dataclass
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

    @property
    def objects(self) -> Path:
        """Kept files by fingerprint."""
        return self.data / "objects"

    @property
    def cache(self) -> Path:
        """What can be made again at any time."""
        return self.logs.with_name("cache")


def places_in(folder: Path) -> Places:
    """Everything below one folder (``--data-dir``, portable use, tests)."""
    return Places(folder, folder / "backups", folder / "logs", folder / "settings.json")


def usual_places() -> Places:
    """Where this system keeps such things, or beside the program for portable use."""
    beside = Path(sys.argv[0]).resolve().parent
    if (beside / PORTABLE).exists():
        return places_in(beside / "karen-data")
    dirs = platformdirs.PlatformDirs("karen", appauthor=False)
    data = Path(dirs.user_data_dir)
    settings = Path(dirs.user_config_dir) / "settings.json"
    return Places(data, data / "backups", Path(dirs.user_log_dir), settings)
