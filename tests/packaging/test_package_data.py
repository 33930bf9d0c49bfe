"""Every data file of the packages is shipped, every program file the project names exists."""

import re
import tomllib

from tests.architecture.source_tree import PACKAGES, ROOT, name_of, tracked_files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_data_file_of_the_packages_is_shipped() -> None:
    patterns = PROJECT["tool"]["setuptools"]["package-data"]
    shipped = {
        path
        for package in PACKAGES
        for pattern in patterns[package]
        for path in (ROOT / package).glob(pattern)
    }
    left_behind = [
        name_of(path)
        for path in tracked_files()
        if path.relative_to(ROOT).parts[0] in PACKAGES
        and path.suffix != ".py"
        and path not in shipped
    ]
    assert not left_behind, "add their pattern to package-data in pyproject.toml"


def test_the_locked_versions_are_those_of_the_project() -> None:
    held = (ROOT / "packaging" / "dev.lock").read_text(encoding="utf-8").lower()
    extras = PROJECT["project"]["optional-dependencies"].values()
    asked = [*PROJECT["project"]["dependencies"], *(one for extra in extras for one in extra)]
    names = {re.split(r"[\s\[~=><;]", one)[0].lower().replace("_", "-") for one in asked}
    missing = [name for name in names if f"\n{name}==" not in f"\n{held}"]
    assert not missing, "run make lock"


def test_both_locks_hold_the_same_versions() -> None:
    def versions(name: str) -> set[str]:
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        return {line.split(" ")[0] for line in text.splitlines() if "==" in line}

    assert versions("requirements.lock") <= versions("dev.lock")
    assert versions("build.lock") <= versions("dev.lock")
