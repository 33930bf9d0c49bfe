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
    from letters.render import Reason

UNKNOWN = "application/octet-stream"
Sheets = Callable[[str, bytes], tuple[bytes, ...]]


class LetterPrinter:
    """Prints by the letters package.

    ``sheets`` makes a JPEG of each sheet of a photo (name, bytes) outside of this process, or
    raises ``FileTrouble``. Without it photos are read here, and those in HEIC travel beside.
    """

    def __init__(self, sheets: Sheets | None = None) -> None:
        """Nothing is loaded yet."""
        self._sheets = sheets

    def pdf(self, document: Document) -> bytes:
        """The PDF."""
        from letters.render import render_pdf

        return render_pdf(document)

    def text(self, document: Document) -> str:
        """The plain-text twin."""
        from letters.render import render_text

        return render_text(document)

    def remarks(self, document: Document) -> tuple[Message, ...]:
        """What cannot be set as it was typed, and what was done instead.

        Invisible signs that came along with pasted text go without a word.
        """
        from letters.render import PrintError, worth_telling

        try:
            found = worth_telling(document)
            return tuple(_said(each) for each in found if each.code != "char_left_out")
        except PrintError as trouble:
            return (_said(trouble.reason),)

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
            [Exhibit(each.title, each.name, each.content) for each in exhibits], progress
        )
        wanted = BundleOptions(
            title=title,
            reference=reference,
            limits=Limits(limits.files, limits.total_bytes, limits.file_bytes),
        )
        with _told():
            bundle = build_bundle(letter, files, wanted, _second_half(progress))
        return Bound(
            tuple(BoundFile(each.name, each.content) for each in bundle.files),
            tuple(
                (exhibits[each.number - 1], _why(each, unseen.get(each.number)))
                for each in bundle.separate
            ),
            (say("print.smaller_photos"),) if bundle.has_smaller_photos else (),
        )

    def _seen(
        self, files: Sequence[Exhibit], progress: Progress | None
    ) -> tuple[list[Exhibit], dict[int, Message]]:
        """The exhibits with the sheets of each photo, and by number why one has none.

        It is the first half of the work; once nobody wants it any more the rest stays as it is.
        """
        seen: list[Exhibit] = []
        unseen: dict[int, Message] = {}
        is_wanted = True
        for number, each in enumerate(files, start=1):
            sheets: tuple[bytes, ...] | None = None
            is_wanted = is_wanted and (progress is None or progress(number - 1, 2 * len(files)))
            if each.kind == "photo" and self._sheets is not None and is_wanted:
                try:
                    sheets = self._sheets(each.file_name, each.content)
                except FileTrouble as trouble:
                    sheets, unseen[number] = (), trouble.message
            seen.append(replace(each, sheets=sheets))
        return seen, unseen


def _second_half(progress: Progress | None) -> Progress | None:
    """The same ears for work whose first half is done."""
    if progress is None:
        return None
    return lambda done, total: progress(total + done, 2 * total)


def _why(apart: Separate, unseen: Message | None) -> Message:
    """Why an exhibit is not bound in; of a photo also what its original tells the receiver.

    This is for whoever sends: the list of contents, which the receiver reads, has the reason alone.
    """
    why = unseen if unseen is not None else _said(apart.reason)
    return say("print.photo_as_it_is", why=why) if apart.exhibit.kind == "photo" else why


def _said(why: Reason) -> Message:
    """A reason of the letters package as a sentence for the window."""
    values = tuple(
        (name, value if isinstance(value, str | int) else _said(value))
        for name, value in why.values
    )
    return Message(f"print.{why.code}", values)


@contextmanager
def _told() -> Iterator[None]:
    """What the letters package cannot do becomes trouble that the services know."""
    from letters.render import PrintError

    try:
        yield
    except PrintError as trouble:
        raise OutputTrouble(_said(trouble.reason)) from trouble
