"""Reading over a session: single records, whole cases in batches, the journal, the search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.deadline import DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter
from karen_app.domain.errors import StoreTrouble
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId
from karen_app.domain.journal import JournalEntry
from karen_app.domain.letter import Letter
from karen_app.domain.message import say
from karen_app.domain.records import Record
from karen_app.domain.reply import Reply
from karen_app.domain.trader import Trader
from karen_app.persistence.found_records import found_records
from karen_app.persistence.journal import entry_of
from karen_app.persistence.manifest import digests_in
from karen_app.persistence.mapping.table_of import TABLES
from karen_app.persistence.reasons import told_when_torn
from karen_app.persistence.tables import CaseRow, JournalRow
from karen_app.services.ports import SearchHit

R = TypeVar("R", bound=Record)


_BATCH = 200
# The parts of a case by the field of ``CaseFile`` that holds them.
_PARTS: dict[type[Any], str] = {
    Encounter: "encounters",
    CaseEvent: "events",
    Reply: "replies",
    Evidence: "evidence",
    Letter: "letters",
    Dispatch: "dispatches",
    DeadlineAdjustment: "adjustments",
}


class Reading:
    """What a database holds, as one unit of work sees it."""

    def __init__(self, session: Session) -> None:
        """Read through ``session``."""
        self._session = session

    @told_when_torn()
    def get(self, kind: type[R], record_id: str) -> R | None:
        """The record, or ``None``."""
        table = TABLES[kind]
        row = self._session.get(table.row, record_id)
        return None if row is None else cast("R", table.to_record(row))

    def of_case(self, kind: type[R], case_id: CaseId) -> tuple[R, ...]:
        """Every record of one kind in one case."""
        table = TABLES[kind]
        column = cast("Any", table.row).case_id
        return self._read(kind, column == case_id)

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of one kind."""
        return self._read(kind)

    def kept_digests(self) -> frozenset[str]:
        """Fingerprints of all files that records refer to; no record is read whole."""
        return frozenset(digests_in(self._session.connection()))

    @told_when_torn()
    def _read(self, kind: type[R], *conditions: Any) -> tuple[R, ...]:  # noqa: ANN401 - SQL
        table = TABLES[kind]
        columns = [getattr(table.row, name).nulls_first() for name in table.order]
        rows = self._session.scalars(select(table.row).where(*conditions).order_by(*columns))
        return tuple(cast("R", table.to_record(row)) for row in rows)

    def case_file(self, case_id: CaseId) -> CaseFile | None:
        """Everything of one case."""
        case = self.get(Case, case_id)
        if case is None:
            return None
        client, trader = self.get(Client, case.client_id), self.get(Trader, case.trader_id)
        if client is None or trader is None:
            raise StoreTrouble(
                say("store.damaged", detail=say("store.half_a_case", number=case.number))
            )
        return CaseFile(
            case=case,
            client=client,
            trader=trader,
            encounters=self.of_case(Encounter, case_id),
            events=self.of_case(CaseEvent, case_id),
            replies=self.of_case(Reply, case_id),
            evidence=self.of_case(Evidence, case_id),
            letters=self.of_case(Letter, case_id),
            dispatches=self.of_case(Dispatch, case_id),
            adjustments=self.of_case(DeadlineAdjustment, case_id),
        )

    def case_files(self) -> Iterator[CaseFile]:
        """Every case in order of opening, read in batches: ten queries for two hundred cases."""
        every = self.case_ids()
        for start in range(0, len(every), _BATCH):
            yield from self._batch(every[start : start + _BATCH])
            self._session.expunge_all()

    def case_ids(self) -> tuple[CaseId, ...]:
        """Every case in order of opening."""
        ids = select(CaseRow.id).order_by(CaseRow.opened_on, CaseRow.id)
        return tuple(CaseId(one) for one in self._session.scalars(ids))

    def pinned_cases(self) -> tuple[Case, ...]:
        """Every pinned case in order of opening."""
        return self._read(Case, CaseRow.is_pinned.is_(True))

    def case_files_of(self, ids: Sequence[CaseId]) -> tuple[CaseFile, ...]:
        """These cases in that order, in ten queries."""
        return tuple(self._batch(ids))

    def _batch(self, ids: Sequence[str]) -> Iterator[CaseFile]:
        cases = {case.id: case for case in self._of_ids(Case, ids)}
        clients = {c.id: c for c in self._of_ids(Client, {c.client_id for c in cases.values()})}
        traders = {t.id: t for t in self._of_ids(Trader, {c.trader_id for c in cases.values()})}
        parts = {kind: self._by_case(kind, ids) for kind in _PARTS}
        for case_id in ids:
            case = cases.get(CaseId(case_id))
            if case is None:
                continue
            if case.client_id not in clients or case.trader_id not in traders:
                detail = say("store.half_a_case", number=case.number)
                raise StoreTrouble(say("store.damaged", detail=detail))
            own = {name: tuple(parts[kind].get(case_id, ())) for kind, name in _PARTS.items()}
            client, trader = clients[case.client_id], traders[case.trader_id]
            yield CaseFile(case, client, trader, **cast("Any", own))

    def _of_ids(self, kind: type[R], ids: Iterable[str]) -> tuple[R, ...]:
        row = cast("Any", TABLES[kind].row)
        return self._read(kind, row.id.in_(list(ids)))

    def _by_case(self, kind: type[Any], ids: Sequence[str]) -> dict[str, list[Any]]:
        row = cast("Any", TABLES[kind].row)
        found: dict[str, list[Any]] = {}
        for record in self._read(kind, row.case_id.in_(ids)):
            found.setdefault(record.case_id, []).append(record)
        return found

    def next_case_number(self, year: int) -> str:
        """The next running number of a year."""
        found = self._session.scalars(
            select(CaseRow.number).where(CaseRow.number.like(f"%/{year}"))
        )
        used = [int(number.partition("/")[0]) for number in found if number[:1].isdigit()]
        return f"{max(used, default=0) + 1}/{year}"

    @told_when_torn()
    def journal(self, case_id: CaseId | None = None) -> tuple[JournalEntry, ...]:
        """The journal of one case, or the whole chain."""
        query = select(JournalRow).order_by(JournalRow.number)
        if case_id is not None:
            query = query.where(JournalRow.case_id == case_id)
        return tuple(entry_of(row) for row in self._session.scalars(query))

    def journal_head(self) -> str:
        """The digest of the newest line."""
        newest = select(JournalRow.digest).order_by(JournalRow.number.desc()).limit(1)
        return self._session.scalars(newest).first() or ""

    def journal_number(self) -> int:
        """The number of the newest line."""
        return self._session.scalars(select(func.max(JournalRow.number))).one() or 0

    def search(
        self, words: str, limit: int = 50, is_wanted: Callable[[], bool] | None = None
    ) -> tuple[SearchHit, ...]:
        """Records of cases outside the trash that hold every word."""
        return found_records(self._session.connection(), words, limit, is_wanted)
