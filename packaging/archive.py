"""Builds the archive with the install script from the folder program, for other Linux systems."""

from __future__ import annotations

import gzip
import platform
import shutil
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_files import born, filled, put, write_share
from version_info import application_version

ROOT = Path(__file__).resolve().parent.parent
STAGE = ROOT / "build" / "tar"


def build(folder: Path, target: Path) -> Path:
    """Make ``karen-VERSION-linux-MACHINE.tar.gz`` in ``target`` from the program in ``folder``."""
    name = f"karen-{application_version()}-linux-{platform.machine()}"
    stage = STAGE / name
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(folder, stage / "karen", symlinks=True)
    write_share(stage / "share")
    for one in ("README.md", "README.pl.md", "PRIVACY.md", "LICENSE", "CHANGELOG.md"):
        put(stage / one, (ROOT / one).read_bytes())
    put(stage / "install.sh", install_script())
    (stage / "install.sh").chmod(0o755)
    package = target / f"{name}.tar.gz"
    write_archive(stage, package)
    return package


def install_script() -> str:
    """The script, which knows what this machine is and how old a C library may be."""
    library = platform.libc_ver()[1]
    return filled("install.sh", MACHINE=platform.machine(), GLIBC=library)


def without_traces(package: Path) -> None:
    """Write a packed source anew without the times and names of the folder it was packed from."""
    with tarfile.open(package) as packed:
        entries = [
            (entry, packed.extractfile(entry) if entry.isfile() else None)
            for entry in sorted(packed, key=lambda entry: entry.name)
        ]
        written = package.with_suffix(".new")
        with _fresh(written) as tar:
            for entry, content in entries:
                entry.pax_headers = {}
                tar.addfile(_plain(entry), content)
    written.replace(package)


@contextmanager
def _fresh(package: Path) -> Iterator[tarfile.TarFile]:
    """A new packed archive that bears the time of the source."""
    with (
        package.open("wb") as raw,
        gzip.GzipFile(filename="", fileobj=raw, mode="wb", compresslevel=6, mtime=born()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        yield tar


def write_archive(stage: Path, package: Path) -> None:
    """Pack ``stage`` in a fixed order, without names or times of this machine."""
    with _fresh(package) as tar:
        for path in [stage, *sorted(stage.rglob("*"))]:
            tar.add(path, path.relative_to(stage.parent), recursive=False, filter=_plain)


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = born()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
