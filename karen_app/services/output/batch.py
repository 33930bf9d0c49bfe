"""Prints many letters one after another, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from karen_app.domain.errors import KarenError
from karen_app.domain.ids import LetterId
from karen_app.domain.message import Message, say
from karen_app.services.letters.compose_letter import blanks_of, compose_letter
from karen_app.services.ports import Desk
from karen_app.services.sending.record_dispatch import PostRoom

Counted = Callable[[int, int], bool]
"""Called with letters done and letters in all; ``False`` stops."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One letter of the batch: its PDF, or why there is none."""

    letter_id: LetterId
    name: str  # of the file: number of the case and kind of the letter
    content: bytes
    problem: Message | None


def print_batch(
    desk: Desk, room: PostRoom, wanted: tuple[LetterId, ...], progress: Counted | None = None
) -> Iterator[Printed]:
    """Print each letter when it is asked for; one that cannot be printed does not stop the rest."""
    for done, letter_id in enumerate(wanted):
        if progress is not None and not progress(done, len(wanted)):
            return
        yield _one(desk, room, letter_id)
    if progress is not None:
        progress(len(wanted), len(wanted))


def _one(desk: Desk, room: PostRoom, letter_id: LetterId) -> Printed:
    try:
        composed = compose_letter(desk, room.office, letter_id)
        letter, case = composed.letter, composed.file.case
        name = f"{case.number.replace('/', '-')}-{letter.template}.pdf"
        if letter.frozen is not None:
            return Printed(letter_id, name, room.files.read(letter.frozen.pdf_digest), None)
        if blanks := blanks_of(composed.document):
            problem = say("batch.blanks", case=case.title, blanks=", ".join(blanks))
            return Printed(letter_id, name, b"", problem)
        return Printed(letter_id, name, room.printer.pdf(composed.document), None)
    except KarenError as trouble:
        return Printed(letter_id, "", b"", trouble.message)
