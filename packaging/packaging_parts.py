"""What building and trying the packages needs of the system, or the sentence about it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import system_libraries


class CannotHere(Exception):
    """A part of the system is missing and cannot be had; the sentence names it."""


def get(python: Path, version: tuple[int, int]) -> None:
    """Install what is missing; raises CannotHere where nothing can be built before it is there.

    What only the trial on a fresh Debian needs is asked for here and looked at there.
    """
    needs = (*system_libraries.TO_PACKAGE, *shared_python(python, version))
    for wanted in (needs, system_libraries.TO_TRY_DEB):
        if packages := system_libraries.missing(wanted):
            system_libraries.install(packages)
    if still := system_libraries.missing(needs):
        raise CannotHere(
            "The packages can neither be built nor tried before this is installed:\n"
            f"    {system_libraries.line_to_type(still)}"
        )


def shared_python(python: Path, version: tuple[int, int]) -> tuple[system_libraries.Need, ...]:
    """The folder program takes the library of its Python along; Debian keeps it in a package."""
    name = f"{version[0]}.{version[1]}"
    question = "import sys; print(sys.base_prefix)"
    done = subprocess.run(
        [str(python), "-c", question], capture_output=True, text=True, check=False
    )
    if done.stdout.strip() != "/usr":
        return ()
    return (system_libraries.Need(f"libpython{name}", library=f"libpython{name}.so.1.0"),)
