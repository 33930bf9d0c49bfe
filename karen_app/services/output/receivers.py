"""What receivers of a packet accept: how many files, how large."""

from __future__ import annotations

from typing import Final

from karen_app.services.ports import BundleLimits

_MEGABYTE = 1_000_000
NO_LIMITS: Final = BundleLimits()
_LIMITS: Final = {
    "eck": BundleLimits(files=4, total_bytes=30 * _MEGABYTE),
}


def limits_of(receiver: str) -> BundleLimits:
    """The limits of a kind of receiver; none where none is known."""
    return _LIMITS.get(receiver, NO_LIMITS)
