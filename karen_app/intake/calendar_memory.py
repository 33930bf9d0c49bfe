"""Remembers what stands in the user's calendar: ids, days and seals, no words of a case."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.services.intake_ports import ExportedEvent


class CalendarMemoryFile:
    """One small file beside the data; a damaged one counts as empty."""

    def __init__(self, path: Path) -> None:
        """Keep it in ``path``."""
        self._path = path

    def load(self) -> Mapping[str, ExportedEvent]:
        """Everything exported so far."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            return {
                str(uid): ExportedEvent(
                    int(line["sequence"]),
                    date.fromisoformat(line["on"]),
                    str(line["seal"]),
                    is_cancelled=line["cancelled"] is True,
                )
                for uid, line in found.items()
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def save(self, events: Mapping[str, ExportedEvent]) -> None:
        """Keep it, all or nothing; raises ``FileTrouble``."""
        lines = {
            uid: {
                "sequence": each.sequence,
                "on": each.on.isoformat(),
                "seal": each.seal,
                "cancelled": each.is_cancelled,
            }
            for uid, each in sorted(events.items())
        }
        partial = self._path.with_name(f".{secrets.token_hex(8)}.part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(lines, indent=0), encoding="utf-8")
            os.replace(partial, self._path)  # noqa: PTH105 - atomic on every system
        except OSError as failed:
            partial.unlink(missing_ok=True)
            reason = failed.strerror or str(failed)
            raise FileTrouble(
                say("file.not_written", name=self._path.name, reason=reason)
            ) from failed
