"""TimelineData becomes a document: the drawn axis, its words, and the table under it."""

from __future__ import annotations

from letters.composing.polish import counted, polish_date, short_date
from letters.model.document import (
    Block,
    Document,
    DocumentKind,
    Strip,
    StripBar,
    StripBranch,
    StripEvent,
    TableColumn,
)
from letters.timeline.data import (
    TimelineClock,
    TimelineData,
    TimelineEntry,
    Variant,
)
from letters.timeline.parts import Row, heading, labelled, paragraph, row, table

_TITLES = {
    Variant.WHOLE: "Oś czasu sprawy",
    Variant.COURT: "Chronologia zdarzeń",
    Variant.OMBUDSMAN: "Przebieg sprawy dla rzecznika konsumentów",
}
_COLUMNS = (
    TableColumn("Data", weight=0.8),
    TableColumn("Zdarzenie", weight=2.4),
    TableColumn("Podstawa prawna", weight=1.2),
    TableColumn("Dowód", weight=0.7),
)
_CLOCK_COLUMNS = (
    TableColumn("Termin", weight=1.8),
    TableColumn("Kto", weight=1.0),
    TableColumn("Od", weight=0.8),
    TableColumn("Bezpiecznie do", weight=0.9),
    TableColumn("Najpóźniej do", weight=0.9),
    TableColumn("Podstawa prawna", weight=1.2),
)


def compose_timeline(data: TimelineData, variant: Variant = Variant.WHOLE) -> Document:
    """Compose the timeline of a case.

    ``WHOLE`` shows everything; ``COURT`` only what the law looks at or a proof stands for, without
    forecasts; ``OMBUDSMAN`` leaves out the forecasts alone. Entries are put in order of date; the
    order of entries of one day is kept.
    """
    entries = tuple(sorted(_chosen(data, variant), key=lambda entry: entry.on))
    forecast = variant is Variant.WHOLE
    blocks: list[Block] = [
        labelled("Strony:", f"{data.client} – {data.trader}"),
        labelled("Sprawa:", data.matter),
        labelled("Stan na dzień:", polish_date(data.today)),
        _strip(data, entries, forecast=forecast),
        heading("Zdarzenia"),
    ]
    if entries:
        blocks.append(table(_COLUMNS, [_entry_row(each) for each in entries]))
    else:
        blocks.append(paragraph("Nie zapisano jeszcze żadnego zdarzenia."))
    if data.clocks:
        blocks += [heading("Terminy"), _clock_table(data.clocks)]
    if forecast and data.branches:
        columns = (TableColumn("Od dnia"), TableColumn("Jeżeli"), TableColumn("To", weight=2.0))
        rows = [row(each.on, each.when, each.then) for each in data.branches]
        blocks += [heading("Co może nastąpić"), table(columns, rows)]
    return Document(
        title=_TITLES[variant],
        blocks=tuple(blocks),
        kind=DocumentKind.REPORT,
        subject=_TITLES[variant],
        reference=data.reference,
        footer_note=data.rulebook,
        author=data.client,
    )


def _chosen(data: TimelineData, variant: Variant) -> tuple[TimelineEntry, ...]:
    if variant is Variant.COURT:
        return tuple(
            entry
            for entry in data.entries
            if entry.on <= data.today and (entry.proof or entry.has_effect)
        )
    if variant is Variant.OMBUDSMAN:
        return tuple(entry for entry in data.entries if entry.on <= data.today)
    return data.entries


def _strip(data: TimelineData, entries: tuple[TimelineEntry, ...], *, forecast: bool) -> Strip:
    events = tuple(
        StripEvent(e.on, e.title, e.tone, e.proof, is_past=e.on <= data.today, lane=e.who)
        for e in entries
    )
    bars = tuple(
        StripBar(c.start, c.safe, c.legal, c.title, c.tone, disputed=c.disputed)
        for c in data.clocks
    )
    branches = tuple(StripBranch(b.on, b.when, b.then) for b in data.branches) if forecast else ()
    return Strip(events, bars, branches, data.today, _in_words(data, entries, branches))


def _in_words(
    data: TimelineData, entries: tuple[TimelineEntry, ...], branches: tuple[StripBranch, ...]
) -> str:
    number = counted(len(entries), "zdarzenie", "zdarzenia", "zdarzeń")
    parts = [f"Oś czasu: {number}."]
    parts += [f"{short_date(each.on)}: {each.title}." for each in entries]
    parts += [
        f"Termin {each.title}: od {short_date(each.start)} do {short_date(each.legal)}."
        for each in data.clocks
    ]
    parts += [f"Od {short_date(each.on)}, {each.when}: {each.then}." for each in branches]
    parts.append(f"Dziś: {short_date(data.today)}.")
    return " ".join(parts)


def _entry_row(entry: TimelineEntry) -> Row:
    words = [entry.title, entry.detail, entry.act]
    text = ". ".join(each.rstrip(".") for each in words if each)
    who = f"{entry.who}: " if entry.who else ""
    return row(entry.on, who + text, entry.basis, entry.proof)


def _clock_table(clocks: tuple[TimelineClock, ...]) -> Block:
    rows = [
        row(_clock_words(each), each.obliged, each.start, each.safe, each.legal, each.basis)
        for each in clocks
    ]
    return table(_CLOCK_COLUMNS, rows)


def _clock_words(clock: TimelineClock) -> str:
    words = f"{clock.title} ({clock.status})" if clock.status else clock.title
    return f"{words}, liczenie sporne" if clock.disputed else words
