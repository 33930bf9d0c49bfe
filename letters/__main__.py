"""Command line of the letters: ``python -m letters lint [FOLDER]`` looks over the templates."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from letters.catalogue import load_catalogue
from letters.composing.lint import lint
from letters.errors import LettersError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives 0 when all is well, 1 with the faults on standard error."""
    parser = argparse.ArgumentParser(prog="letters", description="Looks over letter templates.")
    parser.add_argument("command", choices=["lint"])
    parser.add_argument("folder", nargs="?", type=Path, help="a folder with own templates")
    chosen = parser.parse_args(arguments)
    try:
        catalogue = load_catalogue(chosen.folder)
        faults = lint(catalogue)
    except LettersError as problem:
        faults = [str(problem)]
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{len(catalogue.templates)} templates, nothing to mend.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
