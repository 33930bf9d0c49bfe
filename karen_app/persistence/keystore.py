"""The keystore of the system as a convenience: where there is none, the passphrase is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TypeVar

SERVICE = "karen"
T = TypeVar("T")


def is_there() -> bool:
    """Whether this system has a place for secrets; asking may take a moment."""
    return _asked(lambda store: float(store.get_keyring().priority) > 0, otherwise=False)


def remember(folder: Path, passphrase: str) -> bool:
    """Keep the passphrase of a data folder; ``False`` where the system keeps no secrets."""

    def keep(store: ModuleType) -> bool:
        store.set_password(SERVICE, str(folder), passphrase)
        return True

    return _asked(keep, otherwise=False)


def recall(folder: Path) -> str:
    """The kept passphrase, empty when there is none."""
    return _asked(lambda store: store.get_password(SERVICE, str(folder)) or "", otherwise="")


def forget(folder: Path) -> None:
    """Take the kept passphrase away."""
    _asked(lambda store: store.delete_password(SERVICE, str(folder)), otherwise=None)


def _asked(ask: Callable[[ModuleType], T], *, otherwise: T) -> T:
    """What the keystore answers; its library loads slowly, and few people keep anything there."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return ask(keyring)
    except (KeyringError, RuntimeError):
        return otherwise
