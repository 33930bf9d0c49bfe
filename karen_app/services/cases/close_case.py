"""Closes a case with its outcome and opens it again."""

from __future__ import annotations

import dataclasses

from karen_app.domain.case import Case, CaseOutcome
from karen_app.domain.checks.day import check_past
from karen_app.domain.ids import CaseId
from karen_app.domain.message import say
from karen_app.services.cases.read_case import read_case
from karen_app.services.drafts import ClosingDraft
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader
from karen_app.services.storing import store_edit


def close_case(desk: Desk, case_id: CaseId, draft: ClosingDraft) -> Outcome[Case]:
    """Record how the case ended and what came back."""
    before, reader, today = read_case(desk, case_id), Reader(), desk.clock.today()
    closed_on = reader.needed_day("closed_on", draft.closed_on, today)
    currency = before.contract.price.currency if before.contract.price else "PLN"
    recovered = reader.money("recovered", draft.recovered, currency)
    reader.problems += check_past("closed_on", closed_on, today)
    if closed_on < before.opened_on:
        reader.add("closed_on", "case.closed_before_opened", day=closed_on, opened=before.opened_on)
    if draft.kind is None:
        reader.add("kind", "choice.empty")
    if reader.problems or draft.kind is None:
        return Refused(tuple(reader.problems))
    outcome = CaseOutcome(draft.kind, closed_on, recovered, draft.words.strip())
    after = dataclasses.replace(before, outcome=outcome)
    return store_edit(desk, say("change.case_closed", title=before.title), before, after)


def reopen_case(desk: Desk, case_id: CaseId) -> Outcome[Case]:
    """Take the outcome away."""
    before = read_case(desk, case_id)
    after = dataclasses.replace(before, outcome=None)
    return store_edit(desk, say("change.case_reopened", title=before.title), before, after)
