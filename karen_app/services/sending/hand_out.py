"""Handing a letter out: large print, plain words, mail draft, envelope, label, posting data."""

from __future__ import annotations

from dataclasses import dataclass

from karen_app.domain.checks.people import check_email
from karen_app.domain.errors import KarenError
from karen_app.domain.ids import LetterId
from karen_app.domain.message import Message
from karen_app.domain.problem import Problem, problem
from karen_app.services.letters.compose_letter import Composed, blanks_of, compose_letter
from karen_app.services.outcome import Refused
from karen_app.services.output.packet import Packet, packet_of
from karen_app.services.output.print_letter import note_printed
from karen_app.services.output.receivers import limits_of
from karen_app.services.ports import (
    BoundExhibit,
    BoundFile,
    BundleLimits,
    Desk,
    MailDraft,
    OutputTrouble,
    Posting,
    Progress,
)
from karen_app.services.sending.record_dispatch import PostRoom
from karen_app.services.sending.sent_words import document_of

ENVELOPES = ("DL", "C6", "C5", "C4")  # sizes, the one for a sheet folded in three first
LABELS = 24  # on one sheet
Separate = tuple[tuple[BoundExhibit, Message], ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a letter is handed out: receiver's address and limits."""

    title: str
    receiver_email: str
    enclosures: int
    limits: BundleLimits


@dataclass(frozen=True, slots=True)
class Mail:
    """An .eml, and what goes with it as a file of its own, with the reason."""

    content: bytes
    separate: Separate = ()


@dataclass(frozen=True, slots=True)
class HandOut:
    """Every way gives bytes or words, or ``Refused`` with a sentence; nothing leaves by itself."""

    desk: Desk
    room: PostRoom

    def known(self, letter_id: LetterId) -> Known:
        """What the forms of the ways begin with."""
        composed = compose_letter(self.desk, self.room.office, letter_id)
        return Known(
            title=composed.letter.title,
            receiver_email=composed.data.addressee.email,
            enclosures=len(composed.data.enclosures),
            limits=limits_of(composed.letter.addressee),
        )

    def large_print(self, letter_id: LetterId) -> bytes | Refused:
        """The same words in letters of 18 points; of a sent letter the words that were sent."""
        composed = self._ready(letter_id)
        if isinstance(composed, Refused):
            return composed
        frozen, document = composed.letter.frozen, composed.document
        if frozen is not None:
            number = composed.file.case.number
            document = document_of(composed.letter.title, frozen.text, number)
        return self.room.printer.large_print(document)

    def plain_text(self, letter_id: LetterId) -> str | Refused:
        """The words without a layout, for forms on websites and screen readers."""
        composed = self._ready(letter_id)
        return composed if isinstance(composed, Refused) else self._words(composed)

    def email_draft(
        self, letter_id: LetterId, to: str, *, with_enclosures: bool = True
    ) -> Mail | Refused:
        """An .eml that the user's own mail program opens; the user presses send there."""
        composed = self._ready(letter_id)
        if isinstance(composed, Refused):
            return composed
        if not to.strip():
            return Refused((problem("to", "text.empty"),))
        if problems := check_email("to", to):
            return Refused(tuple(problems))
        try:
            files, separate = self._files(composed, with_enclosures=with_enclosures)
            draft = MailDraft(to.strip(), composed.data.writer.email, self._words(composed), files)
            return Mail(self.room.printer.email(composed.document, draft), separate)
        except KarenError as trouble:
            return Refused((Problem("", trouble.message),))

    def envelope(self, letter_id: LetterId, size: str = ENVELOPES[0]) -> bytes | Refused:
        """Sender and addressee for an envelope of one of ``ENVELOPES``."""
        composed = self._ready(letter_id)
        if isinstance(composed, Refused):
            return composed
        try:
            return self.room.printer.envelope(composed.document, size)
        except OutputTrouble as trouble:
            return Refused((Problem("size", trouble.message),))

    def label(self, letter_id: LetterId, first: str = "1") -> bytes | Refused:
        """The addressee on a label; ``first`` is the first free one of ``LABELS``, as typed."""
        composed = self._ready(letter_id)
        if isinstance(composed, Refused):
            return composed
        if not (first.isdecimal() and 1 <= int(first) <= LABELS):
            return Refused((problem("first", "label.first", typed=first[:20], last=LABELS),))
        return self.room.printer.label(composed.document, int(first) - 1)

    def posting(self, letter_id: LetterId, *, return_card: bool = True) -> Posting | Refused:
        """What the post asks for a registered letter."""
        composed = self._ready(letter_id)
        if isinstance(composed, Refused):
            return composed
        return self.room.printer.posting(composed.document, return_card=return_card)

    def packet(
        self,
        letter_id: LetterId,
        limits: BundleLimits | None = None,
        progress: Progress | None = None,
    ) -> Packet | Refused:
        """The letter with everything enclosed, within these limits or those of its receiver."""
        composed = self._ready(letter_id)
        if isinstance(composed, Refused):
            return composed
        room = self.room
        try:
            return packet_of(composed, room.files, room.printer, progress, limits)
        except KarenError as trouble:
            return Refused((Problem("", trouble.message),))

    def note_printed(self, letter_id: LetterId) -> None:
        """Remember that the letter was printed; a sent one, or a store to read only, stays."""
        note_printed(self.desk, compose_letter(self.desk, self.room.office, letter_id).letter)

    def _ready(self, letter_id: LetterId) -> Composed | Refused:
        """The composed letter where it can leave; ``Refused`` names the blanks."""
        try:
            composed = compose_letter(self.desk, self.room.office, letter_id)
        except KarenError as trouble:
            return Refused((Problem("", trouble.message),))
        blanks = () if composed.letter.frozen else blanks_of(composed.document)
        if blanks:
            return Refused((problem("", "letter.blanks", blanks=", ".join(blanks)),))
        return composed

    def _words(self, composed: Composed) -> str:
        frozen = composed.letter.frozen
        return frozen.text if frozen else self.room.printer.text(composed.document)

    def _files(
        self, composed: Composed, *, with_enclosures: bool
    ) -> tuple[tuple[BoundFile, ...], Separate]:
        """The letter first, then what goes with it, and what of it is not bound in.

        Raises ``KarenError``.
        """
        if with_enclosures and composed.data.enclosures:
            packet = packet_of(composed, self.room.files, self.room.printer)
            separate = packet.bound.separate
            apart = (BoundFile(each.name, each.content) for each, _why in separate)
            return (*packet.bound.files, *apart), separate
        frozen = composed.letter.frozen
        content = (
            self.room.files.read(frozen.pdf_digest)
            if frozen
            else self.room.printer.pdf(composed.document)
        )
        return (BoundFile(f"{composed.letter.title}.pdf", content),), ()
