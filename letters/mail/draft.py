"""Writes an e-mail draft that the user's own mail program opens ready to send."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from letters.model.document import Document
from letters.render import Attachment, PrintError, render_text
from letters.render.characters import normalise
from letters.render.errors import reason

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10))})


def email_draft(
    document: Document,
    files: Sequence[Attachment],
    to: str,
    sender: str = "",
    subject: str = "",
    body: str = "",
) -> bytes:
    """Write a draft: the letter as plain text, the PDF and its enclosures attached.

    ``X-Unsent: 1`` makes mail programs open it for editing. Nothing is sent.

    Args:
        document: the letter; its text twin becomes the body.
        files: what to attach, the letter's PDF first.
        to: address of the receiver.
        sender: address of the writer; the mail program fills it in when empty.
        subject: by default the subject of the letter with its case number.
        body: other words in place of the text twin, those of a letter that was sent before.

    Returns:
        The bytes of an ``.eml`` file; the same input gives the same bytes.

    Raises:
        PrintError: an address is not one.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["To"] = _address(to, document.addressee.lines[0] if document.addressee.lines else "")
    if sender:
        name = document.sender.lines[0] if document.sender.lines else ""
        message["From"] = _address(sender, name)
    message["Subject"] = _subject(document, subject)
    message.set_content(body or render_text(document), cte="quoted-printable")
    for file in files:
        kind, _, subtype = file.media_type.partition("/")
        message.add_attachment(
            file.content, maintype=kind, subtype=subtype, filename=_file_name(file.name)
        )
    if files:
        message.set_boundary("=_karen_" + _boundary(files))
    return message.as_bytes()


def _subject(document: Document, subject: str) -> str:
    words = _line(subject or document.subject or document.title)
    if not subject and document.reference and document.reference not in words:
        words += f" [{_line(document.reference)}]"
    return words


def _address(address: str, name: str) -> Address:
    clean = address.strip()
    if not _ADDRESS.fullmatch(clean):
        raise PrintError(reason("bad_email", address=normalise(address)[:80]))
    user, _, domain = clean.rpartition("@")
    return Address(_line(name)[:120], user, domain)


def _line(text: str) -> str:
    return " ".join(normalise(text).split())


def _file_name(name: str) -> str:
    """Make a name that every system can save; the ending stays."""
    clean = _FORBIDDEN.sub("_", _line(name)).strip(" .") or "plik"
    stem, dot, ending = clean.rpartition(".")
    if not dot:
        stem, ending = clean, ""
    if stem.lower() in _DEVICES:
        stem = f"_{stem}"
    stem = stem.encode()[:100].decode(errors="ignore").rstrip(" .") or "plik"
    return f"{stem}{dot}{ending[:12]}"


def _boundary(files: Sequence[Attachment]) -> str:
    """A boundary that depends on nothing but the files, so that drafts repeat."""
    total = sum(len(file.content) for file in files)
    return f"{len(files)}_{total:012d}_{sum(map(len, (f.name for f in files))):06d}"
