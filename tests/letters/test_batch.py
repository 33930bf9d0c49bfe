"""Many letters: memory stays flat, progress is told, stopping is possible."""

from __future__ import annotations

import dataclasses
import gc
import tracemalloc
from collections.abc import Iterator

from letters.model.document import Document
from letters.render import render_batch
from tests.letters import samples


def letters(count: int) -> Iterator[Document]:
    for number in range(count):
        yield dataclasses.replace(samples.complaint(), reference=f"2026/{number:04d}")


def test_stops_when_asked_and_keeps_what_is_done() -> None:
    seen: list[int] = []

    def progress(done: int) -> bool:
        seen.append(done)
        return done < 3

    printed = list(render_batch(letters(10), progress=progress))
    assert len(printed) == 3
    assert seen == [0, 1, 2, 3]
    assert all(item.content.startswith(b"%PDF-") for item in printed)


def test_memory_is_flat_after_the_first_letters() -> None:
    batch = render_batch(letters(120))
    for _ in range(50):
        next(batch)
    gc.collect()
    tracemalloc.start()
    try:
        next(batch)
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(60):
            next(batch)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 200_000
