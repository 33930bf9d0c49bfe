"""One person's program of an office, in a process of its own: its records on a server, its files shared.

python -m tests.persistence.at_the_office take_back ADDRESS FOLDER NAME COUNT   keeps, takes back
python -m tests.persistence.at_the_office record ADDRESS FOLDER NAME COUNT      keeps, records

Both keep the same files in the same order; whoever records tells each file that was stored.
"""

from __future__ import annotations

import dataclasses
import random
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import EvidenceId
from karen_app.domain.message import say
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.postgres import open_office_store
from karen_app.persistence.shared_files import SharedFiles, join_folder
from karen_app.services.change import Change
from karen_app.services.evidence.take_back import take_back
from karen_app.services.outcome import Done, Outcome
from karen_app.services.storing import commit_change, store_new
from tests.fakes import CountedIds, FakeClock
from tests.persistence.test_records_contract import ENTRIES

EVIDENCE = next(one for one in ENTRIES if isinstance(one, Evidence))


@dataclass
class Program:
    """Desk and files of one person."""

    name: str
    engine: Engine
    desk: SqlDesk
    files: SharedFiles

    def record(self, digest: str) -> Outcome[Evidence]:
        evidence = dataclasses.replace(
            EVIDENCE, id=EvidenceId(f"{self.name}-{digest[:12]}"), digest=digest, revision=0
        )
        return store_new(self.desk, say("change.file_attached", name=evidence.name), evidence)

    def record_all(self, digests: Iterable[str]) -> Outcome[None]:
        """All of them in one change."""
        each = tuple(
            dataclasses.replace(EVIDENCE, id=EvidenceId(digest[:36]), digest=digest, revision=0)
            for digest in digests
        )
        change = Change(say("change.files_attached", n=len(each)), (), each)
        return commit_change(self.desk, change)

    def recorded(self) -> set[str]:
        """What anybody recorded."""
        with self.desk.open() as records:
            return {one.digest for one in records.all(Evidence)}


def program(address: str, folder: Path, name: str) -> Program:
    """The program of a person; the shared folder is joined."""
    join_folder(folder)
    files = SharedFiles(folder, FileStore(folder.parent / name))
    engine = open_office_store(address)
    desk = SqlDesk(engine, FakeClock(), CountedIds(), actor=name)
    desk.expect_files(files.first_gone)
    return Program(name, engine, desk, files)


def contents(count: int) -> Iterator[bytes]:
    """The files both programs keep."""
    for number in range(count):
        yield random.Random(number).randbytes(2_000)


def take_back_each(mine: Program, count: int) -> None:
    for content in contents(count):
        take_back(mine.desk, mine.files, [mine.files.put(content).digest])


def record_each(mine: Program, count: int) -> None:
    for content in contents(count):
        digest = mine.files.put(content).digest
        if isinstance(mine.record(digest), Done):
            print(digest, flush=True)


WORKS: dict[str, Callable[[Program, int], None]] = {
    "take_back": take_back_each,
    "record": record_each,
}

if __name__ == "__main__":
    work, address, folder, name, count = sys.argv[1:]
    mine = program(address, Path(folder), name)
    WORKS[work](mine, int(count))
    mine.engine.dispose()
