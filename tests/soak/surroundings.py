"""The world of a soak outside of pytest: a home of its own, no screen, no keystore."""

from __future__ import annotations

import os
import tempfile

from tests.soak.suites import JOBS

_HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def prepare(jobs: int) -> None:
    """As ``tests/conftest.py`` does for tests; inherited by every process a measure starts."""
    os.environ[JOBS] = str(jobs)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["LC_ALL"] = "C.UTF-8"
    home = tempfile.mkdtemp(prefix="karen-soak-home-")
    for name in _HOMES:
        os.environ[name] = home
