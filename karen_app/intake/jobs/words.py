"""Reads the words of a foreign mail or text file; of a mail also those of what came with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pypdf.errors import PyPdfError

from karen_app.domain.errors import FileTrouble
from karen_app.intake.html_text import text_of_html
from karen_app.intake.jobs.pdf import read_pdf
from karen_app.intake.limits import TEXT_SIGNS, WORDS_ATTACHED
from karen_app.intake.mail import read_eml
from karen_app.services.intake_ports import AttachedFile, ReadMail

_HEADER = re.compile(rb"\A(?:From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n]")
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_PAGE = re.compile(r"\A\s*<(?:!doctype html|html)", re.IGNORECASE)


def read_words(content: bytes) -> Mapping[str, object]:
    """All words of a mail (by its header lines), a page or a plain text."""
    mail = _mail(content) if _HEADER.match(content) else None
    text = _words_of_mail(mail) if mail is not None else _plain(content)
    return {"text": text[:TEXT_SIGNS]}


def _mail(content: bytes) -> ReadMail | None:
    try:
        return read_eml("", content)
    except FileTrouble:
        return None


def _words_of_mail(mail: ReadMail) -> str:
    parts = [mail.subject, mail.sender, mail.to, mail.text]
    parts += [each.name for each in mail.attachments]
    for attached in mail.attachments[:WORDS_ATTACHED]:
        parts.extend(_attached(attached))
    return "\n".join(part for part in parts if part)


def _attached(file: AttachedFile) -> Iterator[str]:
    """The words of a PDF or text that came with a mail; what cannot be read is left out."""
    if b"%PDF-" in file.content[:1024]:
        try:
            yield str(read_pdf(file.content)["text"])
        except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError):
            return
    elif b"\x00" not in file.content[:65_536]:
        yield _plain(file.content)


def _plain(content: bytes) -> str:
    text = _decoded(content[: 4 * TEXT_SIGNS])
    return text_of_html(text) if _PAGE.match(text) else text


def _decoded(content: bytes) -> str:
    """Text by its mark, else in UTF-8, else as Polish Windows wrote it."""
    if content.startswith(_MARKS[:2]):
        return content.decode("utf-16", "replace")
    try:
        return content.removeprefix(_MARKS[2]).decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1250", "replace")
