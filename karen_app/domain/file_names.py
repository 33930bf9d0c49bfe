"""Makes a name from anywhere safe to write on every system; the name stays data, never a path."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

LONGEST = 120  # bytes in UTF-8, the extension included
OTHERWISE = "plik"
_LONGEST_ENDING = 24
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_EDGES = " .\t\n\r"


def safe_name(name: str, taken: Collection[str] = ()) -> str:
    """A file name that can be written on Windows, macOS and Linux, and is not in ``taken``.

    Composed (NFC), without control, bidi and zero-width characters, without the characters and
    names Windows reserves, without a dot or space at either edge, at most ``LONGEST`` bytes; a
    clash (whatever the case of the letters) gets " (2)". The same input gives the same name.
    """
    stem, ending = _parts(_visible(name))
    if (stem.split(".")[0].strip().casefold() in _DEVICES) or not stem:
        stem = f"_{stem}" if stem else OTHERWISE
    used = {_compared(each) for each in taken}
    number = 1
    while True:
        suffix = "" if number == 1 else f" ({number})"
        room = LONGEST - len((suffix + ending).encode())
        found = f"{_cut(stem, room)}{suffix}{ending}"
        if _compared(found) not in used:
            return found
        number += 1


def _visible(name: str) -> str:
    kept = "".join(
        " " if sign in "\t\n\r" else sign
        for sign in unicodedata.normalize("NFC", name)
        if sign in "\t\n\r" or _is_visible(sign)
    )
    spaced = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in kept)
    return unicodedata.normalize("NFC", _FORBIDDEN.sub("_", spaced)).strip(_EDGES)


def _is_visible(sign: str) -> bool:
    return unicodedata.category(sign) not in _INVISIBLE and sign not in _FILLERS


def _parts(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    if not dot or not stem.strip(_EDGES) or len(f".{ending}".encode()) > _LONGEST_ENDING:
        return name, ""
    return stem.rstrip(_EDGES), f".{ending.strip()}"


def _cut(stem: str, room: int) -> str:
    cut = stem.encode()[: max(room, 1)].decode(errors="ignore")
    while cut and unicodedata.combining(cut[-1]) and len(cut) < len(stem):
        cut = cut[:-1]
    return cut.rstrip(_EDGES) or "_"


def _compared(name: str) -> str:
    """As file systems compare that ignore case and composition."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())
