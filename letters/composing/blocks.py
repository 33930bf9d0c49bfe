"""Writes one template block with the facts of the letter: zero, one or more document blocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from letters.composing import polish
from letters.composing.names import Names
from letters.composing.points import Runs, lower_first, plain, punctuated, split_lines
from letters.composing.text import Blank, bold_parts, say
from letters.composing.typography import one_full_stop, typeset
from letters.model.data import EarlierLetter, Grievance, GrievanceState, LetterData, Money
from letters.model.document import (
    Block,
    BlockMark,
    Heading,
    Items,
    Notice,
    Paragraph,
    Run,
    RunStyle,
    Table,
    TableColumn,
)
from letters.model.template import BlockKind, BlockTemplate, LetterTemplate

_STATES = {
    GrievanceState.OPEN: "nierozwiązane",
    GrievanceState.SETTLED: "załatwione",
    GrievanceState.CHANGED: "załatwione częściowo",
}


class BlockWriter:
    """Writes the blocks of one letter, one after another."""

    def __init__(self, template: LetterTemplate, data: LetterData, names: Names) -> None:
        """Write for this template with these facts."""
        self._template = template
        self._data = data
        self._names = names
        self._writers: dict[BlockKind, Callable[[BlockTemplate], list[Block]]] = {
            BlockKind.HEADING: self._heading,
            BlockKind.PARAGRAPH: self._paragraph,
            BlockKind.NOTICE: self._notice,
            BlockKind.ITEMS: self._items,
            BlockKind.TABLE: self._table,
            BlockKind.DEMANDS: self._demands,
            BlockKind.EARLIER: self._earlier,
            BlockKind.GRIEVANCES: self._grievances,
            BlockKind.BASIS: self._basis,
        }

    def write(self, block: BlockTemplate) -> list[Block]:
        """Give the document blocks of one template block; empty when it has nothing to say."""
        if not self._names.holds(block.when):
            return []
        if any(slot not in self._names.filled for slot in block.cite):
            return []
        return self._writers[block.kind](block)

    def _source(self, block: BlockTemplate) -> str:
        return block.tones.get(self._data.tone, block.text) if block.tones else block.text

    def _place(self, block: BlockTemplate) -> str:
        return f"{self._template.origin}, block {block.id}"

    def _runs(self, source: str, place: str) -> Runs:
        parts = [
            (one_full_stop(say(part, self._names.for_sentence(part), place)), bold)
            for part, bold in bold_parts(source)
        ]
        whole = typeset("".join(text for text, _ in parts))
        runs, at = [], 0
        for text, bold in parts:
            style = RunStyle.BOLD if bold else RunStyle.PLAIN
            runs.append(Run(whole[at : at + len(text)], style))
            at += len(text)
        if source.startswith("{{ writer") and runs:
            runs[0] = Run(polish.sentence_start(runs[0].text), runs[0].style)
        return tuple(runs)

    def _edited(self, block_id: str) -> str | None:
        return self._data.edits.get(block_id)

    def _paragraphs(self, block: BlockTemplate, runs: Runs, suffix: str = "") -> list[Block]:
        block_id = block.id + suffix
        edited = self._edited(block_id)
        if edited is None:
            mark = BlockMark(block_id, block.legal)
            return [Paragraph(each, mark) for each in split_lines(runs)]
        mark = BlockMark(block_id, block.legal, original=plain(runs))
        return [Paragraph(each, mark) for each in split_lines((Run(edited),))]

    def _paragraph(self, block: BlockTemplate) -> list[Block]:
        source = self._source(block)
        if not self._names.speaks(source):
            return []
        return self._paragraphs(block, self._runs(source, self._place(block)))

    def _heading(self, block: BlockTemplate) -> list[Block]:
        source = self._source(block)
        if not self._names.speaks(source):
            return []
        text = plain(self._runs(source, self._place(block)))
        edited = self._edited(block.id)
        mark = BlockMark(block.id, block.legal, None if edited is None else text)
        return [Heading(edited or text, block.level, mark)]

    def _notice(self, block: BlockTemplate) -> list[Block]:
        source = self._source(block)
        if not self._names.speaks(source):
            return []
        return [Notice("", self._runs(source, self._place(block)))]

    def _items(self, block: BlockTemplate) -> list[Block]:
        if block.rows:
            return self._items_from_field(block)
        lines = [
            self._runs(item.text, self._place(block))
            for item in block.items
            if self._names.holds(item.when) and self._names.speaks(item.text)
        ]
        return self._listed(block, lines)

    def _items_from_field(self, block: BlockTemplate) -> list[Block]:
        listed = self._names.value(block.rows)
        if not isinstance(listed, Blank):
            points = cast("tuple[str, ...]", listed)
            lines: list[Runs] = [(Run(typeset(point)),) for point in points]
            return self._listed(block, punctuated(lines, sentences=True))
        if block.rows in self._template.fields:
            return self._listed(block, [(Run(str(listed)),)])
        return []

    def _listed(
        self, block: BlockTemplate, lines: list[Runs], *, intro: bool = True, suffix: str = ".list"
    ) -> list[Block]:
        if not lines:
            return []
        blocks = self._paragraph(block) if intro and self._source(block) else []
        block_id = block.id + suffix
        edited = self._edited(block_id)
        original = None
        if edited is not None:
            original = "\n".join(plain(line) for line in lines)
            lines = [(Run(line),) for line in edited.splitlines() if line.strip()]
        mark = BlockMark(block_id, block.legal, original)
        return [*blocks, Items(tuple(lines), block.ordered, mark)]

    def _demands(self, block: BlockTemplate) -> list[Block]:
        chosen = [
            option
            for option in self._template.demands
            if option.id in self._data.demands and self._names.holds(option.when)
        ]
        place = self._place(block)
        lines = [
            lower_first(self._runs(option.text, f"{place}, demand {option.id}"))
            for option in chosen
        ]
        own = self._own_demand(block, alone=not lines)
        if not lines and not own:
            lines = [(Run(str(self._names.blank("demand", "żądanie"))),)]
        return [*self._listed(block, punctuated(lines)), *own]

    def _own_demand(self, block: BlockTemplate, *, alone: bool) -> list[Block]:
        """The demand in the writer's own words: a sentence of its own, so no case can clash."""
        own = self._data.values.get("own_demand")
        if not isinstance(own, str) or not own.strip():
            return []
        title = "Żądanie" if alone else "Dodatkowe żądanie"
        runs = (Run(typeset(one_full_stop(f"{title}: {own.strip()}."))),)
        return self._paragraphs(block, runs, ".own")

    def _table(self, block: BlockTemplate) -> list[Block]:
        rows = self._names.value(block.rows)
        if isinstance(rows, Blank):
            if block.rows in self._template.fields:
                return [Paragraph((Run(str(rows)),), BlockMark(block.id, block.legal))]
            return []
        columns = tuple(TableColumn(c.title, c.align, c.weight) for c in block.columns)
        cells = tuple(
            tuple((Run(typeset(cell_text(cell))),) for cell in row)
            for row in cast("tuple[tuple[object, ...], ...]", rows)
        )
        caption = self._source(block)
        text = plain(self._runs(caption, self._place(block))) if caption else ""
        return [Table(columns, cells, text, BlockMark(block.id, block.legal))]

    def _earlier(self, block: BlockTemplate) -> list[Block]:
        lines: list[Runs] = [(Run(typeset(_earlier_line(each))),) for each in self._data.earlier]
        return self._listed(block, punctuated(lines))

    def _grievances(self, block: BlockTemplate) -> list[Block]:
        lines = [grievance_runs(each) for each in self._data.grievances]
        return self._listed(block, punctuated(lines))

    def _basis(self, block: BlockTemplate) -> list[Block]:
        law = self._names.basis(self._template.cites)
        if not law:
            return []
        return self._paragraphs(block, (Run(typeset(one_full_stop(f"{block.text} {law}."))),))


def cell_text(cell: object) -> str:
    """Write one table cell: short dates, amounts with their unit."""
    if isinstance(cell, date):
        return polish.short_date(cell)
    if isinstance(cell, Money):
        return polish.money(cell)
    return str(cell)


def _earlier_line(letter: EarlierLetter) -> str:
    line = f"{polish.polish_date(letter.sent_on)} – {letter.title}"
    if letter.arrived_on:
        line += f", doręczono {polish.polish_date(letter.arrived_on)}"
    return f"{line}; {letter.outcome}" if letter.outcome else line


def grievance_runs(grievance: Grievance) -> Runs:
    """Write a grievance with its state in bold and the note after it."""
    note = f" ({grievance.note})" if grievance.note else ""
    state = _STATES[grievance.state]
    return (Run(typeset(f"{grievance.text.rstrip('.')} – ")), Run(state, RunStyle.BOLD), Run(note))
