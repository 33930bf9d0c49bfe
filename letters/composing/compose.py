"""Template and facts become a document: pure, no clock, no disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from letters.composing.blocks import BlockWriter
from letters.composing.names import Names
from letters.composing.polish import polish_date
from letters.composing.text import blank_text, say
from letters.composing.typography import typeset
from letters.errors import BlankLeft, TemplateError
from letters.model.data import LetterData
from letters.model.document import (
    Block,
    Document,
    DocumentKind,
    Enclosures,
    Missing,
    Party,
    Signature,
)
from letters.model.template import BlockKind, BlockTemplate, LetterTemplate

_DEEPEST_USE = 4
# Papers that two sides sign or one side hands over: they are sent to nobody.
TO_NOBODY = ("any", "both")


def compose(template: LetterTemplate, data: LetterData, *, final: bool = False) -> Document:
    """Compose a letter.

    A fact that the letter needs and that is not recorded becomes a visible, named blank, listed
    in ``Document.missing``. With ``final`` such a letter raises ``BlankLeft``. A sentence about an
    optional fact, a file or a citation that is not there is left out. ``TemplateError`` if the
    template or a value is faulty.
    """
    names = Names(template, data)
    writer = BlockWriter(template, data, names)
    blocks: list[Block] = []
    for block in _expanded(template, names):
        blocks += writer.write(block)
    blocks.append(_signature(template, data))
    blocks += _enclosures(data)
    document = _document(template, data, names, blocks)
    if final and document.missing:
        raise BlankLeft(tuple(each.label for each in document.missing))
    return document


def _expanded(template: LetterTemplate, names: Names) -> Iterator[BlockTemplate]:
    """Put the frame around the blocks and the phrases in the place of their names."""
    start, end = f"{template.frame}-start", f"{template.frame}-end"
    yield from _in_place(template, _phrase(template, start), names, 0)
    yield from _in_place(template, template.blocks, names, 0)
    yield from _in_place(template, _phrase(template, end), names, 0)


def _in_place(
    template: LetterTemplate, blocks: Iterable[BlockTemplate], names: Names, depth: int
) -> Iterator[BlockTemplate]:
    for block in blocks:
        if block.kind is not BlockKind.USE:
            yield block
        elif names.holds(block.when):
            if depth >= _DEEPEST_USE:
                raise TemplateError(template.origin, f"the phrase {block.use!r} uses itself.")
            yield from _in_place(template, _phrase(template, block.use), names, depth + 1)


def _phrase(template: LetterTemplate, name: str) -> tuple[BlockTemplate, ...]:
    phrases = template.vocabulary.phrases
    if name not in phrases:
        raise TemplateError(template.origin, f"phrases.toml has no phrase {name!r}.")
    return phrases[name]


def _document(
    template: LetterTemplate, data: LetterData, names: Names, blocks: list[Block]
) -> Document:
    subject = typeset(say(template.subject, names.for_sentence(template.subject), template.origin))
    sender = _sender(data, names)
    addressee = Party(()) if template.addressee in TO_NOBODY else _addressee(data, names)
    place_and_date = _place_and_date(data, names)
    return Document(
        title=typeset(template.title.pl),
        blocks=tuple(blocks),
        kind=DocumentKind.LETTER,
        sender=sender,
        addressee=addressee,
        delivery_note=typeset(data.delivery),
        place_and_date=place_and_date,
        subject=subject,
        reference=data.own_reference,
        footer_note=typeset(data.rulebook),
        author=data.writer.name,
        missing=tuple(names.missing.values()),
    )


def _sender(data: LetterData, names: Names) -> Party:
    writer = data.writer
    name = _or_blank(names, writer.name, "writer_name", "imię i nazwisko nadawcy")
    address = writer.address or (_or_blank(names, "", "writer_address", "adres nadawcy"),)
    contact = (f"e-mail: {writer.email}" if writer.email else "", _phone(writer.phone))
    return Party((name, *address, *(line for line in contact if line)))


def _phone(phone: str) -> str:
    return f"tel. {phone}" if phone else ""


def _addressee(data: LetterData, names: Names) -> Party:
    addressee = data.addressee
    name = _or_blank(names, addressee.name, "addressee", "adresat")
    lines = addressee.address
    if not lines:
        email = addressee.email
        lines = (
            (email,) if email else (_or_blank(names, "", "addressee_address", "adres adresata"),)
        )
    register = (addressee.register,) if addressee.register else ()
    return Party((name, *lines, *register))


def _place_and_date(data: LetterData, names: Names) -> str:
    place = _or_blank(names, data.place, "place", "miejscowość")
    if data.written_on is None:
        day = _or_blank(names, "", "written_on", "data pisma")
    else:
        day = f"dnia {polish_date(data.written_on)}"
    return typeset(f"{place}, {day}")


def _or_blank(names: Names, text: str, field: str, label: str) -> str:
    if text.strip():
        return text
    names.missing.setdefault(field, Missing(field, label))
    return blank_text(label)


def _signature(template: LetterTemplate, data: LetterData) -> Signature:
    name = data.values.get(template.signed_by) if template.signed_by else None
    if isinstance(name, str):
        drawn = data.signature
        return drawn if drawn is not None and drawn.name == name else Signature(name=name)
    return data.signature or Signature(name=data.writer.name)


def _enclosures(data: LetterData) -> list[Block]:
    if not data.enclosures:
        return []
    return [
        Enclosures("Załączniki", tuple(typeset(_enclosure_line(each)) for each in data.enclosures))
    ]


def _enclosure_line(enclosure: object) -> str:
    title = str(getattr(enclosure, "title", ""))
    return f"{title} (osobno)" if getattr(enclosure, "separately", False) else title
