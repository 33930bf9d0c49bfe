"""Facts of a letter from the log: who said what, what was promised, what the trader answered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.encounter import Encounter, EncounterKind, Failure, PromiseState
from karen_app.domain.reply import Reply, ReplyAdr, ReplyOutcome
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.deadlines.law import Law
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from karen_app.services.letters.their_words import core_of
from letters import Grievance, GrievanceState, Value, polish_date

Pair = tuple[str, Value]
_CHANNELS = {
    EncounterKind.VISIT: "rozmowa na miejscu",
    EncounterKind.CALL: "rozmowa telefoniczna",
    EncounterKind.CHAT: "rozmowa na czacie",
    EncounterKind.EMAIL: "wiadomość e-mail",
    EncounterKind.LETTER: "pismo",
}
_ADR = {
    ReplyAdr.CONSENT: "zgoda na udział w postępowaniu",
    ReplyAdr.REFUSAL: "odmowa udziału w postępowaniu",
    ReplyAdr.NONE: "brak stanowiska",
}
_FAILED = {
    ReplyOutcome.REJECTED: "odmówił uznania reklamacji",
    ReplyOutcome.PARTIAL: "uznał reklamację tylko w części",
    ReplyOutcome.ACCEPTED: "uznał reklamację, lecz jej nie wykonał",
}
_STATES = {
    ReplyOutcome.ACCEPTED: GrievanceState.SETTLED,
    ReplyOutcome.PARTIAL: GrievanceState.CHANGED,
}


def log_values(law: Law, file: CaseFile, today: date) -> Iterator[Pair]:
    """Every fact of encounters, promises and answers by field name."""
    yield from _complaint(file)
    yield from _answer(law, file, today)
    yield from _encounter(file)
    yield from _promise(file)
    yield from _recordings(file)
    numbers = [each.ticket_number for each in file.encounters if each.ticket_number]
    if numbers:
        yield "their_reference", numbers[-1]


def complaint_days(file: CaseFile) -> tuple[date | None, date | None]:
    """The days on which the first complaint left and arrived."""
    sent = [event.on for event in file.events if event.kind == "complaint_sent"]
    received = [event.on for event in file.events if event.kind == "complaint_received"]
    for dispatch in file.dispatches:
        letter = file.letter(dispatch.letter_id)
        if letter is None or letter.template not in COMPLAINTS:
            continue
        sent.append(dispatch.sent_on)
        arrived = arrival_of(dispatch)
        if arrived is not None:
            received.append(arrived)
    return min(sent, default=None), min(received, default=None)


def last_answer(file: CaseFile) -> Reply | None:
    """The newest real answer; an acknowledgement is none."""
    answers = [r for r in file.replies if r.outcome is not ReplyOutcome.ACKNOWLEDGEMENT]
    return max(answers, key=lambda reply: reply.received_on, default=None)


def _complaint(file: CaseFile) -> Iterator[Pair]:
    sent, received = complaint_days(file)
    first = sent or received
    if sent is not None:
        yield "complaint_sent_on", sent
    if received is not None:
        yield "complaint_received_on", received
    if first is not None:
        yield "attempt_on", first
        yield "merchant_contacted_on", first


def _answer(law: Law, file: CaseFile, today: date) -> Iterator[Pair]:
    last = last_answer(file)
    if last is None:
        sent, _ = complaint_days(file)
        if sent is not None:
            yield "merchant_answer", "brak odpowiedzi"
            yield (
                "dispute_course",
                f"reklamację z dnia {polish_date(sent)} pozostawiono bez odpowiedzi",
            )
            yield "remedy_failed", f"na reklamację z dnia {polish_date(sent)} nie było odpowiedzi"
        return
    words = core_of(last.words)
    yield "reply_on", last.received_on
    yield "refusal_reason", words
    yield "insurer_decision", words
    yield "merchant_answer", words
    if last.adr is not None:
        yield "adr_answer", _ADR[last.adr]
    came = polish_date(last.received_on)
    course = f"przedsiębiorca {_FAILED[last.outcome]}; odpowiedź otrzymano {came}"
    yield "dispute_course", course
    if last.outcome is not ReplyOutcome.ACCEPTED:
        yield "remedy_failed", course
        yield "refusal_received_on", last.received_on
        yield "rebuttals", tuple(_rebuttals(law, file, last, today))


def _rebuttals(law: Law, file: CaseFile, reply: Reply, today: date) -> Iterator[tuple[str, str]]:
    """What the trader says, and the answer of the catalogue where it is right for the case."""
    known = reply.grounds or tuple(hit.ground for hit in law.read_reply(reply.words).hits)
    for ground in dict.fromkeys(known):
        found = law.answer_to(ground, file, today)
        if found is not None:
            yield found.title.pl, found.answer.pl


def worst_encounter(file: CaseFile) -> Encounter | None:
    """The encounter a complaint about treatment is written about."""
    bad = [each for each in file.encounters if each.failures]
    rude = [each for each in bad if Failure.RUDE in each.failures]
    return rude[0] if rude else (bad[-1] if bad else None)


def _encounter(file: CaseFile) -> Iterator[Pair]:
    worst = worst_encounter(file)
    if worst is None:
        return
    yield "happened_on", worst.happened_on
    yield "happened_at", f"{worst.happened_at:%H.%M}" if worst.happened_at else ""
    yield "persons", worst.person
    yield "said", worst.said
    yield "witnesses", worst.witness
    for each in file.encounters:
        if Failure.COMPLAINT_REFUSED in each.failures:
            who = each.person or "pracownik"
            yield "refused_complaint", f"{who}, {polish_date(each.happened_on)}"


def promise_to_confirm(file: CaseFile) -> Encounter | None:
    """The newest promise that is still open, else the newest broken one."""
    made = [each for each in file.encounters if each.promised]
    still = [each for each in made if each.promise_state is PromiseState.OPEN]
    broken = [each for each in made if each.promise_state is PromiseState.BROKEN]
    return max(still or broken, key=lambda each: each.happened_on, default=None)


def _promise(file: CaseFile) -> Iterator[Pair]:
    made = promise_to_confirm(file)
    if made is None:
        return
    yield "promised", made.promised.rstrip(".")
    yield "talk_channel", _CHANNELS[made.kind]
    if made.promised_by is not None:
        yield "promised_by", made.promised_by


def confirmed(encounter: Encounter) -> dict[str, str]:
    """The fields of the message that confirms one conversation, as they are typed."""
    found = {
        "happened_on": encounter.happened_on.isoformat(),
        "happened_at": f"{encounter.happened_at:%H.%M}" if encounter.happened_at else "",
        "talk_channel": _CHANNELS[encounter.kind],
        "persons": encounter.person,
        "ticket_number": encounter.ticket_number,
        "said": encounter.said,
        "promised": encounter.promised.rstrip("."),
        "promised_by": encounter.promised_by.isoformat() if encounter.promised_by else "",
    }
    return {name: text for name, text in found.items() if text}


def _recordings(file: CaseFile) -> Iterator[Pair]:
    """What a request for data asks for: recordings and chats of the logged conversations."""
    talks = [e for e in file.encounters if e.kind in {EncounterKind.CALL, EncounterKind.CHAT}]
    if not talks:
        return
    calls = any(each.kind is EncounterKind.CALL for each in talks)
    chats = any(each.kind is EncounterKind.CHAT for each in talks)
    wanted = ["nagrania rozmów telefonicznych"] * calls + ["zapisy rozmów na czacie"] * chats
    yield "data_wanted", " oraz ".join((*wanted, "historia zgłoszeń"))
    days = list(dict.fromkeys(polish_date(each.happened_on) for each in talks))
    yield "data_window", ", ".join(days)


def grievances_of(file: CaseFile) -> tuple[Grievance, ...]:
    """What earlier letters complained about, and what became of it."""
    sent, received = complaint_days(file)
    first = sent or received
    if first is None:
        return ()
    last = last_answer(file)
    state = _STATES.get(last.outcome, GrievanceState.OPEN) if last else GrievanceState.OPEN
    wrong = ("defect_found", "damage_found", "bad_performance", "incident")
    named = [e.note for e in file.events if e.kind in wrong and e.note and e.on <= first]
    broken = [
        Grievance(
            f"niedotrzymana obietnica z dnia {polish_date(each.happened_on)}: {each.promised}"
        )
        for each in file.encounters
        if each.promise_state is PromiseState.BROKEN and each.promised
    ]
    return (*(Grievance(text, state) for text in dict.fromkeys(named)), *broken)
