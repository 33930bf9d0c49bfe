"""Reads an Outlook message (.msg) by way of the child process."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from datetime import datetime

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.intake.child import Child
from karen_app.intake.html_text import text_of_html
from karen_app.intake.limits import MAIL_BYTES, MIB
from karen_app.intake.mail import civil_day, printable
from karen_app.services.intake_ports import AttachedFile, ReadMail


def read_msg(name: str, raw: bytes, child: Child) -> ReadMail:
    """The same values as from an .eml; raises ``FileTrouble`` with a sentence."""
    if len(raw) > MAIL_BYTES:
        raise FileTrouble(say("file.too_large", name=name, limit=MAIL_BYTES // MIB))
    found = child.run("msg", name, raw)
    sent = _instant(str(found.get("sent", "")))
    text = printable(str(found.get("text", ""))).strip()
    text = text or text_of_html(str(found.get("html", "")))
    attachments = tuple(_attachments(found.get("attachments")))
    warnings = [] if text else [say("mail.no_text")]
    if sent is None:
        warnings.append(say("mail.no_day"))
    if any(not each.content for each in attachments):
        warnings.append(say("mail.large_attachment"))
    sender = printable(str(found.get("sender", ""))).strip()
    subject = printable(str(found.get("subject", ""))).strip()
    if not (text or sender or subject or sent or attachments):
        raise FileTrouble(say("foreign.damaged", name=name))  # cut off behind its list of parts
    return ReadMail(
        sender=sender,
        subject=subject,
        sent_at=sent,
        sent_on=civil_day(sent),
        text=text,
        attachments=tuple(each for each in attachments if each.content),
        warnings=tuple(warnings),
    )


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _attachments(found: object) -> Iterator[AttachedFile]:
    for each in found if isinstance(found, list) else []:
        if isinstance(each, Mapping):
            yield AttachedFile(printable(str(each.get("name", ""))) or "plik", _content(each))


def _content(each: Mapping[str, object]) -> bytes:
    try:
        return base64.b64decode(str(each.get("content", "")), validate=True)
    except binascii.Error:
        return b""
