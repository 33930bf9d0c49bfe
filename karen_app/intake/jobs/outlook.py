"""Reads an Outlook message; needs the extra ``msg``."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from oxmsg import Message

from karen_app.intake.limits import MAIL_PARTS, TEXT_SIGNS

T = TypeVar("T")
_MOST_ATTACHED = 40 * 1024 * 1024  # bytes of all attachments that cross to the program


def read_msg(content: bytes) -> Mapping[str, object]:
    """Sender, day, subject, text (plain or HTML) and attachments; what fails stays empty."""
    message = Message.load(io.BytesIO(content))
    sent = _tried(lambda: message.sent_date)
    return {
        "sender": str(_tried(lambda: message.sender) or ""),
        "subject": str(_tried(lambda: message.subject) or ""),
        "sent": sent.isoformat() if sent is not None and hasattr(sent, "isoformat") else "",
        "text": str(_tried(lambda: message.body) or "")[:TEXT_SIGNS],
        "html": str(_tried(lambda: message.html_body) or "")[:TEXT_SIGNS],
        "attachments": _attachments(message),
    }


def _attachments(message: Message) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    room = _MOST_ATTACHED
    for attachment in (_tried(lambda: list(message.attachments)) or [])[:MAIL_PARTS]:
        content = _tried(partial(getattr, attachment, "file_bytes")) or b""
        name = str(_tried(partial(getattr, attachment, "file_name")) or "")
        room -= len(content)
        kept = base64.b64encode(content).decode() if room >= 0 else ""
        found.append({"name": name, "size": len(content), "content": kept})
    return found


def _tried(read: Callable[[], T]) -> T | None:
    """What ``read`` gives, or nothing: damaged messages raise errors of many kinds."""
    try:
        return read()
    except Exception:  # noqa: BLE001 - see above
        return None
