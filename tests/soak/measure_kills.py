"""R01: kills a working Karen at random moments and compares the store with its acknowledgements."""

from __future__ import annotations

import multiprocessing
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path

from tests.soak.frame import MEASURES, CannotMeasure, Measure, Reached, Run, judged, measure
from tests.soak.measure_office import server
from tests.soak.operations import OFFICE, READY, SIX, Named, Operation
from tests.soak.stores import fresh
from tests.soak.stories import Stories

KILLS = 84  # of each of six operations: 504
HOW = (
    "kill -9 in the middle of a seeded random action, 84 times in each of six operations; every finished one is "
    "acknowledged over a pipe, then the store is opened again and compared"
)
MOST = 5  # actions that are waited for, less one
PATIENCE = 30.0  # seconds
PER_STORE = 12  # kills before a new store is made


def work(operation: Operation, folder: str, seed: int, pipe: Connection) -> None:
    """The process that is killed; every line in the pipe is an acknowledgement."""
    operation.work(Path(folder), seed, pipe.send)


def kill_once(operation: Operation, folder: Path, seed: int, chance: random.Random) -> list[str]:
    """Start, let it work for a random while, kill; gives what it acknowledged."""
    context = multiprocessing.get_context("forkserver")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(
        target=work, args=(operation, str(folder), seed, sending), daemon=True
    )
    process.start()
    sending.close()
    heard: list[str] = []
    try:
        heard.append(receiving.recv())
        time.sleep(chance.uniform(0, until_the_kill(receiving, heard, operation, chance)))
        process.kill()
        while True:
            heard.append(receiving.recv())
    except (EOFError, OSError):
        process.join()
    receiving.close()
    if heard[:1] != [READY]:
        raise CannotMeasure("The working process did not start.")
    return heard[1:]


def until_the_kill(
    pipe: Connection, heard: list[str], operation: Operation, chance: random.Random
) -> float:
    """Listen to none up to four finished actions; gives how long the next one may take.

    So the kill falls into the work itself, on a quick machine as on a busy one.
    """
    actions = chance.randrange(MOST)
    started = time.monotonic()
    for _ in range(actions):
        if not pipe.poll(PATIENCE):
            break
        heard.append(pipe.recv())
    return (time.monotonic() - started) / actions if actions else operation.window


def kill_often(named: Named, run: Run, kills: int) -> tuple[int, list[str]]:
    """Acknowledged actions and faults of one operation."""
    chance, faults, heard_all = run.chance(f"kills-{named.name}"), [], 0
    folder = run.folder / named.name
    for turn in range(kills):
        if turn % PER_STORE == 0:
            named.operation.prepare(fresh(folder))
        heard = kill_once(named.operation, folder, run.seed + turn * 1000, chance)
        heard_all += len(heard)
        faults += [f"{named.name}, kill {turn}: {f}" for f in named.operation.check(folder, heard)]
    return heard_all, faults


def kills_of(named: Named) -> Measure:
    """The measure of one operation: 84 kills, a sixth of the 504 of all."""

    def take(run: Run) -> Reached:
        preload()
        amount = run.count(2, KILLS)
        heard, faults = kill_often(named, run, amount)
        return judged(
            f"{named.name}: {amount} kills, {heard} acknowledged, {len(faults)} lost or half",
            faults,
        )

    take.__name__ = f"kills_{named.name}"
    return Measure("R01", HOW, take)


def preload() -> None:
    """What every killed process needs is read once, so that a kill falls into its work."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.soak.operations", "tests.soak.stories"])


@measure(
    "R01",
    "a store with all nine stories, a person at work in it (notes, corrections, files, drafts), killed at random for a minute and at least ten times; after each kill everything that was ever acknowledged is compared",
)
def stories(run: Run) -> Reached:  # fmt: skip
    preload()
    operation, chance, faults = Stories(), run.chance("stories"), []
    folder = fresh(run.folder / "stories")
    operation.prepare(folder)
    end = time.monotonic() + run.count(4, 60)
    kills, least = 0, run.count(1, 10)
    while time.monotonic() < end or kills < least:
        heard = kill_once(operation, folder, run.seed + kills * 1000, chance)
        faults += [f"kill {kills}: {fault}" for fault in operation.check(folder, heard)]
        kills += 1
    figure = f"{kills} kills in a store with nine stories, {len(operation.told)} things told, {len(faults)} lost or half"
    return judged(figure, faults, is_enough=len(operation.told) > kills)


@measure("R01", "the same kills of a program at a real PostgreSQL")
def office_kills(run: Run) -> Reached:
    preload()
    amount = run.count(2, 84)
    with server() as postgres:
        (run.folder / "address").write_text(postgres.database(), encoding="utf-8")
        acknowledged, faults = kill_often(OFFICE, run, amount)
    figure = f"{amount} kills at an office store, {acknowledged} acknowledged, {len(faults)} lost or half"
    return judged(figure, faults)


MEASURES.extend(kills_of(named) for named in SIX)
