"""Files that were moved away return to their place, each of them, whatever the disk refuses."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.persistence.erasing import taken_out
from karen_app.persistence.file_store import FileAside, FileStore
from tests.persistence.vaults import filled_vault

WORDS = (b"umowa", b"paragon", b"bilet")


class Refusing(FileStore):
    """A folder that lets only so many files be moved away."""

    def __init__(self, folder: Path, moves: int, aside: type[FileAside] = FileAside) -> None:
        super().__init__(folder)
        self._moves, self._kind = moves, aside

    def set_aside(self, digest: str) -> FileAside:
        if not self._moves:
            raise PermissionError(13, "refused")
        self._moves -= 1
        moved = super().set_aside(digest)
        is_first = self.place(digest).name == self.first
        return self._kind(moved.place, moved.aside) if is_first else moved

    first = ""


class Stuck(FileAside):
    """One that cannot be moved back, nor wiped."""

    def put_back(self) -> None:
        raise PermissionError(13, "refused")

    def wipe(self) -> None:
        raise PermissionError(13, "refused")


def kept(files: Refusing) -> list[str]:
    digests = [files.put(each).digest for each in WORDS]
    files.first = digests[0]
    return digests


def test_all_return_when_one_cannot_be_moved_away(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path / "own")
    files = Refusing(tmp_path / "shared", moves=2)
    digests = kept(files)
    with pytest.raises(PermissionError):
        taken_out(vault.engine, files, digests)
    assert all(map(files.has, digests))
    vault.close()


def test_the_others_return_after_one_that_cannot_and_it_is_told(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path / "own")
    files = Refusing(tmp_path / "shared", moves=2, aside=Stuck)
    digests = kept(files)
    with pytest.raises(FileTrouble) as told:
        taken_out(vault.engine, files, digests)
    assert told.value.message == say("store.office_not_back", count=1)
    assert [files.has(each) for each in digests] == [False, True, True]
    vault.close()


def test_the_others_are_wiped_after_one_that_cannot_be(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path / "own")
    files = Refusing(tmp_path / "shared", moves=3, aside=Stuck)
    digests = kept(files)
    with pytest.raises(PermissionError):
        taken_out(vault.engine, files, digests)
    assert not any(map(files.has, digests))
    assert len([*(files.folder / "tmp").iterdir()]) == 1
    vault.close()


def test_an_old_file_that_was_just_moved_away_is_not_wiped_as_half_made(tmp_path: Path) -> None:
    files = FileStore(tmp_path)
    digest = files.put(b"umowa").digest
    os.utime(files.place(digest), (0, 0))
    moved = files.set_aside(digest)
    files.forget_half_made(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=2))
    moved.put_back()
    assert files.read(digest) == b"umowa"
