"""Reads a tracking number as it is typed: its form and whether its check digit fits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from karen_app.domain.checks.sending import check_digits


class TrackingState(StrEnum):
    """What can be said of a typed number."""

    EMPTY = "empty"
    FITS = "fits"  # the check digit is right
    WRONG = "wrong"  # it is not: a digit was misread
    UNKNOWN = "unknown"  # no form that Karen can check


@dataclass(frozen=True, slots=True)
class Tracking:
    """A number in groups as on the slip; ``typed`` and ``wanted`` are the check digits."""

    state: TrackingState
    shown: str = ""
    typed: int | None = None
    wanted: int | None = None


def read_tracking(number: str) -> Tracking:
    """What can be said of a number, whole or half typed; never an error."""
    shown = " ".join(number.split())
    if not shown:
        return Tracking(TrackingState.EMPTY)
    digits = check_digits(shown)
    if digits is None:
        return Tracking(TrackingState.UNKNOWN, shown)
    typed, wanted = digits
    state = TrackingState.FITS if typed == wanted else TrackingState.WRONG
    return Tracking(state, in_groups(shown), typed, wanted)


def in_groups(number: str) -> str:
    """``RR 123 456 785 PL`` or ``(00) 3590 0773 ...``, as printed on slips and labels."""
    packed = "".join(sign for sign in number.upper() if sign.isalnum())
    if packed[:2].isalpha():
        body = packed[2:-2]
        return " ".join((packed[:2], *(body[at : at + 3] for at in (0, 3, 6)), packed[-2:]))
    body = packed[2:]
    return " ".join((f"({packed[:2]})", *(body[at : at + 4] for at in range(0, len(body), 4))))
