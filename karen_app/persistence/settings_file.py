"""Reads and writes the settings file, whole or not at all; a broken one is put aside."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from enum import Enum
from pathlib import Path
from typing import Any, get_type_hints

from karen_app.domain.errors import FileTrouble
from karen_app.persistence.settings_migrations import VERSION, Raw, bring_up
from karen_app.persistence.whole_files import make_folder, write_whole
from karen_app.services.settings import Settings


class SettingsFile:
    """The settings in one JSON file; ``problem`` tells where a broken file was put."""

    def __init__(self, path: Path) -> None:
        """Use ``path``, which need not be there yet."""
        self._path = path
        self._known: Settings | None = None
        self.kept_broken: Path | None = None

    def load(self) -> Settings:
        """The settings; defaults for what is missing, unknown or of the wrong type."""
        if self._known is None:
            self._known = self._read()
        return self._known

    def _read(self) -> Settings:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            version = int(found["version"])
            return settings_from(bring_up(dict(found["settings"]), version))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, KeyError, TypeError):
            self._put_aside()
            return Settings()

    def _put_aside(self) -> None:
        broken = self._path.with_suffix(".broken.json")
        try:
            os.replace(self._path, broken)  # noqa: PTH105 - replaces an older broken one
        except OSError:
            return
        self.kept_broken = broken

    def begin_with(self, settings: Settings) -> None:
        """Use these where there were none; a place that cannot be written hinders nobody yet."""
        self._known = settings
        with contextlib.suppress(FileTrouble):
            self.save(settings)

    def save(self, settings: Settings) -> None:
        """Write the settings; raises ``FileTrouble`` with a sentence."""
        make_folder(self._path.parent)
        stored = {"version": VERSION, "settings": _plain(settings)}
        text = json.dumps(stored, ensure_ascii=False, indent=2, sort_keys=True)
        write_whole(self._path, text.encode())
        self._known = settings


def _plain(settings: Settings) -> Raw:
    values = {f.name: getattr(settings, f.name) for f in dataclasses.fields(settings)}
    return {
        name: value.value if isinstance(value, Enum) else value for name, value in values.items()
    }


def settings_from(raw: Raw) -> Settings:
    """Settings from stored values; what does not fit its field falls back on the default."""
    hints = get_type_hints(Settings)
    fitting: dict[str, Any] = {}
    for field in dataclasses.fields(Settings):
        if field.name in raw:
            value = _fit(hints[field.name], raw[field.name])
            if value is not None:
                fitting[field.name] = value
    return Settings(**fitting)


def _fit(wanted: Any, value: object) -> object:  # noqa: ANN401 - a type hint
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        known = {member.value: member for member in wanted}
        return known.get(value) if isinstance(value, str) else None
    if wanted in {bool, str} or wanted is int:
        return value if type(value) is wanted else None
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    return None
