"""Accepted results: a text is compared with a committed file; --accept writes it anew for review."""

import difflib
from dataclasses import dataclass
from pathlib import Path

LINES_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Accept:
    """Call it with the text produced and the file (relative to the test's folder) that holds it."""

    folder: Path
    rewrite: bool

    def __call__(self, produced: str, name: str) -> None:
        """Fail with a readable difference unless the committed file says the same.

        Line ends and a missing newline at the end of the text do not count as a difference.
        """
        path = self.folder / name
        produced = produced.rstrip("\n") + "\n"
        if self.rewrite:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(produced, encoding="utf-8", newline="\n")
            return
        if not path.exists():
            raise AssertionError(
                f"{path} is not there yet: run the test with --accept, read the file, commit it."
            )
        accepted = path.read_text(encoding="utf-8")
        if accepted != produced:
            raise AssertionError(_difference(accepted, produced, path))


def _difference(accepted: str, produced: str, path: Path) -> str:
    lines = list(
        difflib.unified_diff(
            accepted.splitlines(),
            produced.splitlines(),
            f"accepted: {path.name}",
            "produced now",
            lineterm="",
        )
    )
    more = [f"... and {len(lines) - LINES_SHOWN} more lines"] if len(lines) > LINES_SHOWN else []
    return "\n".join(
        [
            f"The text is not the accepted one ({path}).",
            "If the new text is right, run the test with --accept and commit the file.",
            *lines[:LINES_SHOWN],
            *more,
        ]
    )
