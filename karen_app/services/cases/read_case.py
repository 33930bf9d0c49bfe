"""Reads one case, or says in a sentence that it is gone."""

from __future__ import annotations

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.errors import Missing
from karen_app.domain.ids import CaseId
from karen_app.domain.message import say
from karen_app.services.ports import Desk


def read_case(desk: Desk, case_id: CaseId) -> Case:
    """The case; raises ``Missing``."""
    with desk.open() as records:
        case = records.get(Case, case_id)
    if case is None:
        raise Missing(say("case.unknown"))
    return case


def read_case_file(desk: Desk, case_id: CaseId) -> CaseFile:
    """Everything of the case; raises ``Missing``."""
    with desk.open() as records:
        file = records.case_file(case_id)
    if file is None:
        raise Missing(say("case.unknown"))
    return file
