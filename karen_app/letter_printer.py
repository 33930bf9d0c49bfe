"""Prints by the letters package what the services want on paper.

What lays out and binds pages is loaded when the first page is wanted, not at the start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from mimetypes import guess_type
from typing import TYPE_CHECKING

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import Message, say
from karen_app.services.ports import (
    Bound,
    BoundExhibit,
    BoundFile,
    BundleLimits,
    MailDraft,
    OutputTrouble,
    PostalParty,
    Posting,
    Progress,
)
from letters import Document

if TYPE_CHECKING:
    from letters.bundle import Exhibit, Separate

UNKNOWN = "application/octet-stream"


class LetterPrinter:
    """Prints by the letters package.

    ``as_jpeg`` makes a JPEG of a HEIC (name, bytes) outside of this process, or raises
    ``FileTrouble``; without it such photos travel beside the packet.
    """

    def __init__(self, as_jpeg: Callable[[str, bytes], bytes] | None = None) -> None:
        """Nothing is loaded yet."""
        self._as_jpeg = as_jpeg

    def pdf(self, document: Document) -> bytes:
        """The PDF."""
        from letters.render import render_pdf

        return render_pdf(document)

    def text(self, document: Document) -> str:
        """The plain-text twin."""
        from letters.render import render_text

        return render_text(document)

    def large_print(self, document: Document) -> bytes:
        """The PDF in letters of 18 points."""
        from letters.render import PdfOptions, render_pdf

        return render_pdf(document, PdfOptions(large_print=True))

    def email(self, document: Document, draft: MailDraft) -> bytes:
        """An .eml with the words and the files; raises ``OutputTrouble``."""
        from letters.mail import email_draft
        from letters.render import Attachment

        files = [
            Attachment(each.name, each.content, guess_type(each.name)[0] or UNKNOWN)
            for each in draft.files
        ]
        with _told():
            return email_draft(document, files, draft.to, draft.sender, body=draft.body)

    def envelope(self, document: Document, size: str) -> bytes:
        """Both parties on an envelope; raises ``OutputTrouble``."""
        from letters import mail

        with _told():
            return mail.envelope(document, mail.EnvelopeSize[size])

    def label(self, document: Document, used: int) -> bytes:
        """The addressee on a sheet of labels; raises ``OutputTrouble``."""
        from letters.mail import address_labels

        with _told():
            return address_labels([document.addressee], used)

    def posting(self, document: Document, *, return_card: bool) -> Posting:
        """What the post asks for a registered letter."""
        from letters.mail import posting_form, posting_forms_csv

        form = posting_form(document, proof_of_arrival=return_card)
        return Posting(
            PostalParty(form.sender_name, form.sender_street, form.sender_code, form.sender_town),
            PostalParty(
                form.receiver_name, form.receiver_street, form.receiver_code, form.receiver_town
            ),
            form.note,
            return_card,
            posting_forms_csv([form]),
        )

    def bundle(
        self,
        letter: bytes,
        exhibits: tuple[BoundExhibit, ...],
        *,
        title: str,
        reference: str,
        limits: BundleLimits,
        progress: Progress | None = None,
    ) -> Bound:
        """Letter, contents and enclosures; raises ``OutputTrouble``."""
        from letters.bundle import BundleOptions, Exhibit, Limits, build_bundle

        files, unseen = self._seen(
            [Exhibit(each.title, each.name, each.content) for each in exhibits]
        )
        wanted = BundleOptions(
            title=title,
            reference=reference,
            limits=Limits(limits.files, limits.total_bytes, limits.file_bytes),
        )
        with _told():
            bundle = build_bundle(letter, files, wanted, progress)
        return Bound(
            tuple(BoundFile(each.name, each.content) for each in bundle.files),
            tuple(
                (exhibits[each.number - 1], _why(each, unseen.get(each.number)))
                for each in bundle.separate
            ),
            bundle.notes,
        )

    def _seen(self, files: Sequence[Exhibit]) -> tuple[list[Exhibit], dict[int, Message]]:
        """The exhibits with a JPEG of each HEIC, and by number why one has none."""
        seen: list[Exhibit] = []
        unseen: dict[int, Message] = {}
        for number, each in enumerate(files, start=1):
            picture = b""
            if each.is_heic and self._as_jpeg is not None:
                try:
                    picture = self._as_jpeg(each.file_name, each.content)
                except FileTrouble as trouble:
                    unseen[number] = trouble.message
            seen.append(replace(each, picture=picture))
        return seen, unseen


def _why(apart: Separate, unseen: Message | None) -> str | Message:
    """Why an exhibit is not bound in; of a photo also what its original tells the receiver.

    This is for whoever sends: the list of contents, which the receiver reads, has the reason alone.
    """
    why: str | Message = unseen if unseen is not None else apart.reason
    if apart.exhibit.kind != "photo":
        return why
    return say("print.photo_as_it_is", why=f"{why}." if isinstance(why, str) else why)


@contextmanager
def _told() -> Iterator[None]:
    """What the letters package cannot do becomes trouble that the services know."""
    from letters.render import PrintError

    try:
        yield
    except PrintError as trouble:
        raise OutputTrouble(say("print.failed", detail=str(trouble))) from trouble
