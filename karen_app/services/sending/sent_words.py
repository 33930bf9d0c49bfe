"""The words of a letter that left the house, as a document to be set anew in another form."""

from __future__ import annotations

from collections.abc import Iterator

from letters import Block, Document, DocumentKind, Heading, Paragraph, Run

LINE = 76  # columns of the kept text


def document_of(title: str, text: str, reference: str) -> Document:
    """The kept words as paragraphs; lines that were broken for their length are joined again."""
    blocks = tuple(_blocks(text))
    return Document(title, blocks, kind=DocumentKind.REPORT, reference=reference)


def _blocks(text: str) -> Iterator[Block]:
    for part in text.strip().split("\n\n"):
        lines = [line.strip() for line in part.splitlines() if line.strip()]
        if len(lines) > 1 and set(lines[-1]) <= {"=", "-"}:
            yield Heading(" ".join(lines[:-1]))
        elif lines:
            yield Paragraph((Run("\n".join(_joined(lines))),))


def _joined(lines: list[str]) -> Iterator[str]:
    whole, last = lines[0], lines[0]
    for line in lines[1:]:
        if len(last) + 1 + len(line.split(maxsplit=1)[0]) > LINE:
            whole += f" {line}"
        else:
            yield whole
            whole = line
        last = line
    yield whole
