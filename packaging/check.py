"""Runs every check that is not a test and says at the end which of them failed."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
CODE = ["karen_app", "letters", "legal_rules", "tests", "packaging"]
CONTRACTS = "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"

CHECKS: tuple[tuple[str, list[str]], ...] = (
    ("style", ["-m", "ruff", "check", *CODE]),
    ("format", ["-m", "ruff", "format", "--check", *CODE]),
    ("types", ["-m", "mypy"]),
    ("imports", ["-c", CONTRACTS, "--no-logo"]),
    ("law", ["-m", "legal_rules", "check"]),
    ("letters", ["-m", "letters", "lint"]),
    ("translations", ["packaging/translations.py", "--check"]),
)


def main(names: list[str]) -> int:
    """Run all checks, or the named ones; 1 when any of them failed."""
    known = [name for name, _ in CHECKS]
    unknown = sorted(set(names) - set(known))
    if unknown:
        print(f"No such check: {', '.join(unknown)}. There are: {', '.join(known)}.")
        return 2
    failed = [
        name for name, command in CHECKS if name in (names or known) and not _ok(name, command)
    ]
    print("All checks passed." if not failed else f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


def _ok(name: str, command: list[str]) -> bool:
    print(f"--- {name}", flush=True)
    started = time.perf_counter()
    done = subprocess.run([PYTHON, *command], cwd=ROOT, stdin=subprocess.DEVNULL, check=False)
    print(
        f"    {'ok' if done.returncode == 0 else 'FAILED'}, {time.perf_counter() - started:.1f} s"
    )
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
