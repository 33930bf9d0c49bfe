"""Whether the rule files are those a known fingerprint was taken of, told without reading them.

The law takes a while to load, so the first moment of the window cannot ask it for the fingerprint
that the kept cards name. Whoever loads it keeps a mark of its files (name, size and time of each)
beside the fingerprint; as long as the files have that mark, the fingerprint is theirs.
"""

from __future__ import annotations

import contextlib
import hashlib
from importlib.util import find_spec
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.persistence.whole_files import write_whole

NAME = "rules.mark"


def built_in_rules() -> Path | None:
    """The folder of the shipped rules, found without loading the law they belong to."""
    law = find_spec("legal_rules")
    for place in (law.submodule_search_locations or ()) if law is not None else ():
        return Path(place) / "data"
    return None


def mark_of(folder: Path | None) -> str:
    """A digest that changes with name, size or time of any rule file; empty where there is none.

    Take it before the files are read: a file changed meanwhile then has another mark.
    """
    found = []
    try:
        for path in sorted(folder.rglob("*.toml")) if folder is not None else ():
            about = path.stat()
            found.append(f"{path}\0{about.st_size}\0{about.st_mtime_ns}")
    except OSError:
        return ""
    return hashlib.sha256("\n".join(found).encode()).hexdigest() if found else ""


def keep_mark(cache: Path, mark: str, fingerprint: str) -> None:
    """Remember that files with this mark have this fingerprint; one that cannot be kept is not."""
    words = f"{mark} {fingerprint}"
    if mark and words != _kept(cache):
        with contextlib.suppress(FileTrouble):
            write_whole(cache / NAME, words.encode())


def known_fingerprint(cache: Path, folder: Path | None) -> str | None:
    """The fingerprint of the rules in ``folder``, where their mark is the one that was kept."""
    mark, _, fingerprint = _kept(cache).partition(" ")
    return fingerprint if fingerprint and mark == mark_of(folder) else None


def _kept(cache: Path) -> str:
    try:
        return (cache / NAME).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
