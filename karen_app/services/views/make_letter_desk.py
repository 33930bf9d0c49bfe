"""Builds the desk of one letter: fields, composed blocks, remarks, enclosures."""

from __future__ import annotations

from datetime import date

from karen_app.domain.money import Money as AppMoney
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.letters.addressees import offices_for
from karen_app.services.letters.compose_letter import Composed, blanks_of
from karen_app.services.letters.data import tone_of
from karen_app.services.letters.demands import demands_of
from karen_app.services.letters.remarks import remarks_of
from karen_app.services.ports import Printer
from karen_app.services.settings import Language
from karen_app.services.views.letter_desk import (
    AddresseeChoice,
    EnclosureLine,
    LetterBlock,
    LetterDesk,
    LetterField,
    ValueKind,
)
from letters import Block, BlockMark, Cell, Heading, Items, Money, Notice, Paragraph, Value

_KINDS = {
    "text": ValueKind.LONG_TEXT,
    "date": ValueKind.DATE,
    "money": ValueKind.MONEY,
    "number": ValueKind.NUMBER,
    "yes": ValueKind.YES_NO,
    "list": ValueKind.LONG_TEXT,
    "rows": ValueKind.LONG_TEXT,  # a row on each line, cells parted by " | "
}


def letter_desk(composed: Composed, printer: Printer, language: Language) -> LetterDesk:
    """What the letter desk shows; a frozen letter shows the words that were sent."""
    letter, file, document = composed.letter, composed.file, composed.document
    sent = next(iter(file.dispatches_of(letter.id)), None)
    frozen = letter.frozen
    return LetterDesk(
        letter_id=letter.id,
        case_id=letter.case_id,
        template=letter.template,
        title=letter.title,
        fields=_fields(composed, language),
        missing=() if frozen else blanks_of(document),
        blocks=_blocks(document.blocks),
        remarks=() if frozen else remarks_of(composed, language),
        demands=_demands(composed, language),
        tone=tone_of(letter).value,
        enclosures=_enclosures(composed),
        text=frozen.text if frozen else printer.text(document),
        is_frozen=letter.is_frozen,
        sent_on=sent.sent_on if sent else None,
        arrived_on=arrival_of(sent) if sent else None,
        addressee_lines=document.addressee.lines,
        addressee_choices=() if frozen else addressee_choices(composed),
        problem=None,
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


def _fields(composed: Composed, language: Language) -> tuple[LetterField, ...]:
    template, letter = composed.template, composed.letter
    blank = {each.field for each in composed.document.missing}
    found = []
    for name in (*template.fields, *template.optional):
        field = template.vocabulary.fields.get(name)
        if field is None or field.kind.value not in _KINDS:
            continue
        found.append(
            LetterField(
                name=name,
                label=_begun(field.label.in_language(language.value)),
                kind=_KINDS[field.kind.value],
                value=_shown(composed.data.values.get(name)),
                is_missing=name in blank,
                from_case=name not in letter.values and name in composed.data.values,
                hint=_shown_example(field.example, field.kind.value),
            )
        )
    return tuple(found)


def _begun(label: str) -> str:
    return label[:1].upper() + label[1:]


def _shown(value: Value | None) -> str:
    if value is None:
        return ""
    if isinstance(value, Money):
        return AppMoney(value.minor, value.currency).text
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, tuple):
        return "\n".join(_row(each) for each in value)
    return str(value)


def _row(row: str | tuple[Cell, ...]) -> str:
    return row if isinstance(row, str) else " | ".join(_shown(cell) for cell in row)


def _shown_example(example: object, kind: str) -> str:
    if kind == "money" and isinstance(example, int):
        return AppMoney(example).text
    if isinstance(example, list | tuple):
        return (
            "\n".join(_shown_example(each, kind) for each in example)
            if _is_rows(example)
            else (" | " if kind == "rows" else "\n").join(_shown_cell(each) for each in example)
        )
    return f"{example:%d.%m.%Y}" if isinstance(example, date) else str(example)


def _is_rows(example: list[object] | tuple[object, ...]) -> bool:
    return any(isinstance(each, list | tuple) for each in example)


def _shown_cell(cell: object) -> str:
    if isinstance(cell, dict) and isinstance(grosze := cell.get("grosze"), int):
        return AppMoney(grosze).text
    return cell.isoformat() if isinstance(cell, date) else str(cell)


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
