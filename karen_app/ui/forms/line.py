"""Line: one field of a form on the page: label, editor, help, and what is wrong or missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from karen_app.ui import icons
from karen_app.ui.forms.editors import ChoiceEditor, Editor
from karen_app.ui.forms.field import Field
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import column, row
from karen_app.ui.widgets.text import Text
from karen_app.ui.words import translate

Choices = Sequence[tuple[str, str]]


class _Notice(QWidget):
    """A sign and a sentence under the editor; made when there is first something to say."""

    def __init__(self, look: str, sign: str, colour: str, name: str) -> None:
        super().__init__()
        line = row(self, 6)
        mark = Text("", wrap=False)
        mark.setPixmap(icons.pixmap(sign, 16, colour))
        mark.setAccessibleName(name)
        self.words = Text("", look)
        line.addWidget(mark)
        line.addWidget(self.words, 1)


class Line(QWidget):
    """One field; a help, a problem or a gap that is not there costs no widgets."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.editor: Editor = field.make()
        self._field = field
        self._problem: _Notice | None = None
        self._gap: _Notice | None = None
        self._body: QVBoxLayout = column(self, 4)
        label = Text(field.label, "strong")
        label.setBuddy(self.editor.inner())
        self._body.addWidget(label)
        self._body.addWidget(self.editor)
        if field.help:
            self._body.addWidget(Text(field.help, "note"))
        self._describe()
        self._part = ""  # of the editor, where the problem is
        self._cut = ""  # the word about a paste that did not fit
        self.editor.cut.connect(self._on_cut)
        self.editor.changed.connect(self._on_changed)

    def offer(self, choices: Choices) -> None:
        """Offers these answers, where the editor is one of choices."""
        if isinstance(self.editor, ChoiceEditor):
            self.editor.set_choices(choices)

    def await_choices(self) -> None:
        """Keeps what is put in until answers are offered, where the editor is one of choices."""
        if isinstance(self.editor, ChoiceEditor):
            self.editor.await_choices()

    def show_problem(self, words: str, part: str = "") -> None:
        """Shows what is wrong under the field, or nothing; ``part`` names the part it is in."""
        is_there = part == self._part or not words
        self._part = part
        if words == self.problem and is_there:
            return
        if self._problem is None:
            danger, name = theme().colours.danger, translate("Form", "Problem")
            self._problem = _Notice("problem", "circle-alert", danger, name)
            before = 1 if self._gap is not None else 0
            self._body.insertWidget(self._body.count() - before, self._problem)
        self._problem.words.say(words)
        self._problem.setVisible(bool(words))
        self.editor.mark_wrong(wrong=bool(words), part=part)
        self._describe()

    def show_gap(self, words: str) -> None:
        """Says under the field why it must be filled, or nothing; the focus stays."""
        if words == self.gap:
            return
        if self._gap is None:
            soon, name = theme().colours.soon, translate("Form", "Missing")
            self._gap = _Notice("soon", "triangle-alert", soon, name)
            self._body.addWidget(self._gap)
        self._gap.words.say(words)
        self._gap.setVisible(bool(words))
        self._describe()

    def _on_cut(self, words: str) -> None:
        self._cut = words
        self.show_problem(words)

    def _on_changed(self) -> None:
        """What is typed anew is judged anew; until then nothing is said against it."""
        if self.problem != self._cut:
            self.show_problem("")

    def go_there(self) -> None:
        """Puts the cursor where the problem is, else where one begins."""
        self.editor.at(self._part).setFocus()

    @property
    def problem(self) -> str:
        """The problem shown now, empty when there is none."""
        return self._problem.words.text() if self._problem is not None else ""

    @property
    def gap(self) -> str:
        """Why the field must be filled, empty when it need not."""
        return self._gap.words.text() if self._gap is not None else ""

    def _describe(self) -> None:
        """Name and description for a screen reader: label, help, and what is wrong."""
        must = translate("Form", "required") if self._field.is_required else ""
        inner = self.editor.inner()
        inner.setAccessibleName(self._field.label)
        said = ". ".join(one for one in (self.problem, self.gap, self._field.help, must) if one)
        inner.setAccessibleDescription(said)
