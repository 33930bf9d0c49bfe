"""Whether an answer came too late to take away what its absence had brought about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from karen_app.domain.reply import Reply
from karen_app.services.views.clock import Owner
from karen_app.services.views.make_clock import as_day, owner_of
from legal_rules import Determination


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


def came_late(term: Determination, replies: Iterable[Reply]) -> bool:
    """The term was missed, and the reply to it came when that could be said already."""
    last = as_day(term.legal_date)
    if term.status != "missed" or last is None:
        return False
    from_day = term.assert_from or last
    return any(each.id == term.kept_event and is_late(each, last, from_day) for each in replies)
