"""Reads one case, or says in a sentence that it is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.errors import Missing
from karen_app.domain.ids import CaseId
from karen_app.domain.message import say
from karen_app.services.ports import Desk

TOGETHER = 100  # cases read in one unit of work


def read_case(desk: Desk, case_id: CaseId) -> Case:
    """The case; raises ``Missing``."""
    with desk.open() as records:
        case = records.get(Case, case_id)
    if case is None:
        raise Missing(say("case.unknown"))
    return case


def each_case(desk: Desk, pause: Callable[[], None]) -> Iterator[CaseFile]:
    """Every case, trashed ones too, some at a time: saving goes on in between.

    ``pause`` is called before each, so that long work beside the window gives way to it.
    """
    with desk.open() as records:
        ids = records.case_ids()
    for start in range(0, len(ids), TOGETHER):
        with desk.open() as records:
            files = records.case_files_of(ids[start : start + TOGETHER])
        for file in files:
            pause()
            yield file


def read_case_file(desk: Desk, case_id: CaseId) -> CaseFile:
    """Everything of the case; raises ``Missing``."""
    with desk.open() as records:
        file = records.case_file(case_id)
    if file is None:
        raise Missing(say("case.unknown"))
    return file
