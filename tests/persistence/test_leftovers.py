"""What a killed program left half made is wiped at the next start, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from karen_app.persistence import leftovers
from karen_app.persistence.store_names import RUNNING
from tests.persistence.vaults import (
    all_bytes,
    files_with,
    filled_vault,
    semantic_dump,
    vault_in,
)

CANARY = b"POLOWA KOPIA OSOBY"
HALF_MADE = (
    "objects/tmp/0123456789abcdef",
    "objects/ab/.0123456789abcdef.part",
    ".0123456789abcdef.part",
    "karen.db.restored",
    "karen.db.restored-journal",
    "karen.db.updating",
    "backups/karen-20261122T120000-asked.partial",
    "backups/karen-20261122T120000-asked.partial-journal",
    "backups/.0123456789abcdef.part",
    "backups/objects/ab/0123.part",
)


def lay(folder: Path) -> None:
    for name in HALF_MADE:
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(CANARY)


def test_what_was_half_made_when_karen_was_killed_is_wiped(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.back_up("asked", "")
    said, kept = semantic_dump(vault.desk), {path for path, _ in all_bytes(tmp_path)}
    vault.close()
    lay(tmp_path)
    (tmp_path / RUNNING).write_text("1", encoding="ascii")
    again = vault_in(tmp_path)
    again.open()
    assert files_with(tmp_path, CANARY) == []
    assert semantic_dump(again.desk) == said
    assert {path for path, _ in all_bytes(tmp_path)} == kept
    assert again.check().is_sound
    again.close()


def test_one_that_cannot_be_wiped_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled_vault(tmp_path).close()
    lay(tmp_path)
    (tmp_path / RUNNING).write_text("1", encoding="ascii")

    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(leftovers, "wipe", refuse)
    again = vault_in(tmp_path)
    again.open()
    assert again.check().is_sound
    again.close()
