"""Erases records of the open store with every trace; what a crash interrupted is done again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from karen_app.domain.errors import FileTrouble
from karen_app.domain.keeping import Erasure
from karen_app.domain.message import say
from karen_app.persistence import erasures
from karen_app.persistence import restore as restoring
from karen_app.persistence.crypt.turning import DAMAGED, wipe_folder
from karen_app.persistence.engine import WRITING
from karen_app.persistence.file_store import FileAside, FileStore
from karen_app.persistence.holding import Holding
from karen_app.persistence.manifest import digests_in
from karen_app.persistence.reasons import trouble_of
from karen_app.persistence.way import Way
from karen_app.persistence.whole_files import write_whole
from karen_app.services.change import Change
from karen_app.services.ports import Clock

MARK = "karen.erasing"  # there while the file still holds what was removed from it
AGAIN = Change(say("change.person_erased"), (), (), is_final=True)


def erase(held: Holding, change: Change, erasure: Erasure, way: Way) -> None:
    """Remove records with every trace of them; it can be stopped before the first one.

    Raises ``StoreTrouble``. The erasure is on the list before it is begun.
    """
    held.writable()
    held.backups.make("before-erasure", way.part(0, 70))
    erasures.add_to_list(held.folders.data, erasure)
    _erase(held, change, erasure)


def finish_begun(held: Holding) -> None:
    """An erasure that a crash interrupted is done again; nothing happens where none was."""
    if held.is_read_only:
        return
    listed = erasures.read_list(held.folders.data)
    for erasure in begun(held.engine, listed, held.files.has):
        _erase(held, AGAIN, erasure)
    if (held.folders.data / MARK).exists():
        _sweep(held)


def begun(
    engine: Engine, every: Sequence[Erasure], is_kept: Callable[[str], bool]
) -> tuple[Erasure, ...]:
    """Those erasures of which a record, or a file that nobody refers to, is there still."""
    if not every:
        return ()
    with engine.connect() as connection:
        there = set(erasures.still_there(connection, every))
    return tuple(
        erasure
        for erasure in every
        if there.intersection(erasure.records)
        or any(map(is_kept, unneeded(engine, erasure.digests)))
    )


def unneeded(engine: Engine, digests: Iterable[str]) -> tuple[str, ...]:
    """Those files that no record refers to: the same file may have been added again since."""
    with engine.connect() as connection:
        needed = set(digests_in(connection))
    return tuple(each for each in digests if each not in needed)


def taken_out(engine: Engine, files: FileStore, digests: Iterable[str]) -> tuple[str, ...]:
    """Take those files that no record refers to out of a shared folder; gives which they were.

    They are moved away in the turn of this program and wiped after it, as ``take_back`` tells:
    a colleague may be adding one of them. Raises ``DBAPIError``, ``FileTrouble``, ``OSError``;
    what does not return to its place, or cannot be wiped, keeps none of the others from it.
    """
    moved: list[FileAside] = []
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection:
            needed = set(digests_in(connection))
            gone = tuple(each for each in digests if each not in needed)
            moved += (files.set_aside(each) for each in gone)
            connection.commit()
    except BaseException as failed:
        if left := refused(each.put_back for each in moved):
            raise FileTrouble(say("store.office_not_back", count=len(left))) from failed
        raise
    if left := refused(each.wipe for each in moved):
        raise left[0]
    return gone


def refused(works: Iterable[Callable[[], None]]) -> tuple[OSError, ...]:
    """Do each of them, also after one that the disk refused; gives what it refused."""
    found = []
    for work in works:
        try:
            work()
        except OSError as failed:
            found.append(failed)
    return tuple(found)


def erase_from(engine: Engine, erasure: Erasure, change: Change, clock: Clock) -> None:
    """Remove the rows, words, seals, drafts and history of an erasure in one transaction."""
    try:
        with Session(engine) as session:
            session.connection(execution_options={WRITING: True})
            erasures.erase_rows(session, erasure.records, change.label, clock.now())
            session.commit()
    except DBAPIError as failed:
        raise trouble_of(failed) from failed


def forget_drafts(store: Engine, own: Engine, erasure: Erasure) -> None:
    """Erase drafts about people of ``store`` that lie in another one, of whoever types them."""
    with Session(store) as session:
        names = erasures.names_of(session, erasure.records)
    with Session(own) as session:
        session.connection(execution_options={WRITING: True})
        erasures.erase_drafts(session, erasure.records, names)
        session.commit()


def _erase(held: Holding, change: Change, erasure: Erasure) -> None:
    engine = held.engine
    write_whole(held.folders.data / MARK, b"")
    erase_from(engine, erasure, change, held.clock)
    gone = unneeded(engine, erasure.digests)
    _sweep(held)
    erasures.erase_files(held.files, held.folders.backups, gone)


def _sweep(held: Holding) -> None:
    """Write the file anew without what was removed, wipe older ones, take the mark away."""
    held.engine.dispose()
    restoring.with_sweep(held.access, held.database)
    for folder in (restoring.REPLACED, DAMAGED):
        wipe_folder(held.folders.data / folder)
    (held.folders.data / MARK).unlink(missing_ok=True)
