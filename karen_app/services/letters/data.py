"""Case records and the assessment become data of a letter; the only bridge to letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client as Person
from karen_app.domain.client import WriterForm as AppForm
from karen_app.domain.encounter import Channel
from karen_app.domain.fields import FieldValue
from karen_app.domain.letter import Letter
from karen_app.domain.money import read_money
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from karen_app.services.letters.addressees import addressee_of
from karen_app.services.letters.case_values import Known, case_values, interest_anew
from karen_app.services.letters.citations import citations_of, new_terms, standing_of
from karen_app.services.letters.demands import demands_of
from karen_app.services.letters.enclosing import enclosures_of
from karen_app.services.letters.log_values import grievances_of
from karen_app.services.views.make_clock import as_day
from letters import (
    Cell,
    Client,
    EarlierLetter,
    LetterData,
    LetterTemplate,
    Money,
    Tone,
    Value,
    Writer,
    WriterForm,
    genitive_of,
)

_FORMS = {
    AppForm.FEMININE: WriterForm.WOMAN,
    AppForm.MASCULINE: WriterForm.MAN,
    AppForm.NEUTRAL: WriterForm.NEUTRAL,
}
DELIVERY_WORDS = {
    Channel.REGISTERED_LETTER: "list polecony za potwierdzeniem odbioru",
    Channel.LETTER: "list zwykły",
    Channel.EMAIL: "pocztą elektroniczną",
    Channel.IN_PERSON: "złożono osobiście",
    Channel.FORM: "przez formularz na stronie",
    Channel.E_DELIVERY: "przez e-Doręczenia",
}
TONE, CHANNEL = "_tone", "_channel"
_ON_THE_DAY = frozenset({Channel.IN_PERSON, Channel.FORM, Channel.E_DELIVERY})
_OWN_WORDS = COMPLAINTS | {"service-attitude", "appeal-refusal", "deemed-accepted"}
# Facts typed for one letter that every later letter of the case may use too.
_REMEMBERED = frozenset(
    {
        "flight_number", "flight_route", "passengers", "birth_dates", "flight_purpose",
        "booking_number", "pir_number", "baggage_tag", "train", "journey_route", "ticket_number",
        "line_number", "customer_number", "meter_point", "bill_number", "policy_number",
        "claim_number", "contract_number", "parcel_number", "parcel_kind", "parcel_recipient",
        "product", "service", "goods", "energy_matter", "happened_where", "destination",
        "trader_name", "trader_address", "trader_register", "trader_represented_by",
        "claimant_pesel", "card_last_digits", "payment_account", "their_reply_number",
        "their_reference", "serial_number", "guarantee_number", "agreed", "performed",
    }
)  # fmt: skip


def letter_data(
    letter: Letter, template: LetterTemplate, known: Known, town: str = ""
) -> LetterData:
    """The data of one letter on the day it is written; ``town`` stands before its date."""
    file, assessment = known.file, known.assessment
    signs = known.writer or file.client
    return LetterData(
        writer=writer_of(file.client, known.writer),
        addressee=addressee_of(letter, file, known.law, assessment),
        place=town or signs.address.city,
        written_on=known.today,
        values=values_of(letter, template, known),
        demands=demands_of(letter, template, file),
        citations=standing_of(known.law, template, file, known.today)
        | citations_of(assessment, known.supposed, known.today, file.replies),
        enclosures=enclosures_of(letter, template, file),
        earlier=tuple(_earlier(letter, file)),
        grievances=grievances_of(file),
        tone=tone_of(letter),
        own_reference=file.case.number,
        delivery=_delivery(letter),
        edits={name: str(text) for name, text in letter.edits.items()},
        rulebook=f"Stan prawny: wydanie {assessment.edition}" if assessment else "",
    )


def writer_of(client: Person, advocate: Person | None) -> Writer:
    """Who signs: the client, or somebody who writes for the client."""
    signs = advocate or client
    return Writer(
        name=signs.name,
        form=_FORMS[signs.form],
        address=signs.address.letter_lines,
        email=signs.email,
        phone=signs.phone,
        client=_client(client) if advocate else None,
    )


def _client(person: Person) -> Client:
    form = _FORMS[person.form]
    return Client(person.name, form, person.address.letter_lines, genitive_of(person.name, form))


def values_of(letter: Letter, template: LetterTemplate, known: Known) -> Mapping[str, Value]:
    """Facts by field name: of the case, of earlier letters, then what was typed for this one."""
    wanted = template.vocabulary.fields
    found = case_values(known)
    if letter.template not in _OWN_WORDS:
        found.pop("own_demand", None)
    values = {name: value for name, value in found.items() if name in wanted}
    for earlier in sorted(known.file.letters, key=lambda each: (each.created_on, each.id)):
        if earlier.id != letter.id:
            typed = {n: v for n, v in earlier.values.items() if n in _REMEMBERED}
            values |= _read(typed, template)
    values |= _period(letter, template, known)
    own = _read(letter.values, template)
    since = own.get("interest_from")
    if isinstance(since, date) and since != values.get("interest_from"):
        anew = interest_anew(known, since)
        values = {name: value for name, value in values.items() if name not in anew}
        values |= {name: value for name, value in anew.items() if value and name in wanted}
    return values | own


def _read(typed: Mapping[str, FieldValue], template: LetterTemplate) -> dict[str, Value]:
    found = {}
    for name, value in typed.items():
        field = template.vocabulary.fields.get(name)
        read = read_value(field.kind.value, value) if field is not None else None
        if read is not None:
            found[name] = read
    return found


def _period(letter: Letter, template: LetterTemplate, known: Known) -> dict[str, Value]:
    """The last day of the period where the letter is handed over or typed in today."""
    chosen = letter.values.text(CHANNEL)
    if not chosen or Channel(chosen) not in _ON_THE_DAY or template.period_days is None:
        return {}
    answers = [each for each in new_terms(known.assessment, known.supposed) if each.legal_date]
    last = as_day(answers[0].legal_date) if answers else None
    return {"period_end": last or known.today + timedelta(days=template.period_days)}


def read_value(kind: str, typed: FieldValue) -> Value | None:
    """A typed value as the kind of field wants it; ``None`` when it cannot be read."""
    if kind in _READERS:
        return _READERS[kind](typed) if isinstance(typed, str) and typed.strip() else None
    if kind == "number":
        return int(typed) if isinstance(typed, int | str) and str(typed).isdigit() else None
    if kind == "yes":
        return typed is True or typed == "yes"
    return typed if isinstance(typed, str) and typed.strip() else None


def _money(typed: str) -> Value | None:
    money = read_money(typed)
    return Money(money.minor, money.currency) if money else None


def _lines(typed: str) -> Value:
    return tuple(line.strip() for line in typed.splitlines() if line.strip())


def _rows(typed: str) -> Value:
    return tuple(_cells(line) for line in typed.splitlines() if line.strip())


_READERS: dict[str, Callable[[str], Value | None]] = {
    "date": date.fromisoformat,
    "money": _money,
    "list": _lines,
    "rows": _rows,
}


def _cells(line: str) -> tuple[Cell, ...]:
    """The cells of one typed row, parted by upright strokes."""
    return tuple(cell.strip() for cell in line.split("|"))


def tone_of(letter: Letter) -> Tone:
    """How the letter sounds."""
    chosen = letter.values.text(TONE)
    return Tone(chosen) if chosen in {tone.value for tone in Tone} else Tone.FIRM


def _delivery(letter: Letter) -> str:
    chosen = letter.values.text(CHANNEL)
    return DELIVERY_WORDS.get(Channel(chosen), "") if chosen else ""


def _earlier(letter: Letter, file: CaseFile) -> Iterator[EarlierLetter]:
    """Letters that were sent, and complaints that are recorded as events alone."""
    found = []
    for dispatch in file.dispatches:
        sent = file.letter(dispatch.letter_id)
        if sent is not None and sent.id != letter.id:
            arrived = arrival_of(dispatch)
            outcome = _outcome(file, dispatch.sent_on)
            found.append(EarlierLetter(sent.title, dispatch.sent_on, arrived, outcome))
    if not found:
        arrivals = [e.on for e in file.events if e.kind == "complaint_received"]
        for event in file.events:
            if event.kind == "complaint_sent":
                arrived = next((day for day in arrivals if day >= event.on), None)
                outcome = _outcome(file, event.on)
                found.append(EarlierLetter("reklamacja", event.on, arrived, outcome))
    yield from sorted(found, key=lambda each: each.sent_on)


_OUTCOMES = {
    ReplyOutcome.ACCEPTED: "uznano",
    ReplyOutcome.PARTIAL: "uznano w części",
    ReplyOutcome.REJECTED: "odmówiono",
}


def _outcome(file: CaseFile, sent_on: date) -> str:
    """What the first real answer after a letter said."""
    answers = [r for r in file.replies if r.received_on >= sent_on and r.outcome in _OUTCOMES]
    first = min(answers, key=lambda reply: reply.received_on, default=None)
    return _OUTCOMES[first.outcome] if first else "brak odpowiedzi"
