"""Draws the days of one deadline as a calendar: Saturdays, Sundays, holidays told apart."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby

from reportlab.platypus.flowables import Flowable

from letters.model.document import DayCell, DayKind, DayStrip, Run, RunStyle, Table, TableColumn
from letters.render.labels import label, label_lines
from letters.render.paragraphs import Report
from letters.render.styles import ACCENT, HAIRLINE, INK, MUTED
from letters.render.tags import Node, TaggedCanvas, canvas_of

_ROW = 47.0
_HEAD = 15.0
_WEEKS = 12  # on one picture; longer terms go on in the next
_LEGEND = 12.0

_WORDS = {
    "pl": {
        "week": "pon. wt. śr. czw. pt. sob. niedz.",
        "safe": "bezpiecznie do",
        "legal": "ostatni dzień",
        "day": "dzień",
        "months": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        "legend": (
            "białe: dzień roboczy   szare: sobota   ciemniejsze: niedziela   "
            "kreskowane: święto   ramka: data bezpieczna i data ustawowa"
        ),
        "columns": "Dzień; Liczony jako; Uwagi",
        "working": "",
        "saturday": "sobota",
        "sunday": "niedziela",
        "holiday": "święto",
        "more": "Ciąg dalszy kalendarza terminu.",
    },
    "en": {
        "week": "Mon Tue Wed Thu Fri Sat Sun",
        "safe": "safe until",
        "legal": "last day",
        "day": "day",
        "months": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "legend": (
            "white: working day   grey: Saturday   darker: Sunday   "
            "hatched: holiday   frame: safe date and legal date"
        ),
        "columns": "Day; Counted as; Notes",
        "working": "",
        "saturday": "Saturday",
        "sunday": "Sunday",
        "holiday": "public holiday",
        "more": "Calendar of the deadline, continued.",
    },
    "uk": {
        "week": "пн вт ср чт пт сб нд",
        "safe": "безпечно до",
        "legal": "останній день",
        "day": "день",
        "months": "січ лют бер кві тра чер лип сер вер жов лис гру",
        "legend": (
            "біле: робочий день   сіре: субота   темніше: неділя   "
            "заштриховане: свято   рамка: безпечна дата й дата за законом"
        ),
        "columns": "День; Рахується як; Примітки",
        "working": "",
        "saturday": "субота",
        "sunday": "неділя",
        "holiday": "свято",
        "more": "Продовження календаря строку.",
    },
}


class DayStripFlowable(Flowable):
    """Some weeks of the calendar, Monday to Sunday in a row."""

    def __init__(
        self,
        weeks: list[list[DayCell]],
        strip: DayStrip,
        node: Node,
        words: dict[str, str],
        report: Report,
    ) -> None:
        super().__init__()
        self.weeks, self.strip, self.node = weeks, strip, node
        self.words, self.report = words, report
        self.spaceBefore = self.spaceAfter = 6

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Measure; gives width and height in points."""
        self.width = width
        self.height = _HEAD + len(self.weeks) * _ROW + _LEGEND
        return width, self.height

    def draw(self) -> None:
        """Draw the calendar as the content of its figure."""
        canvas = canvas_of(self)
        x, y = canvas.absolutePosition(0, 0)
        self.node.box = (x, y, x + self.width, y + self.height)
        cell = self.width / 7
        with canvas.tagged(self.node):
            canvas.saveState()
            canvas.setFillColor(MUTED)
            for column, name in enumerate(self.words["week"].split()):
                words = label(name, 7.6, self.report)
                words.draw(canvas, column * cell + 4, self.height - 10)
            top = self.height - _HEAD
            for week in self.weeks:
                for day in week:
                    self._draw_day(canvas, day, cell, top)
                top -= _ROW
            canvas.setFillColor(MUTED)
            label(self.words["legend"], 7, self.report).draw(canvas, 0, 2)
            canvas.restoreState()

    def _draw_day(self, canvas: TaggedCanvas, day: DayCell, width: float, top: float) -> None:
        left, bottom = day.on.weekday() * width, top - _ROW
        _fill(canvas, day.kind, left, bottom, width)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.rect(left, bottom, width, _ROW, stroke=1, fill=0)
        role = self._role(day.on)
        if role:
            canvas.setStrokeColor(ACCENT if day.on == self.strip.safe else INK)
            canvas.setLineWidth(2)
            canvas.rect(left + 1.5, bottom + 1.5, width - 3, _ROW - 3, stroke=1, fill=0)
        self._draw_words(canvas, day, role, left + 5, top, width - 9)

    def _draw_words(
        self, canvas: TaggedCanvas, day: DayCell, role: str, left: float, top: float, width: float
    ) -> None:
        month = self.words["months"].split()[day.on.month - 1]
        canvas.setFillColor(INK)
        number = label(str(day.on.day), 10, self.report, RunStyle.BOLD)
        number.draw(canvas, left, top - 12)
        label(month, 7, self.report).draw(canvas, left + number.width + 3, top - 12)
        base = top - 21
        if day.counted is not None:
            counted = label(f"{self.words['day']} {day.counted}", 7.2, self.report)
            counted.draw(canvas, left, base)
            base -= 8.6
        told = "; ".join(part for part in (role, day.note) if part)
        room = 3 if day.counted is None else 2
        for line in label_lines(told, 6.8, width, room, self.report):
            line.draw(canvas, left, base)
            base -= 7.6

    def _role(self, day: date) -> str:
        roles = [
            self.words[name]
            for name, chosen in (("safe", self.strip.safe), ("legal", self.strip.legal))
            if chosen == day
        ]
        return ", ".join(roles)


def day_strip_flowables(
    strip: DayStrip, parent: Node, report: Report, language: str
) -> list[DayStripFlowable]:
    """Lay out the calendar of a deadline; long terms in several pictures.

    Args:
        strip: the block; days in order, weeks may be missing in the middle.
        parent: the structure element the figures are put into.
        report: receives what could not be set as typed.
        language: of the document.
    """
    words = _WORDS.get(language, _WORDS["pl"])
    days = sorted(strip.days, key=lambda day: day.on)
    weeks = [list(week) for _, week in groupby(days, key=lambda day: _monday(day.on))]
    made = []
    for start in range(0, len(weeks), _WEEKS):
        alt = strip.alternative_text if start == 0 else words["more"]
        node = parent.add("Figure", alt=alt)
        part = weeks[start : start + _WEEKS]
        made.append(DayStripFlowable(part, strip, node, words, report))
    return made


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


_SHADES = {DayKind.SATURDAY: 0.94, DayKind.SUNDAY: 0.85}


def _fill(canvas: TaggedCanvas, kind: DayKind, left: float, bottom: float, width: float) -> None:
    """Shade days off: Saturday light, Sunday darker, a holiday hatched."""
    if kind in _SHADES:
        canvas.setFillGray(_SHADES[kind])
        canvas.rect(left, bottom, width, _ROW, stroke=0, fill=1)
    if kind is not DayKind.HOLIDAY:
        return
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(left, bottom, width, _ROW)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.6)
    x = left - _ROW
    while x < left + width:
        canvas.line(x, bottom, x + _ROW, bottom + _ROW)
        x += 5
    canvas.restoreState()


def day_table(strip: DayStrip, language: str) -> Table:
    """Give the same days as a table: for the large print, whose words fit no calendar cell."""
    words = _WORDS.get(language, _WORDS["pl"])
    columns = words["columns"].split("; ")
    rows = []
    for day in sorted(strip.days, key=lambda cell: cell.on):
        roles = [
            words[name]
            for name, chosen in (("safe", strip.safe), ("legal", strip.legal))
            if chosen == day.on
        ]
        told = "; ".join(part for part in (words[day.kind], *roles, day.note) if part)
        counted = f"{words['day']} {day.counted}" if day.counted is not None else ""
        name = words["week"].split()[day.on.weekday()]
        date_text = f"{name} {day.on.day}.{day.on.month:02d}.{day.on.year}"
        rows.append(tuple((Run(text),) for text in (date_text, counted, told)))
    weights = (3.0, 2.0, 3.6)
    return Table(
        tuple(TableColumn(title, weight=w) for title, w in zip(columns, weights, strict=True)),
        tuple(rows),
        caption=strip.alternative_text,
    )
