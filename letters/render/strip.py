"""Draws the time axis: past solid, future dashed, clocks as bars, today marked."""

from __future__ import annotations

from datetime import date

from reportlab.platypus.flowables import Flowable

from letters.model.document import RunStyle, Strip, StripBar
from letters.render.labels import Label, label, label_lines
from letters.render.paragraphs import Report
from letters.render.strip_layout import LARGE, NORMAL, Panel, PlacedFlag, Scale, panels, ticks
from letters.render.strip_marks import draw_mark, hatch
from letters.render.strip_words import numeric, words_of
from letters.render.styles import ACCENT, HAIRLINE, INK, MUTED, Styles
from letters.render.tags import Node, TaggedCanvas, canvas_of

_LEAD = 17.0  # between the axis and the labels
_BAR = 8.0


class StripPanel(Flowable):
    """One panel of the axis: a figure with its own description."""

    def __init__(
        self,
        panel: Panel,
        today: date,
        scale: Scale,
        node: Node,
        words: dict[str, str],
        report: Report,
    ) -> None:
        super().__init__()
        self.panel, self.today, self.scale = panel, today, scale
        self.node, self.words, self.report = node, words, report
        self.spaceBefore, self.spaceAfter = 6, 12
        self.has_legend = False

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Measure; gives width and height in points."""
        self.width = width
        self.room = self.scale.flag_width(width) - 8
        self.lines = [self._lines(placed) for placed in self.panel.flags]
        above = self._row_height(is_above=True)
        below = self._row_height(is_above=False)
        self.bar_lines = [self._bar_lines(bar) for bar in self.panel.bars]
        self.bar_rows = [len(lines) * self.scale.line + _BAR + 8 for lines in self.bar_lines]
        self.legend: list[Label] = []
        if self.has_legend:
            words, size = self.words["legend"], self.scale.size
            self.legend = label_lines(words, size, width, 6, self.report)
        foot = len(self.legend) * self.scale.line + 4 if self.has_legend else 0
        self.bars_top = foot + sum(self.bar_rows)
        self.axis_y = self.bars_top + below + 6
        self.height = self.axis_y + above
        return width, self.height

    def _lines(self, placed: PlacedFlag) -> list[Label]:
        flag, scale = placed.flag, self.scale
        head = f"{numeric(flag.on)} · {flag.proof}" if flag.proof else numeric(flag.on)
        if flag.tone is None:
            head = f"{flag.text} {head}"
        first = _fitting(head, scale.size, self.room, self.report, RunStyle.BOLD)
        if flag.tone is None:
            return [first]
        rest = label_lines(flag.text, scale.size, self.room, scale.lines - 1, self.report)
        return [first, *rest]

    def _row_height(self, *, is_above: bool) -> float:
        counts = [
            len(lines)
            for placed, lines in zip(self.panel.flags, self.lines, strict=True)
            if placed.is_above is is_above
        ]
        return _LEAD + max(counts) * self.scale.line + 4 if counts else 8

    def draw(self) -> None:
        """Draw the whole panel as the content of its figure."""
        canvas = canvas_of(self)
        x, y = canvas.absolutePosition(0, 0)
        self.node.box = (x, y, x + self.width, y + self.height)
        with canvas.tagged(self.node):
            canvas.saveState()
            self._draw_bars(canvas)
            self._draw_axis(canvas)
            for placed, lines in zip(self.panel.flags, self.lines, strict=True):
                self._draw_flag(canvas, placed, lines)
            if self.has_legend:
                canvas.setFillColor(MUTED)
                for number, line in enumerate(reversed(self.legend)):
                    line.draw(canvas, 0, 2 + number * self.scale.line)
            canvas.restoreState()

    def _draw_axis(self, canvas: TaggedCanvas) -> None:
        y, panel = self.axis_y, self.panel
        now = panel.x_of(self.today)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.8)
        if self.today > panel.start:
            canvas.line(0, y, now, y)
        if self.today < panel.end:
            canvas.setDash(4, 3)
            canvas.line(now, y, panel.axis + 10, y)
            canvas.setDash()
        canvas.setLineWidth(0.6)
        for day in ticks(panel.start, panel.end):
            x = panel.x_of(day)
            canvas.line(x, y - 3, x, y + 3)

    def _draw_flag(self, canvas: TaggedCanvas, placed: PlacedFlag, lines: list[Label]) -> None:
        flag, x, left, y = placed.flag, placed.x, placed.left, self.axis_y
        is_today = flag.tone is None
        canvas.setStrokeColor(ACCENT if is_today else INK if flag.is_past else MUTED)
        canvas.setLineWidth(1.1 if is_today else 0.5)
        if not flag.is_past:
            canvas.setDash(1.5, 1.8)
        side = 1 if placed.is_above else -1
        near, far = y + side * _LEAD, y + side * (_LEAD + len(lines) * self.scale.line)
        path = canvas.beginPath()
        path.moveTo(x, y)
        path.lineTo(x, y + side * 5)
        path.lineTo(left, near)
        path.lineTo(left, far)
        canvas.drawPath(path)
        canvas.setDash()
        if flag.tone is None:
            canvas.setLineWidth(2)
            canvas.line(x, y - 6, x, y + 6)
        else:
            draw_mark(canvas, flag.tone, x, y)
        base = max(near, far) - self.scale.size
        canvas.setFillColor(ACCENT if is_today else INK)
        for line in lines:
            line.draw(canvas, left + 3, base)
            base -= self.scale.line

    def _draw_bars(self, canvas: TaggedCanvas) -> None:
        if not self.panel.bars:
            return
        bottom = self.bars_top
        if self.panel.covers(self.today):
            x = self.panel.x_of(self.today)
            canvas.setStrokeColor(ACCENT)
            canvas.setLineWidth(0.7)
            canvas.line(x, bottom - sum(self.bar_rows) + 2, x, bottom)
        for bar, lines, row in zip(self.panel.bars, self.bar_lines, self.bar_rows, strict=True):
            bottom -= row
            self._draw_bar(canvas, bar, lines, bottom + 4)

    def _draw_bar(self, canvas: TaggedCanvas, bar: StripBar, lines: list[Label], y: float) -> None:
        panel = self.panel
        start, safe, legal = (panel.x_of(day) for day in (bar.start, bar.safe, bar.legal))
        canvas.setFillColor(HAIRLINE)
        canvas.rect(start, y, max(safe - start, 0.5), _BAR, stroke=0, fill=1)
        if legal > safe:
            hatch(canvas, (safe, legal), y, _BAR)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.7)
        if bar.disputed:
            canvas.setDash(2, 2)
        canvas.rect(start, y, max(legal - start, 0.5), _BAR, stroke=1, fill=0)
        canvas.setDash()
        canvas.setLineWidth(1.8)
        for day, x in ((bar.safe, safe), (bar.legal, legal)):
            if panel.covers(day):
                canvas.line(x, y - 2, x, y + _BAR + 2)
        widest = max(words.width for words in lines)
        left, base = max(0.0, min(start, self.width - widest)), y + _BAR + 4
        for words in reversed(lines):
            canvas.setFillColorRGB(1, 1, 1)
            canvas.rect(left, base - 1.5, words.width, self.scale.size, stroke=0, fill=1)
            canvas.setFillColor(INK)
            words.draw(canvas, left, base)
            base += self.scale.line

    def _bar_lines(self, bar: StripBar) -> list[Label]:
        """The name of the clock and its dates; the dates stand alone when both are too long."""
        size, report = self.scale.size, self.report
        dates = self._bar_dates(bar)
        whole = label(f"{bar.title}: {dates}", size, report)
        if whole.width <= self.width:
            return [whole]
        name = label_lines(f"{bar.title}:", size, self.width, 3, report)
        return [*name, *label_lines(dates, size, self.width, 3, report)]

    def _bar_dates(self, bar: StripBar) -> str:
        if bar.safe == bar.legal:
            dates = f"{self.words['both']} {numeric(bar.legal)}"
        else:
            dates = (
                f"{self.words['safe']} {numeric(bar.safe)}, "
                f"{self.words['legal']} {numeric(bar.legal)}"
            )
        disputed = f" ({self.words['disputed']})" if bar.disputed else ""
        return f"{dates}{disputed}"


def strip_flowables(
    strip: Strip, width: float, parent: Node, report: Report, look: Styles, language: str
) -> list[StripPanel]:
    """Lay out a time axis as panels; the first carries the alternative text of the whole.

    Args:
        strip: the block.
        width: of the text in points.
        parent: the structure element the figures are put into.
        report: receives what could not be set as typed.
        look: the style sheet; decides the size of the letters.
        language: of the document.
    """
    words = words_of(language)
    scale = NORMAL if look.factor == 1 else LARGE
    made = panels(strip, width, scale, words["today"])
    result = []
    for number, panel in enumerate(made, start=1):
        alt = strip.alternative_text if number == 1 else ""
        if len(made) > 1:
            alt = f"{_part(panel, number, len(made), words)} {alt}".strip()
        node = parent.add("Figure", alt=alt)
        result.append(StripPanel(panel, strip.today, scale, node, words, report))
    if result:
        result[-1].has_legend = True
    return result


def _part(panel: Panel, number: int, count: int, words: dict[str, str]) -> str:
    head = words["part"].format(
        number=number, count=count, start=numeric(panel.start), end=numeric(panel.end)
    )
    told = "; ".join(f"{numeric(item.flag.on)}: {item.flag.text}" for item in panel.flags)
    return f"{head} {told}." if told else head


def _fitting(
    text: str, size: float, width: float, report: Report, style: RunStyle = RunStyle.PLAIN
) -> Label:
    made = label(text, size, report, style)
    return made if made.width <= width else label_lines(text, size, width, 1, report)[0]
