"""Looks over a composed letter before it is printed: what could hurt the writer, and the mend."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from letters.composing.edits import block_text, changed_blocks
from letters.composing.names import cited
from letters.composing.polish import polish_date
from letters.model.data import LetterData
from letters.model.document import Document, Heading, Items, Paragraph
from letters.model.template import FieldKind, LetterTemplate, Words
from letters.risk.words import Level, risk_words

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?")
_MENTIONS_FILE = re.compile(r"\b(dołączam|w załączeniu|załączniku? nr|dołączon\w+)", re.IGNORECASE)
# Facts that may lie in the future when the letter is written.
_MAY_BE_AHEAD = frozenset(
    {"period_end", "ends_on", "pay_by", "promised_by", "promised_on", "valid_until", "travel_to"}
)
# The first of each pair cannot lie after the second.
_IN_ORDER = (
    ("bought_on", "delivered_on"),
    ("bought_on", "defect_found_on"),
    ("contract_on", "delivered_on"),
    ("complaint_sent_on", "complaint_received_on"),
    ("complaint_received_on", "reply_on"),
    ("complaint_received_on", "reply_last_day"),
    ("reply_last_day", "reply_on"),
    ("travel_from", "travel_to"),
    ("interest_from", "interest_until"),
    ("posted_on", "delivered_on"),
    ("damage_on", "damage_reported_on"),
    ("transaction_on", "noticed_on"),
)
_COURT_CHANNEL = "court"
# Letters that are themselves the second step: price reduction or withdrawal.
_SECOND_STEP = frozenset({"withdrawal-after-complaint", "price-reduction"})
_NEEDS_IDENTITY = frozenset({"power-of-attorney"})


@dataclass(frozen=True, slots=True)
class RiskFinding:
    """One risk: where (block, sentence, field), what it is, and how to mend it."""

    risk: str
    level: Level
    name: Words
    mend: Words
    block_id: str = ""
    sentence: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class RiskContext:
    """What the case knows beside the letter: dates of the log by field name."""

    logged: Mapping[str, date] = field(default_factory=dict)


def check_letter(
    document: Document,
    template: LetterTemplate,
    data: LetterData,
    context: RiskContext = RiskContext(),
) -> tuple[RiskFinding, ...]:
    """Give every finding for a composed letter, warnings first; never changes the letter."""
    found = [
        *_wording(document, template),
        *_repealed(data),
        *_order(template, data),
        *_demand(template, data),
        *_account(template, data),
        *_dates(template, data, context),
        *_enclosures(document, template, data),
        *_law(template, data),
        *_changed(document),
    ]
    return tuple(sorted(found, key=lambda each: each.level is Level.HINT))


def _finding(risk: str, **where: str) -> RiskFinding:
    words = risk_words()[risk]
    return RiskFinding(risk, words.level, words.name, words.mend, **where)


def sentences(document: Document) -> Iterator[tuple[str, str]]:
    """Give every sentence of a document with the id of its block."""
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph | Items):
            for found in _SENTENCE.finditer(block_text(block)):
                if found[0].strip():
                    yield block.mark.block_id, found[0].strip()


def _wording(document: Document, template: LetterTemplate) -> Iterator[RiskFinding]:
    identity_fits = template.channel == _COURT_CHANNEL or template.id in _NEEDS_IDENTITY
    for block_id, sentence in sentences(document):
        plain = sentence.replace("\u00a0", " ")
        for words in risk_words().values():
            if words.id == "identity" and identity_fits:
                continue
            if any(pattern.search(plain) for pattern in words.patterns):
                yield _finding(words.id, block_id=block_id, sentence=sentence)
        if not identity_fits and any(is_pesel(run) for run in re.findall(r"\b\d{11}\b", plain)):
            yield _finding("identity", block_id=block_id, sentence=sentence)


def is_pesel(digits: str) -> bool:
    """Tell whether eleven digits are a PESEL with a right check digit."""
    weights = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)
    return sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 10 == 0


def _repealed(data: LetterData) -> Iterator[RiskFinding]:
    if data.written_on is None:
        return
    for citations in data.citations.values():
        for each in citations:
            if each.repealed_on and each.repealed_on <= data.written_on:
                yield _finding("repealed", sentence=f"{each.place} {each.act}")


def _order(template: LetterTemplate, data: LetterData) -> Iterator[RiskFinding]:
    early = template.id in _SECOND_STEP or {"refund", "price-reduction"} & set(data.demands)
    first, second = (
        any(cited(rule, data) for rule in template.vocabulary.slots.get(slot, ()))
        for slot in ("repair", "price_or_withdraw")
    )
    goods = template.id == "goods-complaint" or template.id in _SECOND_STEP
    if goods and early and first and not second:
        yield _finding("order", block_id="demands.list")


def _demand(template: LetterTemplate, data: LetterData) -> Iterator[RiskFinding]:
    own = data.values.get("own_demand") or data.edits.get("demands.list")
    known = {option.id for option in template.demands}
    if template.demands and not own and not known & set(data.demands):
        yield _finding("no-demand", block_id="demands.list")


def _account(template: LetterTemplate, data: LetterData) -> Iterator[RiskFinding]:
    asks = any("money" in option.tags and option.id in data.demands for option in template.demands)
    uses = "account" in (*template.fields, *template.optional)
    if asks and uses and not data.values.get("account"):
        yield _finding("no-account", block_id="account", field="account")


def _dates(
    template: LetterTemplate, data: LetterData, context: RiskContext
) -> Iterator[RiskFinding]:
    days = {name: day for name, day in data.values.items() if isinstance(day, date)}
    names = set(template.fields) | set(template.optional)
    for name, day in days.items():
        if name not in names or template.vocabulary.fields[name].kind is not FieldKind.DATE:
            continue
        late = data.written_on is not None and day > data.written_on
        if (late and name not in _MAY_BE_AHEAD) or context.logged.get(name, day) != day:
            yield _finding("date", field=name, sentence=_dated(template, name, day))
    known = names & set(days)
    for before, after in _IN_ORDER:
        if {before, after} <= known and days[before] > days[after]:
            first = _dated(template, before, days[before])
            second = _dated(template, after, days[after])
            yield _finding("date", field=after, sentence=f"{first}; {second}")


def _dated(template: LetterTemplate, name: str, day: date) -> str:
    return f"{template.vocabulary.fields[name].label.pl}: {polish_date(day)}"


def _enclosures(
    document: Document, template: LetterTemplate, data: LetterData
) -> Iterator[RiskFinding]:
    if not data.enclosures:
        for block_id, sentence in sentences(document):
            if _MENTIONS_FILE.search(sentence) and "nie dołączam" not in sentence:
                yield _finding("enclosure", block_id=block_id, sentence=sentence)
    there = {each.kind for each in data.enclosures}
    for kind in _without(template.enclosures, there):
        label = template.vocabulary.enclosure_kinds[kind].pl
        yield _finding("advised-enclosure", sentence=label, field=kind)


def _without(wanted: Iterable[str], there: set[str]) -> list[str]:
    return [each for each in wanted if each not in there]


def _law(template: LetterTemplate, data: LetterData) -> Iterator[RiskFinding]:
    slots = template.vocabulary.slots
    rules = {rule for slot in template.cites for rule in slots.get(slot, ())}
    if template.cites and not any(cited(rule, data) for rule in rules):
        yield _finding("no-law")


def _changed(document: Document) -> Iterator[RiskFinding]:
    for each in changed_blocks(document):
        if each.legal:
            yield _finding("legal-changed", block_id=each.block_id, sentence=each.now)
