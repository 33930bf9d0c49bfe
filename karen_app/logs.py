"""Logging: a small rotated file without personal data."""

from __future__ import annotations

import copy
import logging
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from karen_app.domain.errors import KarenError

NAME = "karen.log"
SIZE, KEPT = 512 * 1024, 3
_SECRETS = (
    (re.compile(r"(?<![^\s@'\"<>])[^\s@'\"<>]++@[^\s@'\"<>]+"), "<e-mail>"),
    (re.compile(r"(?i)(passphrase|password|key|token)(\s*[=:]\s*)\S+"), r"\1\2<hidden>"),
    (re.compile(r"(?i)\b(postgresql\S*?://)\S+"), r"\1<hidden>"),
    (re.compile(r"(?:PL\s?)?\d(?:[\s-]?\d){8,}"), "<number>"),
    (re.compile(r"(/home/|/Users/|\\Users\\)[^/\\\s]+"), r"\1<user>"),
)


def redacted(text: str) -> str:
    """The text without addresses, long numbers, secrets and names of home folders."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


class Redacting(logging.Formatter):
    """Redacts the finished line; of an error only its kind and where it happened are written.

    The message of an error may hold what a person typed, the name of a file, a row of the store.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The redacted line; what another handler made of the error is not taken over."""
        own = copy.copy(record)
        own.exc_text = None
        return redacted(super().format(own))

    def formatException(self, ei: Any) -> str:  # noqa: N802, ANN401 - of the base
        """Kinds and places of an error and of those it came from, the first one first."""
        error: BaseException | None = ei[1]
        told: list[str] = []
        while error is not None:
            told[:0] = [*_places(error), _kind(error)]
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(told)


def _kind(error: BaseException) -> str:
    """The kind, with the code of the sentence where it is an error of Karen."""
    name = type(error).__name__
    return f"{name} {error.message.code}" if isinstance(error, KarenError) else name


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"  {Path(one.filename).name}:{one.lineno} {one.name}" for one in frames]


def start_logging(folder: Path) -> None:
    """Log into ``folder``, once; where it cannot be written, go on without a file."""
    root = logging.getLogger()
    if any(isinstance(one.formatter, Redacting) for one in root.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / NAME, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for talkative in ("alembic", "PIL", "keyring"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
