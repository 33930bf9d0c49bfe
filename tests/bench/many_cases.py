"""A store with very many cases, made in seconds: the samples, and copies of their rows."""

from __future__ import annotations

import atexit
import dataclasses
import functools
import itertools
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, select

from karen_app.bootstrap import Karen, open_karen
from karen_app.clock import SystemClock
from karen_app.domain.encounter import Failure
from karen_app.domain.ids import CaseId
from karen_app.domain.kept_card import CardsKey
from karen_app.domain.kept_causes import KeptCauses
from karen_app.domain.reply import ReplyOutcome
from karen_app.paths import Places, places_in
from karen_app.persistence import seals
from karen_app.persistence.tables import CaseCausesRow
from karen_app.services.drafts import EventDraft, ReplyDraft
from karen_app.services.ports import Clock
from karen_app.services.use_cases import UseCases
from tests.fakes import FakeClock
from tests.makers import BOUGHT, done, make_encounter_draft, opened_case

_PARTS = ("encounter", "case_event", "reply", "evidence", "letter", "dispatch")
_OWN = {"dispatch": ("letter_id",)}  # further columns that name a copied row
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")  # those of the samples
TOGETHER = 10_000  # kept in one transaction
SEALED = 20_000  # up to here rows are sealed; beyond, it would take longer than all the rest


def many_cases(folder: Path, count: int, clock: Clock | None = None) -> Places:
    """A store of at least ``count`` cases in ``folder``; board and reminders were looked at today.

    Beyond ``SEALED`` cases their rows carry no seals and there is no first backup: reading does
    not look at either.
    """
    places = places_in(folder)
    karen = open_karen(places, clock or SystemClock())
    use = karen.use_cases
    done(use.load_samples())
    use.change_settings(dataclasses.replace(use.settings(), saw_first_run=True, saw_notice=True))
    board = use.board()
    samples = len({card.case_id for card in (*board.mine, *board.theirs, *board.quiet)})
    use.reminders()
    times = -(-count // samples) - 1
    with karen.vault.engine.begin() as connection:
        _copy(connection, times)
        if count <= SEALED:
            seals.seal_all(connection)
    _keep_causes(karen, times)
    if count <= SEALED:
        karen.close()
    else:
        karen.vault.close()
    return places


@functools.cache
def filled_store(cases: int) -> Path:
    """A folder with a store of that many cases, made once in a run for whoever measures on it.

    It goes with the run: that of 100,000 cases is nearly a gigabyte.
    """
    folder = Path(tempfile.mkdtemp(prefix="karen-bench-store-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    many_cases(folder, cases)
    return folder


def long_cases(folder: Path, sizes: Sequence[int]) -> None:
    """A store with a case for each size, called “Sprawa N”, with so many entries in its log."""
    karen = open_karen(places_in(folder), FakeClock())
    use = karen.use_cases
    use.change_settings(dataclasses.replace(use.settings(), saw_first_run=True, saw_notice=True))
    for size in sizes:
        case = opened_case(use, title=f"Sprawa {size}")
        for number in range(size):
            _log(use, case.id, number)
    karen.close()


def _log(use: UseCases, case_id: CaseId, number: int) -> None:
    """Of ten entries seven are encounters, two are events, one is an answer."""
    day = BOUGHT + timedelta(days=1 + number % 30)
    kind = number % 10
    if kind == 0:
        words = f"Odpowiedź nr {number}: sprawa jest w toku, prosimy o cierpliwość."
        outcome = ReplyOutcome.ACKNOWLEDGEMENT
        done(use.record_reply(case_id, ReplyDraft(received_on=day, outcome=outcome, words=words)))
    elif kind in (3, 6):
        note = f"Zauważyłam to po raz {number}."
        done(use.record_event(case_id, EventDraft(kind="defect_found", on=day, note=note)))
    else:
        entry = make_encounter_draft(
            happened_on=day,
            summary=f"Rozmowa nr {number} o butach",
            said="Kierownik powiedział, że zadzwoni w przyszłym tygodniu.",
            promised=f"Oddzwoni w sprawie {number}" if kind == 1 else "",
            failures=(Failure.PASSED_AROUND,) if kind == 2 else (),
            minutes_lost=number % 40,
        )
        done(use.record_encounter(case_id, entry))


def _copy(connection: Connection, times: int) -> None:
    connection.exec_driver_sql("CREATE TEMP TABLE nth (n INTEGER)")
    connection.exec_driver_sql(
        "INSERT INTO nth WITH RECURSIVE up(n) AS "
        "(SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < ?) SELECT n FROM up",
        (times,),
    )
    _multiply(connection, "matter", ("id",), {"number": "n || '/' || number"})
    for table in _PARTS:
        _multiply(connection, table, ("id", "case_id", *_OWN.get(table, ())), {})
    _multiply(connection, "board_card", ("case_id",), {})
    connection.exec_driver_sql(
        "INSERT INTO search_index (record_id, case_id, kind, words) SELECT record_id || '-' || n, "
        "case_id || '-' || n, kind, words || ' ' || n FROM search_index, nth WHERE case_id <> ''"
    )
    connection.exec_driver_sql("DROP TABLE nth")


def _keep_causes(karen: Karen, times: int) -> None:
    """Keeps what the copies remind of as the program keeps it: with a digest of their own."""
    causes = karen.vault.desk.causes
    with karen.vault.engine.connect() as connection:
        kept = connection.execute(select(CaseCausesRow.__table__)).mappings().all()
    key = CardsKey(kept[0]["language"], kept[0]["maker"])
    copies = (
        KeptCauses(
            CaseId(f"{row['case_id']}-{n}"),
            _ID.sub(rf"\g<0>-{n}", row["causes"]),
            row["made_from"],
            row["made_on"],
        )
        for row in kept
        for n in range(1, times + 1)
    )
    for some in _parts(copies, TOGETHER):
        causes.keep(key, [one.case_id for one in some], some)


def _parts(every: Iterator[KeptCauses], size: int) -> Iterator[list[KeptCauses]]:
    while some := list(itertools.islice(every, size)):
        yield some


def _multiply(
    connection: Connection, table: str, names: tuple[str, ...], changed: dict[str, str]
) -> None:
    """Copy every row as often as ``nth`` has lines; ``names`` are ids, which get a number."""
    columns = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
    values = [
        f"{name} || '-' || n" if name in names else changed.get(name, name) for name in columns
    ]
    quoted = ", ".join(f'"{name}"' for name in columns)
    taken = ", ".join(
        value if value != name else f'"{name}"' for name, value in zip(columns, values, strict=True)
    )
    connection.exec_driver_sql(  # the names come from the program's own tables
        f"INSERT INTO {table} ({quoted}) SELECT {taken} FROM {table}, nth"  # noqa: S608
    )
