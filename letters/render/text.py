"""Prints a document as plain text: the twin for e-mail, for screen readers and for tests."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable
from typing import Any

from letters.model.document import (
    Block,
    DayStrip,
    Document,
    DocumentKind,
    Enclosures,
    Heading,
    Items,
    Notice,
    PageBreak,
    Paragraph,
    Party,
    Run,
    Signature,
    SignatureKind,
    Spacer,
    Strip,
    Table,
)
from letters.render.characters import normalise

LINE = 76
_CASE = {"pl": "Sprawa", "en": "Case", "uk": "Справа"}
_OWN = {"pl": "Nasz znak", "en": "Our reference", "uk": "Наш номер"}


def render_text(document: Document) -> str:
    """Print a document as plain text of at most 76 columns, with the same words as the PDF.

    Args:
        document: the composed document.

    Returns:
        Text that ends with a line end; hard spaces stay hard, a word longer than a line stays
        whole.
    """
    parts = [*_opening(document), *(_block(block) for block in document.blocks)]
    if document.footer_note:
        parts.append("--\n" + _wrap(document.footer_note))
    return "\n\n".join(part for part in parts if part) + "\n"


def _opening(document: Document) -> Iterable[str]:
    title = document.subject
    if document.kind is DocumentKind.REPORT:
        lines = dict.fromkeys((document.title, document.subject))
        title = "\n".join(line for line in lines if line)
        yield _underlined(title, "=")
    yield _party(document.sender)
    yield _clean(document.place_and_date)
    yield "\n".join(
        line for line in (_clean(document.delivery_note), _party(document.addressee)) if line
    )
    case = _CASE.get(document.language, _CASE["pl"])
    own = _OWN.get(document.language, _OWN["pl"])
    pairs = ((case, document.reference), (own, document.own_reference))
    yield "\n".join(f"{label}: {_clean(text)}" for label, text in pairs if text)
    if document.kind is DocumentKind.LETTER and title:
        yield _underlined(title, "=")


def _block(block: Block) -> str:
    return _PRINTERS[type(block)](block)


def _heading(block: Heading) -> str:
    return _underlined(block.text, "-" if block.level == 1 else ".")


def _paragraph(block: Paragraph) -> str:
    return _wrap(_words(block.runs))


def _items(block: Items) -> str:
    labels = [f"{n}. " if block.ordered else "- " for n in range(1, len(block.items) + 1)]
    return _points(zip(labels, map(_words, block.items), strict=True))


def _table(block: Table) -> str:
    head = " | ".join(_clean(column.title) for column in block.columns)
    lines = [_wrap(f"{block.caption} ({head})" if block.caption else f"({head})")]
    for row in block.rows:
        cells = [_words(cell).replace("\n", " / ") for cell in row]
        lines.append(_wrap(" | ".join(cells).rstrip(" |"), hanging="    "))
    return "\n".join(lines)


def _signature(block: Signature) -> str:
    line = "" if block.kind is SignatureKind.TYPED else "." * 40 + "\n"
    caption = f"\n({_clean(block.caption)})" if block.caption else ""
    return f"{line}{_clean(block.name)}{caption}"


def _enclosures(block: Enclosures) -> str:
    if not block.items:
        return ""
    labels = [f"{n}. " for n in range(1, len(block.items) + 1)]
    title = _clean(block.title).rstrip(":")
    return f"{title}:\n" + _points(zip(labels, block.items, strict=True))


def _notice(block: Notice) -> str:
    words = textwrap.indent(_wrap(_words(block.runs), width=LINE - 2), "| ", lambda _line: True)
    title = textwrap.indent(_wrap(block.title, width=LINE - 2), "| ")
    return f"{title}\n{words}" if block.runs else title


def _picture(block: Strip | DayStrip) -> str:
    return _wrap(block.alternative_text)


def _nothing(_block: PageBreak | Spacer) -> str:
    return ""


_PRINTERS: dict[type, Callable[[Any], str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Items: _items,
    Table: _table,
    Signature: _signature,
    Enclosures: _enclosures,
    Notice: _notice,
    Strip: _picture,
    DayStrip: _picture,
    PageBreak: _nothing,
    Spacer: _nothing,
}


def _clean(text: str) -> str:
    return normalise(text).strip()


def _words(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs).strip()


def _run(run: Run) -> str:
    text = normalise(run.text)
    target = (run.link or "").removeprefix("mailto:")
    return f"{text} <{normalise(target)}>" if target and target not in text else text


def _party(party: Party) -> str:
    return "\n".join(line for line in map(_clean, party.lines) if line)


def _points(pairs: Iterable[tuple[str, str]]) -> str:
    return "\n".join(_wrap(label + _clean(text), hanging=" " * len(label)) for label, text in pairs)


def _underlined(text: str, mark: str) -> str:
    wrapped = _wrap(text)
    longest = max((len(line) for line in wrapped.splitlines()), default=0)
    return f"{wrapped}\n{mark * min(longest, LINE)}" if longest else ""


def _wrap(text: str, width: int = LINE, hanging: str = "") -> str:
    lines = [
        textwrap.fill(
            line,
            width,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in _clean(text).split("\n")
    ]
    return f"\n{hanging}".join(lines)
