"""Whether a window can be shown here, asked before Qt is loaded, with the sentence when it cannot.

Qt ends the whole process when a display cannot be reached and Python shows a traceback when a
library of the system is missing; a person gets one sentence instead. Standard library only.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

WITHOUT_SCREEN = frozenset({"offscreen", "minimal", "vnc", "linuxfb"})
OF_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Libraries of the system without which Qt does not load, with their Debian packages."""
OF_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""The same for a window on an X server."""


def why_no_window(
    environment: Mapping[str, str] = os.environ,
    loads: Callable[[str], bool] | None = None,
) -> str | None:
    """One sentence that says why no window can be shown here and what to do, None when it can.

    ``environment`` and ``loads`` (whether a shared library can be loaded) are for tests.
    """
    if not sys.platform.startswith("linux"):
        return None
    loads = loads or _loads
    if missing := [package for name, package in OF_QT.items() if not loads(name)]:
        return _missing(missing)
    platform = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in WITHOUT_SCREEN:
        return None
    if environment.get("WAYLAND_DISPLAY") and platform != "xcb" and _reaches_wayland():
        return None
    return _why_not_x11(environment.get("DISPLAY", ""), loads)


def _why_not_x11(display: str, loads: Callable[[str], bool]) -> str | None:
    instead = "Start Karen from the desktop, or see what it does without a window: karen --help"
    if not display:
        return f"there is no display here, so the window cannot be shown. {instead}"
    if missing := [package for name, package in OF_X11.items() if not loads(name)]:
        return _missing(missing)
    if not _reaches_x11():
        return f"the display {display} cannot be reached, so no window can be shown. {instead}"
    return None


def missing_library(error: ImportError) -> str | None:
    """The sentence for an import that failed for want of a system library, None for another one."""
    if "cannot open shared object file" not in str(error):
        return None
    packages = [package for name, package in (OF_QT | OF_X11).items() if not _loads(name)]
    if packages:
        return _missing(packages)
    library = str(error).split(":", maxsplit=1)[0]
    return f"the system library {library} is not installed, and Karen does not start without it."


def _missing(packages: list[str]) -> str:
    return (
        "Karen needs parts of the system that are not installed. On Debian and Ubuntu type:"
        f" sudo apt-get install {' '.join(packages)}"
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _reaches_x11() -> bool:
    """Whether the X server named by DISPLAY answers; the connection is closed again."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def _reaches_wayland() -> bool:
    """Whether the Wayland compositor answers; the connection is closed again."""
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if not display:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return True
