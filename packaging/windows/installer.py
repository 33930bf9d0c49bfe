"""Wraps the folder program into the Windows installer with makensis."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import version_info  # noqa: E402 - lies in the folder above

DIST = HERE.parent.parent / "dist"


def main(arguments: list[str]) -> int:
    """Build ``karen-VERSION-windows-x86_64.exe`` from ``dist/karen`` or the folder named."""
    source = Path(arguments[0]) if arguments else DIST / "karen"
    target = Path(arguments[1]) if arguments[1:] else DIST
    if not any(source.glob("karen*")):
        print(f"There is no program in {source}. Build it: packaging/build.py folder")
        return 1
    version = version_info.application_version()
    numbers = ".".join(map(str, version_info.four_numbers(version)))
    words = {"VERSION": version, "NUMBERS": numbers, "SOURCE": source, "TARGET": target}
    defined = [f"-D{name}={value}" for name, value in words.items()]
    command = ["makensis", "-V2", *defined, str(HERE / "karen.nsi")]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
