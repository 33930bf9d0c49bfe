"""The words inside a foreign file, for the search: read in the child process, whatever it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from karen_app.domain.errors import FileTrouble
from karen_app.domain.file_words import WordsOfFile, WordsState
from karen_app.intake.child import Child
from karen_app.intake.html_text import text_of_html
from karen_app.intake.limits import HEAD_BYTES
from karen_app.intake.mail import printable

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024  # bytes before which a PDF says that it is one
_WIDE = (b"\xff\xfe", b"\xfe\xff")


def words_in(child: Child, name: str, content: bytes, goes_on: Callable[[], bool]) -> WordsOfFile:
    """The words of a PDF, an .eml, an .msg or a text file; other kinds hold none.

    A file that is damaged, locked or takes too long says so in its state; nothing is raised.
    """
    job = _job(name, content)
    if not job:
        return WordsOfFile(WordsState.NONE)
    try:
        found = child.run(job, name, content, goes_on)
    except FileTrouble:
        return WordsOfFile(WordsState.FAILED)
    if found.get("locked") is True:
        return WordsOfFile(WordsState.LOCKED)
    return WordsOfFile(WordsState.READ, printable(_text(job, found)))


def _job(name: str, content: bytes) -> str:
    """Which job reads it, by its bytes; the name only tells an Outlook mail from other files."""
    head = content[:HEAD_BYTES]
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "pdf"
    if head.startswith(_OLE):
        return "msg" if name.casefold().endswith(".msg") else ""
    is_text = bool(head) and (b"\x00" not in head or head.startswith(_WIDE))
    return "words" if is_text else ""


def _text(job: str, found: Mapping[str, object]) -> str:
    if job != "msg":
        return str(found.get("text", ""))
    attached = found.get("attachments")
    names = [
        str(each.get("name", ""))
        for each in (attached if isinstance(attached, list) else [])
        if isinstance(each, Mapping)
    ]
    body = str(found.get("text", "")) or text_of_html(str(found.get("html", "")))
    return "\n".join((str(found.get("subject", "")), str(found.get("sender", "")), body, *names))
