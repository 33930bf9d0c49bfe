"""Writes the lock files anew from pyproject.toml: names, versions and hashes, for every system.

python packaging/lock.py              keep the versions, take what is new in pyproject.toml
python packaging/lock.py --upgrade    the newest allowed versions
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging"
# "heic" is left out: its library of C has weaknesses nobody mends (docs/known-weaknesses.md).
SHIPPED_EXTRAS = ("crypt", "postgres", "msg", "inflect")
BUILD_TOOLS = "setuptools\nwheel\n"


def main(arguments: list[str]) -> int:
    """Write dev.lock first; the other two are held to its versions."""
    project = str(ROOT / "pyproject.toml")
    held = ["--constraint", str(FOLDER / "dev.lock")]
    extras = [part for extra in SHIPPED_EXTRAS for part in ("--extra", extra)]
    compile_lock("dev.lock", [project, "--all-extras", *arguments])
    compile_lock("requirements.lock", [project, *extras, *held])
    compile_lock("build.lock", ["-", *held], typed=BUILD_TOOLS)
    return 0


def compile_lock(name: str, arguments: list[str], typed: str = "") -> None:
    """One lock file; index addresses, local folders and comments stay out of it."""
    command = [
        sys.executable, "-m", "uv", "pip", "compile", "--quiet",
        "--universal", "--python-version", "3.11", "--generate-hashes",
        "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header",
        "--output-file", str(FOLDER / name), *arguments,
    ]  # fmt: skip
    subprocess.run(command, cwd=ROOT, input=typed, text=True, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
