"""The keystore of the system as a convenience: where there is none, the passphrase is asked for."""

from __future__ import annotations

import contextlib
from pathlib import Path

import keyring
from keyring.errors import KeyringError

SERVICE = "karen"


def is_there() -> bool:
    """Whether this system has a place for secrets; asking may take a moment."""
    try:
        return float(keyring.get_keyring().priority) > 0
    except (KeyringError, RuntimeError):
        return False


def remember(folder: Path, passphrase: str) -> bool:
    """Keep the passphrase of a data folder; ``False`` where the system keeps no secrets."""
    try:
        keyring.set_password(SERVICE, str(folder), passphrase)
    except (KeyringError, RuntimeError):
        return False
    return True


def recall(folder: Path) -> str:
    """The kept passphrase, empty when there is none."""
    try:
        return keyring.get_password(SERVICE, str(folder)) or ""
    except (KeyringError, RuntimeError):
        return ""


def forget(folder: Path) -> None:
    """Take the kept passphrase away."""
    with contextlib.suppress(KeyringError, RuntimeError):
        keyring.delete_password(SERVICE, str(folder))
