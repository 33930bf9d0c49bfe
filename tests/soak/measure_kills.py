"""R01: kills a working Karen at random moments and compares the store with its acknowledgements."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

from tests.soak.frame import CannotMeasure, Reached, Run, judged, measure
from tests.soak.operations import OPERATIONS, READY, Named
from tests.soak.stores import fresh

PER_STORE = 12  # kills before a new store is made


def work(number: int, folder: str, seed: int, pipe: Connection) -> None:
    """The process that is killed; every line in the pipe is an acknowledgement."""
    OPERATIONS[number].operation.work(Path(folder), seed, pipe.send)


def kill_once(number: int, folder: Path, seed: int, chance: random.Random) -> list[str]:
    """Start, let it work for a random while, kill; gives what it acknowledged."""
    context = multiprocessing.get_context("forkserver")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(number, str(folder), seed, sending), daemon=True)
    process.start()
    sending.close()
    heard: list[str] = []
    try:
        heard.append(receiving.recv())
        time.sleep(chance.uniform(0, OPERATIONS[number].operation.window))
        process.kill()
        while True:
            heard.append(receiving.recv())
    except (EOFError, OSError):
        process.join()
    receiving.close()
    if heard[:1] != [READY]:
        raise CannotMeasure("The working process did not start.")
    return heard[1:]


def kill_often(named: Named, number: int, run: Run, kills: int) -> tuple[int, list[str]]:
    """Acknowledged actions and faults of one operation."""
    chance, faults, heard_all = run.chance(f"kills-{named.name}"), [], 0
    folder = run.folder / named.name
    for turn in range(kills):
        if turn % PER_STORE == 0:
            named.operation.prepare(fresh(folder))
        heard = kill_once(number, folder, run.seed + turn * 1000, chance)
        heard_all += len(heard)
        faults += [f"{named.name}, kill {turn}: {f}" for f in named.operation.check(folder, heard)]
    return heard_all, faults


@measure(
    "R01",
    "kill -9 at seeded random moments; every finished action is acknowledged over a pipe, then the store is opened again and compared",
)
def kills(run: Run) -> Reached:  # fmt: skip
    per_operation = run.count(2, 84)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.soak.operations"])
    heard: Counter[str] = Counter()
    faults: list[str] = []
    for number, named in enumerate(OPERATIONS):
        acknowledged, found = kill_often(named, number, run, per_operation)
        heard[named.name] += acknowledged
        faults += found
    total = per_operation * len(OPERATIONS)
    each = ", ".join(f"{name} {amount}" for name, amount in heard.items())
    figure = f"{total} kills, {heard.total()} acknowledged ({each}), {len(faults)} lost or half"
    return judged(figure, faults, is_enough=total >= 500 or not run.is_long)
