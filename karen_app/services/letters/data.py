"""Case records and the assessment become data of a letter; the only bridge to letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.claim import Remedy
from karen_app.domain.client import WriterForm as AppForm
from karen_app.domain.encounter import Channel
from karen_app.domain.evidence import Evidence, EvidenceKind
from karen_app.domain.fields import FieldValue
from karen_app.domain.letter import Letter
from karen_app.domain.money import read_money
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from karen_app.services.letters.case_values import case_values, register_line
from legal_rules import Assessment
from legal_rules import Citation as LawCitation
from letters import (
    Addressee,
    Citation,
    EarlierLetter,
    Enclosure,
    LetterData,
    LetterTemplate,
    Money,
    Tone,
    Value,
    Writer,
    WriterForm,
)

_FORMS = {
    AppForm.FEMININE: WriterForm.WOMAN,
    AppForm.MASCULINE: WriterForm.MAN,
    AppForm.NEUTRAL: WriterForm.NEUTRAL,
}
_ENCLOSED_AS = {
    EvidenceKind.RECEIPT: "proof-of-purchase",
    EvidenceKind.PHOTO: "photos",
    EvidenceKind.CONTRACT: "contract",
    EvidenceKind.CORRESPONDENCE: "correspondence",
    EvidenceKind.POSTING_SLIP: "posting-slip",
    EvidenceKind.RETURN_CARD: "proof-of-filing",
    EvidenceKind.STAMP: "proof-of-filing",
    EvidenceKind.SCREENSHOT: "screenshots",
    EvidenceKind.RECORDING: "video",
    EvidenceKind.OPINION: "opinion",
    EvidenceKind.BANK: "payment",
    EvidenceKind.OTHER: "other",
}
_OPTION_OF = {
    Remedy.REPAIR: "repair",
    Remedy.REPLACEMENT: "replacement",
    Remedy.PRICE_REDUCTION: "price-reduction",
    Remedy.WITHDRAWAL: "refund",
    Remedy.REFUND: "refund",
    Remedy.DAMAGES: "damages",
    Remedy.PAYMENT: "payment",
    Remedy.APOLOGY: "apology",
}
DELIVERY_WORDS = {
    Channel.REGISTERED_LETTER: "list polecony za potwierdzeniem odbioru",
    Channel.EMAIL: "pocztą elektroniczną",
    Channel.IN_PERSON: "złożono osobiście",
}
DEMANDS, TONE, CHANNEL = "_demands", "_tone", "_channel"


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter is composed from, beside the letter itself."""

    file: CaseFile
    assessment: Assessment | None
    town: str
    today: date


def letter_data(letter: Letter, template: LetterTemplate, facts: LetterFacts) -> LetterData:
    """The data of one letter on the day it is written."""
    file, assessment = facts.file, facts.assessment
    client = file.client
    return LetterData(
        writer=Writer(
            name=client.name,
            form=_FORMS[client.form],
            address=client.address.lines,
            email=client.email,
            phone=client.phone,
        ),
        addressee=_addressee(letter, file),
        place=facts.town or client.address.city,
        written_on=facts.today,
        values=values_of(letter, template, facts),
        demands=demands_of(letter, template, file),
        citations=_citations(assessment) if assessment else {},
        enclosures=tuple(_enclosure(item) for item in enclosed(letter, file)),
        earlier=_earlier(letter, file),
        tone=tone_of(letter),
        own_reference=file.case.number,
        delivery=_delivery(letter),
        edits={name: str(text) for name, text in letter.edits.items()},
        rulebook=f"Stan prawny: wydanie {assessment.edition}" if assessment else "",
    )


def values_of(letter: Letter, template: LetterTemplate, facts: LetterFacts) -> Mapping[str, Value]:
    """Facts by field name: those of the case, then what the writer typed for this letter."""
    known = case_values(facts.file, facts.assessment)
    wanted = template.vocabulary.fields
    values = {name: value for name, value in known.items() if name in wanted}
    for name, typed in letter.values.items():
        field = wanted.get(name)
        if field is not None:
            read = read_value(field.kind.value, typed)
            if read is not None:
                values[name] = read
    return values


def read_value(kind: str, typed: FieldValue) -> Value | None:
    """A typed value as the kind of field wants it; ``None`` when it cannot be read."""
    if kind == "date":
        return date.fromisoformat(typed) if isinstance(typed, str) and typed else None
    if kind == "money":
        money = read_money(typed) if isinstance(typed, str) else None
        return Money(money.minor, money.currency) if money else None
    if kind == "number":
        return int(typed) if isinstance(typed, int | str) and str(typed).isdigit() else None
    if kind == "yes":
        return typed is True or typed == "yes"
    if kind == "list" and isinstance(typed, str):
        return tuple(line.strip() for line in typed.splitlines() if line.strip()) or None
    return typed if isinstance(typed, str) and typed.strip() else None


def demands_of(letter: Letter, template: LetterTemplate, file: CaseFile) -> tuple[str, ...]:
    """The chosen demands; until the writer chooses, the one of the case.

    A letter that follows a complaint and offers no such demand begins with its first option; a
    complaint never demands what the person did not say.
    """
    offered = [option.id for option in template.demands]
    chosen = letter.values.get(DEMANDS)
    if isinstance(chosen, tuple):
        return tuple(str(each) for each in chosen if each in offered)
    remedy = file.case.claim.remedy
    own = _OPTION_OF.get(remedy, "") if remedy else ""
    if own in offered:
        return (own,)
    return () if letter.template in COMPLAINTS else tuple(offered[:1])


def tone_of(letter: Letter) -> Tone:
    """How the letter sounds."""
    chosen = letter.values.text(TONE)
    return Tone(chosen) if chosen in {tone.value for tone in Tone} else Tone.FIRM


def enclosed(letter: Letter, file: CaseFile) -> tuple[Evidence, ...]:
    """The enclosed files in the order of the letter."""
    kept: dict[str, Evidence] = {item.id: item for item in file.evidence}
    return tuple(kept[each] for each in letter.enclosures if each in kept)


def _enclosure(item: Evidence) -> Enclosure:
    return Enclosure(
        title=item.description or item.name,
        kind=_ENCLOSED_AS[item.kind],
        exhibit=str(item.exhibit or ""),
    )


def _addressee(letter: Letter, file: CaseFile) -> Addressee:
    if letter.addressee != "trader":
        return Addressee(
            name=letter.values.text("_addressee_name"),
            address=tuple(letter.values.text("_addressee_lines").splitlines()),
        )
    trader = file.trader
    return Addressee(
        name=trader.letter_name,
        address=trader.address.lines,
        register=register_line(file),
        email=trader.complaint_email,
    )


def _delivery(letter: Letter) -> str:
    chosen = letter.values.text(CHANNEL)
    return DELIVERY_WORDS.get(Channel(chosen), "") if chosen else ""


def _citations(assessment: Assessment) -> dict[str, tuple[Citation, ...]]:
    found: dict[str, tuple[Citation, ...]] = {}
    for deadline in assessment.deadlines:
        found[deadline.rule] = _cited(deadline.citations)
    for amount in assessment.amounts:
        found[amount.rule] = _cited(amount.citations)
    for entitlement in assessment.entitlements:
        found[entitlement.id] = _cited(entitlement.citations)
    for finding in assessment.findings:
        found[finding.id] = _cited(finding.citations)
    return found


def _cited(citations: tuple[LawCitation, ...]) -> tuple[Citation, ...]:
    return tuple(
        Citation(place=each.place, act=each.title, short=each.short, journal=each.journal)
        for each in citations
    )


def _earlier(letter: Letter, file: CaseFile) -> tuple[EarlierLetter, ...]:
    earlier = []
    for dispatch in file.dispatches:
        sent = file.letter(dispatch.letter_id)
        if sent is not None and sent.id != letter.id:
            earlier.append(EarlierLetter(sent.title, dispatch.sent_on, arrival_of(dispatch)))
    return tuple(sorted(earlier, key=lambda each: each.sent_on))
