"""Writes karen_app/data/notices.txt: who made what lies inside Karen, under which licence.

python packaging/notices.py            write the file
python packaging/notices.py --check    1 when it is not of the locked packages
"""

from __future__ import annotations

import sys
from pathlib import Path

import licences
from shipped import NOT_IN_THE_FOLDER, Shipped, locked, shipped_distributions

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "karen_app" / "data" / "notices.txt"
LICENCE_FILES = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
TEXTS = ROOT / "packaging" / "licence-texts"
WHOLE_TEXTS = {
    "LGPL-3.0": "GNU Lesser General Public License, version 3",
    "GPL-3.0": "GNU General Public License, version 3, to which the one above refers",
    "MPL-2.0": "Mozilla Public License, version 2.0",
    "Apache-2.0": "Apache License, version 2.0",
}
LINE = "-" * 78
HEAD = """\
KAREN

Copyright (c) 2026 The Karen project. MIT licence, see the end of this part.

Karen gives information and papers. It is not legal advice by a lawyer.
Karen daje informacje i pisma. Nie jest poradą prawną udzieloną przez prawnika.
Karen надає інформацію та листи. Це не юридична консультація адвоката.

Karen is built from the parts below. Each of them belongs to its makers and is
given on under its own licence, unchanged.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3.
In the installed program each of their libraries is a file of its own in the
folder lib/PySide6, and you may replace it by one you built yourself; taking the
program apart to find errors after such a replacement is allowed. The source of
Qt and PySide6 of the versions named below is at https://download.qt.io and
https://code.qt.io. The same holds for psycopg.
"""


def main(arguments: list[str]) -> int:
    """Write the notices, or check them."""
    if arguments == ["--check"]:
        if is_stale():
            print("karen_app/data/notices.txt is not of these packages. Run: make notices")
            return 1
        return 0
    TARGET.write_text(text(), encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(locked())} packages")
    return 0


def text() -> str:
    """The whole file."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    parts = [HEAD, section("Contents", contents()), section("Karen", own)]
    seen: dict[str, str] = {}
    parts += [
        section(f"{one.name} {one.version}", texts_of(one, seen)) for one in shipped_distributions()
    ]
    for part in licences.other_parts():
        words = f"Licence: {part.licence}\nFrom: {part.where}\n"
        if part.text:
            words += "\n" + (ROOT / part.text).read_text(encoding="utf-8")
        parts.append(section(part.name, words))
    for name, title in WHOLE_TEXTS.items():
        whole = (TEXTS / f"{name}.txt").read_text(encoding="utf-8")
        parts.append(section(title, whole))
    return "\n".join(parts)


def contents() -> str:
    """Names and versions of all locked packages, the line the check compares."""
    names = [f"{name} {version}" for name, version in sorted(locked().items())]
    left_out = ", ".join(sorted(NOT_IN_THE_FOLDER))
    others = [part.name for part in licences.other_parts()]
    return "\n".join(
        [
            *names,
            f"({left_out}: only where you install it yourself with pip;",
            " pywin32-ctypes, BSD-3-Clause: only on Windows)",
            "",
            *others,
            "",
        ]
    )


def section(title: str, words: str) -> str:
    """One part of the file under its title."""
    return f"{LINE}\n{title}\n{LINE}\n\n{words.strip()}\n"


def texts_of(one: Shipped, seen: dict[str, str]) -> str:
    """The licence files of a package; a text that stood before is named instead of repeated."""
    files = sorted(
        path
        for path in one.folder.rglob("*")
        if path.is_file() and path.name.upper().startswith(LICENCE_FILES)
    )
    words = [f"Licence: {licence_of(one)}"]
    for path in files:
        found = path.read_text(encoding="utf-8", errors="replace").strip()
        same = seen.setdefault(" ".join(found.split()), one.name)
        words += ["", found if same == one.name else f"The text is the one of {same}, above."]
    return "\n".join(words)


def licence_of(one: Shipped) -> str:
    """The licence the metadata names, from the report."""
    return _licences()[f"{one.name} {one.version}"]


def _licences() -> dict[str, str]:
    if not _KNOWN:
        _KNOWN.update(licences.licences_of_packages())
    return _KNOWN


_KNOWN: dict[str, str] = {}


def is_stale() -> bool:
    """Whether the file is missing or names other packages or versions than the lock."""
    if not TARGET.is_file():
        return True
    return contents() not in TARGET.read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
