"""Builds what is given to people, measures it and lets it test itself; everything goes to dist/.

python packaging/build.py                 everything this system can build
python packaging/build.py folder deb      only the named steps, in the order of the list below

wheel      wheel and sdist               trust      licences, notices, bill of materials
folder     the program with its Python   self-test  the folder program tests itself
deb        package for Debian, Ubuntu    tar        archive with an install script
sums       SHA256SUMS of all of them
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import archive
import deb
import icons
import licences
import machine
import notices
import sbom
import search_paths
import source_packages
import sums
import symbols
import what_ships
from version_info import settled

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
SECONDS_OF_SELF_TEST = 300
SECONDS_OF_JOBS = 600


class CannotBuild(Exception):
    """One sentence for the person: what is wrong and what to do."""


def main(names: list[str]) -> int:
    """Run the steps in order; stops at the first that fails and gives its exit code."""
    unknown = sorted(set(names) - STEPS.keys())
    if unknown:
        print(f"No such step: {', '.join(unknown)}. There are: {', '.join(STEPS)}.")
        return 2
    os.environ.update(settled(os.environ))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    DIST.mkdir(exist_ok=True)
    for name, step in STEPS.items():
        if name not in (names or usual_steps()):
            continue
        print(f"--- {name}", flush=True)
        started = time.perf_counter()
        try:
            step()
        except CannotBuild as problem:
            print(f"{name} failed: {problem}", file=sys.stderr)
            return 1
        print(f"    {time.perf_counter() - started:.0f} s", flush=True)
    for warning in machine.warnings():
        print(warning, file=sys.stderr)
    return 0


def usual_steps() -> list[str]:
    """What can be built on this system."""
    of_linux = ("deb", "tar")
    return [name for name in STEPS if sys.platform.startswith("linux") or name not in of_linux]


def build_wheel() -> None:
    """Wheel and sdist of this source."""
    if code := source_packages.pack(ROOT, DIST):
        raise CannotBuild(f"python -m build ended with code {code}")


def build_trust() -> None:
    """Refuse a licence that does not fit; write the notices and the bill of materials."""
    if faults := licences.faults():
        raise CannotBuild(" ".join(faults))
    if notices.is_stale():
        raise CannotBuild("karen_app/data/notices.txt is not of these packages; run: make notices")
    (DIST / "licences.txt").write_text(licences.report(), encoding="utf-8")
    sbom.write(DIST / "karen.cdx.json")


def build_folder() -> None:
    """The program with its own Python, in dist/karen."""
    icons.draw_all(ROOT / "build" / "icons")
    run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", str(DIST), "--workpath", str(ROOT / "build" / "pyinstaller")),
            str(ROOT / "packaging" / "karen.spec"),
        ]
    )
    search_paths.clean(DIST / "karen")
    saved = symbols.take_out(DIST / "karen" / "lib")
    print(f"    symbols for debuggers taken out: {saved / what_ships.MEGABYTE:.0f} MB")
    if strange := what_ships.unwanted_parts(DIST / "karen"):
        raise CannotBuild(f"these do not belong into the folder: {', '.join(strange)}")
    if missing := what_ships.missing_words(DIST / "karen"):
        raise CannotBuild(
            f"Qt's words are not in the folder: {', '.join(missing)}. Its dialogs would be English;"
            " look which files PyInstaller found, in packaging/what_ships.py which are kept."
        )
    watch_size(DIST / "karen", what_ships.LARGEST_FOLDER)


def test_folder() -> None:
    """The built program tests itself and does every job of its command line once."""
    run([str(built_program()), "--self-test"], SECONDS_OF_SELF_TEST)
    if sys.platform != "win32":
        script = ROOT / "packaging" / "try_jobs.sh"
        run([str(script), str(built_program())], SECONDS_OF_JOBS)


def build_deb() -> None:
    """The Debian package, from the folder."""
    watch_size(deb.build(DIST / "karen", DIST), what_ships.LARGEST_DEB)


def build_tar() -> None:
    """The archive with the install script, from the folder."""
    watch_size(archive.build(DIST / "karen", DIST), what_ships.LARGEST_ARCHIVE)


def write_sums() -> None:
    """Checksums of every file that is handed out."""
    sums.write(DIST)


STEPS: dict[str, Callable[[], None]] = {
    "wheel": build_wheel,
    "trust": build_trust,
    "folder": build_folder,
    "self-test": test_folder,
    "deb": build_deb,
    "tar": build_tar,
    "sums": write_sums,
}


def built_program() -> Path:
    """The program in the folder that answers on the command line."""
    return DIST / "karen" / ("karen-command.exe" if sys.platform == "win32" else "karen")


def watch_size(path: Path, limit: int) -> None:
    """Print the size; raises CannotBuild above the limit in megabytes."""
    print(f"    {path.name}: {what_ships.size_of(path) / what_ships.MEGABYTE:.0f} MB")
    if sentence := what_ships.too_large(path, limit):
        raise CannotBuild(sentence)


def run(command: list[str], seconds: float | None = None) -> None:
    """Run a program from the root; raises CannotBuild when it does not end well in time."""
    try:
        done = subprocess.run(command, cwd=ROOT, check=False, timeout=seconds)
    except subprocess.TimeoutExpired as slow:
        raise CannotBuild(f"{Path(command[0]).name} did not end within {seconds:.0f} s") from slow
    if done.returncode != 0:
        raise CannotBuild(f"{' '.join(command[:3])} ended with code {done.returncode}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
