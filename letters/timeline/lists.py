"""Lists that go with a case: the evidence list and the cover list of a packet."""

from __future__ import annotations

from letters.composing.polish import counted
from letters.model.document import (
    Align,
    Block,
    Document,
    DocumentKind,
    TableColumn,
)
from letters.timeline.data import EvidenceLine
from letters.timeline.parts import labelled, paragraph, row, table

_MEGABYTE = 1024 * 1024
_FINGERPRINT_SHOWN = 16


def compose_evidence_list(lines: tuple[EvidenceLine, ...], reference: str = "") -> Document:
    """Compose the list of kept files with the beginning of each SHA-256 fingerprint."""
    columns = (
        TableColumn("Nr", weight=0.5),
        TableColumn("Dokument", weight=2.0),
        TableColumn("Data", weight=0.8),
        TableColumn("Pochodzenie", weight=1.0),
        TableColumn("Czego dowodzi", weight=1.6),
        TableColumn("Odcisk SHA-256", weight=1.3),
    )
    rows = [
        row(e.label, e.title, e.on, e.origin, e.proves, e.fingerprint[:_FINGERPRINT_SHOWN])
        for e in lines
    ]
    number = counted(len(lines), "dokument", "dokumenty", "dokumentów")
    blocks: list[Block] = [paragraph(f"Lista obejmuje {number}.")]
    if rows:
        blocks.append(table(columns, rows))
    return _report("Wykaz dowodów", blocks, reference)


def compose_packet_list(
    receiver: str,
    lines: tuple[EvidenceLine, ...],
    reference: str = "",
    most_files: int | None = None,
    most_bytes: int | None = None,
) -> Document:
    """Compose the cover list of what is sent to a body, with its limits and the total size."""
    columns = (
        TableColumn("Nr", weight=0.5),
        TableColumn("Dokument", weight=3.0),
        TableColumn("Data", weight=0.8),
        TableColumn("Rozmiar", Align.RIGHT, 0.8),
    )
    total = sum(line.size for line in lines)
    files = counted(len(lines), "plik", "pliki", "plików")
    blocks: list[Block] = [
        labelled("Odbiorca:", receiver),
        labelled("Razem:", f"{files}, {size_text(total)}"),
    ]
    blocks += [paragraph(sentence) for sentence in _limits(lines, total, most_files, most_bytes)]
    rows = [row(e.label, e.title, e.on, size_text(e.size)) for e in lines]
    if rows:
        blocks.append(table(columns, rows))
    return _report("Spis przesyłki", blocks, reference)


def size_text(size: int) -> str:
    """Write a size in megabytes with one decimal place."""
    return f"{size / _MEGABYTE:.1f} MB".replace(".", ",")


def _limits(
    lines: tuple[EvidenceLine, ...], total: int, most_files: int | None, most_bytes: int | None
) -> list[str]:
    sentences = []
    if most_files is not None and len(lines) > most_files:
        allowed = counted(most_files, "plik", "pliki", "plików")
        sentences.append(f"Odbiorca przyjmuje najwyżej {allowed}. Połącz dokumenty.")
    if most_bytes is not None and total > most_bytes:
        sentences.append(f"Odbiorca przyjmuje najwyżej {size_text(most_bytes)}. Zmniejsz zdjęcia.")
    return sentences


def _report(title: str, blocks: list[Block], reference: str) -> Document:
    return Document(
        title=title,
        blocks=tuple(blocks),
        kind=DocumentKind.REPORT,
        subject=title,
        reference=reference,
    )
