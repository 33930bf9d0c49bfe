"""Reads a foreign mail (.eml) into plain values; whatever is broken in it stays empty."""

from __future__ import annotations

import email
import email.policy
import email.utils
from collections.abc import Callable, Iterator
from datetime import date, datetime
from email.message import EmailMessage
from typing import TypeVar
from zoneinfo import ZoneInfo

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import Message, say
from karen_app.intake.html_text import text_of_html
from karen_app.intake.limits import MAIL_BYTES, MAIL_DEPTH, MAIL_PARTS, MIB, TEXT_SIGNS
from karen_app.intake.raw_mail import head_of, is_too_nested, with_short_headers
from karen_app.services.intake_ports import AttachedFile, ReadMail

T = TypeVar("T")
_POLAND = ZoneInfo("Europe/Warsaw")


def read_eml(name: str, raw: bytes) -> ReadMail:
    """Sender, addressee, day, subject, text and attachments of a mail.

    Raises ``FileTrouble`` with a sentence when the file is too large or no mail at all. Anything
    else that is broken is left out, and ``warnings`` says so.
    """
    if len(raw) > MAIL_BYTES:
        raise FileTrouble(say("file.too_large", name=name, limit=MAIL_BYTES // MIB))
    nested = is_too_nested(raw)
    message = _tried(lambda: _parsed(with_short_headers(head_of(raw) if nested else raw)))
    if message is None or not _is_mail(message):
        raise FileTrouble(say("mail.no_mail", name=name))
    parts = [] if nested else _leaves(message)
    warnings: list[Message] = []
    if nested or len(parts) >= MAIL_PARTS:
        warnings.append(say("mail.too_nested"))
    text = _text(parts)
    if not text:
        warnings.append(say("mail.no_text"))
    sent = _sent(message)
    if sent is None:
        warnings.append(say("mail.no_day"))
    return ReadMail(
        sender=_header(message, "From"),
        to=_header(message, "To"),
        subject=_header(message, "Subject"),
        sent_at=sent,
        sent_on=civil_day(sent),
        text=text,
        attachments=tuple(_attachments(parts)),
        warnings=tuple(warnings),
    )


def _parsed(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=email.policy.default)


def _is_mail(message: EmailMessage) -> bool:
    keys = {name.lower() for name in _tried(message.keys) or []}
    return bool(keys & {"from", "to", "subject", "date", "received", "message-id", "return-path"})


def _leaves(message: EmailMessage) -> list[EmailMessage]:
    """Parts that hold something, in their order, down to the depth that is read."""
    found: list[EmailMessage] = []
    waiting: list[tuple[EmailMessage, int]] = [(message, 0)]
    while waiting and len(found) < MAIL_PARTS:
        part, depth = waiting.pop()
        children = _payload(part)
        whole_mail = depth > 0 and _tried(part.get_content_type) == "message/rfc822"
        if isinstance(children, list) and not whole_mail and depth < MAIL_DEPTH:
            waiting += [
                (each, depth + 1) for each in reversed(children) if isinstance(each, EmailMessage)
            ]
        else:
            found.append(part)
    return found


def _payload(part: EmailMessage) -> object:
    """The parts of a part, or its raw text."""
    return _tried(part.get_payload)


def _header(message: EmailMessage, name: str) -> str:
    text = _tried(lambda: str(message.get(name, "")))
    return " ".join(printable(text or "").split())


def printable(text: str) -> str:
    """The text without characters that cannot be kept or shown: NUL, lone surrogates, controls."""
    kept = (sign if sign in "\n\t" or sign.isprintable() else " " for sign in text)
    return "".join(kept).encode("utf-8", "replace").decode()


def _sent(message: EmailMessage) -> datetime | None:
    written = _tried(lambda: email.utils.parsedate_to_datetime(str(message.get("Date", ""))))
    return written if isinstance(written, datetime) and 1970 <= written.year < 2200 else None


def civil_day(sent: datetime | None) -> date | None:
    """The day in Poland; a time without a zone is taken as written."""
    if sent is None or sent.tzinfo is None:
        return sent.date() if sent else None
    return sent.astimezone(_POLAND).date()


def _text(parts: list[EmailMessage]) -> str:
    plain = [part for part in parts if _is_body(part, "text/plain")]
    if texts := [text for part in plain if (text := _decoded(part).strip())]:
        return "\n\n".join(texts)[:TEXT_SIGNS]
    rich = (part for part in parts if _is_body(part, "text/html"))
    return next((text for part in rich if (text := text_of_html(_decoded(part)))), "")


def _is_body(part: EmailMessage, kind: str) -> bool:
    return _tried(part.get_content_type) == kind and not _file_name(part)


def _decoded(part: EmailMessage) -> str:
    text = _tried(part.get_content)
    if not isinstance(text, str) or "\ufffd" in text:
        raw = _bytes(part)
        text = _tried(lambda: raw.decode("utf-8")) or raw.decode("cp1250", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return printable(lines[: 2 * TEXT_SIGNS])


def _bytes(part: EmailMessage) -> bytes:
    found = _tried(lambda: part.get_payload(decode=True))
    if isinstance(found, bytes):
        return found
    inner = _payload(part)
    first = inner[0] if isinstance(inner, list) and inner else None
    if isinstance(first, EmailMessage):
        return _tried(first.as_bytes) or b""
    return b""


def _file_name(part: EmailMessage) -> str:
    return printable(_tried(lambda: part.get_filename("")) or "")


def _attachments(parts: list[EmailMessage]) -> Iterator[AttachedFile]:
    for number, part in enumerate(parts, start=1):
        kind = _tried(part.get_content_type) or "application/octet-stream"
        name = _file_name(part)
        attached = _tried(part.get_content_disposition) == "attachment"
        if not (name or attached or kind == "message/rfc822"):
            continue
        content = _bytes(part)
        if content:
            ending = ".eml" if kind == "message/rfc822" else ""
            yield AttachedFile(name or f"{number}{ending}", content)


def _tried(read: Callable[[], T]) -> T | None:
    """What ``read`` gives, or nothing: a foreign mail makes the parser raise errors of any kind."""
    try:
        return read()
    except Exception:  # noqa: BLE001 - see above
        return None
