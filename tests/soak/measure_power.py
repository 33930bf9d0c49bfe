"""R02: the power goes at many moments; what was not synced is lost, torn or comes out of order."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
from sqlalchemy import Engine, event

from karen_app.domain.client import Client
from karen_app.domain.evidence import Evidence
from karen_app.persistence.engine import sqlite_engine
from karen_app.persistence.schema import bring_up
from karen_app.persistence.store_names import DATABASE
from tests.persistence.stores import TestStore
from tests.soak.frame import Reached, Run, judged, measure
from tests.soak.power import FORGETFUL, ForgetfulDisk, Log, Op, crash_at
from tests.soak.stores import add_case, attach, faults_of, fresh, opened, people, put

_PRAGMAS = ("journal_mode=TRUNCATE", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


@contextmanager
def statements_of(engine: Engine) -> Iterator[list[tuple[str, Any]]]:
    """Every statement with its values as the driver gets them, and the commits."""
    found: list[tuple[str, Any]] = []

    def on_execute(_c: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        found.append((statement, values))

    def on_commit(_connection: Any) -> None:
        found.append(("COMMIT", ()))

    event.listen(engine, "before_cursor_execute", on_execute)
    event.listen(engine, "commit", on_commit)
    yield found
    event.remove(engine, "before_cursor_execute", on_execute)
    event.remove(engine, "commit", on_commit)


def record_saves(folder: Path, saves: int, chance: random.Random) -> list[Op]:
    """What Karen's own statements do to a forgetful disk, from an empty store on."""
    shadow = folder / "shadow"
    shadow.mkdir()
    engine = sqlite_engine(shadow / DATABASE)
    with statements_of(engine) as statements:
        bring_up(engine)
        desk = TestStore("sqlite", engine, lambda: engine).desk()
        for number in range(saves):
            put(desk, *people(f"{number}", "słowo " * chance.randrange(1, 900)))
    engine.dispose()
    disk = folder / "disk"
    disk.mkdir()
    log = Log()
    layer = ForgetfulDisk(log)
    connection = apsw.Connection(str(disk / DATABASE), vfs=FORGETFUL)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    for statement, values in statements:
        if statement.startswith("PRAGMA") and "foreign_key" not in statement:
            continue
        connection.execute(statement, tuple(values) if values else ())
        if statement == "COMMIT":
            log.ops.append(Op("committed"))
    connection.close()
    layer.unregister()
    return log.ops


@measure(
    "R02",
    "replays Karen's own statements over an apsw file layer that loses, tears (512 B) and reorders writes that were not synced; then opens what is left",
)
def crash_points(run: Run) -> Reached:  # fmt: skip
    chance = run.chance("power")
    ops = record_saves(run.folder, run.count(4, 30), chance)
    first = next(n for n, op in enumerate(ops) if op.kind == "committed") + 1
    points, faults = run.count(12, 240), []
    for number in range(points):
        moment = chance.randrange(first, len(ops) + 1)
        place = fresh(run.folder / "after") / "data"
        place.mkdir()
        commits = crash_at(ops, moment, chance, place)
        try:
            with opened(place.parent) as vault:
                with vault.desk.open() as work:
                    kept = len(work.all(Client))
                faults += [f"point {number}: {fault}" for fault in faults_of(vault.desk)]
            if kept < commits - 1:  # the first commit makes the tables
                faults.append(f"point {number}: {commits - 1} saves acknowledged, {kept} there")
        except Exception as broken:  # noqa: BLE001 - a store that does not open is the finding
            faults.append(f"point {number}: {broken}")
    return judged(f"{points} crash points of the database, {len(faults)} damaged", faults)


class FileLog:
    """What the file layer does to folders and files, with what was synced at each moment."""

    def __init__(self, root: Path) -> None:
        self.root = str(root)
        self.events: list[tuple[str, str, str]] = []

    def add(self, kind: str, path: object, other: object = "") -> None:
        text = os.fspath(path) if isinstance(path, (str, os.PathLike)) else str(path)
        if text.startswith(self.root):
            self.events.append((kind, text, str(other)))


@contextmanager
def files_watched(log: FileLog) -> Iterator[None]:
    """Write down creations, syncs, renames and new folders below the root."""
    replace, fsync, mkdir = os.replace, os.fsync, os.mkdir

    def on_replace(source: Any, target: Any) -> None:
        replace(source, target)
        log.add("rename", source, target)

    def on_fsync(handle: int) -> None:
        fsync(handle)
        log.add("sync", Path(f"/proc/self/fd/{handle}").readlink())

    def on_mkdir(path: Any, *rest: Any, **more: Any) -> None:
        mkdir(path, *rest, **more)
        log.add("mkdir", path)

    os.replace, os.fsync, os.mkdir = on_replace, on_fsync, on_mkdir  # type: ignore[assignment]
    try:
        yield
    finally:
        os.replace, os.fsync, os.mkdir = replace, fsync, mkdir


def unsafe_files(events: list[tuple[str, str, str]], references: dict[int, str]) -> list[str]:
    """Files whose record was committed before content, name and folders were all synced.

    ``references`` says after how many events which file was referred to.
    """
    safe_content: set[str] = set()
    names: dict[str, str] = {}  # entry -> folder that must be synced for it
    faults = []
    for number, (kind, path, other) in enumerate([*events, ("end", "", "")]):
        for place in [references[number]] if number in references else []:
            if place not in safe_content:
                faults.append(f"{place}: content not synced")
            faults += [f"{entry}: name not synced" for entry in names if place.startswith(entry)]
        if kind == "sync":
            safe_content.add(path)
            names = {entry: folder for entry, folder in names.items() if folder != path}
        elif kind == "rename":
            if path in safe_content:
                safe_content.add(other)
            names[other] = str(Path(other).parent)
        elif kind == "mkdir":
            names[path] = str(Path(path).parent)
    return faults


@measure(
    "R02",
    "traces syncs, renames and new folders of the file layer and asks at every record: would its file be there after the power went?",
)
def file_layer(run: Run) -> Reached:  # fmt: skip
    chance, files = run.chance("file layer"), run.count(8, 220)
    faults: list[str] = []
    with opened(run.folder) as vault:
        case = add_case(vault.desk, "1")
        objects = vault.folders.objects
        objects.mkdir(parents=True, exist_ok=True)
        log = FileLog(objects)
        references: dict[int, str] = {}
        with files_watched(log):
            for number in range(files):
                source = run.folder / "source"
                source.write_bytes(chance.randbytes(2000))
                item = attach(vault, case, f"{number}", source)
                references[len(log.events)] = str(vault.files.place(item.digest))
        faults = unsafe_files(log.events, references)
        with vault.desk.open() as work:
            assert len(work.all(Evidence)) == files
    shutil.rmtree(run.folder, ignore_errors=True)
    return judged(f"{files} crash points of the file layer, {len(faults)} files unsafe", faults)
