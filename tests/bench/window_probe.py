"""Looks at the window of its own process from inside and tells when it can be used.

    python -m tests.bench.window_probe karen FOLDER ROWS [open]
    python -m tests.bench.window_probe bare FOLDER ROWS

Lines on standard output: ``PAINTED`` after the first paint of a window, ``USABLE peak`` when a list
of at least ROWS rows is shown, a key moved in it and the move was painted; ``peak`` is the most
memory taken so far in KiB. With a fourth word ``open`` it then presses Enter and tells ``OPENED
peak`` when another page stands in the place of the list and was painted. The same probe looks at both programs; it knows nothing of either.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any


def wait_for_the_window(rows: int, opens: bool) -> None:
    """In a thread of its own: begins to look as soon as there is an application of Qt.

    Nothing of Qt is loaded here before the program loads it, so that its start is its own.
    """
    while not _has_application():
        time.sleep(0.001)
    from tests.bench.window_eye import begin

    _KEPT.append(begin(rows, opens=opens))


def _has_application() -> bool:
    application: Any = getattr(sys.modules.get("PySide6.QtWidgets"), "QApplication", None)
    return application is not None and application.instance() is not None


_KEPT: list[object] = []


def main(program: str, folder: Path, rows: int, *, opens: bool = False) -> int:
    """Runs one of the two programs under the eye of the probe."""
    threading.Thread(target=wait_for_the_window, args=(rows, opens), daemon=True).start()
    if program == "karen":
        from karen_app.cli import main as karen

        return karen(["--data-dir", str(folder)])
    from tests.bench.bare_window import main as bare

    return bare(folder)


if __name__ == "__main__":
    opens = sys.argv[4:] == ["open"]
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), opens=opens))
