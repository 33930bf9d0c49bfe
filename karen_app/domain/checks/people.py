"""What makes a client or a trader valid."""

from __future__ import annotations

import re

from karen_app.domain.address import has_polish_code
from karen_app.domain.checks.text import (
    NAME_LIMIT,
    TEXT_LIMIT,
    check_text,
    has_account_sum,
    has_nip_digit,
)
from karen_app.domain.client import Client
from karen_app.domain.problem import Problem, problem
from karen_app.domain.trader import Trader

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
    if _is_polish_account(client) and not has_account_sum(client.bank_account):
        found.append(problem("bank_account", "account.wrong"))
    return found


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
    if trader.nip and trader.address.country == "PL" and not has_nip_digit(trader.nip):
        found.append(problem("nip", "nip.wrong"))
    return found


def _is_polish_account(client: Client) -> bool:
    return bool(client.bank_account) and client.address.country == "PL"


def check_email(field: str, email: str) -> list[Problem]:
    """An address that is typed has the form of one; an empty one is fine."""
    if email and not _EMAIL.match(email.strip()):
        return [problem(field, "email.form")]
    return []
