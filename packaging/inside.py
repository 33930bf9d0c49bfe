"""Versions of the libraries of C that are given to people, which no service of PyPI knows.

python packaging/inside.py     one line each; what was found stands in docs/known-weaknesses.md
"""

from __future__ import annotations

import platform
import pyexpat
import sqlite3
import ssl
import sys
import zlib

# They tell nobody their version: whoever looks reads the release notes of what brings them.
SILENT = (
    "PDFium and the picture readers inside Qt, ICU, libffi, libjpeg-turbo inside pikepdf,"
    " OpenSSL, Kerberos, OpenLDAP and SASL inside psycopg"
)
_PILLOW = ("libjpeg_turbo", "libtiff", "webp", "avif", "jpg_2000", "freetype2", "littlecms2",
           "harfbuzz", "zlib_ng")  # fmt: skip


def versions() -> dict[str, str]:
    """Each library that tells its version, by its name and what brings it; needs all shipped."""
    return {**of_interpreter(), **_of_pictures(), **_of_papers(), **_of_stores()}


def of_interpreter() -> dict[str, str]:
    """What the machine that builds gives along: not locked, so it is as new as that machine."""
    return {
        "CPython": platform.python_version(),
        "SQLite (CPython)": sqlite3.sqlite_version,
        "OpenSSL (CPython)": _number_in(ssl.OPENSSL_VERSION),
        "Expat (CPython)": pyexpat.EXPAT_VERSION.removeprefix("expat_"),
        "zlib (CPython)": zlib.ZLIB_RUNTIME_VERSION,
    }


def _of_pictures() -> dict[str, str]:
    from PIL import features

    return {f"{name} (Pillow)": str(features.version(name)) for name in _PILLOW}


def _of_papers() -> dict[str, str]:
    import pikepdf
    from lxml import etree  # type: ignore[import-untyped]
    from PySide6.QtCore import qVersion

    return {
        "Qt (PySide6)": qVersion(),
        "qpdf (pikepdf)": pikepdf.__libqpdf_version__,
        "libxml2 (lxml)": ".".join(map(str, etree.LIBXML_VERSION)),
        "libxslt (lxml)": ".".join(map(str, etree.LIBXSLT_VERSION)),
    }


def _of_stores() -> dict[str, str]:
    import psycopg
    import sqlcipher3
    from cryptography.hazmat.backends.openssl.backend import backend

    store = sqlcipher3.connect(":memory:")
    try:
        store.execute("PRAGMA key = 'asked'")  # without a key the part that encrypts keeps silent
        cipher = store.execute("PRAGMA cipher_version").fetchone()[0]
        provider = store.execute("PRAGMA cipher_provider_version").fetchone()[0]
    finally:
        store.close()
    server, minor = divmod(psycopg.pq.version(), 10_000)
    return {
        "SQLite (sqlcipher3)": sqlcipher3.sqlite_version,
        "SQLCipher (sqlcipher3)": str(cipher).partition(" ")[0],
        "OpenSSL (sqlcipher3)": _number_in(provider),
        "OpenSSL (cryptography)": _number_in(backend.openssl_version_text()),
        "libpq (psycopg-binary)": f"{server}.{minor}",
    }


def _number_in(told: str) -> str:
    """The second word of "OpenSSL 3.0.19 27 Jan 2026"."""
    return told.split()[1]


def sentence() -> str:
    """What ``make audit`` says about them, whatever was found about the packages of Python."""
    told = ", ".join(f"{name} {version}" for name, version in versions().items())
    return (
        f"Nobody was asked about the libraries of C inside: {told}. Not telling their version:"
        f" {SILENT}. See docs/known-weaknesses.md."
    )


if __name__ == "__main__":
    for told_name, told_version in versions().items():
        print(f"{told_name}: {told_version}")
    print(f"Not telling their version: {SILENT}.")
    sys.exit(0)
