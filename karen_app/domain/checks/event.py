"""What makes a dated fact valid."""

from __future__ import annotations

from datetime import date

from karen_app.domain.checks.day import check_past
from karen_app.domain.checks.text import LINE_LIMIT, check_text
from karen_app.domain.dates import read_date
from karen_app.domain.event import CaseEvent
from karen_app.domain.event_kinds import MAY_COME, NEEDS_UNTIL
from karen_app.domain.problem import Problem, problem


def check_event(event: CaseEvent, known: frozenset[str], today: date) -> list[Problem]:
    """Problems of an event; ``known`` are the kinds the rulebook knows."""
    found = check_text("note", event.note, LINE_LIMIT)
    if event.kind not in known:
        code = "event.unknown_kind" if event.kind else "choice.empty"
        found.append(problem("kind", code, kind=event.kind))
    if event.kind not in MAY_COME:
        found += check_past("on", event.on, today)
    until = event.attributes.get("until")
    if event.kind in NEEDS_UNTIL and not until:
        found.append(problem("attributes.until", "event.until_needed"))
    if isinstance(until, str) and until and read_date(until) is None:
        found.append(problem("attributes.until", "date.impossible", typed=until))
    return found
