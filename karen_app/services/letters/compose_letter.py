"""Composes one letter of a case, or says why it cannot be composed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.errors import KarenError, Missing
from karen_app.domain.ids import LetterId
from karen_app.domain.letter import Letter
from karen_app.domain.message import say
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.deadlines.lateness import as_decided
from karen_app.services.deadlines.law import Law, LawTrouble
from karen_app.services.letters.case_values import Known
from karen_app.services.letters.citations import as_if_sent
from karen_app.services.letters.data import letter_data
from karen_app.services.log.entry import read_entry
from karen_app.services.ports import Desk
from legal_rules import Assessment
from letters import Catalogue, Document, LetterData, LetterTemplate, TemplateError, compose


class LetterTrouble(KarenError):
    """A letter cannot be composed; ``message`` says why and what to do."""


@dataclass(frozen=True, slots=True)
class Office:
    """What letters are written with: the law, the templates, town and person of the user.

    ``writer`` is set where the user writes for clients: an advocate, somebody who helps.
    """

    law: Law
    catalogue: Catalogue
    town: str
    writer: Client | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter with everything it was composed from."""

    letter: Letter
    file: CaseFile
    template: LetterTemplate
    data: LetterData
    document: Document
    assessment: Assessment | None
    known: Known


def compose_letter(desk: Desk, office: Office, letter_id: LetterId) -> Composed:
    """Compose a letter with the facts of today; raises ``Missing`` or ``LetterTrouble``."""
    try:
        letter = read_entry(desk, Letter, letter_id)
    except Missing as gone:
        raise Missing(say("letter.unknown")) from gone
    file = read_case_file(desk, letter.case_id)
    template = template_of(office.catalogue, letter.template)
    known = known_facts(office, file, letter.template, desk.clock.today())
    return composed_of(office, letter, template, known)


def known_facts(office: Office, file: CaseFile, template: str, today: date) -> Known:
    """The case with what the law says now, and what it would say once the letter is sent."""
    try:
        assessment = as_decided(office.law.assess(file, today), file)
    except LawTrouble:
        assessment = None
    supposed = as_if_sent(office.law, file, template, today) if assessment else None
    writer = office.writer if office.writer and office.writer.id != file.client.id else None
    return Known(office.law, file, today, assessment, supposed, writer)


def composed_of(office: Office, letter: Letter, template: LetterTemplate, known: Known) -> Composed:
    """Compose a letter, stored or not, with known facts; raises ``LetterTrouble``."""
    data = letter_data(letter, template, known, office.town)
    try:
        document = compose(template, data)
    except TemplateError as broken:
        raise LetterTrouble(say("letter.broken_template", detail=str(broken))) from broken
    return Composed(letter, known.file, template, data, document, known.assessment, known)


def template_of(catalogue: Catalogue, kind: str) -> LetterTemplate:
    """The template of a kind; raises ``LetterTrouble``."""
    found = catalogue.templates.get(kind)
    if found is None:
        raise LetterTrouble(say("letter.unknown_template", template=kind))
    return found


def blanks_of(document: Document) -> tuple[str, ...]:
    """The labels of the blanks that stop the print, each once."""
    return tuple(dict.fromkeys(each.label for each in document.missing))
