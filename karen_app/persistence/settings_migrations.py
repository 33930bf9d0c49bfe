"""Steps of the settings file: a list of small functions; the version is their number plus one."""

from __future__ import annotations

from collections.abc import Callable

Raw = dict[str, object]
STEPS: tuple[Callable[[Raw], Raw], ...] = ()
VERSION = len(STEPS) + 1


def bring_up(raw: Raw, version: int) -> Raw:
    """Take the settings of an older version through the missing steps."""
    for step in STEPS[version - 1 :]:
        raw = step(raw)
    return raw
