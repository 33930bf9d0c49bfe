"""Which files PyInstaller finds belong into the folder program, and how large it may be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]  # PyInstaller's own: place in the folder, place on this machine, kind

MEGABYTE = 1024 * 1024
LARGEST_FOLDER = 225  # megabytes unpacked; measured 203 when this was written
LARGEST_DEB = 75  # megabytes of the .deb; measured 63
LARGEST_ARCHIVE = 95  # megabytes of the .tar.gz; measured 84

# Modules of Python that Karen does not use; the virtual keyboard and the charts are GPL only.
UNUSED_MODULES = [
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtVirtualKeyboard",
    "PySide6.QtCharts", "PySide6.QtDataVisualization", "PySide6.QtDesigner", "PySide6.QtTest",
    "PySide6.QtSql", "PySide6.QtBluetooth", "PySide6.QtHelp", "PySide6.QtUiTools",
    "tkinter", "test", "unittest.mock", "pytest", "_pytest", "hypothesis", "readline", "curses",
    "lib2to3", "pydoc_data", "ensurepip", "setuptools", "pip", "numpy", "IPython",
]  # fmt: skip

QT_PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "imageformats": {"qsvg", "qjpeg", "qgif", "qico", "qwebp", "qtiff"},
    "iconengines": {"qsvgicon"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "printsupport": None,
    "styles": None,
    "xcbglintegrations": None,
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": None,
    "wayland-shell-integration": None,
    "accessiblebridge": None,
}  # a folder that is not here is left out; None takes all of it
# Words of Qt's own dialogs; the window asks for these files and no others (karen_app/ui/words.py).
QT_LANGUAGES = frozenset({"qtbase_pl", "qtbase_en", "qtbase_uk"})
UNWANTED_QT = re.compile(
    r"Qt6(Qml|Quick|WebEngine|VirtualKeyboard|Charts|DataVis|Sql|Test|Designer|EglFS|EglFs)"
)
# What Python itself was linked with; these come along because other systems name them differently.
OF_PYTHON = re.compile(
    r"lib(python3|ssl|crypto|ffi|sqlite3|z|bz2|lzma|expat|uuid|mpdec|nsl|tirpc|stdc\+\+|gcc_s)\b"
)
SYSTEM_FOLDERS = ("/usr/lib/", "/lib/", "/usr/lib64/", "/lib64/")


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The entries to keep, in a fixed order so that two builds are alike."""
    return sorted(entry for entry in entries if is_wanted(entry[0], entry[1]))


def is_wanted(target: str, source: str) -> bool:
    """Whether the file at ``source`` should lie at ``target`` in the folder."""
    place = PurePosixPath(target.replace("\\", "/"))
    if source.startswith(SYSTEM_FOLDERS):
        return OF_PYTHON.match(place.name) is not None
    if UNWANTED_QT.search(place.name) or "qml" in place.parts:
        return False
    if "translations" in place.parts and "PySide6" in place.parts:
        return place.stem in QT_LANGUAGES
    if "plugins" in place.parts and "PySide6" in place.parts:
        return _is_wanted_plugin(place)
    return True


def _is_wanted_plugin(place: PurePosixPath) -> bool:
    folder = place.parent.name
    if folder not in QT_PLUGINS:
        return False
    names = QT_PLUGINS[folder]
    return names is None or place.stem.removeprefix("lib") in names


def unwanted_parts(folder: Path) -> list[str]:
    """What lies in a built folder and should not: Qt parts that came in by another way."""
    places = (path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file())
    return [
        str(place) for place in places if UNWANTED_QT.search(place.name) or "qml" in place.parts
    ]


def missing_words(folder: Path) -> list[str]:
    """Catalogues of Qt's own dialogs that a built folder should hold and does not."""
    there = {path.stem for path in folder.rglob("qtbase_*.qm")}
    return sorted(QT_LANGUAGES - there)


def size_of(path: Path) -> int:
    """Bytes of a file, or of all files below a folder; a link counts nothing."""
    if path.is_file():
        return path.stat().st_size
    return sum(
        one.stat().st_size for one in path.rglob("*") if one.is_file() and not one.is_symlink()
    )


def too_large(path: Path, limit: int) -> str | None:
    """The sentence to fail with when ``path`` has more than ``limit`` megabytes."""
    size = size_of(path) / MEGABYTE
    if size <= limit:
        return None
    return (
        f"{path.name} has {size:.0f} MB, {limit} MB are allowed. Look for what came in without"
        " being needed, or raise the limit in packaging/what_ships.py and say why."
    )
