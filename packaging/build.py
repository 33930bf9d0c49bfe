"""Builds what is given to people: wheel, sdist and the one-folder program; lets it test itself.

python packaging/build.py            everything
python packaging/build.py wheel      only the named steps: wheel, folder, self-test
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BORN = "1767225600"  # 1 January 2026: the same source gives the same archive


def main(names: list[str]) -> int:
    """Run the steps in order; stops at the first that fails and gives its exit code."""
    steps = {"wheel": build_wheel, "folder": build_folder, "self-test": test_folder}
    unknown = sorted(set(names) - steps.keys())
    if unknown:
        print(f"No such step: {', '.join(unknown)}. There are: {', '.join(steps)}.")
        return 2
    for name in names or list(steps):
        print(f"--- {name}", flush=True)
        if code := steps[name]():
            print(f"{name} failed.", file=sys.stderr)
            return code
    return 0


def build_wheel() -> int:
    """Wheel and sdist, with the locked build tools instead of freshly fetched ones."""
    return run([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(DIST), str(ROOT)])


def build_folder() -> int:
    """The program with its own Python, in dist/karen."""
    return run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(DIST), "--workpath", str(ROOT / "build" / "pyinstaller")),
            str(ROOT / "packaging" / "karen.spec"),
        ]
    )


def test_folder() -> int:
    """The built program opens a store, assesses, prints, backs up and shows its window once."""
    return run([str(built_program()), "--self-test"])


def built_program() -> Path:
    return DIST / "karen" / ("karen.exe" if sys.platform == "win32" else "karen")


def run(command: list[str]) -> int:
    environment = {"SOURCE_DATE_EPOCH": BORN, "QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
