"""Whether the other side is late, and whether an answer came too late to change that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.deadline import AdjustmentKind
from karen_app.domain.reply import Reply
from karen_app.services.views.clock import Owner
from karen_app.services.views.make_clock import as_day, decisions_about, owner_of
from legal_rules import Assessment, Determination

_LAID_ASIDE = frozenset({AdjustmentKind.MET, AdjustmentKind.WAIVED})


def is_late(answer: Reply, last: date, from_day: date) -> bool:
    """The answer was written after ``last``, its last day, and came on ``from_day`` or later.

    ``from_day`` is the first day on which the absence of an answer could be relied on.
    """
    return answer.received_on >= from_day and (answer.drawn_up or answer.received_on) > last


def is_demonstrably_missed(term: Determination, replies: Iterable[Reply], today: date) -> bool:
    """The other side missed a term, and on ``today`` that may be said: nothing came in time."""
    last = as_day(term.legal_date)
    from_day = term.assert_from or last
    if term.status != "missed" or owner_of(term.obliged) is not Owner.THEIRS:
        return False
    if last is None or from_day is None or from_day > today:
        return False
    return term.kept_on is None or came_late(term, replies)


def as_decided(assessment: Assessment, file: CaseFile) -> Assessment:
    """Without the terms of the other side that the user marked as met or follows no more.

    A letter may not say that such a term was missed.
    """
    left = tuple(each for each in assessment.deadlines if not _is_laid_aside(each, file))
    return replace(assessment, deadlines=left)


def _is_laid_aside(term: Determination, file: CaseFile) -> bool:
    decisions = decisions_about(term, file)
    is_theirs = owner_of(term.obliged) is Owner.THEIRS
    return is_theirs and bool(decisions) and decisions[-1].kind in _LAID_ASIDE


def came_late(term: Determination, replies: Iterable[Reply]) -> bool:
    """The term was missed, and the reply to it came when that could be said already."""
    last = as_day(term.legal_date)
    if term.status != "missed" or last is None:
        return False
    from_day = term.assert_from or last
    return any(each.id == term.kept_event and is_late(each, last, from_day) for each in replies)
