"""Tracking numbers: the check digit is told while one types."""

from __future__ import annotations

import pytest

from karen_app.services.sending.tracking import TrackingState, read_tracking


@pytest.mark.parametrize(
    ("typed", "state", "shown"),
    [
        ("", TrackingState.EMPTY, ""),
        ("  ", TrackingState.EMPTY, ""),
        ("rr123456785pl", TrackingState.FITS, "RR 123 456 785 PL"),
        ("RR 123 456 784 PL", TrackingState.WRONG, "RR 123 456 784 PL"),
        ("RR 123", TrackingState.UNKNOWN, "RR 123"),
        ("odbiorę sam", TrackingState.UNKNOWN, "odbiorę sam"),
        ("(00)359007738123456788", TrackingState.FITS, "(00) 3590 0773 8123 4567 88"),
        ("00359007738123456782", TrackingState.WRONG, "(00) 3590 0773 8123 4567 82"),
    ],
)
def test_what_is_said_of_a_number(typed: str, state: TrackingState, shown: str) -> None:
    found = read_tracking(typed)
    assert (found.state, found.shown) == (state, shown)


def test_the_digit_that_would_fit_is_named() -> None:
    found = read_tracking("RR 123 456 784 PL")
    assert (found.typed, found.wanted) == (4, 5)
