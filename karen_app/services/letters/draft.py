"""Begins a letter and fills, words and furnishes it while it is a draft."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from karen_app.domain.checks.case import check_claim
from karen_app.domain.checks.text import TEXT_LIMIT, check_text
from karen_app.domain.dates import read_date
from karen_app.domain.fields import NO_FIELDS, Fields, FieldValue
from karen_app.domain.ids import CaseId, EvidenceId, LetterId
from karen_app.domain.letter import TRADER_ROLES, Letter
from karen_app.domain.message import say
from karen_app.domain.money import read_money
from karen_app.domain.problem import Problem, problem
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from karen_app.services.letters.addressees import LINES, NAME, typed_before
from karen_app.services.letters.compose_letter import template_of
from karen_app.services.letters.data import CHANNEL, TONE
from karen_app.services.letters.demands import DEMANDS
from karen_app.services.letters.enclosing import advised
from karen_app.services.log.entry import read_entry
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.storing import store_edit, store_new
from letters import Catalogue


def draft_letter(
    desk: Desk,
    catalogue: Catalogue,
    case_id: CaseId,
    template_id: str,
    typed: Mapping[str, str] | None = None,
) -> Outcome[Letter]:
    """Begin a letter of a kind, with ``typed`` fields; a complaint needs a demand first."""
    file = read_case_file(desk, case_id)
    template = template_of(catalogue, template_id)
    if template_id in COMPLAINTS and (problems := check_claim(file.case.claim)):
        return Refused(tuple(problems))
    known = typed_before(file) if template.addressee in TRADER_ROLES else NO_FIELDS
    letter = Letter(
        id=LetterId(desk.ids.new()),
        case_id=case_id,
        template=template_id,
        title=template.title.pl,
        created_on=desk.clock.today(),
        values=known.with_(**(typed or {})),
        enclosures=tuple(item.id for item in advised(template, file)),
        addressee=template.addressee,
    )
    return store_new(desk, say("change.letter_drafted", title=letter.title), letter)


def fill_letter(
    desk: Desk, catalogue: Catalogue, letter_id: LetterId, name: str, typed: str
) -> Outcome[Letter]:
    """Set one field of a letter; an empty text takes the value of the case again."""
    letter = read_entry(desk, Letter, letter_id)
    field = template_of(catalogue, letter.template).vocabulary.fields.get(name)
    value: FieldValue = typed.strip() or None
    if field is not None and typed.strip():
        read = _read(field.kind.value, name, typed)
        if isinstance(read, Problem):
            return Refused((read,))
        value = read
    if problems := check_text(name, typed, TEXT_LIMIT):
        return Refused(tuple(problems))
    return _with_values(desk, letter, letter.values.with_(**{name: value}))


def _read(kind: str, name: str, typed: str) -> str | int | Problem:
    if kind == "date":
        day = read_date(typed)
        return day.isoformat() if day else problem(name, "date.impossible", typed=typed[:40])
    if kind == "money":
        money = read_money(typed)
        if money is None:
            return problem(name, "money.impossible", typed=typed[:40])
        return f"{money.plain} {money.currency}"
    if kind == "number":
        if not typed.strip().isdigit():
            return problem(name, "number.negative")
        return int(typed)
    return typed.strip()


def choose_demands(desk: Desk, letter_id: LetterId, chosen: tuple[str, ...]) -> Outcome[Letter]:
    """Set what the letter asks for, by ids of the template's options."""
    letter = read_entry(desk, Letter, letter_id)
    return _with_values(desk, letter, letter.values.with_(**{DEMANDS: chosen}))


def choose_tone(desk: Desk, letter_id: LetterId, tone: str) -> Outcome[Letter]:
    """Set how the letter sounds: conciliatory, firm, final."""
    letter = read_entry(desk, Letter, letter_id)
    return _with_values(desk, letter, letter.values.with_(**{TONE: tone}))


def choose_channel(desk: Desk, letter_id: LetterId, channel: str) -> Outcome[Letter]:
    """Set how the letter will travel, which stands on it."""
    letter = read_entry(desk, Letter, letter_id)
    return _with_values(desk, letter, letter.values.with_(**{CHANNEL: channel or None}))


def choose_addressee(
    desk: Desk, letter_id: LetterId, name: str, lines: tuple[str, ...]
) -> Outcome[Letter]:
    """Set who gets the letter; an empty name takes the trader or the office again."""
    letter = read_entry(desk, Letter, letter_id)
    typed = {NAME: name.strip() or None, LINES: "\n".join(lines).strip() or None}
    for field, text in typed.items():
        if problems := check_text(field, text or "", TEXT_LIMIT):
            return Refused(tuple(problems))
    return _with_values(desk, letter, letter.values.with_(**typed))


def choose_enclosures(
    desk: Desk, letter_id: LetterId, chosen: tuple[EvidenceId, ...]
) -> Outcome[Letter]:
    """Set which files go with the letter, in their order."""
    letter = read_entry(desk, Letter, letter_id)
    return edit_draft(desk, letter, dataclasses.replace(letter, enclosures=chosen))


def edit_text(desk: Desk, letter_id: LetterId, block_id: str, text: str | None) -> Outcome[Letter]:
    """Put the writer's own words into a block; ``None`` puts the composed words back."""
    letter = read_entry(desk, Letter, letter_id)
    if text is not None and (problems := check_text(block_id, text, TEXT_LIMIT)):
        return Refused(tuple(problems))
    edits = letter.edits.with_(**{block_id: text})
    return edit_draft(desk, letter, dataclasses.replace(letter, edits=edits))


def _with_values(desk: Desk, letter: Letter, values: Fields) -> Outcome[Letter]:
    return edit_draft(desk, letter, dataclasses.replace(letter, values=values))


def edit_draft(desk: Desk, before: Letter, after: Letter) -> Outcome[Letter]:
    """Store a changed draft; a letter that was sent is refused."""
    if before.frozen is not None:
        return Refused((problem("", "letter.frozen", day=before.frozen.frozen_on),))
    return store_edit(desk, say("change.letter_edited", title=before.title), before, after)
