"""Form: one column of fields, each with its label above and its problems beside it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from karen_app.domain.problem import Problem, problem
from karen_app.ui.forms.editors import Editor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.line import Choices, Line
from karen_app.ui.slices import Steps
from karen_app.ui.widgets.boxes import column, row
from karen_app.ui.widgets.text import Text
from karen_app.ui.words import say


class Form(QWidget):
    """Fields as data become a form; values go in and out by the names of the fields.

    Only the fields ``at_first`` are built with the form, the others by ``growing``, so that a long
    form does not keep the window from answering. Whoever asks for a field, for all values, or
    presses Tab before the end gets the rest at once: nobody sees half a form.
    """

    changed = Signal()
    entered = Signal()  # Enter in a line
    went_wrong = Signal(QWidget)  # the field with the first problem: to be shown

    def __init__(self, fields: Sequence[Field], at_first: int | None = None) -> None:
        super().__init__()
        self._lines: dict[str, Line] = {}
        self._names = [one.name for one in fields]
        self._place_of = {name: one.name for one in fields for name in (one.name, *one.covers)}
        self._missing = list(fields)
        self._waiting: dict[str, Any] = {}  # values of fields that are not built
        self._offers: dict[str, Choices] = {}
        self._hidden: set[str] = set()
        self._gaps: dict[str, str] = {}
        self._ears: dict[str, list[Callable[[], object]]] = {}
        self._beside: QHBoxLayout | None = None
        self._body = column(self, 14)
        self._general = Text("", "problem")
        self._general.hide()
        self._body.addWidget(self._general)
        for _one in fields[:at_first]:
            self._build_next()

    @property
    def is_whole(self) -> bool:
        """Whether every field is built."""
        return not self._missing

    def growing(self) -> Steps:
        """Builds the fields that are not there yet, one at each step."""
        while self._missing:
            self._build_next()
            yield

    def finish(self) -> None:
        """Builds what is not there yet, at once."""
        while self._missing:
            self._build_next()

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        if name not in self._lines and name in self._names:
            self.finish()
        return self._lines[name].editor

    def has(self, name: str) -> bool:
        """Whether there is a field of that name."""
        return name in self._names

    def value(self, name: str) -> Any:  # noqa: ANN401 - each editor has its own kind
        """What stands in a field, or will stand there once it is built."""
        line = self._lines.get(name)
        return line.editor.value() if line is not None else self._waiting.get(name)

    def values(self) -> dict[str, Any]:
        """What stands in every field."""
        self.finish()
        return {name: line.editor.value() for name, line in self._lines.items()}

    def take_guesses(self) -> list[Problem]:
        """A sentence at each day whose year was guessed and that was not told yet; told once."""
        self.finish()
        guessed = {name: line.editor.take_guess() for name, line in self._lines.items()}
        return [
            problem(name, "date.guessed", day=day)
            for name, day in guessed.items()
            if day is not None
        ]

    def fill(self, values: Mapping[str, Any]) -> None:
        """Puts values in; names that the form does not have are left out."""
        for name, value in values.items():
            if name in self._lines:
                self._lines[name].editor.set_value(value)
            elif name in self._names:
                self._waiting[name] = value

    def offer(self, name: str, choices: Choices) -> None:
        """Offers these answers in a field of choices, now or as soon as it is built."""
        if name in self._lines:
            self._lines[name].offer(choices)
        else:
            self._offers[name] = choices

    def await_choices(self, name: str) -> None:
        """From now on a field of choices waits for other answers and keeps its value meanwhile."""
        self._offers.pop(name, None)
        if name in self._lines:
            self._lines[name].await_choices()

    def hear(self, name: str, ear: Callable[[], object]) -> None:
        """Calls ``ear`` whenever the person changes this field."""
        if name in self._lines:
            self._lines[name].editor.changed.connect(ear)
        else:
            self._ears.setdefault(name, []).append(ear)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows each problem at its field, those of no field on top; the first gets the focus."""
        by_field: dict[str, list[str]] = {}
        parts: dict[str, str] = {}
        for one in problems:
            place = self._place_of.get(one.field, "")
            by_field.setdefault(place, []).append(say(one.message))
            parts.setdefault(place, one.field)
        if by_field:
            self.finish()
        self._general.say(" ".join(by_field.get("", [])))
        self._general.setVisible(bool(by_field.get("")))
        for name, line in self._lines.items():
            line.show_problem(" ".join(by_field.get(name, [])), parts.get(name, ""))
        first = next((name for name in self._lines if name in by_field), None)
        if first is not None:
            self._lines[first].go_there()
        if problems:
            self.went_wrong.emit(self._general if first is None else self._lines[first])

    def show_gaps(self, names: Collection[str], words: str) -> None:
        """Says at these fields why they must be filled, at the others nothing."""
        self._gaps = dict.fromkeys(names, words)
        for name, line in self._lines.items():
            line.show_gap(self._gaps.get(name, ""))

    def go_to(self, name: str) -> None:
        """Puts the cursor into a field, at the part with the problem where there is one."""
        self.editor(name)
        self._lines[name].go_there()

    def problem_at(self, name: str) -> str:
        """The problem shown at a field, or on top for an empty name."""
        if not name:
            return self._general.text()
        return self._lines[name].problem if name in self._lines else ""

    def focus_first(self) -> None:
        """Puts the cursor where one types first."""
        first = next((line for line in self._lines.values() if not line.isHidden()), None)
        if first is not None:
            first.editor.setFocus()

    def set_visible(self, name: str, *, visible: bool) -> None:
        """Shows or hides a field with its label."""
        if name in self._lines:
            self._lines[name].setVisible(visible)
        elif visible:
            self._hidden.discard(name)
        else:
            self._hidden.add(name)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name of Qt
        """Tab goes on to the field after this one, so the fields must be there."""
        self.finish()
        return super().focusNextPrevChild(next)

    def _build_next(self) -> None:
        field = self._missing.pop(0)
        line = Line(field)
        if field.name in self._offers:
            line.offer(self._offers.pop(field.name))
        if field.name in self._waiting:
            line.editor.set_value(self._waiting.pop(field.name))
        if field.name in self._gaps:
            line.show_gap(self._gaps[field.name])
        line.editor.changed.connect(self.changed)
        line.editor.entered.connect(self.entered)
        for ear in self._ears.pop(field.name, ()):
            line.editor.changed.connect(ear)
        before = next(reversed(self._lines.values()), None)
        self._lines[field.name] = line
        self._lay(field, line)
        if before is not None and self.parentWidget() is not None:  # else they follow by themselves
            _tab_from(before, line)
        if field.name in self._hidden:
            line.hide()
        elif self.isVisible():  # a layout shows it only later, and Tab would pass it by
            line.show()

    def _lay(self, field: Field, line: Line) -> None:
        """Puts a line under the one before, or beside it."""
        next_is_beside = bool(self._missing) and self._missing[0].beside
        if self._beside is None or not field.beside:
            self._beside = row(gap=16) if next_is_beside else None
            if self._beside is not None:
                self._body.addLayout(self._beside)
        if self._beside is not None:
            self._beside.addWidget(line, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._body.addWidget(line)


def _tab_from(before: Line, line: Line) -> None:
    """Tab goes from the end of a line to the next, also where that was built after the buttons."""
    at = _stops(before)[-1:]
    for stop in _stops(line):
        for one in at:
            QWidget.setTabOrder(one, stop)
        at = [stop]


def _stops(line: Line) -> list[QWidget]:
    """What takes the focus by Tab, in the order in which it was built."""
    tab = Qt.FocusPolicy.TabFocus.value
    found = [one for one in line.editor.findChildren(QWidget) if one.focusPolicy().value & tab]
    here = line.window()  # the list of a choice opens in a window of its own
    return [one for one in found if one.window() is here and one.parentWidget() not in found]
