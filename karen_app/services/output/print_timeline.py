"""The escalation timeline of a case: past entries, clocks, and the branches to come, in Polish."""

from __future__ import annotations

from collections.abc import Iterator

from karen_app.domain.case_file import CaseFile
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter, EncounterKind
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.deadlines.law import Law
from karen_app.services.settings import Language
from karen_app.services.views.clock import Clock, ClockState, Owner
from karen_app.services.views.make_case_page import Looking, asked
from karen_app.services.views.make_clock import clocks_of
from legal_rules import Assessment
from letters import (
    Document,
    MarkTone,
    TimelineBranch,
    TimelineClock,
    TimelineData,
    TimelineEntry,
    Variant,
    compose_timeline,
)

_ENCOUNTERS = {
    EncounterKind.VISIT: "wizyta",
    EncounterKind.CALL: "rozmowa telefoniczna",
    EncounterKind.CHAT: "czat",
    EncounterKind.EMAIL: "e-mail",
    EncounterKind.LETTER: "list",
}
_REPLIES = {
    ReplyOutcome.ACCEPTED: "Reklamacja uznana",
    ReplyOutcome.PARTIAL: "Reklamacja uznana w części",
    ReplyOutcome.REJECTED: "Odmowa uznania reklamacji",
    ReplyOutcome.ACKNOWLEDGEMENT: "Potwierdzenie przyjęcia, bez odpowiedzi",
}
_STATES = {
    ClockState.RUNNING: "biegnie",
    ClockState.MET: "dotrzymany",
    ClockState.MISSED: "przekroczony",
    ClockState.LAPSED: "minął",
    ClockState.OPEN: "otwarty",
    ClockState.WAIVED: "nieśledzony",
}
_OWNERS = {Owner.MINE: "Ty", Owner.THEIRS: "druga strona", Owner.LAW: "z mocy prawa"}
_ANSWER_STARTS = frozenset({"complaint_received", "appeal_received"})


def timeline_document(
    file: CaseFile, looking: Looking, variant: Variant = Variant.WHOLE
) -> Document:
    """The timeline ready to print; its words are Polish whatever the window speaks."""
    assessment, _ = asked(file, looking)
    clocks = clocks_of(assessment, file, Language.POLISH) if assessment else ()
    return compose_timeline(
        TimelineData(
            today=looking.today,
            client=file.client.name,
            trader=file.trader.letter_name,
            matter=file.case.contract.subject or file.case.title,
            entries=tuple(_entries(file, looking.law)),
            clocks=tuple(_clocks(clocks)),
            branches=tuple(_branches(assessment, clocks)) if assessment else (),
            reference=file.case.number,
            rulebook=f"Stan prawny: wydanie {looking.law.edition}",
        ),
        variant,
    )


def _entries(file: CaseFile, law: Law) -> Iterator[TimelineEntry]:
    for encounter in file.encounters:
        yield encounter_entry(file, encounter)
    for event in file.events:
        yield TimelineEntry(
            on=event.on,
            title=law.label(event.kind, Language.POLISH),
            detail=event.note,
            proof=_proof(file, event.id),
            has_effect=True,
        )
    for reply in file.replies:
        yield TimelineEntry(
            on=reply.received_on,
            title=_REPLIES[reply.outcome],
            tone=MarkTone.THEIRS,
            who=file.trader.name,
            detail=reply.words,
            proof=_proof(file, reply.id),
            has_effect=reply.outcome is not ReplyOutcome.ACKNOWLEDGEMENT,
        )
    for dispatch in file.dispatches:
        yield from _dispatch(file, dispatch)
    if file.case.contract.concluded is not None:
        yield TimelineEntry(
            on=file.case.contract.concluded,
            title="Zawarcie umowy",
            detail=file.case.contract.subject,
            has_effect=True,
        )


def encounter_entry(file: CaseFile, encounter: Encounter) -> TimelineEntry:
    """An encounter as an entry of a timeline."""
    who = f"{_ENCOUNTERS[encounter.kind]}, {encounter.person}".rstrip(", ")
    promised = f"Obiecano: {encounter.promised}" if encounter.promised else ""
    return TimelineEntry(
        on=encounter.happened_on,
        title=encounter.summary,
        tone=MarkTone.THEIRS if encounter.failures else MarkTone.MINE,
        who=who,
        detail=" ".join(part for part in (encounter.said, promised) if part),
        proof=_proof(file, encounter.id),
    )


def _dispatch(file: CaseFile, dispatch: Dispatch) -> Iterator[TimelineEntry]:
    letter = file.letter(dispatch.letter_id)
    title = letter.title if letter else "Pismo"
    yield TimelineEntry(
        on=dispatch.sent_on,
        title=f"Wysłano: {title}",
        detail=dispatch.tracking_number,
        proof=_proof(file, dispatch.id),
        has_effect=True,
    )
    if dispatch.arrived_on is not None:
        yield TimelineEntry(
            on=dispatch.arrived_on,
            title=f"Doręczono: {title}",
            tone=MarkTone.PROOF,
            proof=_proof(file, f"{dispatch.id}:received"),
            has_effect=True,
        )


def _proof(file: CaseFile, entry_id: str) -> str:
    numbers = [str(item.exhibit) for item in file.proofs_of(entry_id) if item.exhibit]
    return f"zał. {', '.join(numbers)}" if numbers else ""


def _clocks(clocks: tuple[Clock, ...]) -> Iterator[TimelineClock]:
    for clock in clocks:
        start, safe, legal = clock.trigger_on, clock.safe_date, clock.legal_date
        if start is None or safe is None or legal is None:
            continue
        yield TimelineClock(
            title=clock.title,
            obliged=_OWNERS[clock.owner],
            start=start,
            safe=safe,
            legal=legal,
            basis="; ".join(clock.citations),
            status=_STATES.get(clock.state, ""),
            tone=MarkTone.MINE if clock.owner is Owner.MINE else MarkTone.THEIRS,
            disputed=clock.is_disputed,
        )


def _branches(assessment: Assessment, clocks: tuple[Clock, ...]) -> Iterator[TimelineBranch]:
    """What may come while the trader's answer is awaited: answer, refusal, silence."""
    starts = {
        (found.rule, found.trigger.event or "")
        for found in assessment.deadlines
        if found.trigger is not None and found.trigger.kind in _ANSWER_STARTS
    }
    for clock in clocks:
        awaited = clock.state is ClockState.RUNNING and clock.owner is Owner.THEIRS
        if not awaited or (clock.rule, clock.trigger_event) not in starts:
            continue
        if clock.legal_date is None or clock.assert_from is None:
            continue
        last = clock.legal_date
        yield TimelineBranch(last, "odpowiedź: uznanie", "dopilnowanie wykonania")
        yield TimelineBranch(last, "odpowiedź: odmowa", "odwołanie od odmowy")
        then = clock.effect or "wezwanie"
        yield TimelineBranch(clock.assert_from, "brak odpowiedzi", then)
        return
