"""The page of an encounter: the form, and a stopwatch for the time on hold."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from karen_app.domain.dates import read_date
from karen_app.domain.money import read_money
from karen_app.services.log.rant_facts import FactKind, SuggestedFact
from karen_app.ui import icons
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.page import FormPage
from karen_app.ui.widgets.boxes import clear, column, row
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import day_text, translate

SECOND = 1000
MOST_FACTS = 16
LONGEST_CHIP = 48


class Stopwatch(QTimer):
    """Counts whole minutes begun, from a monotonic clock."""

    def __init__(self) -> None:
        super().__init__()
        self.setInterval(SECOND)
        self._elapsed = QElapsedTimer()

    def begin(self) -> None:
        """Starts from nothing."""
        self._elapsed.start()
        self.start()

    @property
    def seconds(self) -> int:
        """Seconds since the start, 0 before it."""
        return self._elapsed.elapsed() // SECOND if self._elapsed.isValid() else 0

    @property
    def minutes(self) -> int:
        """Minutes begun."""
        return -(-self.seconds // 60)


class EncounterPage(FormPage):
    """The form of an encounter with the stopwatch on top, and facts found in the private text."""

    fact_taken = Signal(object)

    def __init__(self, form: Form) -> None:
        super().__init__(form, translate("Log", "Save the entry"))
        line = row()
        self.watch = button(translate("Log", "Start the stopwatch"))
        self.watch.setIcon(icons.icon("timer"))
        self.watch.setToolTip(translate("Log", "For the time on hold or in the queue"))
        self.watch.clicked.connect(self._on_watch)
        self.reading = Text("", "muted", wrap=False)
        line.addWidget(self.watch)
        line.addWidget(self.reading)
        line.addStretch(1)
        self.above.addLayout(line)
        self._stopwatch = Stopwatch()
        self._stopwatch.setParent(self)
        self._stopwatch.timeout.connect(self._on_tick)
        self._facts = column(gap=6)
        self.below.addLayout(self._facts)

    def show_facts(self, facts: Sequence[SuggestedFact], note: str) -> None:
        """Offers the facts found in the private text; a press puts one into its field."""
        clear(self._facts)
        if not facts:
            return
        self._facts.addWidget(Text(note, "note"))
        chips: list[QWidget] = []
        for fact in facts[:MOST_FACTS]:
            chip = button(f"{fact_word(fact.kind)}: {fact_value(fact)}", "pick")
            chip.clicked.connect(partial(self._on_fact, chip, fact))
            chips.append(chip)
        self._facts.addLayout(flow(*chips))

    def _on_fact(self, chip: QPushButton, fact: SuggestedFact) -> None:
        """A fact is taken once; its chip stays to say so."""
        chip.setEnabled(False)
        self.fact_taken.emit(fact)

    def _on_watch(self) -> None:
        if self._stopwatch.isActive():
            self._stopwatch.stop()
            self.watch.setText(translate("Log", "Start the stopwatch"))
            minutes = self.form.editor("minutes_lost")
            before = int(minutes.value()) if str(minutes.value()).isdigit() else 0
            minutes.set_value(str(before + self._stopwatch.minutes))
            self.form.changed.emit()
        else:
            self._stopwatch.begin()
            self.watch.setText(translate("Log", "Stop and count"))
            self._on_tick()

    def _on_tick(self) -> None:
        seconds = self._stopwatch.seconds
        self.reading.say(f"{seconds // 60}:{seconds % 60:02d}")


def fact_word(kind: FactKind) -> str:
    """Which field a found fact belongs to."""
    return {
        FactKind.DAY: translate("Log", "day"),
        FactKind.AMOUNT: translate("Log", "amount"),
        FactKind.TRADER: translate("Log", "firm"),
        FactKind.NUMBER: translate("Log", "number"),
        FactKind.PERSON: translate("Log", "person"),
        FactKind.QUOTE: translate("Log", "their words"),
    }[kind]


def whole_value(fact: SuggestedFact) -> str:
    """What was found as one reads it: ``87,40 zł``, ``25 listopada 2026``."""
    if fact.kind is FactKind.DAY:
        return day_text(read_date(fact.value))
    money = read_money(fact.value) if fact.kind is FactKind.AMOUNT else None
    return money.text if money is not None else fact.value


def fact_value(fact: SuggestedFact) -> str:
    """What was found, short and as one reads it."""
    shown = whole_value(fact)
    return shown if len(shown) <= LONGEST_CHIP else f"{shown[: LONGEST_CHIP - 1]}…"
