"""Builds the lines of letters and files of a case, and what still lacks proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter, EncounterKind
from karen_app.domain.evidence import EvidenceKind
from karen_app.domain.letter import CONFIRMATION, Letter
from karen_app.domain.message import say
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.views.case_page import LetterLine, LetterState
from karen_app.services.views.evidence_list import EvidenceLine, EvidenceNeed
from karen_app.services.views.make_log import entry_days, evidence_line

_PURCHASE = frozenset({EvidenceKind.RECEIPT, EvidenceKind.BANK, EvidenceKind.CONTRACT})
_SPOKEN = frozenset({EncounterKind.VISIT, EncounterKind.CALL})
_DEFECTS = frozenset({"defect_found", "damage_found"})


def letter_lines(file: CaseFile) -> tuple[LetterLine, ...]:
    """The letters of a case, newest first."""
    lines = [letter_line(letter, file) for letter in file.letters]
    return tuple(sorted(lines, key=lambda line: line.state_on or date.min, reverse=True))


def letter_line(letter: Letter, file: CaseFile) -> LetterLine:
    """A letter and where it stands."""
    sent = next(iter(reversed(file.dispatches_of(letter.id))), None)
    state, day = letter_state(letter, file, sent)
    return LetterLine(
        letter_id=letter.id,
        template=letter.template,
        title=letter.title,
        state=state,
        state_on=day,
        channel=sent.channel if sent else None,
        dispatch_id=sent.id if sent else "",
        tracking_number=sent.tracking_number if sent else "",
        addressee=letter.addressee,
    )


def letter_state(letter: Letter, file: CaseFile, sent: Dispatch | None) -> tuple[LetterState, date]:
    """Where a letter stands and since when; an acknowledgement is no answer."""
    if sent is None:
        if letter.printed_on is not None:
            return LetterState.PRINTED, letter.printed_on
        return LetterState.DRAFT, letter.created_on
    arrived = arrival_of(sent)
    answer = _answer(letter, file, arrived or sent.sent_on)
    if answer is not None:
        return LetterState.ANSWERED, answer
    if arrived is not None:
        return LetterState.ARRIVED, arrived
    return LetterState.SENT_NO_PROOF, sent.sent_on


def _answer(letter: Letter, file: CaseFile, since: date) -> date | None:
    if letter.addressee != "trader":
        return None
    later = [
        reply.received_on
        for reply in file.replies
        if reply.received_on >= since and reply.outcome is not ReplyOutcome.ACKNOWLEDGEMENT
    ]
    return min(later, default=None)


def evidence_lines(file: CaseFile, has: Callable[[str], bool]) -> tuple[EvidenceLine, ...]:
    """The kept files in the order of their numbers."""
    days = entry_days(file)
    lines = [evidence_line(item, days, is_there=has(item.digest)) for item in file.evidence]
    return tuple(sorted(lines, key=lambda line: (line.exhibit or 10**6, line.name)))


def needs_of(file: CaseFile) -> tuple[EvidenceNeed, ...]:
    """What has no proof yet, the purchase first."""
    return tuple(_needs(file))


def _needs(file: CaseFile) -> Iterator[EvidenceNeed]:
    kinds = {item.kind for item in file.evidence}
    if file.case.contract.concluded is not None and not kinds & _PURCHASE:
        yield EvidenceNeed("purchase", say("need.purchase"), "")
    for event in file.events:
        if event.kind in _DEFECTS and not file.proofs_of(event.id):
            yield EvidenceNeed("defect", say("need.defect"), event.id)
    for sent in file.dispatches:
        letter = file.letter(sent.letter_id)
        title = letter.title if letter else ""
        if sent.sending_evidence is None and not file.proofs_of(sent.id):
            yield EvidenceNeed("sending", say("need.sending", title=title), sent.id)
        demands = letter is None or not letter.demands_nothing
        if demands and arrival_of(sent) is None:
            yield EvidenceNeed("arrival", say("need.arrival", title=title), sent.id)
    for encounter in file.encounters:
        if encounter.kind in _SPOKEN and encounter.promised and not _is_shown(file, encounter.id):
            text = say("need.encounter", day=encounter.happened_on)
            yield EvidenceNeed("encounter", text, encounter.id)


def _is_shown(file: CaseFile, encounter_id: str) -> bool:
    found = next(each for each in file.encounters if each.id == encounter_id)
    return bool(found.witness or file.proofs_of(encounter_id) or _is_confirmed(file, found))


def _is_confirmed(file: CaseFile, spoken: Encounter) -> bool:
    """A message of the same conversation was sent."""
    day = spoken.happened_on.isoformat()
    return any(
        letter.template == CONFIRMATION and letter.values.text("happened_on") == day
        for sent in file.dispatches
        if (letter := file.letter(sent.letter_id)) is not None
    )
