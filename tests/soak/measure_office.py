"""R15 and R16: four sessions at one office store; every contract test on three stores."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from sqlalchemy import Engine, create_engine

from karen_app.domain.case import Case
from karen_app.domain.errors import Conflict, KarenError
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.journal import first_break
from karen_app.persistence.postgres import office_url, open_office_store
from karen_app.services.change import replacing
from karen_app.services.keeping.settle import settle
from karen_app.services.outcome import Done, InConflict
from karen_app.services.storing import store_edit
from tests.fakes import CountedIds, FakeClock
from tests.persistence.cut_lines import cut
from tests.persistence.postgres_server import Server, programs, running
from tests.soak.frame import CannotMeasure, Reached, Run, judged, measure
from tests.soak.stores import LABEL, add_case, dump, opened, people, put
from tests.soak.suites import of_suites

SESSIONS = 4
DRAFT = "case:new"


@contextmanager
def server() -> Iterator[Server]:
    if programs() is None:
        raise CannotMeasure("No PostgreSQL on this machine: sudo apt-get install postgresql")
    with running() as found:
        yield found


@dataclasses.dataclass
class Session:
    """One advocate who adds words to the same cases as three others."""

    number: int
    desk: SqlDesk
    cases: tuple[CaseId, ...]
    edits: int
    conflicts: int = 0
    trouble: str = ""

    def work(self) -> None:
        try:
            for number in range(self.edits):
                self.edit(self.cases[number % len(self.cases)], f"[{self.number}.{number}]")
        except Exception as broken:  # noqa: BLE001 - a thread cannot raise to anybody
            self.trouble = f"{type(broken).__name__}: {broken}"

    def edit(self, case_id: CaseId, words: str) -> None:
        """Add words to the note; each time somebody was faster, read again and add them again."""
        while True:
            with self.desk.open() as records:
                seen = records.get(Case, case_id)
            assert seen is not None
            mine = dataclasses.replace(seen, note=seen.note + words)
            outcome = store_edit(self.desk, LABEL, seen, mine)
            if isinstance(outcome, Done):
                return
            assert isinstance(outcome, InConflict)
            assert outcome.theirs != outcome.before
            self.conflicts += 1


@measure(
    "R15",
    "four sessions with connections of their own add words to the same cases of a real PostgreSQL; at the end every word must be there once",
)
def four_sessions(run: Run) -> Reached:  # fmt: skip
    edits = run.count(15, 250)
    with server() as postgres:
        engines = [open_office_store(address) for address in [postgres.database()] * SESSIONS]
        desks = [
            SqlDesk(each, FakeClock(), CountedIds(), actor=f"{n}") for n, each in enumerate(engines)
        ]
        cases = tuple(add_case(desks[0], name) for name in ("1", "2"))
        sessions = [Session(n, desk, cases, edits) for n, desk in enumerate(desks)]
        threads = [Thread(target=session.work) for session in sessions]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with desks[0].open() as records:
            notes = "".join(case.note for case in records.all(Case))
            revisions = sum(case.revision - 1 for case in records.all(Case))
            broken = first_break(records.journal())
        for engine in engines:
            engine.dispose()
    faults = [session.trouble for session in sessions if session.trouble]
    wanted = [f"[{n}.{edit}]" for n in range(SESSIONS) for edit in range(edits)]
    faults += [
        f"{words} is there {notes.count(words)} times"
        for words in wanted
        if notes.count(words) != 1
    ]
    if revisions != len(wanted):
        faults.append(f"{revisions} revisions for {len(wanted)} edits")
    if broken is not None:
        faults.append(f"the journal breaks at {broken}")
    conflicts = sum(session.conflicts for session in sessions)
    figure = f"{len(wanted)} edits, {conflicts} conflicts shown, {len(faults)} lost"
    return judged(figure, faults, is_enough=conflicts > 0 or not run.is_long)


@measure(
    "R15",
    "the later of two edits of one case settles the conflict field by field; both edits must be kept",
)
def settled(run: Run) -> Reached:  # fmt: skip
    rounds, faults = run.count(3, 60), []
    with server() as postgres:
        engine = open_office_store(postgres.database())
        desk = SqlDesk(engine, FakeClock(), CountedIds())
        case_id = add_case(desk, "1")
        for number in range(rounds):
            with desk.open() as records:
                seen = records.get(Case, case_id)
                assert seen is not None
                records.commit(
                    replacing(LABEL, seen, dataclasses.replace(seen, title=f"t{number}"))
                )
            mine = dataclasses.replace(seen, note=f"n{number}")
            conflict = store_edit(desk, LABEL, seen, mine)
            assert isinstance(conflict, InConflict)
            outcome = settle(desk, conflict, {})
            kept = outcome.value if isinstance(outcome, Done) else None
            both = isinstance(kept, Case) and (kept.title, kept.note) == (
                f"t{number}",
                f"n{number}",
            )
            if not both:
                faults.append(f"round {number}: {outcome}")
        assert seen is not None
        try:
            with desk.open() as records:
                records.commit(replacing(LABEL, seen, mine))
            faults.append("an old edit overwrote a newer one")
        except Conflict:
            pass
        engine.dispose()
    return judged(f"{rounds} conflicts settled, {len(faults)} edits lost", faults)


@measure(
    "R03",
    "at a PostgreSQL the connection is cut before the k-th statement of a save and before its commit, for every k; the store must be as before, the sentence must come, the draft must be there, the next save must work",
)
def cut_off(run: Run) -> Reached:  # fmt: skip
    faults: list[str] = []
    with server() as postgres, opened(run.folder) as own:
        address = postgres.database()
        engine = open_office_store(address)
        other = create_engine(office_url(address), isolation_level="AUTOCOMMIT")
        desk = SqlDesk(engine, FakeClock(), CountedIds(), own=own.engine)
        desk.drafts.keep(DRAFT, Fields({"story": "niedokończone"}))
        with cut(engine, other) as counted:
            case_id = add_case(desk, "1")
        before = dump(desk)
        turns = range(1, counted.seen + 1, 1 if run.is_long else 9)
        for turn in turns:
            faults += [
                f"statement {turn}: {each}" for each in cut_once(desk, (engine, other), turn)
            ]
            if dump(desk) != before:
                faults.append(f"statement {turn}: something was stored")
            put(desk, *people(f"after-{turn}"))
            before = dump(desk)
        with desk.open() as work:
            if work.get(Case, case_id) is None or first_break(work.journal()) is not None:
                faults.append("the history is broken")
        engine.dispose()
        other.dispose()
    figure = f"office store cut off at each of {len(turns)} statements, {len(faults)} faults"
    return judged(figure, faults)


def cut_once(desk: SqlDesk, engines: tuple[Engine, Engine], turn: int) -> list[str]:
    """One save that loses its connection; what is wrong with what a person sees of it."""
    faults = []
    with cut(*engines, turn):
        try:
            add_case(desk, f"cut-{turn}")
            faults.append("nobody was told")
        except KarenError as trouble:
            if trouble.message.code != "store.office_lost":
                faults.append(trouble.message.english)
    if desk.drafts.typed(DRAFT) != Fields({"story": "niedokończone"}):
        faults.append("the draft is gone")
    return faults


of_suites(
    "R16",
    "whatever is about records or their safety, each on SQLite, SQLCipher and a PostgreSQL that they start",
    "tests/persistence/test_records_contract.py",
    "tests/persistence/test_same_day_everywhere.py",
    "tests/persistence/test_erasure.py",
    "tests/persistence/test_integrity.py",
    "tests/persistence/test_file_words.py",
    "tests/persistence/test_board_cards.py",
    "tests/persistence/test_kept_causes.py",
    "tests/persistence/test_shared_files.py",
    "tests/persistence/test_office_keeper.py",
    "tests/persistence/test_postgres.py",
)  # fmt: skip
