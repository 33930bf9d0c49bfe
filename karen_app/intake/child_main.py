"""The child's side: limits and seals itself, does one job on standard input, answers in JSON."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Mapping
from typing import Final

OPTION = "--read-foreign-file"
"""In a frozen program the child is the program itself with this option and the job's name."""
Job = Callable[[bytes], Mapping[str, object]]
JOBS: Final[Mapping[str, tuple[str, str]]] = {
    "msg": ("karen_app.intake.jobs.outlook", "read_msg"),
    "pdf": ("karen_app.intake.jobs.pdf", "read_pdf"),
    "words": ("karen_app.intake.jobs.words", "read_words"),
    "picture": ("karen_app.intake.jobs.picture", "look_at_picture"),
    "heic": ("karen_app.intake.jobs.heic", "look_at_heic"),
    "sheets": ("karen_app.intake.jobs.picture", "sheets"),
    "heic_sheets": ("karen_app.intake.jobs.heic", "heic_sheets"),
    "strip": ("karen_app.intake.jobs.picture", "without_place"),
}
MISSING, BROKEN = 3, 4
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn",
              "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink",
              "os.truncate", "os.chmod", "os.chown", "shutil.", "ctypes.dlopen", "urllib.",
              "webbrowser.", "winreg.", "ftplib.", "smtplib.", "http.")  # fmt: skip
_WRITING = frozenset("wax+")


def main(arguments: list[str]) -> int:
    """Do the job ``arguments[0]`` within ``arguments[1]`` bytes and ``arguments[2]`` seconds."""
    job, memory, seconds = arguments
    module, function = JOBS[job]
    try:
        wanted: Job = getattr(importlib.import_module(module), function)
    except ImportError:
        return MISSING
    content = sys.stdin.buffer.read()
    limit(int(memory), int(seconds))
    seal()
    try:
        text = json.dumps(wanted(content))
    except BaseException:  # noqa: BLE001 - libraries for damaged files raise anything
        return BROKEN
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()
    return 0


def limit(memory: int, seconds: int) -> None:
    """Ask the system to end this process above the limits; Windows has no such call."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 64 * 1024 * 1024),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


def seal() -> None:
    """From now on: no network, no other program, nothing written but the answer."""

    def watch(event: str, args: tuple[object, ...]) -> None:
        if event.startswith(_FORBIDDEN) or (event == "open" and _is_writing(args)):
            raise PermissionError(event)

    sys.addaudithook(watch)


def _is_writing(args: tuple[object, ...]) -> bool:
    mode, flags = (*args, None, None)[1:3]
    if isinstance(mode, str):
        return bool(_WRITING & set(mode))
    return isinstance(flags, int) and bool(flags & 0b11)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
