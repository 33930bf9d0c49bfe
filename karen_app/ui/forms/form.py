"""Form: one column of fields, each with its label above and its problems beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from karen_app.domain.problem import Problem
from karen_app.ui import icons
from karen_app.ui.forms.editors import Editor
from karen_app.ui.forms.field import Field
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import column, row
from karen_app.ui.widgets.text import Text
from karen_app.ui.words import say, translate


class _Line(QWidget):
    """One field: label, help, editor, problems."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.editor: Editor = field.make()
        body = column(self, 4)
        label = Text(field.label, "strong")
        label.setBuddy(self.editor.inner())
        body.addWidget(label)
        body.addWidget(self.editor)
        self.help = Text(field.help, "note")
        self.help.setVisible(bool(field.help))
        body.addWidget(self.help)
        self._sign = Text("", wrap=False)
        self._problem = Text("", "problem")
        self._trouble = QWidget()
        line = row(self._trouble, 6)
        line.addWidget(self._sign)
        line.addWidget(self._problem, 1)
        self._trouble.hide()
        body.addWidget(self._trouble)
        self._gap_sign, self._gap_words = Text("", wrap=False), Text("", "soon")
        self._gap = QWidget()
        line = row(self._gap, 6)
        line.addWidget(self._gap_sign)
        line.addWidget(self._gap_words, 1)
        self._gap.hide()
        body.addWidget(self._gap)
        self._name, self._help_words = field.label, field.help
        self._required = field.is_required
        self._describe("")
        self.editor.cut.connect(self.show_problem)

    def show_problem(self, words: str) -> None:
        """Shows what is wrong under the field, or nothing."""
        if words == self._problem.text():
            return
        self._problem.say(words)
        self._sign.setPixmap(icons.pixmap("circle-alert", 16, theme().colours.danger))
        self._sign.setAccessibleName(translate("Form", "Problem"))
        self._trouble.setVisible(bool(words))
        self.editor.mark_wrong(wrong=bool(words))
        self._describe(words)

    def show_gap(self, words: str) -> None:
        """Says under the field why it must be filled, or nothing; the focus stays."""
        if words == self._gap_words.text():
            return
        self._gap_words.say(words)
        self._gap_sign.setPixmap(icons.pixmap("triangle-alert", 16, theme().colours.soon))
        self._gap_sign.setAccessibleName(translate("Form", "Missing"))
        self._gap.setVisible(bool(words))
        self._describe(self.problem)

    @property
    def problem(self) -> str:
        """The problem shown now, empty when there is none."""
        return self._problem.text()

    def _describe(self, words: str) -> None:
        """Name and description for a screen reader: label, help, and what is wrong."""
        must = translate("Form", "required") if self._required else ""
        inner = self.editor.inner()
        inner.setAccessibleName(self._name)
        gap = self._gap_words.text()
        said = ". ".join(one for one in (words, gap, self._help_words, must) if one)
        inner.setAccessibleDescription(said)


class Form(QWidget):
    """Fields as data become a form; values go in and out by the names of the fields."""

    changed = Signal()
    entered = Signal()  # Enter in a line
    went_wrong = Signal(QWidget)  # the field with the first problem: to be shown

    def __init__(self, fields: Sequence[Field]) -> None:
        super().__init__()
        self._lines: dict[str, _Line] = {}
        self._place_of = {name: one.name for one in fields for name in (one.name, *one.covers)}
        body = column(self, 14)
        self._general = Text("", "problem")
        self._general.hide()
        body.addWidget(self._general)
        self._lay(fields, body)

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        return self._lines[name].editor

    def has(self, name: str) -> bool:
        """Whether there is a field of that name."""
        return name in self._lines

    def values(self) -> dict[str, Any]:
        """What stands in every field."""
        return {name: line.editor.value() for name, line in self._lines.items()}

    def fill(self, values: Mapping[str, Any]) -> None:
        """Puts values in; names that the form does not have are left out."""
        for name, value in values.items():
            if name in self._lines:
                self._lines[name].editor.set_value(value)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows each problem at its field, those of no field on top; the first gets the focus."""
        by_field: dict[str, list[str]] = {}
        for one in problems:
            by_field.setdefault(self._place_of.get(one.field, ""), []).append(say(one.message))
        self._general.say(" ".join(by_field.get("", [])))
        self._general.setVisible(bool(by_field.get("")))
        for name, line in self._lines.items():
            line.show_problem(" ".join(by_field.get(name, [])))
        first = next((name for name in self._lines if name in by_field), None)
        if first is not None:
            self._lines[first].editor.setFocus()
        if problems:
            self.went_wrong.emit(self._general if first is None else self._lines[first])

    def show_gaps(self, names: Collection[str], words: str) -> None:
        """Says at these fields why they must be filled, at the others nothing."""
        for name, line in self._lines.items():
            line.show_gap(words if name in names else "")

    def problem_at(self, name: str) -> str:
        """The problem shown at a field, or on top for an empty name."""
        return self._lines[name].problem if name else self._general.text()

    def focus_first(self) -> None:
        """Puts the cursor where one types first."""
        first = next((line for line in self._lines.values() if not line.isHidden()), None)
        if first is not None:
            first.editor.setFocus()

    def set_visible(self, name: str, *, visible: bool) -> None:
        """Shows or hides a field with its label."""
        self._lines[name].setVisible(visible)

    def _lay(self, fields: Sequence[Field], body: QVBoxLayout) -> None:
        beside: QHBoxLayout | None = None
        for number, field in enumerate(fields):
            line = _Line(field)
            line.editor.changed.connect(self.changed)
            line.editor.entered.connect(self.entered)
            self._lines[field.name] = line
            next_is_beside = number + 1 < len(fields) and fields[number + 1].beside
            if beside is None or not field.beside:
                beside = row(gap=16) if next_is_beside else None
                if beside is not None:
                    body.addLayout(beside)
            if beside is not None:
                beside.addWidget(line, 1, Qt.AlignmentFlag.AlignTop)
            else:
                body.addWidget(line)
