"""Undo: each Change as a command with its name, one stack per case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from karen_app.services.change import Change
from karen_app.services.outcome import Done, InConflict, Refused
from karen_app.ui.words import say

Turn = Callable[[Change], Done[None] | Refused | InConflict]
LONGEST = 200


class ChangeCommand(QUndoCommand):
    """One change; ``back`` and ``forward`` are use cases, ``trouble`` hears of a refusal."""

    def __init__(
        self, change: Change, back: Turn, forward: Turn, trouble: Callable[[object], None]
    ) -> None:
        super().__init__(say(change.label))
        self.change = change
        self._back, self._forward, self._trouble = back, forward, trouble
        self._is_done = True

    def undo(self) -> None:
        """Puts the earlier records back."""
        outcome = self._back(self.change)
        if isinstance(outcome, Done):
            self.change = outcome.change.back()
            self._is_done = False
        else:
            self._stop(outcome)

    def redo(self) -> None:
        """Puts the later records back; the first call comes from pushing and does nothing."""
        if self._is_done:
            return
        outcome = self._forward(self.change)
        if isinstance(outcome, Done):
            self.change = outcome.change
            self._is_done = True
        else:
            self._stop(outcome)

    def _stop(self, outcome: object) -> None:
        """What cannot be turned is no longer offered."""
        self.setObsolete(True)
        self._trouble(outcome)


class Undo(QObject):
    """The stacks; the one of the case on the page is active."""

    changed = Signal()
    troubled = Signal(object)
    turned = Signal()

    def __init__(self, back: Turn, forward: Turn) -> None:
        super().__init__()
        self._back, self._forward = back, forward
        self._stacks: dict[str, QUndoStack] = {}
        self._active = ""

    def use(self, case_id: str) -> None:
        """From now on undo means this case (empty: what belongs to no case)."""
        self._active = case_id
        self.changed.emit()

    def add(self, change: Change, case_id: str) -> None:
        """Remembers a change; a final one empties what came before it, for it cannot be passed."""
        stack = self._stack(case_id)
        if change.is_final:
            stack.clear()
        else:
            stack.push(ChangeCommand(change, self._back, self._forward, self.troubled.emit))
        self.changed.emit()

    @property
    def undo_name(self) -> str:
        """The name of what undo would take back, empty when there is nothing."""
        return self._stack(self._active).undoText()

    @property
    def redo_name(self) -> str:
        """The name of what redo would do again, empty when there is nothing."""
        return self._stack(self._active).redoText()

    def undo(self) -> None:
        """Takes the last change back."""
        self._stack(self._active).undo()
        self._turned()

    def redo(self) -> None:
        """Does again what was taken back."""
        self._stack(self._active).redo()
        self._turned()

    def forget_all(self) -> None:
        """Empties every stack: the store is another one now."""
        for stack in self._stacks.values():
            stack.clear()
        self.changed.emit()

    def _turned(self) -> None:
        self.changed.emit()
        self.turned.emit()

    def _stack(self, case_id: str) -> QUndoStack:
        if case_id not in self._stacks:
            stack = QUndoStack(self)
            stack.setUndoLimit(LONGEST)
            self._stacks[case_id] = stack
        return self._stacks[case_id]
