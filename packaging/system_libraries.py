"""Libraries and programs Karen needs from the system: which are missing, and how they get here."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Need:
    """One thing of the system: how to see that it is there, and the Debian package that has it."""

    package: str
    library: str = ""  # a shared library by its soname
    program: str = ""  # a program on the path
    files: str = ""  # a pattern of files, seen from the root folder
    is_vital: bool = False  # without it nothing of Karen starts, not even without a window

    def is_met(self) -> bool:
        if self.library:
            return _loads(self.library)
        if self.program:
            return shutil.which(self.program) is not None
        return any(Path("/").glob(self.files))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


# Found with ldd on QtGui, QtWidgets and the platform plug-ins of PySide6 6.12.
TO_RUN = (
    Need("libegl1", library="libEGL.so.1", is_vital=True),
    Need("libgl1", library="libGL.so.1", is_vital=True),
    Need("libglib2.0-0", library="libglib-2.0.so.0", is_vital=True),
    Need("libfontconfig1", library="libfontconfig.so.1", is_vital=True),
    Need("libdbus-1-3", library="libdbus-1.so.3", is_vital=True),
    Need("libxkbcommon0", library="libxkbcommon.so.0", is_vital=True),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
    Need("libx11-6", library="libX11.so.6"),
    Need("libx11-xcb1", library="libX11-xcb.so.1"),
    Need("libxcb1", library="libxcb.so.1"),
    Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Need("libxcb-image0", library="libxcb-image.so.0"),
    Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-randr0", library="libxcb-randr.so.0"),
    Need("libxcb-render-util0", library="libxcb-render-util.so.0"),
    Need("libxcb-render0", library="libxcb-render.so.0"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
    Need("libxcb-shm0", library="libxcb-shm.so.0"),
    Need("libxcb-sync1", library="libxcb-sync.so.1"),
    Need("libxcb-xfixes0", library="libxcb-xfixes.so.0"),
    Need("libxcb-xkb1", library="libxcb-xkb.so.1"),
    Need("libxcb-glx0", library="libxcb-glx.so.0"),
    Need("libxcb-util1", library="libxcb-util.so.1"),
    Need("libwayland-client0", library="libwayland-client.so.0"),
    Need("libwayland-cursor0", library="libwayland-cursor.so.0"),
    Need("libwayland-egl1", library="libwayland-egl.so.1"),
    Need("libcups2", library="libcups.so.2"),
    Need("libgssapi-krb5-2", library="libgssapi_krb5.so.2"),
    Need("fonts-dejavu-core", files="usr/share/fonts/*/*"),
)
TO_TEST = (
    Need("xvfb", program="Xvfb"),
    Need("xauth", program="xauth"),
    Need("xdotool", program="xdotool"),
    Need("dbus", program="dbus-daemon"),
    Need("at-spi2-core", files="usr/libexec/at-spi2-registryd"),
    Need("python3-gi", files="usr/lib/python3/dist-packages/gi/__init__.py"),
    Need("gir1.2-atspi-2.0", files="usr/lib/*/girepository-1.0/Atspi-2.0.typelib"),
    Need("poppler-utils", program="pdftoppm"),
    Need("qpdf", program="qpdf"),
    Need("postgresql", files="usr/lib/postgresql/*/bin/initdb"),
)
TO_PACKAGE = (
    Need("binutils", program="objdump"),
    Need("xvfb", program="Xvfb"),
    Need("xauth", program="xauth"),
)
TO_TRY_DEB = (
    Need("xdotool", program="xdotool"),
    Need("debootstrap", files="usr/sbin/debootstrap"),
)


def missing(needs: tuple[Need, ...]) -> list[str]:
    """The Debian packages whose library, program or file is not on this machine, sorted."""
    if not sys.platform.startswith("linux"):
        return []
    return sorted(need.package for need in needs if not need.is_met())


def install(packages: list[str]) -> bool:
    """Install packages by apt where it is there and allowed; True when apt said it went well.

    Where it is not allowed nothing is asked and nothing is tried: the caller prints the line.
    """
    prefix = _right_to_install()
    if prefix is None:
        return False
    print(f"Installing from the system: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if _succeeds(command, environment):
        return True
    return _succeeds([*prefix, "apt-get", "update", "-q"], environment) and _succeeds(
        command, environment
    )


def line_to_type(packages: list[str]) -> str:
    """The one line a person types to get the packages."""
    return "sudo apt-get install --no-install-recommends " + " ".join(packages)


def _right_to_install() -> list[str] | None:
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _succeeds(["sudo", "-n", "true"], dict(os.environ)):
        return ["sudo", "-n"]
    return None


def _succeeds(command: list[str], environment: dict[str, str]) -> bool:
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.returncode == 0
