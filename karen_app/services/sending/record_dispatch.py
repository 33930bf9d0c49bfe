"""Records that a letter was sent: freezes it, and starts the clock where the law looks at it."""

from __future__ import annotations

from dataclasses import dataclass

from karen_app.domain.checks.sending import check_dispatch
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.ids import DispatchId, LetterId
from karen_app.domain.message import say
from karen_app.domain.problem import problem
from karen_app.services.change import Change
from karen_app.services.drafts import DispatchDraft
from karen_app.services.letters.compose_letter import Office, blanks_of, compose_letter
from karen_app.services.letters.freeze import frozen
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk, FileStore, Printer
from karen_app.services.reading import Reader
from karen_app.services.storing import store


@dataclass(frozen=True, slots=True)
class PostRoom:
    """What is needed to send: the office, the printer, the file store."""

    office: Office
    printer: Printer
    files: FileStore


def record_dispatch(desk: Desk, room: PostRoom, draft: DispatchDraft) -> Outcome[Dispatch]:
    """Store the sending and freeze the letter; there is no way back.

    A letter with blanks, or one that was sent already, is refused.
    """
    composed = compose_letter(desk, room.office, LetterId(draft.letter_id))
    letter, reader, today = composed.letter, Reader(), desk.clock.today()
    if letter.frozen is not None:
        day = letter.frozen.frozen_on
        return Refused((problem("letter_id", "dispatch.already_sent", day=day),))
    if blanks := blanks_of(composed.document):
        return Refused((problem("letter_id", "dispatch.blanks", blanks=", ".join(blanks)),))
    dispatch = Dispatch(
        id=DispatchId(desk.ids.new()),
        case_id=letter.case_id,
        letter_id=letter.id,
        channel=draft.channel,
        sent_on=reader.needed_day("sent_on", draft.sent_on, today),
        tracking_number=draft.tracking_number.strip(),
    )
    if problems := [*reader.problems, *check_dispatch(dispatch, letter, today)]:
        return Refused(tuple(problems))
    if desk.is_read_only:
        return Refused((problem("", "store.read_only"),))
    kept = frozen(composed, room.printer, room.files, dispatch.sent_on)
    label = say("change.letter_sent", title=letter.title, day=dispatch.sent_on)
    change = Change(label, (letter,), (kept, dispatch), is_final=True)
    return store(desk, change, dispatch)
