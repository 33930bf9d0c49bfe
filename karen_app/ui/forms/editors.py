"""Editors of a form: text, day, time, money, number, choice, chips, address."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from karen_app.domain.address import Address
from karen_app.domain.dates import read_date
from karen_app.domain.spoken_days import read_spoken_day
from karen_app.ui import icons
from karen_app.ui.forms.day_picker import DayPicker
from karen_app.ui.forms.paper import OneLine, Paper
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import FlowLayout, row
from karen_app.ui.widgets.text import restyle
from karen_app.ui.words import translate

LONGEST_TEXT = 100_000
LONGEST_LINE = 1_000


class Editor(QWidget):
    """What a form needs of an editor: a value in and out, a name, a mark where it is wrong."""

    changed = Signal()
    entered = Signal()  # Enter in a line: the person goes on
    cut = Signal(str)  # what was pasted and not taken: the sentence about it

    @abstractmethod
    def value(self) -> Any:  # noqa: ANN401 - each editor has its own kind
        """What stands in the editor."""
        ...

    @abstractmethod
    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Puts a value in without announcing a change by the person."""
        ...

    @abstractmethod
    def inner(self) -> QWidget:
        """The widget that takes the keys and the accessible name."""
        ...

    def take_guess(self) -> date | None:
        """The day that was read from less than a whole one and never told yet; told once."""
        return None

    def at(self, _part: str) -> QWidget:
        """The widget of one part, named by the field of a problem; most editors have one."""
        return self.inner()

    def mark_wrong(self, *, wrong: bool, part: str = "") -> None:
        """Draws the border of a field with a problem, or the usual one."""
        _mark(self.at(part), wrong=wrong)

    def _say_cut(self, longest: int) -> None:
        words = translate(
            "Editors",
            "Only the first {count} characters fit here; the rest was left out. Attach a longer "
            "text as a file.",
        )
        self.cut.emit(words.format(count=QLocale().toString(longest)))

    def _fill(self, *widgets: QWidget) -> None:
        line = row(self)
        for number, one in enumerate(widgets):
            line.addWidget(one, 1 if number == 0 else 0)
        line.addStretch(0)
        self.setFocusProxy(widgets[0])


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, placeholder: str = "", longest: int = LONGEST_LINE) -> None:
        super().__init__()
        self.line = OneLine()
        self.line.setPlaceholderText(placeholder)
        self.line.setMaxLength(longest)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self.line.returnPressed.connect(self.entered)
        if longest >= LONGEST_LINE:  # shorter ones hold numbers and times
            self.line.inputRejected.connect(lambda: self._say_cut(longest))
        self._fill(self.line)

    def value(self) -> str:
        """The text without spaces around it."""
        return self.line.text().strip()

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Shows a text from its beginning."""
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def inner(self) -> QWidget:
        """The line."""
        return self.line


class LongEditor(Editor):
    """Running text; a paste longer than the limit is cut with a word beside it.

    Pasted files are no text: who can use them hears of it, else a word stands beside the field.
    """

    def __init__(self, lines: int = 4, placeholder: str = "") -> None:
        super().__init__()
        self.text = Paper(LONGEST_TEXT)
        self.text.overflowed.connect(lambda: self._say_cut(LONGEST_TEXT))
        self.text.files_pasted.connect(self._on_files)
        self.text.setPlaceholderText(placeholder)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme().px(lines * 19 + 20))
        self.text.textChanged.connect(self._on_text)
        self.use_files: Callable[[tuple[Path, ...]], None] | None = None
        self._quiet = False
        self._fill(self.text)

    def value(self) -> str:
        """The text without empty lines around it."""
        return self.text.toPlainText().strip()

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Shows a text."""
        self._quiet = True
        self.text.setPlainText("" if value is None else str(value)[:LONGEST_TEXT])
        self._quiet = False

    def inner(self) -> QWidget:
        """The text field."""
        return self.text

    def _on_files(self, files: tuple[Path, ...]) -> None:
        if self.use_files is not None:
            self.use_files(files)
            return
        self.cut.emit(
            translate("Editors", "A file is no text. Add it to the evidence of the case.")
        )

    def _on_text(self) -> None:
        if self._quiet:
            return
        if self.text.document().characterCount() > LONGEST_TEXT + 1:
            self.set_value(self.text.toPlainText())
            self._say_cut(LONGEST_TEXT)
        self.changed.emit()


class DayEditor(Editor):
    """A day as one types it; keeps the words when they are no day.

    A year that was left out is written into the line when one leaves it or saves; before that
    the words are no day. Whoever saves tells the day first (``take_guess``), so that it is seen.
    ``ahead`` says that the day may lie before one.
    """

    def __init__(self, today: Callable[[], date], *, ahead: bool = False) -> None:
        super().__init__()
        self._today, self._ahead = today, ahead
        self._guessed: date | None = None  # written out and not told yet
        self.line = OneLine()
        self.line.setPlaceholderText(translate("Editors", "day.month.year"))
        self.line.setMaxLength(40)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self.entered)
        self.line.editingFinished.connect(self._complete)
        self.pick = QToolButton()
        self.pick.setIcon(icons.icon("calendar-days"))
        self.pick.setAccessibleName(translate("Editors", "Choose from a calendar"))
        self.pick.setToolTip(translate("Editors", "Choose from a calendar"))
        self.pick.clicked.connect(self._on_pick)
        self._fill(self.line, self.pick)

    def value(self) -> date | str:
        """The day, or the words as typed when they are no day (empty when nothing stands there)."""
        typed = self.line.text().strip()
        spoken = read_spoken_day(typed, self._today())
        return spoken.day if spoken is not None and spoken.is_whole else typed

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Shows a day as ``5.11.2026``, or the words typed before."""
        day = read_date(value)
        shown = f"{day.day}.{day.month:02d}.{day.year}" if day is not None else value
        self.line.setText(shown or "")
        self._guessed = None

    def take_guess(self) -> date | None:
        """Writes the day out where that was not done yet; gives it where its year was a guess."""
        self._complete()
        guessed, self._guessed = self._guessed, None
        return guessed

    def inner(self) -> QWidget:
        """The line."""
        return self.line

    def _on_typed(self) -> None:
        self._guessed = None
        self.changed.emit()

    def _complete(self) -> None:
        """Writes the whole day in place of ``wczoraj`` or ``12 marca``."""
        spoken = read_spoken_day(self.line.text(), self._today(), ahead=self._ahead)
        if spoken is not None and read_date(self.line.text().strip()) is None:
            self.set_value(spoken.day)
            self._guessed = None if spoken.is_whole else spoken.day
            self.changed.emit()

    def _on_pick(self) -> None:
        menu = QMenu(self)
        now = self.value()
        calendar = DayPicker(menu, now if isinstance(now, date) else self._today())
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(self._on_day)
        calendar.activated.connect(self._on_day)
        menu.popup(self.pick.mapToGlobal(QPoint(0, self.pick.height())))
        calendar.setFocus()

    def _on_day(self, day: QDate) -> None:
        self.set_value(date(day.year(), day.month(), day.day()))
        self.changed.emit()


class TimeEditor(LineEditor):
    """A time of day as typed; the service says when it is none."""

    def __init__(self) -> None:
        super().__init__(translate("Editors", "hour:minutes"), longest=8)
        self.line.setMaximumWidth(theme().px(130))


class MoneyEditor(LineEditor):
    """An amount as typed; the service reads it and says when it cannot."""

    def __init__(self) -> None:
        super().__init__("0,00 zł", longest=40)
        self.line.setMaximumWidth(theme().px(200))

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Shows an amount with the comma one reads in Poland."""
        shown = "" if value is None else str(value)
        super().set_value(re.sub(r"(?<=\d)\.(?=\d\d$)", ",", shown))


class NumberEditor(LineEditor):
    """A whole number from 0 on, as typed."""

    def __init__(self, unit: str = "") -> None:
        super().__init__(unit, longest=9)
        self.line.setMaximumWidth(theme().px(130))

    def value(self) -> str:
        """The digits as typed; nothing typed means 0."""
        return super().value() or "0"


class _CalmCombo(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A turn of the wheel scrolls the page, it does not change the answer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field and saves nothing; Space and F4 open the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextPrevChild(True)
        else:
            super().keyPressEvent(event)


class ChoiceEditor(Editor):
    """One of several answers; ``unknown`` is the word for not knowing, shown first.

    Answers may be offered later: a value that was put in before is kept, and chosen then.
    """

    def __init__(self, choices: Sequence[tuple[str, str]], unknown: str | None = None) -> None:
        super().__init__()
        self.box = _CalmCombo()
        self._unknown, self._awaited = unknown, ""
        self.set_choices(choices)
        self._is_offered = bool(choices)
        self.box.setMaxVisibleItems(16)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(12)
        self.box.activated.connect(self._on_chosen)
        self._fill(self.box)

    def _on_chosen(self) -> None:
        self._awaited = self._chosen()
        self.changed.emit()

    def await_choices(self) -> None:
        """Offers nothing until other answers are offered; what is put in meanwhile is kept."""
        self.set_choices(())
        self._is_offered = False

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offers other answers, keeping the chosen one where it is still among them."""
        chosen = self._chosen() or self._awaited
        self._is_offered = True
        self.box.clear()
        if self._unknown is not None:
            self.box.addItem(self._unknown, "")
        for value, words in choices:
            self.box.addItem(words, str(value))
        self.set_value(chosen)

    def value(self) -> str:
        """The word of the chosen answer, empty for not knowing; before the offer what awaits it."""
        is_offered = self._is_offered and self.box.count() > 0
        return self._chosen() if is_offered else self._awaited

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Chooses an answer; an unknown one chooses the first."""
        self._awaited = "" if value is None else str(value)
        self.box.setCurrentIndex(max(0, self.box.findData(self._awaited)))

    def _chosen(self) -> str:
        return str(self.box.currentData() or "")

    def inner(self) -> QWidget:
        """The list."""
        return self.box


class ChipsEditor(Editor):
    """Any number of words from a vocabulary, as buttons that stay pressed."""

    def __init__(self, choices: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.chips: dict[str, QPushButton] = {}
        flow = FlowLayout(6)
        self.setLayout(flow)
        for value, words, explained in choices:
            chip = QPushButton(words)
            chip.setProperty("look", "pick")
            chip.setCheckable(True)
            chip.setToolTip(explained)
            chip.setAccessibleName(words)
            chip.setAccessibleDescription(explained)
            chip.clicked.connect(lambda _checked: self.changed.emit())
            flow.addWidget(chip)
            self.chips[value] = chip
        if self.chips:
            self.setFocusProxy(next(iter(self.chips.values())))

    def value(self) -> tuple[str, ...]:
        """The chosen words in the order of the vocabulary."""
        return tuple(value for value, chip in self.chips.items() if chip.isChecked())

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Presses exactly these."""
        chosen = {str(one) for one in value or ()}
        for name, chip in self.chips.items():
            chip.setChecked(name in chosen)

    def inner(self) -> QWidget:
        """The group."""
        return self


class AddressEditor(Editor):
    """Street, postal code, town and country; a problem is marked at the part it names."""

    def __init__(self) -> None:
        super().__init__()
        self.street = _part(translate("Editors", "Street and number"))
        self.code = _part(translate("Editors", "00-000"))
        self.code.setAccessibleName(translate("Editors", "Postal code"))
        self.city = _part(translate("Editors", "Town"))
        self.country = _part(translate("Editors", "Country"))
        self.country.setMaxLength(2)
        self.country.setText("PL")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.street)
        line = row()
        for widget, stretch in ((self.code, 1), (self.city, 3), (self.country, 1)):
            line.addWidget(widget, stretch)
        column.addLayout(line)
        self.setFocusProxy(self.street)
        for widget in (self.street, self.code, self.city, self.country):
            widget.textEdited.connect(lambda _text: self.changed.emit())
            widget.returnPressed.connect(self.entered)

    def value(self) -> Address:
        """The address as typed; five digits become ``00-000``."""
        code = self.code.text().strip()
        if len(code) == 5 and code.isdigit():
            code = f"{code[:2]}-{code[2:]}"
        country = self.country.text().strip().upper() or "PL"
        return Address(self.street.text().strip(), code, self.city.text().strip(), country)

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Shows an address."""
        shown = value if isinstance(value, Address) else Address()
        self.street.setText(shown.street)
        self.code.setText(shown.postal_code)
        self.city.setText(shown.city)
        self.country.setText(shown.country)

    def inner(self) -> QWidget:
        """The street, where one begins."""
        return self.street

    def at(self, part: str) -> QWidget:
        """The part that a field of a problem names, e.g. ``client.postal_code``."""
        parts = {"postal_code": self.code, "city": self.city, "country": self.country}
        return parts.get(part.rpartition(".")[2], self.street)

    def mark_wrong(self, *, wrong: bool, part: str = "") -> None:
        """Marks the part with the problem alone."""
        for widget in (self.street, self.code, self.city, self.country):
            _mark(widget, wrong=wrong and widget is self.at(part))


def _mark(widget: QWidget, *, wrong: bool) -> None:
    mark = "true" if wrong else "false"
    if (widget.property("wrong") or "false") != mark:
        widget.setProperty("wrong", mark)
        restyle(widget)


def _part(words: str) -> QLineEdit:
    line = OneLine()
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    line.setMaxLength(LONGEST_LINE)
    return line
