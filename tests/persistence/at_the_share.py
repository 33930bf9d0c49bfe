"""One person's program at the shared folder of an office, in a process of its own.

python -m tests.persistence.at_the_share keep FOLDER OWN SEED COUNT    keeps files, tells each
python -m tests.persistence.at_the_share remove FOLDER OWN DIGEST      takes one away
python -m tests.persistence.at_the_share troubles FOLDER OWN           a share full, read-only, gone

``USER,GROUP`` before the rest: be that user of the system, by numbers.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.shared_files import SharedFiles, join_folder

IN_COMMON = 5  # every so many a file is one that the others keep too


def contents(seed: int, count: int) -> list[bytes]:
    """The files of one person; every fifth one is the same for everybody."""
    own = random.Random(seed)
    return [
        (random.Random(number) if number % IN_COMMON == 0 else own).randbytes(40_000)
        for number in range(count)
    ]


def keep(files: SharedFiles, seed: str, count: str) -> None:
    for content in contents(int(seed), int(count)):
        print(files.put(content).digest, flush=True)


def remove(files: SharedFiles, digest: str) -> None:
    files.remove(digest)


def troubles(files: SharedFiles) -> None:
    """Needs a mount namespace of its own; tells what each trouble was called."""
    folder = files.folder
    _run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder))
    join_folder(folder)
    first = files.put(b"umowa " * 1000)
    small, large = folder.parent / "small", folder.parent / "large"
    small.write_bytes(b"x")
    large.write_bytes(b"y" * 1_000_000)
    print("full", _told(files.take_in, large), len(files.files()), len(_aside(folder)))
    print("after full", _told(files.take_in, small), len(files.files()))
    _run("mount", "-o", "remount,ro", str(folder))
    print("read-only", _told(files.put, b"z"), _told(files.read, first.digest))
    try:
        files.remove(first.digest)
    except OSError as refused:
        print("remove", refused.strerror)
    _run("umount", str(folder))
    print("gone", _told(files.put, b"z"), _told(files.read, first.digest), files.has(first.digest))
    print("left behind", len(list(folder.iterdir())))


def _aside(folder: Path) -> list[Path]:
    return list((folder / "tmp").iterdir())


def _told(work: Callable[..., object], *given: object) -> str:
    try:
        work(*given)
    except FileTrouble as trouble:
        return trouble.message.code
    return "done"


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


WORKS: dict[str, Callable[..., None]] = {"keep": keep, "remove": remove, "troubles": troubles}


def become(user: int, group: int) -> None:
    """From now on be somebody with fewer rights, who is in that group too."""
    os.setgroups([group])
    os.setgid(user)
    os.setuid(user)
    os.umask(0o022)


if __name__ == "__main__":
    if "," in sys.argv[1]:
        become(*map(int, sys.argv.pop(1).split(",")))
    shared, own = Path(sys.argv[2]), Path(sys.argv[3])
    WORKS[sys.argv[1]](SharedFiles(shared, FileStore(own)), *sys.argv[4:])
