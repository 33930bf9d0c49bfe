"""R03 and R04: every call to the disk fails once, in six operations; a full disk, too."""

from __future__ import annotations

import errno
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import event

from karen_app.domain.errors import KarenError
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId
from karen_app.persistence.engine import sqlite_engine
from karen_app.persistence.store_names import DATABASE
from karen_app.persistence.whole_files import Disk
from tests.persistence.stores import TestStore
from tests.soak.failing import ALL, failing
from tests.soak.frame import MEASURES, Measure, Reached, Run, judged, measure
from tests.soak.operations import old_store
from tests.soak.stores import (
    SteppingClock,
    add_case,
    attach,
    dump,
    faults_of,
    fresh,
    opened,
    people,
    put,
    vault_in,
)

Attempt = Callable[[Path], None]
TAILS = re.compile(r"Background on|https?:|\[SQL|\[Errno|Traceback|(?<![\w])/\w")


def save(folder: Path) -> None:
    with opened(folder) as vault:
        put(vault.desk, *people("new"))


def attaching(folder: Path) -> None:
    with opened(folder) as vault:
        attach(vault, CaseId("case-1"), "new", folder / "paragon.txt")


def back_up(folder: Path) -> None:
    with opened(folder) as vault:
        vault.backups.make("soak")


def restore(folder: Path) -> None:
    with opened(folder, SteppingClock(step=SteppingClock().step * 60)) as vault:
        vault.restore(next((folder / "data" / "backups").glob("karen-*first.db")))


def export(folder: Path) -> None:
    Disk().write(folder / "pismo.pdf", b"%PDF-new" * 1000)


def migrate(folder: Path) -> None:
    vault = vault_in(folder / "old")
    vault.open()
    vault.close()


ATTEMPTS: dict[str, Attempt] = {
    "save": save,
    "attach": attaching,
    "backup": back_up,
    "restore": restore,
    "export": export,
    "migrate": migrate,
}


def make_template(folder: Path) -> None:
    """A store with a case, a file, a backup, an older store, and a letter to be replaced."""
    with opened(folder) as vault:
        case = add_case(vault.desk, "1")
        (folder / "paragon.txt").write_text("349,00 zł", encoding="utf-8")
        attach(vault, case, "1", folder / "paragon.txt")
        vault.backups.make("first")
    (folder / "pismo.pdf").write_bytes(b"%PDF-old")
    old_store(folder / "old")


def meanings(folder: Path) -> tuple[str, str, bytes]:
    """What the two stores and the letter say, opened on a disk that works again."""
    faults: list[str] = []
    with opened(folder) as vault:
        first = dump(vault.desk)
        faults += faults_of(vault.desk, vault.files)
    with opened(folder / "old") as vault:
        second = dump(vault.desk)
        faults += faults_of(vault.desk)
    if faults:
        raise AssertionError("; ".join(faults))
    return first, second, (folder / "pismo.pdf").read_bytes()


def each_failure(run: Run, name: str, number: int, stride: int) -> tuple[int, list[str]]:
    """Let every call of an operation fail in turn; gives how many there were, and what broke."""
    template, place = run.folder / "template", run.folder / "place"
    attempt = ATTEMPTS[name]
    before = meanings(copy_of(template, place))
    place = copy_of(template, place)
    with failing(ALL, str(place)) as countdown:
        attempt(place)
    after = meanings(place)
    turns = range(1, countdown.seen + 1, stride)
    chosen = turns if run.is_long else sorted(run.chance(name).sample(turns, min(4, len(turns))))
    faults = []
    for turn in chosen:
        place = copy_of(template, place)
        try:
            with failing(turn, str(place), number):
                attempt(place)
        except KarenError as trouble:
            words = trouble.message.english
            faults += [f"{name}, call {turn}, says: {words}" for _ in tails_in(words)]
        except Exception as raw:  # noqa: BLE001 - the finding
            faults.append(f"{name}, call {turn}: {type(raw).__name__}: {raw}")
        try:
            found = meanings(place)
        except Exception as broken:  # noqa: BLE001 - the finding
            faults.append(f"{name}, after call {turn}: {broken}")
            continue
        if found not in (before, after):
            faults.append(f"{name}, call {turn}: neither before nor after")
    return len(chosen), faults


def tails_in(sentence: str) -> list[str]:
    """What a person should not have to read: a statement, a link, a path, the number of an error."""
    return TAILS.findall(sentence)


def copy_of(template: Path, place: Path) -> Path:
    fresh(place).rmdir()
    shutil.copytree(template, place)
    return place


def failures_of(row: str, name: str, number: int, stride: int) -> Measure:
    """The measure of one operation: each call, or every third one, fails once."""
    which = "every call" if stride == 1 else "every third call"

    def take(run: Run) -> Reached:
        make_template(fresh(run.folder / "template"))
        calls, faults = each_failure(run, name, number, stride)
        figure = f"{name}: {calls} calls failed, {len(faults)} not handled or not in a sentence"
        return judged(figure, faults)

    take.__name__ = f"failing_{name}"
    error = errno.errorcode[number]
    how = (
        f"{which} of six operations (open, write, sync, rename, statement) fails once with {error}; "
        "the sentence is looked at, then the store is opened on a sound disk and compared"
    )
    return Measure(row, how, take)


MEASURES.extend(failures_of("R03", name, errno.EIO, 1) for name in ATTEMPTS)
MEASURES.extend(failures_of("R04", name, errno.ENOSPC, 3) for name in ATTEMPTS)


@measure(
    "R04",
    "a real SQLite limit (max_page_count) stops commits and drafts; what was saved is read again",
)
def full_store(run: Run) -> Reached:  # fmt: skip
    with opened(run.folder) as vault:
        put(vault.desk, *people("first"))
    engine = sqlite_engine(run.folder / "data" / DATABASE)

    @event.listens_for(engine, "connect")
    def _limit(connection: object, _record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count={pages + 2}")

    desk = TestStore("sqlite", engine, lambda: engine).desk()
    told, faults = 0, []
    for number in range(20):
        try:
            put(desk, *people(f"{number}", "x" * 20_000))
        except KarenError as trouble:
            told += "no space" in str(trouble)
    try:
        desk.drafts.keep("case:new", Fields({"story": "y" * 50_000}))
    except KarenError as trouble:
        told += "no space" in str(trouble)
    engine.dispose()
    with opened(run.folder) as vault:
        faults = faults_of(vault.desk)
    return judged(
        f"{told} refusals in a sentence, {len(faults)} faults", faults, is_enough=told > 0
    )
