"""How long closed cases are kept, and which ones may be erased now."""

from __future__ import annotations

from datetime import date

from karen_app.domain.case import Case
from karen_app.domain.client import Client
from karen_app.domain.keeping import RetentionLine
from karen_app.domain.message import Message, say
from karen_app.services.ports import Desk
from karen_app.services.settings import Settings

OWN_YEARS = 6
"""The general limitation period of art. 118 KC: until then a closed matter may be needed again."""
OFFICE_YEARS = 10
"""Advocates and radcowie: art. 16c Prawo o adwokaturze, art. 5c ustawy o radcach prawnych."""


def retention(desk: Desk, settings: Settings) -> tuple[RetentionLine, ...]:
    """Closed cases outside the trash with the day from which they should be erased."""
    with desk.open() as records:
        clients = {client.id: client.name for client in records.all(Client)}
        cases = records.all(Case)
    today = desk.clock.today()
    lines = [
        _line(case, clients.get(case.client_id, ""), settings, today)
        for case in cases
        if case.outcome is not None and case.trashed_on is None
    ]
    return tuple(sorted(lines, key=lambda line: (line.erase_from, line.number)))


def _line(case: Case, client: str, settings: Settings, today: date) -> RetentionLine:
    assert case.outcome is not None  # noqa: S101 - only closed cases come here
    closed = case.outcome.closed_on
    years, basis = _period(closed, settings)
    erase_from = date(closed.year + years + 1, 1, 1)
    return RetentionLine(
        case_id=case.id,
        number=case.number,
        title=case.title,
        client=client,
        closed_on=closed,
        erase_from=erase_from,
        is_due=erase_from <= today,
        basis=basis,
    )


def _period(closed: date, settings: Settings) -> tuple[int, Message]:
    """Whole years after the end of the year of closing, and on what they rest."""
    if settings.retention_years:
        years = settings.retention_years
        return years, say("retention.chosen", closed=closed, years=years)
    if settings.office_mode:
        return OFFICE_YEARS, say("retention.office", closed=closed)
    return OWN_YEARS, say("retention.limitation", closed=closed)
