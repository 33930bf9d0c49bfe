"""What makes a client or a trader valid."""

from __future__ import annotations

import re

from karen_app.domain.address import has_polish_code
from karen_app.domain.checks.text import (
    NAME_LIMIT,
    TEXT_LIMIT,
    check_text,
    digits_in,
    has_account_sum,
    has_nip_digit,
)
from karen_app.domain.client import Client
from karen_app.domain.problem import Problem, problem
from karen_app.domain.trader import Trader

NIP_DIGITS, ACCOUNT_DIGITS = 10, 26
SHORTEST_PHONE = 3  # digits, as in 112
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")


def check_client(client: Client) -> list[Problem]:
    """Problems of a client; a name is enough, the rest only when given."""
    found = [
        *check_text("name", client.name, NAME_LIMIT, required=True),
        *check_text("street", client.address.street, NAME_LIMIT),
        *check_text("city", client.address.city, NAME_LIMIT),
        *check_text("note", client.note, TEXT_LIMIT),
        *check_email("email", client.email),
    ]
    if client.address.postal_code and not has_polish_code(client.address):
        found.append(problem("postal_code", "postal_code.form"))
    return [*found, *_check_phone(client.phone), *_check_account(client)]


def check_trader(trader: Trader) -> list[Problem]:
    """Problems of a trader; a name is enough, the rest only when given."""
    found = [
        *check_text("name", trader.name, NAME_LIMIT, required=True),
        *check_text("legal_name", trader.legal_name, NAME_LIMIT),
        *check_text("street", trader.address.street, NAME_LIMIT),
        *check_text("city", trader.address.city, NAME_LIMIT),
        *check_text("note", trader.note, TEXT_LIMIT),
        *check_email("complaint_email", trader.complaint_email),
    ]
    if trader.address.postal_code and not has_polish_code(trader.address):
        found.append(problem("postal_code", "postal_code.form"))
    return [*found, *_check_nip(trader)]


def _check_nip(trader: Trader) -> list[Problem]:
    """Digits that are missing are another slip than digits that are mixed up."""
    if not trader.nip or trader.address.country != "PL" or has_nip_digit(trader.nip):
        return []
    count = digits_in(trader.nip)
    if count != NIP_DIGITS:
        return [problem("nip", "nip.length", count=count)]
    return [problem("nip", "nip.wrong")]


def _check_account(client: Client) -> list[Problem]:
    """An account of a client in Poland: 26 digits, or the IBAN of a bank elsewhere."""
    account = client.bank_account
    if not account or client.address.country != "PL" or has_account_sum(account):
        return []
    count = digits_in(account)
    is_polish = not account.strip()[:2].isalpha() or account.strip()[:2].upper() == "PL"
    if is_polish and count != ACCOUNT_DIGITS:
        return [problem("bank_account", "account.length", count=count)]
    return [problem("bank_account", "account.wrong")]


def _check_phone(phone: str) -> list[Problem]:
    if phone and digits_in(phone) < SHORTEST_PHONE:
        return [problem("phone", "phone.form")]
    return []


def check_email(field: str, email: str) -> list[Problem]:
    """An address that is typed has the form of one; an empty one is fine."""
    if email and not _EMAIL.match(email.strip()):
        return [problem(field, "email.form")]
    return []
