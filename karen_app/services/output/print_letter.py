"""Prints a letter: the frozen bytes once it was sent, a fresh PDF before."""

from __future__ import annotations

import dataclasses

from karen_app.domain.ids import LetterId
from karen_app.domain.letter import Letter
from karen_app.domain.message import say
from karen_app.domain.problem import problem
from karen_app.services.letters.compose_letter import blanks_of, compose_letter
from karen_app.services.outcome import Refused
from karen_app.services.ports import Desk
from karen_app.services.sending.record_dispatch import PostRoom
from karen_app.services.storing import store_edit


def preview_letter(desk: Desk, room: PostRoom, letter_id: LetterId) -> bytes:
    """The PDF as it stands, blanks shown; nothing is stored."""
    composed = compose_letter(desk, room.office, letter_id)
    if composed.letter.frozen is not None:
        return room.files.read(composed.letter.frozen.pdf_digest)
    return room.printer.pdf(composed.document)


def print_letter(desk: Desk, room: PostRoom, letter_id: LetterId) -> bytes | Refused:
    """The PDF to sign; ``Refused`` names the blanks that are left."""
    composed = compose_letter(desk, room.office, letter_id)
    letter = composed.letter
    if letter.frozen is not None:
        return room.files.read(letter.frozen.pdf_digest)
    if blanks := blanks_of(composed.document):
        return Refused((problem("", "letter.blanks", blanks=", ".join(blanks)),))
    pdf = room.printer.pdf(composed.document)
    note_printed(desk, letter)
    return pdf


def note_printed(desk: Desk, letter: Letter) -> None:
    """Store the day of the first print of a draft, where something can be stored."""
    if letter.frozen is None and letter.printed_on is None and not desk.is_read_only:
        after = dataclasses.replace(letter, printed_on=desk.clock.today())
        store_edit(desk, say("change.letter_printed", title=letter.title), letter, after)
