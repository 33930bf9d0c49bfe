"""Several programs at the shared folder of an office at once, and a share that lets them down."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from karen_app.persistence.file_store import FileStore
from karen_app.persistence.shared_files import SharedFiles, join_folder
from tests.persistence.at_the_share import contents

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "tests.persistence.at_the_share")
COUNT = 60
needs_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None,
    reason="other users and mounts are for root on Linux",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shared folder that was joined."""
    made = tmp_path / "wspólny"
    made.mkdir()
    join_folder(made)
    return made


def started(name: str, folder: Path, *given: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*PROGRAM, name, str(folder), str(folder.parent / f"own-{given[0]}"), *given],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def digests(seed: int, count: int = COUNT) -> set[str]:
    return {hashlib.sha256(each).hexdigest() for each in contents(seed, count)}


def told_by(program: subprocess.Popen[str]) -> set[str]:
    assert program.stdout is not None
    with program.stdout as said:
        return {line.strip() for line in said if line.endswith("\n")}


def at(folder: Path) -> SharedFiles:
    return SharedFiles(folder, FileStore(folder.parent / "own"))


def test_two_programs_keep_files_at_once_and_both_have_all(folder: Path) -> None:
    programs = [started("keep", folder, f"{seed}", f"{COUNT}") for seed in (1, 2)]
    told = [told_by(program) for program in programs]
    assert [program.wait(60) for program in programs] == [0, 0]
    assert told == [digests(1), digests(2)]
    files = at(folder)
    assert {path.name for path in files.files()} == digests(1) | digests(2)
    assert all(files.is_intact(each) for each in digests(1) | digests(2))
    assert list((folder / "tmp").iterdir()) == []


def test_a_program_that_is_killed_takes_nothing_along(folder: Path) -> None:
    dying, living = (started("keep", folder, seed, f"{COUNT * 4}") for seed in ("3", "4"))
    assert dying.stdout is not None
    for _ in range(20):
        dying.stdout.readline()
    dying.kill()
    told_by(dying)
    dying.wait(60)
    kept = told_by(living)
    assert living.wait(60) == 0
    assert kept == digests(4, COUNT * 4)
    files = at(folder)
    every = {path.name for path in files.files()}
    assert every >= kept
    assert all(files.is_intact(each) for each in every)


def test_what_a_killed_program_left_half_made_goes_after_two_days(folder: Path) -> None:
    files = at(folder)
    kept = files.put(b"umowa").digest
    half = folder / "tmp" / "0123456789abcdef"
    half.write_bytes(b"KANAREK")
    now = datetime.fromtimestamp(half.stat().st_mtime, UTC)
    files.forget_half_made(now - timedelta(days=2))
    assert half.exists()
    files.forget_half_made(now + timedelta(seconds=1))
    assert not half.exists()
    assert files.is_intact(kept)


@needs_root
def test_colleagues_with_rights_of_a_group_work_in_each_others_folders() -> None:
    """Two users of the system who share a group, as on a file server of an office."""
    group, anna, jan = 65_000, 65_001, 65_002
    with tempfile.TemporaryDirectory(prefix="karen-share-") as place:
        Path(place).chmod(0o755)
        folder = Path(place) / "shared"
        folder.mkdir()
        join_folder(folder)
        os.chown(folder, 0, group)
        folder.chmod(0o2770)

        def as_user(user: int, work: str, *given: str) -> None:
            subprocess.run(
                [*PROGRAM, f"{user},{group}", work, str(folder), f"{place}/own-{user}", *given],
                cwd=ROOT, stdout=subprocess.DEVNULL, check=True,
            )  # fmt: skip

        as_user(anna, "keep", "5", "40")
        as_user(jan, "keep", "6", "40")
        files = at(folder)
        assert {path.name for path in files.files()} == digests(5, 40) | digests(6, 40)
        of_anna = next(path.name for path in files.files() if path.stat().st_uid == anna)
        as_user(jan, "remove", of_anna)
        assert not files.has(of_anna)


@needs_root
def test_a_share_that_is_full_or_read_only_or_gone_is_a_sentence(tmp_path: Path) -> None:
    """On a real small disk in a mount namespace of its own; nothing of it is left behind."""
    folder = tmp_path / "mounted"
    folder.mkdir()
    done = subprocess.run(
        ["unshare", "--mount", *PROGRAM, "troubles", str(folder), str(tmp_path / "own")],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "full file.no_space 1 0",
        "after full done 2",
        "read-only file.not_written done",
        "remove Read-only file system",
        "gone store.office_files store.office_files True",
        "left behind 0",
    ]
