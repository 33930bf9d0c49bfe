"""Runs one job on foreign bytes in a process of its own, with limits on time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.intake import child_main
from karen_app.intake.limits import CHILD_ANSWER, CHILD_MEMORY, CHILD_SECONDS

_LOOK = 0.1  # seconds between two looks whether the answer is still wanted
_MISSING = 3  # exit code: a library of an extra is not installed
_EXTRAS = {"msg": "msg", "heic": "heic", "heic_sheets": "heic"}  # by job
_PACKAGES = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Child:
    """How long a job may take and how much memory it may use."""

    seconds: float = CHILD_SECONDS
    memory: int = CHILD_MEMORY

    def run(
        self,
        job: str,
        name: str,
        content: bytes,
        goes_on: Callable[[], bool] = lambda: True,
    ) -> Mapping[str, object]:
        """Give the answer of a job on ``content``.

        Raises ``FileTrouble`` with a sentence when the bytes are damaged, take too long or too
        much memory, or when the extra that reads them is not installed. ``name`` stands in the
        sentence only. The child is ended as soon as ``goes_on`` says no.
        """
        with tempfile.TemporaryFile() as asked, tempfile.TemporaryFile() as answered:
            asked.write(content)
            asked.seek(0)
            ended = self._wait(self._started(job, name, asked, answered), name, goes_on)
            if ended == _MISSING:
                code = f"foreign.no_extra.{_EXTRAS[job]}" if job in _EXTRAS else "foreign.no_extra"
                raise FileTrouble(say(code, name=name))
            answered.seek(0)
            answer = _decoded(answered.read(CHILD_ANSWER + 1)) if ended == 0 else None
        if answer is None:
            raise FileTrouble(say("foreign.damaged", name=name))
        return answer

    def _started(
        self, job: str, name: str, asked: IO[bytes], answered: IO[bytes]
    ) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(  # noqa: S603 - our own program, arguments are our own words
                [*_command(), job, str(self.memory), str(int(self.seconds) + 1)],
                stdin=asked,
                stdout=answered,
                stderr=subprocess.DEVNULL,
                env=_surroundings(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as failed:
            reason = failed.strerror or str(failed)
            raise FileTrouble(say("file.unreadable", name=name, reason=reason)) from failed

    def _wait(self, child: subprocess.Popen[bytes], name: str, goes_on: Callable[[], bool]) -> int:
        """Wait for its end in short steps; a child that is left is ended first."""
        left = self.seconds
        try:
            while left > 0 and goes_on():
                try:
                    return child.wait(min(_LOOK, left))
                except subprocess.TimeoutExpired:
                    left -= _LOOK
        finally:
            child.kill()
            child.wait()
        raise FileTrouble(say("foreign.too_long", name=name))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, child_main.OPTION]
    return [sys.executable, "-m", "karen_app.intake.child_main"]


def _surroundings() -> dict[str, str]:
    """What the child may know of this machine: hardly anything."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "LC_ALL", "LANG")
    found = {name: os.environ[name] for name in kept if name in os.environ}
    return {**found, "PYTHONPATH": str(_PACKAGES), "PYTHONDONTWRITEBYTECODE": "1"}


def _decoded(text: bytes) -> Mapping[str, object] | None:
    if len(text) > CHILD_ANSWER:
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
