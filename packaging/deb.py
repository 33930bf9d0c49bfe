"""Builds the Debian package from the folder program with dpkg-deb."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
from pathlib import Path

from desktop_files import LINUX, born, filled, put, write_share, zipped
from version_info import application_version

ROOT = Path(__file__).resolve().parent.parent
STAGE = ROOT / "build" / "deb"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
PROGRAM = Path("usr/lib/karen")
REVISION = "1"


def build(folder: Path, target: Path) -> Path:
    """Make ``karen_VERSION_ARCH.deb`` in ``target`` from the program in ``folder``.

    It is the only one there then: ``karen_*.deb`` in a command may not mean an older one as well.
    """
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(folder, STAGE / PROGRAM, symlinks=True)
    (STAGE / "usr/bin").mkdir(parents=True)
    (STAGE / "usr/bin/karen").symlink_to("../lib/karen/karen")
    write_share(STAGE / "usr/share")
    write_documents(STAGE / "usr/share/doc/karen")
    put(STAGE / "usr/share/lintian/overrides/karen", filled("lintian-overrides"))
    set_modes(STAGE)
    write_control(STAGE)
    set_times(STAGE)
    package = target / f"karen_{full_version()}_{architecture()}.deb"
    for older in target.glob("karen_*.deb"):
        older.unlink()
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(STAGE), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def full_version() -> str:
    """The version with the revision of the package."""
    return f"{application_version()}-{REVISION}"


def architecture() -> str:
    """What Debian calls this machine."""
    return ARCHITECTURES[platform.machine()]


def write_documents(folder: Path) -> None:
    """Copyright, changelogs, privacy and the notices of others."""
    put(folder / "copyright", filled("copyright"))
    put(folder / "changelog.gz", zipped((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    put(folder / "changelog.Debian.gz", zipped(filled("changelog", FULL=full_version())))
    put(folder / "PRIVACY.md", (ROOT / "PRIVACY.md").read_bytes())
    put(folder / "README.md", (ROOT / "README.md").read_bytes())
    notices = (ROOT / "karen_app" / "data" / "notices.txt").read_text(encoding="utf-8")
    put(folder / "notices.txt.gz", zipped(notices))


def set_modes(stage: Path) -> None:
    """Folders 755, the program 755, every other file 644."""
    stage.chmod(0o755)
    for path in stage.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path == stage / PROGRAM / "karen"
            path.chmod(0o755 if is_program else 0o644)


def write_control(stage: Path) -> None:
    """The control file and the checksums of every file."""
    files = sorted(p for p in (stage / "usr").rglob("*") if p.is_file() and not p.is_symlink())
    kilobytes = sum((path.stat().st_size + 1023) // 1024 for path in files)
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(stage)}\n"
        for path in files
    ]
    depends = [line for line in (LINUX / "depends").read_text().split("\n") if line[:1].isalpha()]
    control = filled(
        "control",
        FULL=full_version(),
        ARCHITECTURE=architecture(),
        KILOBYTES=str(kilobytes),
        DEPENDS=", ".join(depends),
    )
    put(stage / "DEBIAN" / "control", control)
    put(stage / "DEBIAN" / "md5sums", "".join(lines))


def set_times(stage: Path) -> None:
    """The same time on everything, so that two builds give the same package."""
    for path in [stage, *stage.rglob("*")]:
        os.utime(path, (born(), born()), follow_symlinks=False)
