"""Makes a fresh clone ready to run or to test: virtual environment, locked packages, system parts.

    python3 packaging/prepare.py run     what the program needs
    python3 packaging/prepare.py test    that, and what tests, checks and builds need
    python3 packaging/prepare.py package that, and what trying the built packages needs

Works with the standard library alone and with an older Python than Karen's, so that it can look
for a newer one. What was done is stamped by content: a second call installs nothing.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import packaging_parts
import system_libraries

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
NEWEST_NAMED = 20
ENVIRONMENT = ROOT / ".venv"
LOCKS = {"run": "requirements.lock", "test": "dev.lock", "package": "dev.lock"}
BUILD_LOCK = "build.lock"
CANNOT_HERE = 77  # the packages cannot be built and tried here, which says nothing about them


class CannotPrepare(Exception):
    """One sentence for the person: what is missing and what to do."""


def main(arguments: list[str]) -> int:
    """Prepare for "run", "test" or "package"; 0 when ready, 1 with a sentence on standard error.

    77 when all else is ready and only parts of the system for building or trying packages are not.
    """
    purpose = arguments[0] if arguments else "run"
    if purpose not in LOCKS:
        print(f'"{purpose}" is not known here; say "run", "test" or "package".', file=sys.stderr)
        return 2
    try:
        prepare(purpose)
    except CannotPrepare as problem:
        print(problem, file=sys.stderr)
        return 1
    except packaging_parts.CannotHere as missing:
        print(missing, file=sys.stderr)
        return CANNOT_HERE
    return 0


def prepare(purpose: str) -> None:
    get_system_parts(purpose)
    if not environment_is_sound(ENVIRONMENT):
        make_environment(find_python())
    locks = "test" if purpose == "package" else purpose
    if not is_stamped(locks):
        install_packages(locks)
        write_stamp(locks)
    refuse_without_vital_parts()
    if purpose == "package":
        python = environment_python(ENVIRONMENT)
        packaging_parts.get(python, version_of(str(python)) or OLDEST)


# ---------------------------------------------------------------- the system


def get_system_parts(purpose: str) -> None:
    """Install what is missing where that is allowed; otherwise say the line to type and go on."""
    _get(system_libraries.TO_RUN, "The window may not open before this is installed")
    if purpose != "run":
        _get(system_libraries.TO_TEST, "Some tests are skipped until this is installed")


def refuse_without_vital_parts() -> None:
    """Raise CannotPrepare where a part of the system is missing without which nothing starts."""
    vital = tuple(need for need in system_libraries.TO_RUN if need.is_vital)
    if system_libraries.missing(vital):
        everything = system_libraries.missing(system_libraries.TO_RUN)
        raise CannotPrepare(
            "Everything else is ready, but Karen cannot start before this is installed:\n"
            f"    {system_libraries.line_to_type(everything)}"
        )


def _get(needs: tuple[system_libraries.Need, ...], consequence: str) -> None:
    packages = system_libraries.missing(needs)
    if not packages:
        return
    system_libraries.install(packages)
    still = system_libraries.missing(needs)
    if still:
        print(f"{consequence}:\n    {system_libraries.line_to_type(still)}", file=sys.stderr)


# ---------------------------------------------------------------- the virtual environment


def find_python() -> str:
    """The newest suitable interpreter on this machine.

    Raises CannotPrepare with the sentence to show when there is none.
    """
    for candidate in _candidates():
        version = version_of(candidate)
        if version is not None and version >= OLDEST:
            return candidate
    oldest = ".".join(map(str, OLDEST))
    raise CannotPrepare(
        f"Karen needs Python {oldest} or newer and finds none here. Install it"
        f" (on Debian and Ubuntu: sudo apt-get install python3 python3-venv) and try again,"
        f" or name one: make setup PYTHON=/path/to/python{oldest}."
    )


def _candidates() -> list[str]:
    named = [f"python3.{minor}" for minor in range(NEWEST_NAMED, OLDEST[1] - 1, -1)]
    return [sys.executable, *named, "python3", "python"]


def version_of(interpreter: str) -> tuple[int, int] | None:
    """Major and minor version an interpreter reports, None when it does not run."""
    question = "import sys; print(sys.version_info[0], sys.version_info[1])"
    try:
        answer = subprocess.run(
            [interpreter, "-c", question], capture_output=True, text=True, check=True
        ).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        return None
    return int(answer[0]), int(answer[1])


def environment_python(environment: Path) -> Path:
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def environment_is_sound(environment: Path) -> bool:
    """Whether the folder holds an interpreter that runs and is new enough."""
    version = version_of(str(environment_python(environment)))
    return version is not None and version >= OLDEST


def make_environment(interpreter: str) -> None:
    print(f"Making {ENVIRONMENT.name} with {interpreter}", flush=True)
    if not _has_ensurepip(interpreter):
        _get_ensurepip(interpreter)
    _run([interpreter, "-m", "venv", "--clear", str(ENVIRONMENT)], "The environment was not made")


def _has_ensurepip(interpreter: str) -> bool:
    done = subprocess.run(
        [interpreter, "-c", "import ensurepip, venv"], capture_output=True, check=False
    )
    return done.returncode == 0


def _get_ensurepip(interpreter: str) -> None:
    version = version_of(interpreter) or OLDEST
    package = f"python{version[0]}.{version[1]}-venv"
    if not system_libraries.install([package]):
        raise CannotPrepare(
            f"This Python cannot make virtual environments. Type"
            f" {system_libraries.line_to_type([package])} and try again."
        )


# ---------------------------------------------------------------- the packages


def install_packages(purpose: str) -> None:
    """Exactly the locked versions, each file checked against its hash.

    The build tools come first: the one package without a wheel is then built with these
    instead of whatever is newest.
    """
    print(f"Installing Python packages from packaging/{LOCKS[purpose]}", flush=True)
    if purpose == "test":
        _install(BUILD_LOCK, [])
    _install(LOCKS[purpose], ["--no-build-isolation"])


def _install(lock: str, options: list[str]) -> None:
    command = [
        str(environment_python(ENVIRONMENT)), "-m", "pip", "install", "-qq", "--no-input",
        "--disable-pip-version-check", "--progress-bar", "off", "--require-hashes",
        *options, "--requirement", str(ROOT / "packaging" / lock),
    ]  # fmt: skip
    _run(command, f"Not every package of packaging/{lock} could be installed")


def _run(command: list[str], complaint: str) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise CannotPrepare(
            f"{complaint}. The lines above say why; is the package index reachable?"
            " Nothing half-done stays in the way: try again with the same command."
        )


# ---------------------------------------------------------------- stamps


def stamp_text(purpose: str) -> str:
    """What the environment must hold for this purpose, as one fingerprint."""
    digest = hashlib.sha256()
    locks = [LOCKS[purpose]] + ([BUILD_LOCK] if purpose == "test" else [])
    for lock in locks:
        digest.update((ROOT / "packaging" / lock).read_bytes())
    return digest.hexdigest()


def stamp_file(purpose: str) -> Path:
    return ENVIRONMENT / f"prepared-for-{purpose}"


def is_stamped(purpose: str) -> bool:
    """Whether this purpose, or the larger one that contains it, is done for these lock files."""
    larger = ["run", "test"] if purpose == "run" else ["test"]
    return any(
        stamp_file(name).is_file() and stamp_file(name).read_text() == stamp_text(name)
        for name in larger
    )


def write_stamp(purpose: str) -> None:
    stamp_file(purpose).write_text(stamp_text(purpose))


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
