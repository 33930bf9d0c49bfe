"""An import is taken back while a colleague keeps the same file: their record never loses it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.message import say
from karen_app.persistence import postgres
from karen_app.persistence.file_store import FileAside, FileStore
from karen_app.persistence.reading import Reading
from karen_app.persistence.shared_files import MARK, SharedFiles
from karen_app.services.change import Change
from karen_app.services.evidence.take_back import take_back
from karen_app.services.outcome import Done, Outcome, Refused
from tests.persistence.at_the_office import Program, program
from tests.persistence.postgres_server import Server
from tests.persistence.test_records_contract import EVERYTHING

ROOT = Path(__file__).parents[2]
WORDS = b"umowa " * 1000
COUNT = 40
DROP = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"


@pytest.fixture
def address(postgres: Server) -> str:
    """A new office store with one case."""
    return postgres.database()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the office."""
    made = tmp_path / "wspólny"
    made.mkdir()
    return made


@pytest.fixture
def anna(address: str, folder: Path) -> Iterator[Program]:
    """The program that takes back; the case is stored."""
    made = program(address, folder, "anna")
    people = tuple(one for one in EVERYTHING if not hasattr(one, "case_id"))
    with made.desk.open() as records:
        records.commit(Change(say("change.samples_loaded"), (), people))
    yield made
    made.engine.dispose()


@pytest.fixture
def jan(anna: Program, address: str, folder: Path) -> Iterator[Program]:
    """The program of a colleague."""
    made = program(address, folder, "jan")
    yield made
    made.engine.dispose()


class Meddled(SharedFiles):
    """The shared folder, in which something happens right after a file was moved away."""

    meanwhile: Callable[[], None]

    def set_aside(self, digest: str) -> FileAside:
        moved = super().set_aside(digest)
        self.meanwhile()
        return moved


def meddled(one: Program, meanwhile: Callable[[], None]) -> Meddled:
    files = Meddled(one.files.folder, FileStore(one.files.folder.parent / one.name))
    files.meanwhile = meanwhile
    return files


def codes(outcome: Outcome[Any]) -> list[str]:
    return [one.code for one in outcome.problems] if isinstance(outcome, Refused) else []


def test_a_file_that_went_before_it_was_recorded_is_not_recorded(
    anna: Program, jan: Program
) -> None:
    digest = anna.files.put(WORDS).digest
    assert not jan.files.put(WORDS).is_new
    take_back(anna.desk, anna.files, [digest])
    assert not anna.files.has(digest)
    assert codes(jan.record(digest)) == ["store.office_file_went"]
    assert jan.recorded() == set()
    jan.files.put(WORDS)
    assert isinstance(jan.record(digest), Done)
    assert jan.files.read(digest) == WORDS


def test_a_file_that_was_recorded_first_is_spared(anna: Program, jan: Program) -> None:
    digest = anna.files.put(WORDS).digest
    jan.files.put(WORDS)
    assert isinstance(jan.record(digest), Done)
    take_back(anna.desk, anna.files, [digest])
    assert jan.files.read(digest) == WORDS


def test_who_records_waits_for_who_takes_back(anna: Program, jan: Program) -> None:
    """The colleague stores the record between the look at the records and the end of the turn."""
    digest = anna.files.put(WORDS).digest
    outcomes: list[Outcome[Evidence]] = []
    recording = threading.Thread(target=lambda: outcomes.append(jan.record(digest)))

    def record() -> None:
        recording.start()
        recording.join(0.3)
        assert not outcomes

    take_back(anna.desk, meddled(anna, record), [digest])
    recording.join()
    (outcome,) = outcomes
    assert codes(outcome) == ["store.office_file_went"]
    assert jan.recorded() == set()


def test_a_turn_that_was_lost_puts_the_files_back(anna: Program, jan: Program) -> None:
    """The server drops the one who takes back, and the colleague records the file at once."""
    digest = anna.files.put(WORDS).digest
    outcomes: list[Outcome[Evidence]] = []

    def drop() -> None:
        jan.files.put(WORDS)
        with jan.engine.connect() as connection:
            connection.execute(text(DROP))
        outcomes.append(jan.record(digest))

    take_back(anna.desk, meddled(anna, drop), [digest])
    assert isinstance(outcomes[0], Done)
    assert jan.files.read(digest) == WORDS
    assert list((jan.files.folder / "tmp").iterdir()) == []


def test_a_record_of_a_file_is_not_stored_while_the_folder_is_away(jan: Program) -> None:
    digest = jan.files.put(WORDS).digest
    (jan.files.folder / MARK).unlink()
    assert codes(jan.record(digest)) == ["store.office_files"]
    (jan.files.folder / MARK).write_bytes(b"")
    assert isinstance(jan.record(digest), Done)


def test_two_programs_at_once_and_no_record_without_its_file(
    anna: Program, jan: Program, address: str
) -> None:
    given = (address, str(anna.files.folder))
    running = [
        subprocess.Popen(
            (sys.executable, "-m", "tests.persistence.at_the_office", work, *given, work, f"{COUNT}"),
            cwd=ROOT, env=dict(os.environ), stdout=subprocess.PIPE, text=True,
        )
        for work in ("take_back", "record")
    ]  # fmt: skip
    told = [one.communicate(timeout=300)[0].split() for one in running]
    assert [one.returncode for one in running] == [0, 0]
    assert jan.recorded() == set(told[1])
    assert [one for one in told[1] if not jan.files.is_intact(one)] == []
    assert list((jan.files.folder / "tmp").iterdir()) == []


def test_whether_the_folder_is_there_is_asked_once_for_many_files(
    jan: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    digests = [jan.files.put(f"plik {number}".encode()).digest for number in range(COUNT)]
    asked: list[int] = []
    monkeypatch.setattr(jan.files, "check_reached", lambda: asked.append(1))
    assert isinstance(jan.record_all(digests), Done)
    assert asked == [1]
    assert jan.recorded() == set(digests)


def test_of_many_files_the_one_that_went_is_named(jan: Program) -> None:
    digests = [jan.files.put(f"plik {number}".encode()).digest for number in range(3)]
    jan.files.remove(digests[1])
    assert codes(jan.record_all(digests)) == ["store.office_file_went"]
    assert jan.recorded() == set()


def test_who_waits_too_long_for_the_turn_is_told_and_may_try_again(
    jan: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A colleague has the turn and does not give it back: their share hangs, say."""
    digest = jan.files.put(WORDS).digest
    monkeypatch.setattr(postgres, "TURN_MILLISECONDS", 50)
    with jan.engine.connect() as holding:
        holding.execute(text(f"SELECT pg_advisory_xact_lock({postgres.ONE_WRITER})"))
        with pytest.raises(StoreTrouble) as told:
            jan.record(digest)
        assert told.value.message == say("store.office_busy")
        take_back(jan.desk, jan.files, [digest])
        assert jan.files.has(digest)
    assert isinstance(jan.record(digest), Done)


def test_taking_back_reads_no_record_whole(anna: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    digest = anna.files.put(WORDS).digest
    assert isinstance(anna.record(digest), Done)
    spare = anna.files.put(b"zbedny").digest
    monkeypatch.setattr(Reading, "_read", None)
    take_back(anna.desk, anna.files, [digest, spare])
    assert (anna.files.has(digest), anna.files.has(spare)) == (True, False)
