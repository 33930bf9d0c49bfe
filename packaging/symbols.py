"""Takes what only a debugger reads out of the libraries of the folder program.

It is a sixth of the folder. Two kinds stay as their makers gave them: Qt, which everybody may put
another build of in place of ours, and the ``*.libs`` folders, whose files were rewritten after
they were linked and may not bear another change.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from search_paths import libraries

AS_GIVEN = ("PySide6", "shiboken6")
TOOL = "strip"


def take_out(folder: Path) -> int:
    """Strip the libraries below ``folder``; gives how many bytes that saved.

    Where there is no ``strip``, as on Windows, nothing is done. A library that it cannot read
    stays as it is.
    """
    tool = shutil.which(TOOL)
    if tool is None:
        return 0
    return sum(_stripped(tool, path) for path in libraries(folder) if may_change(path, folder))


def may_change(path: Path, folder: Path) -> bool:
    """Whether a file of the folder is neither Qt nor one of the rewritten libraries."""
    parts = path.relative_to(folder).parts[:-1]
    return not any(part in AS_GIVEN or part.endswith(".libs") for part in parts)


def _stripped(tool: str, path: Path) -> int:
    before = path.stat().st_size
    smaller = path.with_name(f"{path.name}.smaller")
    command = [tool, "--strip-unneeded", "-o", str(smaller), str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode == 0 and smaller.stat().st_size < before:
        smaller.replace(path)
    smaller.unlink(missing_ok=True)
    return before - path.stat().st_size
