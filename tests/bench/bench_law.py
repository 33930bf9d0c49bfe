"""The rulebook beside bare TOML reading; many cases beside the same cases in small lots."""

from __future__ import annotations

import resource
import tempfile
import time
import tomllib
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from legal_rules import Rulebook, assess, load_rulebook, read_case
from legal_rules.loader import BUILT_IN
from tests.bench.frame import Pair, benchmark
from tests.legal_rules.golden_cases import FILES, load_cases

MANY, FEW = 10_000, 100


def bare_parse() -> int:
    """Parse the same files and do nothing with them."""
    return sum(len(tomllib.loads(p.read_text(encoding="utf-8"))) for p in BUILT_IN.rglob("*.toml"))


@benchmark("law: open the rulebook from its cache (bare: parse the TOML files)", goal=1.0)
def open_cached() -> Pair:
    cache = Path(tempfile.mkdtemp(prefix="karen-bench-"))
    load_rulebook(cache=cache)
    return Pair(karen=lambda: load_rulebook(cache=cache), bare=bare_parse)


@benchmark("law: open the rulebook without a cache (bare: parse the TOML files)", goal=2.0)
def open_cold() -> Pair:
    return Pair(karen=load_rulebook, bare=bare_parse)


def mixed_cases() -> list[dict[str, Any]]:
    """Golden cases of every sector, mixed."""
    files = [[golden["case"] for golden in load_cases(name)] for name in FILES]
    longest = max(map(len, files))
    return [file[n % len(file)] for n in range(longest) for file in files]


def assess_all(cases: list[dict[str, Any]], rulebook: Rulebook) -> int:
    return sum(len(assess(read_case(c, rulebook), rulebook).deadlines) for c in cases)


def assess_and_tell(cases: list[dict[str, Any]], rulebook: Rulebook) -> str:
    """Assess the cases; how many a second, and the most memory taken so far."""
    started = time.perf_counter()
    assess_all(cases, rulebook)
    passed = time.perf_counter() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return f"{len(cases) / passed:.0f} cases a second, this process at most {memory} MiB"


@benchmark(f"law: {MANY} mixed cases in one go (bare: {FEW} cases, {MANY // FEW} times)",
           goal=1.2, rounds=1, warms_up=False)  # fmt: skip
def growth() -> Pair:
    rulebook = load_rulebook()
    mixed = mixed_cases()
    many = list(islice(cycle(mixed), MANY))
    few = [many[n : n + FEW] for n in range(0, MANY, FEW)]
    assess_all(few[0], rulebook)
    told: list[str] = []
    return Pair(
        karen=lambda: told.append(assess_and_tell(many, rulebook)),
        bare=lambda: [assess_all(lot, rulebook) for lot in few],
        told=told,
    )
