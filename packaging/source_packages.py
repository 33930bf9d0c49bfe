"""Packs wheel and source archive; as a program packs them again elsewhere and compares.

python packaging/source_packages.py dist     1 when one differs from what lies in dist/
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import archive
from version_info import application_version, settled

ROOT = Path(__file__).resolve().parent.parent
PACKED = ("karen_app", "letters", "legal_rules", "pyproject.toml", "README.md", "LICENSE")


def pack(source: Path, target: Path) -> int:
    """Wheel and source archive of ``source`` into ``target``, with the locked build tools.

    What ``target`` held of an earlier time goes. Gives the exit code of the build, whose thousands
    of lines are shown only where it failed.
    """
    for old in packages_in(target):
        old.unlink()
    command = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--outdir",
        str(target),
        str(source),
    ]
    done = subprocess.run(
        command,
        cwd=source,
        env=settled(os.environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        archive.without_traces(target / f"karen-{application_version()}.tar.gz")
    else:
        print(done.stdout)
    return done.returncode


def packages_in(folder: Path) -> list[Path]:
    """The wheels and source archives in a folder."""
    archives = [one for one in folder.glob("karen-[0-9]*.tar.gz") if "linux" not in one.name]
    return sorted([*folder.glob("*.whl"), *archives])


def main(built: Path) -> int:
    """Pack a copy of the source in a folder of its own; 0 when it gives what lies in ``built``."""
    os.environ.update(settled(os.environ))
    with tempfile.TemporaryDirectory(prefix="karen-again-") as again:
        source, target = Path(again) / "source", Path(again) / "packed"
        copy_source(ROOT, source)
        target.mkdir()
        if code := pack(source, target):
            return code
        first, second = digests(built), digests(target)
    for name, digest in sorted(second.items()):
        print(f"{name}: {'the same' if first.get(name) == digest else 'DIFFERS'} ({digest[:16]})")
    return 0 if first == second else 1


def copy_source(root: Path, target: Path) -> None:
    """What wheel and source archive are made of, with the time of now on each file."""
    target.mkdir()
    left_out = shutil.ignore_patterns("__pycache__")
    for name in PACKED:
        if (root / name).is_dir():
            shutil.copytree(
                root / name, target / name, ignore=left_out, copy_function=shutil.copyfile
            )
        else:
            shutil.copyfile(root / name, target / name)


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of each wheel and source archive in a folder, by its name."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in packages_in(folder)
    }


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
