"""The proof sheet of one deadline: start, rule, strip of days, every step, both last days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from letters.composing.polish import polish_date
from letters.model.document import (
    Block,
    DayCell,
    DayKind,
    DayStrip,
    Document,
    DocumentKind,
    Items,
    Notice,
    Run,
    TableColumn,
)
from letters.timeline.data import DeadlineSheet
from letters.timeline.parts import day_text, heading, labelled, paragraph, row, set_text, table

_ONE_DAY = timedelta(days=1)
_MOST_DAYS = 56
_KEPT_AT_EACH_END = 21
_SATURDAY = 5


def compose_proof_sheet(sheet: DeadlineSheet) -> Document:
    """Compose the sheet; a deadline that still waits for a fact says which one."""
    blocks: list[Block] = [
        labelled("Kto ma działać:", sheet.obliged),
        labelled("Zdarzenie początkowe:", _trigger(sheet)),
        labelled("Dowód:", sheet.trigger_proof or "brak dowodu w aktach"),
        labelled("Reguła:", f"{sheet.rule} (wersja {sheet.version})"),
    ]
    if sheet.waits_for:
        text = f"Termin zacznie biec, gdy znany będzie fakt: {sheet.waits_for}."
        blocks.append(Notice("Termin jeszcze nie biegnie", (Run(text),)))
    else:
        blocks.append(Notice("Wynik", (Run(set_text(_result(sheet))),)))
    if sheet.days:
        blocks.append(DayStrip(sheet.days, sheet.safe, sheet.legal, set_text(_strip_words(sheet))))
    if sheet.steps:
        columns = (TableColumn("Krok", weight=3.0), TableColumn("Podstawa", weight=1.0))
        rows = [row(step.text, step.basis) for step in sheet.steps]
        blocks += [heading("Obliczenie krok po kroku"), table(columns, rows)]
    blocks += _endnotes(sheet)
    return Document(
        title=f"Karta terminu: {sheet.title}",
        blocks=tuple(blocks),
        kind=DocumentKind.REPORT,
        subject=f"Karta terminu: {sheet.title}",
        reference=sheet.reference,
        footer_note=sheet.rulebook,
    )


def day_cells(
    start: date, end: date, days_off: Mapping[date, str], term_ends: date | None = None
) -> tuple[DayCell, ...]:
    """Give the days from the starting event to the last day, for the strip.

    ``start`` is the day of the event and is not counted; ``days_off`` names statutory days off.
    Days after ``term_ends`` (the unshifted last day) carry no number.
    A long term keeps its first and last three weeks; a note tells how many days lie between.
    """
    length = (end - start).days
    counted = length if term_ends is None else (term_ends - start).days
    days = [
        _day_cell(start + n * _ONE_DAY, n if n <= counted else 0, days_off)
        for n in range(length + 1)
    ]
    if len(days) <= _MOST_DAYS:
        return tuple(days)
    skipped = len(days) - 2 * _KEPT_AT_EACH_END
    tail = days[-_KEPT_AT_EACH_END:]
    tail[0] = replace(tail[0], note=f"pominięto {skipped} dni")
    return (*days[:_KEPT_AT_EACH_END], *tail)


def _day_cell(day: date, number: int, days_off: Mapping[date, str]) -> DayCell:
    if day in days_off:
        kind = DayKind.SUNDAY if day.weekday() > _SATURDAY else DayKind.HOLIDAY
    elif day.weekday() > _SATURDAY:
        kind = DayKind.SUNDAY
    else:
        kind = DayKind.SATURDAY if day.weekday() == _SATURDAY else DayKind.WORKING
    return DayCell(day, kind, number or None, days_off.get(day, ""))


def _trigger(sheet: DeadlineSheet) -> str:
    return f"{sheet.trigger}, {day_text(sheet.trigger_on, 'dzień nieznany')}"


def _result(sheet: DeadlineSheet) -> str:
    words = f"Bezpieczny ostatni dzień: {day_text(sheet.safe)}. "
    words += f"Najpóźniejszy możliwy do obrony ostatni dzień: {day_text(sheet.legal)}."
    if sheet.assert_from:
        words += (
            f" Na skutek braku działania można powołać się od {polish_date(sheet.assert_from)}."
        )
    return words


def _strip_words(sheet: DeadlineSheet) -> str:
    first, last = sheet.days[0].on, sheet.days[-1].on
    off = [
        f"{polish_date(day.on)} {day.note or 'niedziela'}"
        for day in sheet.days
        if day.kind in {DayKind.SUNDAY, DayKind.HOLIDAY}
    ]
    words = f"Dni od {polish_date(first)} do {polish_date(last)} {_result(sheet)}"
    return f"{words} Dni wolne: {', '.join(off)}." if off else words


def _endnotes(sheet: DeadlineSheet) -> list[Block]:
    blocks: list[Block] = []
    if sheet.effect:
        blocks.append(labelled("Skutek upływu terminu:", sheet.effect))
    if sheet.confidence:
        blocks.append(labelled("Pewność reguły:", sheet.confidence))
    if sheet.disputed:
        blocks += [heading("Co jest sporne"), Items(tuple((Run(d),) for d in sheet.disputed))]
    if sheet.sources:
        blocks += [heading("Źródła"), Items(tuple((Run(source),) for source in sheet.sources))]
    else:
        blocks.append(paragraph("Reguła nie podaje źródła."))
    return blocks
