"""Undo: each Change as a command with its name, one stack per case."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from karen_app.services.change import Change
from karen_app.services.outcome import Done, InConflict, Refused
from karen_app.services.ports import Progress
from karen_app.ui.words import say, translate

Turned = Done[None] | Refused | InConflict
LONGEST = 200
LARGE = 50  # records of a change from which it is turned in the background


class Turn(Protocol):
    """A use case that turns a change; ``progress`` may stop it, then nothing was turned."""

    def __call__(self, change: Change, progress: Progress | None = None) -> Turned:
        """Done with the new revisions, or why not."""
        ...


class Aside(Protocol):
    """Does long work in the background, with a bar and a way to stop it."""

    def __call__(
        self,
        work: Callable[[Progress], Turned | Exception],
        done: Callable[[Turned | Exception], None],
        words: str,
    ) -> None:
        """Calls ``done`` in the thread of the window."""
        ...


class ChangeCommand(QUndoCommand):
    """One change; ``back`` and ``forward`` are use cases, ``trouble`` hears of a refusal."""

    def __init__(
        self, change: Change, back: Turn, forward: Turn, trouble: Callable[[object], None]
    ) -> None:
        super().__init__(say(change.label))
        self.change = change
        self._back, self._forward, self._trouble = back, forward, trouble
        self._is_done = True
        self.turned: Turned | None = None  # what came of it in the background

    @property
    def is_large(self) -> bool:
        """Whether the window would be seen to wait for it; one passed over takes no time."""
        records = len(self.change.before) + len(self.change.after)
        return records >= LARGE and not self.isObsolete()

    def turn(self, progress: Progress | None = None) -> Turned:
        """Turns the records, whichever way is next; touches nothing of the window."""
        way = self._back if self._is_done else self._forward
        return way(self.change, progress)

    def undo(self) -> None:
        """Puts the earlier records back."""
        outcome = self._outcome()
        if isinstance(outcome, Done):
            self.change = outcome.change.back()
            self._is_done = False
        else:
            self._stop(outcome)

    def redo(self) -> None:
        """Puts the later records back; the first call comes from pushing and does nothing."""
        if self._is_done:
            return
        outcome = self._outcome()
        if isinstance(outcome, Done):
            self.change = outcome.change
            self._is_done = True
        else:
            self._stop(outcome)

    def _outcome(self) -> Turned:
        known, self.turned = self.turned, None
        return self.turn() if known is None else known

    def _stop(self, outcome: object) -> None:
        """What cannot be turned is no longer offered."""
        self.setObsolete(True)
        self._trouble(outcome)


class Undo(QObject):
    """The stacks; the one of the case on the page is active."""

    changed = Signal()
    troubled = Signal(object)
    turned = Signal()
    stored = Signal(object)  # the change that came in now

    def __init__(self, back: Turn, forward: Turn) -> None:
        super().__init__()
        self._back, self._forward = back, forward
        self._stacks: dict[str, QUndoStack] = {}
        self._active = ""
        self._is_turning = False
        self.aside: Aside | None = None  # without it everything is turned at once

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
        self.stored.emit(change)

    @property
    def undo_name(self) -> str:
        """The name of what undo would take back, empty when there is nothing."""
        return self._stack(self._active).undoText()

    @property
    def redo_name(self) -> str:
        """The name of what redo would do again, empty when there is nothing."""
        return self._stack(self._active).redoText()

    def undo(self) -> None:
        """Takes the last change back; one of many records in the background."""
        stack = self._stack(self._active)
        words = translate("Undo", "Undoing: {name}").replace("{name}", stack.undoText())
        self._turn(stack, stack.index() - 1, stack.undo, words)

    def redo(self) -> None:
        """Does again what was taken back; one of many records in the background."""
        stack = self._stack(self._active)
        words = translate("Undo", "Doing again: {name}").replace("{name}", stack.redoText())
        self._turn(stack, stack.index(), stack.redo, words)

    def forget_all(self) -> None:
        """Empties every stack: the store is another one now."""
        for stack in self._stacks.values():
            stack.clear()
        self.changed.emit()

    def _turn(self, stack: QUndoStack, at: int, turn: Callable[[], None], words: str) -> None:
        if self._is_turning:
            return
        command = stack.command(at) if 0 <= at < stack.count() else None
        if self.aside is None or not isinstance(command, ChangeCommand) or not command.is_large:
            turn()
            self._turned()
            return
        self._is_turning = True
        is_next = partial(self._is_at, stack, command, at)
        self.aside(
            partial(_turned_aside, command),
            lambda outcome: self._on_aside(command, outcome, turn, is_next),
            words,
        )

    def _on_aside(
        self,
        command: ChangeCommand,
        outcome: Turned | Exception,
        turn: Callable[[], None],
        is_next: Callable[[], bool],
    ) -> None:
        """Moves the stack once the records are turned; stopped, it stays where it was.

        So does a step that was refused while others came: once those are undone it may be turned.
        """
        self._is_turning = False
        if isinstance(outcome, Exception):
            raise outcome
        is_refused = not isinstance(outcome, Done)
        if _was_stopped(outcome) or (is_refused and not is_next()):
            self.troubled.emit(outcome)  # nothing was turned; what came meanwhile may be the reason
            return
        if is_next():
            command.turned = outcome
            turn()
        elif isValid(command):  # something was done meanwhile; the turned change is passed over
            command.setObsolete(True)
        self._turned()

    def _is_at(self, stack: QUndoStack, command: ChangeCommand, at: int) -> bool:
        places = (stack.index() - 1, stack.index())
        return at in places and at < stack.count() and stack.command(at) is command

    def _turned(self) -> None:
        self.changed.emit()
        self.turned.emit()

    def _stack(self, case_id: str) -> QUndoStack:
        if case_id not in self._stacks:
            stack = QUndoStack(self)
            stack.setUndoLimit(LONGEST)
            self._stacks[case_id] = stack
        return self._stacks[case_id]


def _turned_aside(command: ChangeCommand, progress: Progress) -> Turned | Exception:
    """The outcome, or the error: it is raised in the thread of the window."""
    try:
        return command.turn(progress)
    except Exception as error:  # noqa: BLE001 - carried over, not lost
        return error


def _was_stopped(outcome: Turned) -> bool:
    return isinstance(outcome, Refused) and any(
        each.message.code == "work.stopped" for each in outcome.problems
    )
