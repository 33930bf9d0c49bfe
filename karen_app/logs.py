"""Logging: a small rotated file without personal data."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

NAME = "karen.log"
SIZE, KEPT = 512 * 1024, 3
_SECRETS = (
    (re.compile(r"[^\s@'\"<>]+@[^\s@'\"<>]+"), "<e-mail>"),
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
    """Redacts the finished line, with the trace of an error in it."""

    def format(self, record: logging.LogRecord) -> str:
        """The redacted line."""
        return redacted(super().format(record))


def start_logging(folder: Path) -> None:
    """Log into ``folder``; where it cannot be written, go on without a file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / NAME, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for talkative in ("alembic", "PIL", "keyring"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
