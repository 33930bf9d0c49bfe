"""The case on one page: who, what, when, wanted, said, promised, broken."""

from __future__ import annotations

from letters.composing.polish import counted, polish_date
from letters.model.document import (
    Block,
    Document,
    DocumentKind,
    Items,
    Notice,
    Run,
    TableColumn,
)
from letters.timeline.data import Promise, SummaryData
from letters.timeline.parts import heading, labelled, paragraph, row, table

MOST_ENCOUNTERS = 8
MOST_SAYINGS = 5
LONGEST_LINE = 160


def compose_summary(data: SummaryData) -> Document:
    """Compose the one-page summary; the newest encounters are shown, older ones are counted."""
    blocks: list[Block] = [
        labelled("Kto:", data.client),
        labelled("Z kim:", data.trader),
        labelled("Co:", short(data.matter)),
    ]
    if data.bought:
        blocks.append(labelled("Umowa:", short(data.bought)))
    if data.their_reference:
        blocks.append(labelled("Numer sprawy u przedsiębiorcy:", data.their_reference))
    blocks.append(labelled("Żądanie:", short(data.wanted)))
    blocks += _encounters(data)
    if data.said:
        said = tuple((Run(f"„{short(each)}”"),) for each in data.said[:MOST_SAYINGS])
        blocks += [heading("Co powiedziano"), Items(said)]
    blocks += _promises(data.promises)
    cost = _cost(data)
    blocks += [paragraph(cost)] if cost else []
    if data.next_date:
        text = f"{polish_date(data.next_date)} – {data.next_what}"
        blocks.append(Notice("Następna ważna data", (Run(text),)))
    return Document(
        title="Sprawa na jednej stronie",
        blocks=tuple(blocks),
        kind=DocumentKind.REPORT,
        subject="Sprawa na jednej stronie",
        place_and_date=polish_date(data.written_on),
        reference=data.reference,
        author=data.client,
    )


def short(text: str) -> str:
    """Cut a line that would break the page at a word, with an ellipsis."""
    if len(text) <= LONGEST_LINE:
        return text
    return text[:LONGEST_LINE].rsplit(" ", 1)[0].rstrip(",;.") + "…"


def _encounters(data: SummaryData) -> list[Block]:
    if not data.encounters:
        return [paragraph("Nie zapisano jeszcze żadnego zdarzenia.")]
    newest = sorted(data.encounters, key=lambda each: each.on)[-MOST_ENCOUNTERS:]
    columns = (TableColumn("Kiedy", weight=0.6), TableColumn("Co się stało", weight=3.0))
    rows = [row(each.on, short(f"{each.title}. {each.detail}".strip())) for each in newest]
    blocks: list[Block] = [heading("Co się stało"), table(columns, rows)]
    older = len(data.encounters) - len(newest)
    if older:
        words = counted(older, "zdarzenie", "zdarzenia", "zdarzeń")
        blocks.append(paragraph(f"Wcześniej w dzienniku: {words}."))
    return blocks


def _promises(promises: tuple[Promise, ...]) -> list[Block]:
    if not promises:
        return []
    columns = (
        TableColumn("Obietnica", weight=2.2),
        TableColumn("Złożona", weight=0.7),
        TableColumn("Do kiedy", weight=0.7),
        TableColumn("Wynik", weight=0.9),
    )
    rows = [row(short(p.what), p.made_on, p.by, _kept(p)) for p in promises]
    return [heading("Co obiecano"), table(columns, rows)]


def _kept(promise: Promise) -> str:
    return {True: "dotrzymana", False: "niedotrzymana", None: "otwarta"}[promise.kept]


def _cost(data: SummaryData) -> str:
    """What the matter has cost so far; what is not recorded is not counted as nothing."""
    parts = []
    if data.retold:
        told = counted(data.retold, "raz", "razy", "razy")
        parts.append(f"Sprawę opowiadano od początku: {told}.")
    if data.persons:
        persons = counted(data.persons, "osoba", "osoby", "osób")
        parts.append(f"Osoby po drugiej stronie: {persons}.")
    if data.minutes_lost:
        minutes = counted(data.minutes_lost, "minuta", "minuty", "minut")
        parts.append(f"Stracony czas: {minutes}.")
    return " ".join(parts)
