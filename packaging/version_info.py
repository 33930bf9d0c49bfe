"""Version and time of Karen, read from its source, in the forms the installers ask for."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BORN = "1767225600"  # 1 January 2026, where the source does not remember its last change


def application_version() -> str:
    """``karen_app.__version__`` without importing the program."""
    source = (ROOT / "karen_app" / "__init__.py").read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise SystemExit("karen_app/__init__.py names no __version__.")


def last_change(root: Path = ROOT) -> str:
    """When the source was last changed, in seconds since 1970: it stands on every built file."""
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    except OSError:  # a source archive on a machine without git
        return BORN
    return done.stdout.strip() or BORN


def settled(surroundings: Mapping[str, str]) -> dict[str, str]:
    """Without these two builds differ: the time that stands on the files, and the order of sets."""
    return {"SOURCE_DATE_EPOCH": last_change(), **surroundings, "PYTHONHASHSEED": "0"}


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Windows wants four numbers: what follows the release (rc1, .dev2) is left out."""
    numbers = [int(part) for part in version.split(".")[:3] if part.isdigit()]
    return (*numbers, 0, 0, 0, 0)[:4]  # type: ignore[return-value]


def windows_version_info() -> object:
    """What the Explorer shows under Properties, Details. Not run here: it needs Windows."""
    form = import_module("PyInstaller.utils.win32.versioninfo")

    version = application_version()
    numbers = four_numbers(version)
    words = {
        "CompanyName": "The Karen project",
        "FileDescription": "Karen: complaints, deadlines and letters",
        "FileVersion": version,
        "InternalName": "karen",
        "LegalCopyright": "The Karen project, MIT licence",
        "OriginalFilename": "karen.exe",
        "ProductName": "Karen",
        "ProductVersion": version,
    }
    polish, unicode_page = 0x0415, 0x04B0
    table = form.StringTable(
        f"{polish:04X}{unicode_page:04X}",
        [form.StringStruct(name, value) for name, value in words.items()],
    )
    return form.VSVersionInfo(
        ffi=form.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            form.StringFileInfo([table]),
            form.VarFileInfo([form.VarStruct("Translation", [polish, unicode_page])]),
        ],
    )
