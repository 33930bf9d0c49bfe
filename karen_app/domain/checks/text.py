"""Checks of typed text that every record shares: length, unprintable characters, numbers."""

from __future__ import annotations

import re
import unicodedata

from karen_app.domain.problem import Problem, problem

NAME_LIMIT = 200
LINE_LIMIT = 500
TEXT_LIMIT = 200_000
_IBAN = re.compile(r"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$", re.ASCII)
_ALLOWED_CONTROL = {"\n", "\t", "\r"}


def check_text(
    field: str, text: str, limit: int = LINE_LIMIT, *, required: bool = False
) -> list[Problem]:
    """Problems of one text: empty, too long, or with control characters in it."""
    found = []
    if required and not text.strip():
        found.append(problem(field, "text.empty"))
    if len(text) > limit:
        found.append(problem(field, "text.too_long", length=len(text), limit=limit))
    if has_control(text):
        found.append(problem(field, "text.control"))
    return found


def has_control(text: str) -> bool:
    """True when the text holds characters that no letter can print."""
    return any(
        (unicodedata.category(sign) in {"Cc", "Cs"} and sign not in _ALLOWED_CONTROL)
        for sign in text
    )


def has_nip_digit(nip: str) -> bool:
    """True when the ten digits of a Polish tax number pass its check digit."""
    digits = [int(sign) for sign in nip if sign.isdigit()]
    if len(digits) != 10:
        return False
    weights = (6, 5, 7, 2, 3, 4, 5, 6, 7)
    return sum(w * d for w, d in zip(weights, digits, strict=False)) % 11 == digits[9]


def has_account_sum(account: str) -> bool:
    """True when an account number passes its check sum: 26 digits of Poland, or an IBAN."""
    packed = "".join(account.split()).upper().replace("-", "")
    iban = f"PL{packed}" if packed.isdigit() else packed
    if not _IBAN.match(iban) or (iban.startswith("PL") and len(iban) != len("PL") + 26):
        return False
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def digits_in(text: str) -> int:
    """How many digits a number as typed has."""
    return sum(1 for sign in text if sign.isdigit())
