"""Draws the time axis: past solid, future dashed, clocks as bars, today marked."""

from __future__ import annotations

from datetime import date, timedelta

from reportlab.platypus.flowables import Flowable

from letters.model.document import MarkTone, RunStyle, Strip, StripBar
from letters.render.labels import Label, label, label_lines
from letters.render.paragraphs import Report
from letters.render.strip_layout import FLAG, Panel, PlacedFlag, panels
from letters.render.styles import ACCENT, HAIRLINE, INK, MUTED, PALE
from letters.render.tags import Node, TaggedCanvas

_SIZE = 7.6
_LINE = 9.2
_LEVEL = 4 * _LINE + 5  # a date and three lines
_AXIS_ROOM = 30.0  # ticks and today below the axis
_BAR_ROW = 25.0
_BAR = 8.0

_WORDS = {
    "pl": {
        "today": "dziś",
        "safe": "bezpiecznie do",
        "legal": "ustawowo do",
        "both": "do",
        "disputed": "sporny",
        "part": "Oś czasu, część {number} z {count}, od {start} do {end}.",
        "legend": (
            "● moje działanie   ■ druga strona   ◆ dowód   ▲ ostrzeżenie   ○ to, co może nastąpić   "
            "pasek: pełny do daty bezpiecznej, kreskowany do daty ustawowej"
        ),
    },
    "en": {
        "today": "today",
        "safe": "safe until",
        "legal": "by law until",
        "both": "until",
        "disputed": "disputed",
        "part": "Time axis, part {number} of {count}, from {start} to {end}.",
        "legend": (
            "● my step   ■ the other side   ◆ proof   ▲ warning   ○ what may come   "
            "bar: filled to the safe date, hatched to the legal date"
        ),
    },
    "uk": {
        "today": "сьогодні",
        "safe": "безпечно до",
        "legal": "за законом до",
        "both": "до",
        "disputed": "спірний",
        "part": "Вісь часу, частина {number} з {count}, від {start} до {end}.",
        "legend": (
            "● моя дія   ■ інша сторона   ◆ доказ   ▲ попередження   ○ що може статися   "
            "смуга: суцільна до безпечної дати, заштрихована до законної"
        ),
    },
}


def numeric(day: date) -> str:
    """A date as on the axis: 5.03.2026."""
    return f"{day.day}.{day.month:02d}.{day.year}"


class StripPanel(Flowable):  # type: ignore[misc] # ReportLab has no types
    """One panel of the axis: a figure with its own description."""

    def __init__(
        self, panel: Panel, strip: Strip, node: Node, words: dict[str, str], report: Report
    ) -> None:
        super().__init__()
        self.panel, self.today, self.node, self.report = panel, strip.today, node, report
        self.words = words
        self.spaceBefore = self.spaceAfter = 6
        self.has_legend = False

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Measure; gives width and height in points."""
        self.width = width
        levels = 1 + max((placed.level for placed in self.panel.flags), default=0)
        self.legend = label_lines(self.words["legend"], 7.2, width, 2, self.report)
        below = _AXIS_ROOM + _BAR_ROW * len(self.panel.bars)
        self.axis_y = below + (len(self.legend) * 10 + 4 if self.has_legend else 0)
        self.height = self.axis_y + 12 + levels * _LEVEL
        return width, self.height

    def draw(self) -> None:
        """Draw the whole panel as the content of its figure."""
        canvas: TaggedCanvas = self.canv
        x, y = canvas.absolutePosition(0, 0)
        self.node.box = (x, y, x + self.width, y + self.height)
        with canvas.tagged(self.node):
            canvas.saveState()
            self._draw_bars(canvas)
            self._draw_axis(canvas)
            self._draw_today(canvas)
            for placed in self.panel.flags:
                self._draw_flag(canvas, placed)
            if self.has_legend:
                canvas.setFillColor(MUTED)
                for number, line in enumerate(reversed(self.legend)):
                    line.draw(canvas, 0, 2 + number * 10)
            canvas.restoreState()

    def _draw_axis(self, canvas: TaggedCanvas) -> None:
        y, panel = self.axis_y, self.panel
        now = panel.x_of(self.today)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.6)
        if self.today > panel.start:
            canvas.line(0, y, now, y)
        if self.today < panel.end:
            canvas.setDash(4, 3)
            canvas.line(now, y, panel.axis + 8, y)
            canvas.setDash()
        canvas.setLineWidth(0.6)
        canvas.setFillColor(MUTED)
        free = -1.0
        for day in _ticks(panel.start, panel.end):
            x = panel.x_of(day)
            words = label(numeric(day), 6.8, self.report)
            canvas.line(x, y - 3, x, y + 3)
            if x >= free:
                words.draw(canvas, x - 1, y - 11)
                free = x + words.width + 8

    def _draw_today(self, canvas: TaggedCanvas) -> None:
        panel = self.panel
        if not panel.start <= self.today <= panel.end:
            return
        x = panel.x_of(self.today)
        bottom = self.axis_y - _AXIS_ROOM - _BAR_ROW * len(panel.bars) + 6
        words = label(
            f"{self.words['today']} {numeric(self.today)}", 7.4, self.report, RunStyle.BOLD
        )
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1)
        canvas.line(x, min(bottom, self.axis_y - 23), x, self.axis_y + 7)
        left = min(x + 3, self.width - words.width)
        canvas.setFillColor(ACCENT)
        words.draw(canvas, left, self.axis_y - 21)

    def _draw_flag(self, canvas: TaggedCanvas, placed: PlacedFlag) -> None:
        flag, x = placed.flag, placed.x
        bottom = self.axis_y + 12 + placed.level * _LEVEL
        top = bottom + _LEVEL - 4
        canvas.setStrokeColor(INK if flag.is_past else MUTED)
        canvas.setLineWidth(0.6)
        if not flag.is_past:
            canvas.setDash(1.5, 1.8)
        canvas.line(x, self.axis_y, x, top)
        canvas.setDash()
        _draw_mark(canvas, flag.tone, x, self.axis_y)
        head = f"{numeric(flag.on)} · {flag.proof}" if flag.proof else numeric(flag.on)
        canvas.setFillColor(INK)
        base = top - _SIZE
        _first(head, self.report).draw(canvas, x + 3, base)
        if flag.is_branch:
            canvas.setFillColor(MUTED)
        for line in label_lines(flag.text, _SIZE, FLAG - 8, 3, self.report):
            base -= _LINE
            line.draw(canvas, x + 3, base)

    def _draw_bars(self, canvas: TaggedCanvas) -> None:
        bottom = self.axis_y - _AXIS_ROOM
        for bar in self.panel.bars:
            bottom -= _BAR_ROW
            self._draw_bar(canvas, bar, bottom + 4)

    def _draw_bar(self, canvas: TaggedCanvas, bar: StripBar, y: float) -> None:
        panel = self.panel
        start, safe, legal = (panel.x_of(day) for day in (bar.start, bar.safe, bar.legal))
        canvas.setFillColor(PALE if bar.tone is MarkTone.FUTURE else HAIRLINE)
        canvas.rect(start, y, max(safe - start, 0.5), _BAR, stroke=0, fill=1)
        if legal > safe:
            _hatch(canvas, safe, legal, y)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.7)
        if bar.disputed:
            canvas.setDash(2, 2)
        canvas.rect(start, y, max(legal - start, 0.5), _BAR, stroke=1, fill=0)
        canvas.setDash()
        canvas.setLineWidth(1.6)
        for day, x in ((bar.safe, safe), (bar.legal, legal)):
            if panel.start <= day <= panel.end:
                canvas.line(x, y - 2, x, y + _BAR + 2)
        words = _fitting(self._bar_words(bar), self.width, self.report)
        canvas.setFillColor(INK)
        words.draw(canvas, max(0.0, min(start, self.width - words.width)), y + _BAR + 4)

    def _bar_words(self, bar: StripBar) -> str:
        if bar.safe == bar.legal:
            dates = f"{self.words['both']} {numeric(bar.legal)}"
        else:
            dates = (
                f"{self.words['safe']} {numeric(bar.safe)}, "
                f"{self.words['legal']} {numeric(bar.legal)}"
            )
        disputed = f" ({self.words['disputed']})" if bar.disputed else ""
        return f"{bar.title}: {dates}{disputed}"


def strip_flowables(
    strip: Strip, width: float, parent: Node, report: Report, language: str
) -> list[StripPanel]:
    """Lay out a time axis as panels; the first carries the alternative text of the whole.

    Args:
        strip: the block.
        width: of the text in points.
        parent: the structure element the figures are put into.
        report: receives what could not be set as typed.
        language: of the document.
    """
    words = _WORDS.get(language, _WORDS["pl"])
    made = panels(strip, width)
    result = []
    for number, panel in enumerate(made, start=1):
        alt = strip.alternative_text if number == 1 else ""
        if len(made) > 1:
            alt = f"{_part(panel, number, len(made), words)} {alt}".strip()
        node = parent.add("Figure", alt=alt)
        result.append(StripPanel(panel, strip, node, words, report))
    if result:
        result[-1].has_legend = True
    return result


def _part(panel: Panel, number: int, count: int, words: dict[str, str]) -> str:
    head = words["part"].format(
        number=number, count=count, start=numeric(panel.start), end=numeric(panel.end)
    )
    told = "; ".join(f"{numeric(item.flag.on)}: {item.flag.text}" for item in panel.flags)
    return f"{head} {told}." if told else head


def _first(text: str, report: Report) -> Label:
    made = label(text, _SIZE, report, RunStyle.BOLD)
    return made if made.width <= FLAG - 6 else label_lines(text, _SIZE, FLAG - 8, 1, report)[0]


def _fitting(text: str, width: float, report: Report) -> Label:
    made = label(text, _SIZE, report)
    return made if made.width <= width else label_lines(text, _SIZE, width, 1, report)[0]


def _ticks(start: date, end: date) -> list[date]:
    """Days worth a tick: both ends and, by the length of the panel, Mondays, months or years."""
    span = (end - start).days
    days = (start + timedelta(days=n) for n in range(1, span))
    if span <= 21:
        inner = [day for day in days if day.weekday() == 0]
    elif span <= 800:
        inner = [day for day in days if day.day == 1]
    else:
        inner = [day for day in days if (day.day, day.month) == (1, 1)]
    return [start, *inner, end]


def _draw_mark(canvas: TaggedCanvas, tone: MarkTone, x: float, y: float) -> None:
    canvas.setFillColor(INK)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1)
    if tone is MarkTone.MINE:
        canvas.circle(x, y, 3.4, stroke=0, fill=1)
    elif tone is MarkTone.THEIRS:
        canvas.rect(x - 3.1, y - 3.1, 6.2, 6.2, stroke=0, fill=1)
    elif tone is MarkTone.PROOF:
        _polygon(canvas, ((x, y + 4.4), (x + 4.4, y), (x, y - 4.4), (x - 4.4, y)))
    elif tone is MarkTone.WARNING:
        _polygon(canvas, ((x, y + 4.6), (x + 4.2, y - 3), (x - 4.2, y - 3)))
    else:
        canvas.setFillColorRGB(1, 1, 1)
        canvas.circle(x, y, 3.4, stroke=1, fill=1)


def _polygon(canvas: TaggedCanvas, points: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _hatch(canvas: TaggedCanvas, left: float, right: float, y: float) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(left, y, right - left, _BAR)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(MUTED)
    canvas.setLineWidth(0.7)
    x = left - _BAR
    while x < right:
        canvas.line(x, y, x + _BAR, y + _BAR)
        x += 3.2
    canvas.restoreState()
