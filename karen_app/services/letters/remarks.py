"""Remarks on a letter before it is printed: risky words, the address, repealed law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from karen_app.domain.message import say
from karen_app.services.letters.addressees import address_remark, offices_for
from karen_app.services.letters.case_values import case_values
from karen_app.services.letters.compose_letter import Composed
from karen_app.services.ports import Printer
from karen_app.services.settings import Language
from karen_app.services.views.letter_desk import LetterRemark
from letters import RiskContext, check_letter

WARNING = "warning"


def remarks_of(
    composed: Composed, printer: Printer, language: Language
) -> tuple[LetterRemark, ...]:
    """Every remark, warnings first; none of them changes the letter or stops the print."""
    return (
        *_address(composed),
        *(LetterRemark("", WARNING, said, "") for said in printer.remarks(composed.document)),
        *_repealed(composed, language),
        *_risks(composed, language),
    )


def _address(composed: Composed) -> Iterator[LetterRemark]:
    letter, known = composed.letter, composed.known
    remark = address_remark(letter, composed.file)
    if remark is not None:
        yield LetterRemark("addressee", WARNING, remark, "")
    offices = offices_for(letter.addressee, known.law, composed.assessment)
    chosen = [each for each in offices if each.name == composed.data.addressee.name]
    if len(offices) > 1 and not composed.data.addressee.name:
        sentence = say("remark.choose_office", count=len(offices))
        yield LetterRemark("addressee", WARNING, sentence, "")
    for office in chosen:
        if not office.is_whole:
            sentence = say("remark.office_blank", office=office.name)
            yield LetterRemark("addressee", WARNING, sentence, "")


def _repealed(composed: Composed, language: Language) -> Iterator[LetterRemark]:
    """Law that no longer governs, in the words that the writer typed."""
    law = composed.known.law
    instead = law.repealed(language)
    typed = {**composed.letter.edits, **composed.letter.values}
    for block_id, text in typed.items():
        if not isinstance(text, str) or block_id.startswith("_"):
            continue
        for hit in law.read_reply(text).repealed:
            sentence = say("remark.repealed", instead=instead[hit.ground])
            yield LetterRemark(block_id, WARNING, sentence, "", hit.quote)


def _risks(composed: Composed, language: Language) -> Iterator[LetterRemark]:
    known = case_values(composed.known)
    logged = {name: day for name, day in known.items() if isinstance(day, date)}
    found = check_letter(composed.document, composed.template, composed.data, RiskContext(logged))
    for each in found:
        yield LetterRemark(
            block_id=each.block_id or each.field,
            level=each.level.value,
            sentence=each.name.in_language(language.value),
            mend=each.mend.in_language(language.value),
            passage=each.sentence,
        )
