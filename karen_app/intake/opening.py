"""Opens kept files and links in the user's programs, never anything a system would run."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.domain.file_names import safe_name
from karen_app.domain.message import say
from karen_app.intake.content_type import look_at
from karen_app.intake.dangerous import has_dangerous_ending

Launch = Callable[[str], bool]
"""Opens a path or a link in the user's program; false when no program takes it."""

FROM_THE_WEB = "[ZoneTransfer]\r\nZoneId=3\r\n"
_QUARANTINE = "0083;00000000;Karen;"
_LINK = re.compile(
    r"(?:https?://[^\s/?#@\\<>\"]+(?:[/?#][^\s\\<>\"]*)?|mailto:[^\s\\<>\"]+)\Z", re.IGNORECASE
)
_HEAD = 64 * 1024
_LONGEST_LINK = 2_000


class SafeOpener:
    """Opens read-only copies that only their owner can read; ``close`` removes them."""

    def __init__(
        self, launch: Launch, folder: Path | None = None, system: str = sys.platform
    ) -> None:
        """Open with ``launch`` copies below ``folder`` (the system's temporary one otherwise).

        Copies left in ``folder`` by a program that died are removed now. ``system`` is
        ``sys.platform`` (another one in tests).
        """
        self._launch = launch
        self._system = system
        self._home = folder
        self._folders: list[Path] = []
        if folder is not None:
            remove_copies(folder)

    def open_copy(self, name: str, write_to: Callable[[Path], None]) -> None:
        """Copy a kept file aside, look at what it really is, open it.

        Raises ``FileTrouble``: for what a system would run, for an ending that hides another
        content, when it cannot be copied, and when no program takes it.
        """
        safe = safe_name(name)
        if has_dangerous_ending(name) or has_dangerous_ending(safe):
            raise FileTrouble(say("open.dangerous", name=safe))
        folder = self._new_folder(safe)
        place = folder / safe
        try:
            write_to(place)
            with place.open("rb") as file:
                look = look_at(safe, file.read(_HEAD))
            if look.is_dangerous:
                raise FileTrouble(say("open.dangerous", name=safe))
            if not look.agrees:
                raise FileTrouble(say("open.disguised", name=safe, kind=look.content_type))
            mark_as_foreign(place, self._system)
            place.chmod(0o400)
        except OSError as failed:
            reason = failed.strerror or str(failed)
            raise FileTrouble(say("file.not_written", name=safe, reason=reason)) from failed
        if not self._launch(str(place)):
            raise FileTrouble(say("open.no_program", name=safe))

    def open_link(self, link: str) -> None:
        """Open an http, https or mailto link; anything else raises ``FileTrouble``."""
        if not is_safe_link(link):
            raise FileTrouble(say("open.link", link=safe_name(link)[:80]))
        if not self._launch(link):
            raise FileTrouble(say("open.no_program", name=link[:80]))

    def close(self) -> None:
        """Remove the copies; one that is still open elsewhere stays until the system cleans up."""
        for folder in self._folders:
            remove_copies(folder)
        self._folders.clear()

    def _writable_home(self) -> Path | None:
        if self._home is None:
            return None
        try:
            self._home.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        return self._home if os.access(self._home, os.W_OK) else None

    def _new_folder(self, name: str) -> Path:
        try:
            folder = Path(tempfile.mkdtemp(prefix="karen-open-", dir=self._writable_home()))
            folder.chmod(0o700)
        except OSError as failed:
            reason = failed.strerror or str(failed)
            raise FileTrouble(say("file.not_written", name=name, reason=reason)) from failed
        self._folders.append(folder)
        return folder


def remove_copies(folder: Path) -> None:
    """Remove a folder with read-only files in it; what is in use stays."""
    for place in folder.rglob("*"):
        if not place.is_symlink():
            with contextlib.suppress(OSError):
                place.chmod(0o700)
    shutil.rmtree(folder, ignore_errors=True)


def is_safe_link(link: str) -> bool:
    """True for http, https and mailto without spaces, line breaks or a name before the host."""
    return len(link) <= _LONGEST_LINK and link.isprintable() and bool(_LINK.match(link))


def mark_as_foreign(place: Path, system: str) -> None:
    """Tell the system that a file came from outside, so that it asks before running anything.

    Windows: the stream ``Zone.Identifier`` (mark of the web). macOS: the attribute quarantine. A
    file system that keeps neither leaves the file as it is.
    """
    if system == "win32":
        with contextlib.suppress(OSError):
            stream = place.with_name(f"{place.name}:Zone.Identifier")
            stream.write_text(FROM_THE_WEB, encoding="ascii", newline="")
    elif system == "darwin":
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603 - fixed program, our own file
                ["/usr/bin/xattr", "-w", "com.apple.quarantine", _QUARANTINE, str(place)],
                check=False,
                timeout=5,
                capture_output=True,
            )
