"""The user's decisions about a deadline: extension, pause, correction, met, not followed."""

from __future__ import annotations

from karen_app.domain.checks.text import LINE_LIMIT, check_text
from karen_app.domain.deadline import AdjustmentKind, DeadlineAdjustment
from karen_app.domain.ids import AdjustmentId, CaseId
from karen_app.domain.message import say
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.deadlines.law import Law
from karen_app.services.drafts import AdjustmentDraft
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader
from karen_app.services.storing import store_new
from karen_app.services.views.make_clock import clock_key

_NEEDS_UNTIL = frozenset({AdjustmentKind.EXTENSION, AdjustmentKind.CORRECTION})


def adjust_deadline(
    desk: Desk, law: Law, case_id: CaseId, draft: AdjustmentDraft
) -> Outcome[DeadlineAdjustment]:
    """Record a decision with its reason; the clock shows it from now on."""
    file, reader, today = read_case_file(desk, case_id), Reader(), desk.clock.today()
    assessment = law.assess(file, today)
    found = next((d for d in assessment.deadlines if clock_key(d) == draft.clock_key), None)
    if found is None:
        reader.add("", "adjustment.unknown_clock")
    if not draft.reason.strip():
        reader.add("reason", "adjustment.reason")
    reader.problems += check_text("reason", draft.reason, LINE_LIMIT)
    until = reader.day("until", draft.until)
    if draft.kind in _NEEDS_UNTIL and until is None and not reader.problems:
        reader.add("until", "adjustment.until")
    if draft.kind is AdjustmentKind.PAUSE and draft.days < 1:
        reader.add("days", "adjustment.days")
    start = found.trigger.on if found and found.trigger else None
    if until is not None and start is not None and until < start:
        reader.add("until", "adjustment.before_trigger", day=until, start=start)
    if reader.problems or found is None:
        return Refused(tuple(reader.problems))
    decision = DeadlineAdjustment(
        id=AdjustmentId(desk.ids.new()),
        case_id=case_id,
        rule=found.rule,
        trigger=(found.trigger.event or "") if found.trigger else "",
        kind=draft.kind,
        reason=draft.reason.strip(),
        decided_on=today,
        until=until if draft.kind in _NEEDS_UNTIL else None,
        days=draft.days if draft.kind is AdjustmentKind.PAUSE else 0,
    )
    return store_new(desk, say("change.deadline_adjusted", reason=decision.reason), decision)
