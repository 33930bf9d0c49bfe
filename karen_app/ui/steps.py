"""Where the button of a card leads."""

from __future__ import annotations

from karen_app.domain.ids import CaseId
from karen_app.services.outcome import Refused
from karen_app.services.views.words import Action, ActionKind
from karen_app.ui.frame import Frame
from karen_app.ui.words import say

# kind of action -> screen; the target goes along as the detail
SCREENS = {
    ActionKind.RECORD_REPLY: "reply",
    ActionKind.RECORD_EVENT: "event",
    ActionKind.RECORD_ENCOUNTER: "log",
    ActionKind.EDIT_CASE: "edit-case",
    ActionKind.CLOSE_CASE: "close-case",
}
DEMAND = frozenset({"remedy", "claim_amount"})  # fields of a case without which no complaint is


def follow(frame: Frame, case_id: CaseId, action: Action) -> None:
    """Does what a button of a case announces: opens the page where it is done."""
    if action.kind is ActionKind.PREPARE_LETTER:
        prepare(frame, case_id, action.target)
    elif action.kind is ActionKind.OPEN_LETTER:
        frame.go.go("letter", action.target)
    elif action.kind is ActionKind.RECORD_DISPATCH:
        frame.go.go("dispatch", action.target)
    elif action.kind is ActionKind.ADD_PROOF:
        frame.go.go("arrival", action.target)
    elif action.kind is ActionKind.SHOW_WHY:
        frame.go.go("case", case_id, f"why:{action.target}")
    elif action.kind is ActionKind.SEE_PATHS:
        frame.go.go("case", case_id, "paths")
    elif action.kind is ActionKind.JUDGE_PROMISE:
        frame.go.go("case", case_id, f"promise:{action.target}")
    else:
        frame.go.go(SCREENS[action.kind], case_id, action.target)


def prepare(frame: Frame, case_id: CaseId, template: str) -> None:
    """Begins a letter of that kind and opens it; without a kind the desk offers those that fit.

    Where the demand is not clear yet, the field of the case is opened in which it is said.
    """
    if not template:
        frame.go.go("choose-letter", case_id)
        return
    outcome = frame.use.draft_letter(case_id, template)
    if isinstance(outcome, Refused) and outcome.problems[0].field in DEMAND:
        frame.go.go("edit-case", case_id, outcome.problems[0].field)
        frame.toast(say(outcome.problems[0].message), False)
        return
    letter = frame.settle(outcome, case_id)
    if letter is not None:
        frame.go.go("letter", letter.id)
