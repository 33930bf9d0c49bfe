"""Finds the files in what was dropped: folders are walked, links and endless trees are not."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from karen_app.domain.message import Message, say
from karen_app.intake.limits import DROPPED_DEPTH, DROPPED_FILES
from karen_app.services.intake_ports import Gathered


@dataclass(slots=True)
class _Basket:
    files: list[Path] = field(default_factory=list)
    too_many: int = 0
    links: int = 0
    deep: int = 0
    trouble: list[Message] = field(default_factory=list)

    def put(self, path: Path) -> None:
        if len(self.files) < DROPPED_FILES:
            self.files.append(path)
        else:
            self.too_many += 1


def gather(dropped: tuple[Path, ...]) -> Gathered:
    """Files in their order, folders walked by name; what is left out is said, never raised."""
    basket = _Basket()
    for path in dropped:
        _walk(path, 0, basket)
    return Gathered(tuple(dict.fromkeys(basket.files)), tuple(_problems(basket)))


def _walk(path: Path, depth: int, basket: _Basket) -> None:
    try:
        mode = path.lstat().st_mode if depth else path.stat().st_mode
        if stat.S_ISREG(mode):
            basket.put(path)
        elif stat.S_ISDIR(mode) and depth < DROPPED_DEPTH:
            with os.scandir(path) as entries:
                names = sorted(entry.name for entry in entries)
            for name in names:
                _walk(path / name, depth + 1, basket)
        elif stat.S_ISDIR(mode):
            basket.deep += 1
        else:
            basket.links += 1
    except FileNotFoundError:
        basket.trouble.append(say("file.vanished", name=path.name))
    except OSError as failed:
        reason = failed.strerror or str(failed)
        basket.trouble.append(say("file.unreadable", name=path.name, reason=reason))


def _problems(basket: _Basket) -> Iterator[Message]:
    yield from basket.trouble
    if basket.too_many:
        yield say("drop.too_many", count=basket.too_many, limit=DROPPED_FILES)
    if basket.links:
        yield say("drop.links", count=basket.links)
    if basket.deep:
        yield say("drop.deep", count=basket.deep)
