"""The key file: a random data key, wrapped by the passphrase and by the printed recovery code."""

from __future__ import annotations

import json
import secrets
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from karen_app.domain.errors import FileTrouble, StoreTrouble, WrongPassphrase
from karen_app.domain.message import say
from karen_app.persistence.crypt.streams import derived
from karen_app.persistence.whole_files import write_whole

KEY_FILE: Final = "karen.keys.json"
KEY_COPY: Final = "karen.keys.copy.json"
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
_CODE_LENGTH: Final = 32
_MOST_MEMORY: Final = 1024 * 1024  # KiB; a strange key file must not eat the machine
_MOST_ROUNDS: Final = 32


class Turning(StrEnum):
    """How far the encryption of a store is."""

    ENCRYPTING = "encrypting"
    ENCRYPTED = "encrypted"
    DECRYPTING = "decrypting"


@dataclass(frozen=True, slots=True)
class Cost:
    """What trying one passphrase costs: memory in KiB, rounds, lanes (Argon2id)."""

    memory: int = 64 * 1024
    rounds: int = 3
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Wrapped:
    """The data key, encrypted by a key that comes from a secret and this salt."""

    salt: bytes
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What lies beside an encrypted store; without a secret it opens nothing."""

    turning: Turning
    cost: Cost
    by_passphrase: Wrapped
    by_code: Wrapped


def new_data_key() -> bytes:
    """A random data key."""
    return secrets.token_bytes(32)


def wrap(data_key: bytes, passphrase: str, turning: Turning, cost: Cost) -> tuple[KeyFile, str]:
    """The key file for a data key, and its new recovery code to print."""
    code = "".join(secrets.choice(_ALPHABET) for _each in range(_CODE_LENGTH))
    salt, other = secrets.token_bytes(16), secrets.token_bytes(16)
    keys = KeyFile(
        turning,
        cost,
        _seal(data_key, _from_passphrase(passphrase, salt, cost), salt),
        _seal(data_key, derived(code.encode(), b"recovery", other), other),
    )
    return keys, "-".join(code[at : at + 4] for at in range(0, _CODE_LENGTH, 4))


def unwrap(keys: KeyFile, typed: str) -> bytes:
    """The data key; raises ``WrongPassphrase``. ``typed`` is the passphrase or recovery code."""
    code = _as_code(typed)
    if code is not None:
        salt = keys.by_code.salt
        found = _open(keys.by_code, derived(code.encode(), b"recovery", salt))
        if found is not None:
            return found
    found = _open(keys.by_passphrase, _from_passphrase(typed, keys.by_passphrase.salt, keys.cost))
    if found is None:
        raise WrongPassphrase(say("store.wrong_passphrase"))
    return found


def _as_code(typed: str) -> str | None:
    """A recovery code however it was typed; ``None`` for anything else."""
    plain = "".join(typed.upper().replace("-", " ").split())
    plain = plain.replace("O", "0").replace("I", "1").replace("L", "1")
    is_code = len(plain) == _CODE_LENGTH and all(sign in _ALPHABET for sign in plain)
    return plain if is_code else None


def _from_passphrase(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - an extra

    secret = unicodedata.normalize("NFKC", passphrase).encode()
    return hash_secret_raw(secret, salt, cost.rounds, cost.memory, cost.lanes, 32, Type.ID)


def _seal(data_key: bytes, key: bytes, salt: bytes) -> Wrapped:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - an extra

    nonce = secrets.token_bytes(12)
    return Wrapped(salt, nonce, AESGCM(key).encrypt(nonce, data_key, salt))


def _open(wrapped: Wrapped, key: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - an extra
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    try:
        return AESGCM(key).decrypt(wrapped.nonce, wrapped.sealed, wrapped.salt)
    except (InvalidTag, ValueError):
        return None


def to_json(keys: KeyFile) -> dict[str, object]:
    """The key file as JSON values."""
    return {
        "format": 1,
        "turning": keys.turning.value,
        "argon2id": {
            "memory": keys.cost.memory,
            "rounds": keys.cost.rounds,
            "lanes": keys.cost.lanes,
        },
        "by_passphrase": _plain(keys.by_passphrase),
        "by_code": _plain(keys.by_code),
    }


def from_json(found: Any) -> KeyFile:  # noqa: ANN401 - whatever the file holds
    """The reverse; raises ``ValueError``, ``KeyError`` or ``TypeError`` on anything else."""
    cost = Cost(*(int(found["argon2id"][name]) for name in ("memory", "rounds", "lanes")))
    if not (8 <= cost.memory <= _MOST_MEMORY and 1 <= cost.rounds <= _MOST_ROUNDS):
        raise ValueError("cost out of bounds")
    if not 1 <= cost.lanes <= 16 or found["format"] != 1:
        raise ValueError("unknown form")
    by_passphrase, by_code = _wrapped(found["by_passphrase"]), _wrapped(found["by_code"])
    return KeyFile(Turning(found["turning"]), cost, by_passphrase, by_code)


def _plain(wrapped: Wrapped) -> dict[str, str]:
    return {
        "salt": wrapped.salt.hex(),
        "nonce": wrapped.nonce.hex(),
        "sealed": wrapped.sealed.hex(),
    }


def _wrapped(found: Any) -> Wrapped:  # noqa: ANN401 - whatever the file holds
    return Wrapped(*(bytes.fromhex(found[name]) for name in ("salt", "nonce", "sealed")))


def read_keys(folder: Path) -> KeyFile | None:
    """The key file of a folder, or its copy; ``None`` where there is none.

    Raises ``StoreTrouble`` when both are damaged.
    """
    is_there = False
    for name in (KEY_FILE, KEY_COPY):
        path = folder / name
        if path.exists():
            is_there = True
            try:
                return from_json(json.loads(path.read_text(encoding="utf-8")))
            except (OSError, ValueError, KeyError, TypeError):
                continue
    if is_there:
        raise StoreTrouble(say("store.keys_lost", name=KEY_FILE))
    return None


def write_keys(folder: Path, keys: KeyFile) -> None:
    """Write the key file and its copy, each whole or not at all; raises ``StoreTrouble``."""
    text = json.dumps(to_json(keys), indent=1).encode()
    try:
        for name in (KEY_COPY, KEY_FILE):
            write_whole(folder / name, text)
    except FileTrouble as trouble:
        raise StoreTrouble(trouble.message) from trouble


def forget_keys(folder: Path) -> None:
    """Take the key file away: the store is plain again."""
    for name in (KEY_FILE, KEY_COPY):
        (folder / name).unlink(missing_ok=True)
