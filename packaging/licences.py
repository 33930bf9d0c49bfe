"""Reads the licences of everything that is given to people and refuses what does not fit.

python packaging/licences.py    prints the report; 1 when something does not fit
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from shipped import normal, shipped_distributions

HERE = Path(__file__).resolve().parent

# Names as the packages themselves write them. Added after reading the licence, never in bulk.
FITTING = frozenset({
    "0BSD", "Apache Software License", "Apache-2.0", "BSD License", "BSD-2-Clause", "BSD-3-Clause",
    "ISC License (ISCL)", "ISC", "MIT", "MIT License", "MIT-0", "MIT-CMU", "PSF-2.0",
    "Python Software Foundation License", "Zlib", "zlib/libpng License",
    # file by file, and the files are given on unchanged
    "MPL-2.0", "Mozilla Public License 2.0 (MPL 2.0)",
    # a library of its own in the folder, which anybody may replace
    "LGPL-3.0-only", "LGPL-3.0-or-later", "LGPL-2.1-or-later",
    "GNU Lesser General Public License v3 (LGPLv3)",
    "GNU Library or Lesser General Public License (LGPL)",
})  # fmt: skip
# What the metadata does not say, read in the licence file by hand: name, licence, file with it.
READ_BY_HAND = {"sqlcipher3": "Zlib"}
EXCEPTION = re.compile(r" WITH (Bootloader-exception|GCC-exception-3\.1)$")
GPL = re.compile(r"(?<!Lesser )(?<!L)\b(A?GPL|GNU (Affero )?General Public License)")


@dataclass(frozen=True)
class Part:
    """Something given to people that is no Python package of its own; see parts.toml."""

    name: str
    kind: str
    licence: str
    where: str
    text: str = ""


def main() -> int:
    """Print the report and what does not fit."""
    print(report(), end="")
    found = faults()
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


def licences_of_packages() -> dict[str, str]:
    """Each shipped Python package with its version, and the licence its metadata names."""
    shipped = [one.name for one in shipped_distributions()]
    command = [
        *(sys.executable, "-m", "piplicenses", "--format=json", "--from=mixed", "--with-system"),
        *("--packages", *shipped),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = {normal(row["Name"]): row for row in json.loads(done.stdout)}
    if missing := sorted(set(shipped) - found.keys()):
        raise SystemExit(f"pip-licenses says nothing about: {', '.join(missing)}.")
    return {
        f"{name} {found[name]['Version']}": READ_BY_HAND.get(name) or found[name]["License"]
        for name in shipped
    }


def other_parts() -> list[Part]:
    """What parts.toml names."""
    table = tomllib.loads((HERE / "parts.toml").read_text(encoding="utf-8"))
    return [Part(**entry) for entry in table["part"]]


def fits(licence: str) -> bool:
    """Whether a program under MIT may be given on together with a part under ``licence``.

    Of alternatives (``A OR B``) one must fit, of several (``A AND B``, ``A; B``) all.
    """
    choices = re.split(r"\s+OR\s+", licence.strip())
    return any(
        all(one.strip() in FITTING for one in re.split(r"\s+AND\s+|;", choice))
        for choice in choices
    )


def faults(packages: Mapping[str, str] | None = None) -> list[str]:
    """One sentence for every package or part whose licence does not fit; none when all do."""
    found = [
        f"{name}: the licence {licence!r} is not among those that fit. Read it, then add it to"
        " FITTING in packaging/licences.py or take the package out."
        for name, licence in (packages or licences_of_packages()).items()
        if not fits(licence)
    ]
    return found + [
        f"{part.name}: {part.licence} asks that all of Karen be under it; take the part out."
        for part in other_parts()
        if is_gpl_only(part.licence)
    ]


def is_gpl_only(licence: str) -> bool:
    """Whether a licence of parts.toml is GPL without an exception for programs given on with it."""
    return any(
        GPL.search(one) is not None and not EXCEPTION.search(one.strip())
        for one in licence.split(";")
    )


def report() -> str:
    """Every package and part with its licence, one line each."""
    packages = licences_of_packages()
    lines = [f"{name:40} {licence}" for name, licence in packages.items()]
    lines += [f"{part.name:40} {part.licence}   ({part.where})" for part in other_parts()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
