"""Builds the desk of one letter: fields, composed blocks, remarks, enclosures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from karen_app.domain.case_file import CaseFile
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.message import say
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.letters.addressees import LINES, NAME, asks_receiver, offices_for
from karen_app.services.letters.compose_letter import Composed, blanks_of
from karen_app.services.letters.data import tone_of
from karen_app.services.letters.demands import demands_of
from karen_app.services.letters.remarks import remarks_of
from karen_app.services.ports import Printer
from karen_app.services.settings import Language
from karen_app.services.views.letter_desk import (
    AddresseeChoice,
    BlankPlace,
    EnclosureLine,
    LetterBlank,
    LetterBlock,
    LetterDesk,
    LetterField,
    SentLetter,
    ValueKind,
)
from karen_app.services.views.make_letter_fields import letter_fields
from karen_app.services.views.make_log import entry_days, evidence_line
from karen_app.services.views.make_papers import letter_state
from letters import Block, BlockMark, Heading, Items, Notice, Paragraph

_RECEIVER = ("addressee", "addressee_address")
_DEMAND = "demand"
_WRITER = ("writer_name", "writer_address", "place")


def letter_desk(
    composed: Composed, printer: Printer, has: Callable[[str], bool], language: Language
) -> LetterDesk:
    """What the letter desk shows; a frozen letter shows the words that were sent.

    ``has`` tells by its digest whether a kept file is there.
    """
    letter, file, document = composed.letter, composed.file, composed.document
    sent = next(iter(reversed(file.dispatches_of(letter.id))), None)
    state, state_on = letter_state(letter, file, sent)
    frozen = letter.frozen
    return LetterDesk(
        letter_id=letter.id,
        case_id=letter.case_id,
        template=letter.template,
        title=letter.title,
        fields=letter_fields(composed, language),
        missing=() if frozen else blanks_of(document),
        blocks=_blocks(document.blocks),
        remarks=() if frozen else remarks_of(composed, printer, language),
        demands=_demands(composed, language),
        tone=tone_of(letter).value,
        enclosures=_enclosures(composed),
        text=frozen.text if frozen else printer.text(document),
        is_frozen=letter.is_frozen,
        sent_on=sent.sent_on if sent else None,
        arrived_on=arrival_of(sent) if sent else None,
        addressee_lines=document.addressee.lines,
        problem=None,
        state=state,
        state_on=state_on,
        writer_id=(composed.known.writer or file.client).id,
        blanks=() if frozen else tuple(_blanks(composed, language)),
        receiver=() if frozen else _receiver(composed),
        sent=_sent(sent, file, has) if sent else None,
        addressee_choices=() if frozen else addressee_choices(composed),
    )


def _sent(sent: Dispatch, file: CaseFile, has: Callable[[str], bool]) -> SentLetter:
    days = entry_days(file)
    proofs = [item for item in file.evidence if item.proves.partition(":")[0] == sent.id]
    return SentLetter(
        dispatch_id=sent.id,
        channel=sent.channel,
        sent_on=sent.sent_on,
        tracking_number=sent.tracking_number,
        arrived_on=arrival_of(sent),
        proofs=tuple(evidence_line(item, days, is_there=has(item.digest)) for item in proofs),
    )


def _blanks(composed: Composed, language: Language) -> Iterator[LetterBlank]:
    """What stops the print, each with the place where it is filled."""
    words = composed.template.vocabulary.fields
    for each in composed.document.missing:
        if each.field in _RECEIVER:
            yield LetterBlank(each.field, say(f"blank.{each.field}"), BlankPlace.RECEIVER)
        elif each.field == _DEMAND:
            yield LetterBlank(each.field, say("blank.demand"), BlankPlace.DEMANDS)
        elif each.field in _WRITER:
            yield LetterBlank(each.field, say(f"blank.{each.field}"), BlankPlace.WRITER)
        else:
            known = words.get(each.field)
            label = known.label.in_language(language.value) if known else each.label
            yield LetterBlank(each.field, label, BlankPlace.FIELD)


def _receiver(composed: Composed) -> tuple[LetterField, ...]:
    """Name and address as fields where Karen does not know them, or where they were typed."""
    letter, found = composed.letter, composed.data.addressee
    blank = {each.field for each in composed.document.missing}
    if not asks_receiver(letter) and not blank & set(_RECEIVER):
        return ()
    typed = (found.name, "\n".join(found.address))
    kinds = (ValueKind.TEXT, ValueKind.LONG_TEXT)
    return tuple(
        LetterField(name, "", kind, value, name in blank, letter.values.text(key) == "")
        for name, key, kind, value in zip(_RECEIVER, (NAME, LINES), kinds, typed, strict=True)
    )


def addressee_choices(composed: Composed) -> tuple[AddresseeChoice, ...]:
    """The offices that may get the letter; empty where it goes to the trader."""
    role = composed.letter.addressee
    offices = offices_for(role, composed.known.law, composed.assessment)
    chosen = composed.data.addressee.name
    return tuple(
        AddresseeChoice(
            number=each.number,
            name=each.name,
            lines=each.lines,
            is_chosen=each.name == chosen,
            is_whole=each.is_whole,
            source=each.source,
            checked=each.checked,
        )
        for each in offices
    )


def _demands(composed: Composed, language: Language) -> tuple[tuple[str, str, bool], ...]:
    chosen = demands_of(composed.letter, composed.template, composed.file)
    return tuple(
        (option.id, option.title.in_language(language.value), option.id in chosen)
        for option in composed.template.demands
    )


def _enclosures(composed: Composed) -> tuple[EnclosureLine, ...]:
    chosen = composed.letter.enclosures
    kept = {str(item.id): item for item in composed.file.evidence}
    order = [*(each for each in chosen if each in kept), *(e for e in kept if e not in chosen)]
    return tuple(
        EnclosureLine(each, kept[each].description or kept[each].name, each in chosen)
        for each in order
    )


def _blocks(blocks: tuple[Block, ...]) -> tuple[LetterBlock, ...]:
    """Blocks with words, those of one template block joined."""
    found: dict[str, LetterBlock] = {}
    for place, block in enumerate(blocks):
        text = _words(block)
        if text is None:
            continue
        mark = getattr(block, "mark", BlockMark())
        key = mark.block_id or f"#{place}"
        before = found.get(key)
        found[key] = LetterBlock(
            block_id=mark.block_id,
            text=f"{before.text}\n{text}" if before else text,
            is_legal=mark.legal,
            original=mark.original,
            can_edit=bool(mark.block_id),
        )
    return tuple(found.values())


def _words(block: Block) -> str | None:
    if isinstance(block, Heading):
        return block.text
    if isinstance(block, Paragraph | Notice):
        return "".join(run.text for run in block.runs)
    if isinstance(block, Items):
        return "\n".join("".join(run.text for run in item) for item in block.items)
    return None
