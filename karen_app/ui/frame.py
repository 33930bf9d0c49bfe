"""Frame: what every screen is given, and the one way to settle the outcome of a use case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from karen_app.domain.problem import Problem
from karen_app.services.outcome import Done, InConflict, Outcome, Refused
from karen_app.services.use_cases import UseCases
from karen_app.ui.forms.form import Form
from karen_app.ui.long_work import LongWork
from karen_app.ui.merge import merged
from karen_app.ui.messages import Messages
from karen_app.ui.navigation import Navigation
from karen_app.ui.tasks import Tasks
from karen_app.ui.undo import Undo
from karen_app.ui.window_state import WindowState
from karen_app.ui.words import say, translate

T = TypeVar("T")


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Frame:
    """The use cases, the way to other screens, and what the window offers to all of them."""

    use: UseCases
    go: Navigation
    messages: Messages
    undo: Undo
    tasks: Tasks
    work: LongWork
    state: WindowState
    toast: Callable[[str, bool], None]  # words, and whether undo is offered beside them
    relook: Callable[[], None]  # language, colours or size changed: build the window again
    lock: Callable[[], bool] = lambda: False  # locks an encrypted store; says whether it did
    data_folder: str = ""  # where the data lie, to be shown

    def settle(self, outcome: Outcome[T], case_id: str = "", form: Form | None = None) -> T | None:
        """Gives the value when it is stored, else shows why not: in the form or in a box."""
        if isinstance(outcome, Done):
            self.undo.add(outcome.change, case_id)
            self.toast(say(outcome.change.label), not outcome.change.is_final)
            if form is not None:
                form.show_problems(())
            return outcome.value
        if isinstance(outcome, InConflict):
            merged_value: T | None = self._merge(outcome, case_id)
            return merged_value
        self.explain(outcome, form)
        return None

    def save(self, target: Path, content: bytes) -> bool:
        """Writes a file where the person wants it and says so, else shows why not."""
        outcome = self.use.save_bytes(target, content)
        if isinstance(outcome, Refused):
            self.explain(outcome)
            return False
        self.toast(translate("Frame", "Saved: {name}").format(name=target.name), False)
        return True

    def _merge(self, conflict: InConflict, case_id: str) -> Any:  # noqa: ANN401 - the same record
        """Somebody else stored it first: puts both edits together, asking where they touch."""
        outcome = merged(self.use, self.messages, conflict)
        if isinstance(outcome, Done):
            return self.settle(outcome, case_id)
        self.explain(conflict if outcome is None else outcome)
        return None

    def explain(self, outcome: Refused | InConflict, form: Form | None = None) -> None:
        """Says why nothing was stored."""
        if isinstance(outcome, Refused):
            if form is not None:
                form.show_problems(outcome.problems)
            else:
                self.messages.warn(translate("Frame", "Not saved"), sentences(outcome.problems))
            return
        self.messages.warn(translate("Frame", "Changed meanwhile"), say(outcome.message))


def sentences(problems: Sequence[Problem]) -> str:
    """All problems, one under another."""
    return "\n".join(say(one.message) for one in problems)
