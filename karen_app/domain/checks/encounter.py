"""What makes an entry of the log valid."""

from __future__ import annotations

from datetime import date

from karen_app.domain.checks.day import check_past
from karen_app.domain.checks.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_text
from karen_app.domain.encounter import Encounter
from karen_app.domain.problem import Problem, problem


def check_encounter(encounter: Encounter, today: date) -> list[Problem]:
    """Problems of an encounter on the day ``today``."""
    found = [
        *check_past("happened_on", encounter.happened_on, today),
        *check_text("summary", encounter.summary, LINE_LIMIT, required=True),
        *check_text("person", encounter.person, NAME_LIMIT),
        *check_text("ticket_number", encounter.ticket_number, NAME_LIMIT),
        *check_text("witness", encounter.witness, NAME_LIMIT),
        *check_text("said", encounter.said, TEXT_LIMIT),
        *check_text("promised", encounter.promised, TEXT_LIMIT),
        *check_text("private_note", encounter.private_note, TEXT_LIMIT),
    ]
    if encounter.repeats < 0:
        found.append(problem("repeats", "number.negative"))
    if encounter.minutes_lost < 0:
        found.append(problem("minutes_lost", "number.negative"))
    if encounter.promised_by is not None and encounter.promised_by < encounter.happened_on:
        found.append(problem("promised_by", "encounter.promise_day", day=encounter.promised_by))
    return found
