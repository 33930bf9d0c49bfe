"""Which Python distributions are given to people: requirements.lock, as installed here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

LOCK = Path(__file__).resolve().parent / "requirements.lock"
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(?: *; *(.*?))? *\\?$")
# Locked for the command "pip install karen[inflect]", never imported by the program in the folder.
NOT_IN_THE_FOLDER = frozenset({"morfeusz2"})


@dataclass(frozen=True, order=True)
class Shipped:
    """One distribution: its name and version, and the folder with its metadata and licence."""

    name: str
    version: str
    folder: Path


def normal(name: str) -> str:
    """The name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked() -> dict[str, str]:
    """Names and versions of requirements.lock, for all systems together."""
    found = (PINNED.match(line) for line in LOCK.read_text(encoding="utf-8").splitlines())
    return {normal(one[1]): one[2] for one in found if one}


def shipped_distributions() -> list[Shipped]:
    """Every locked distribution that this system needs, sorted by name.

    Raises SystemExit with a sentence when an installed version is not the locked one.
    """
    found = []
    for name, version in locked().items():
        if name in NOT_IN_THE_FOLDER:
            continue
        try:
            installed = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, such as pywin32-ctypes
        if installed.version != version:
            raise SystemExit(
                f"{name} {installed.version} is installed and {version} is locked. Run: make setup"
            )
        found.append(Shipped(name, version, metadata_folder(installed)))
    return sorted(found)


def metadata_folder(installed: metadata.Distribution) -> Path:
    """The .dist-info folder of an installed distribution."""
    for file in installed.files or ():
        if file.parts[0].endswith(".dist-info"):
            return Path(str(installed.locate_file(file.parts[0])))
    raise SystemExit(f"{installed.metadata['Name']} has no metadata folder. Run: make setup")


def modules_of_others() -> list[str]:
    """Top-level modules of what is installed here for building and testing only.

    Left out of the folder, so that it holds what a clean environment would have brought.
    """
    ours = {one.name for one in shipped_distributions()} | {"karen"}
    return sorted(
        module
        for module, owners in metadata.packages_distributions().items()
        if module.isidentifier() and not {normal(owner) for owner in owners} & ours
    )
