"""What makes a dispatch and its arrival valid; tracking numbers carry a check digit."""

from __future__ import annotations

import re
from datetime import date

from karen_app.domain.checks.day import check_past
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.letter import Letter
from karen_app.domain.problem import Problem, problem

_S10 = re.compile(r"^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$")
_DOMESTIC = re.compile(r"^00\d{18}$")
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def check_dispatch(dispatch: Dispatch, letter: Letter, today: date) -> list[Problem]:
    """Problems of a sending and, where known, of the arrival."""
    found = check_past("sent_on", dispatch.sent_on, today)
    if dispatch.sent_on < letter.created_on:
        found.append(
            problem(
                "sent_on",
                "dispatch.before_letter",
                day=dispatch.sent_on,
                written=letter.created_on,
            )
        )
    number = dispatch.tracking_number
    digits = check_digits(number)
    if digits is not None and has_wrong_tracking(number):
        digit, wanted = digits
        found.append(
            problem(
                "tracking_number", "dispatch.tracking", number=number, digit=digit, wanted=wanted
            )
        )
    for field, day in (("arrived_on", dispatch.arrived_on), ("avizo_on", dispatch.avizo_on)):
        found += check_past(field, day, today)
        if day is not None and day < dispatch.sent_on:
            found.append(problem(field, "arrival.before_sending", day=day, sent=dispatch.sent_on))
    return found


def has_wrong_tracking(number: str) -> bool:
    """True when a number of a known form fails its check digit; other forms pass."""
    digits = check_digits(number)
    return digits is not None and digits[0] != digits[1]


def check_digits(number: str) -> tuple[int, int] | None:
    """The check digit as typed and as it must be; ``None`` for a number of no known form.

    Known: S10 of the Universal Postal Union (``RR123456785PL``) and the 20 digits of the
    GS1 shipping code that the Polish post prints (``00...``).
    """
    packed = re.sub(r"[\s()-]", "", number).upper()
    if match := _S10.match(packed):
        rest = 11 - sum(int(d) * w for d, w in zip(match[1], _WEIGHTS, strict=True)) % 11
        return int(match[2]), {10: 0, 11: 5}.get(rest, rest)
    if _DOMESTIC.match(packed):
        body, check = packed[2:-1], int(packed[-1])
        total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(body))
        return check, (10 - total % 10) % 10
    return None
