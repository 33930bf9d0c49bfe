"""People of a case as a form holds them: an address in one field, a known client by its id."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from karen_app.domain.address import Address
from karen_app.domain.client import ClientStatus, WriterForm
from karen_app.services.drafts import ClientDraft, TraderDraft

ADDRESS_PARTS = ("street", "postal_code", "city", "country")


def address_of(person: ClientDraft | TraderDraft) -> Address:
    """The parts of an address as the one value its editor takes."""
    return Address(person.street, person.postal_code, person.city, person.country)


def parts_of(address: Address) -> dict[str, Any]:
    """An address as the fields of a draft."""
    return {name: getattr(address, name) for name in ADDRESS_PARTS}


def client_draft(values: Mapping[str, Any], before: ClientDraft, prefix: str = "") -> ClientDraft:
    """The person that stands in a form."""
    typed = {name: values[f"{prefix}{name}"] for name in ("name", "email", "phone", "bank_account")}
    return dataclasses.replace(
        before,
        **typed,
        **parts_of(values[f"{prefix}address"]),
        form=WriterForm(values[f"{prefix}form"]),
        status=ClientStatus(values[f"{prefix}status"]),
    )


def client_of(values: Mapping[str, Any], before: ClientDraft, *, is_new: bool) -> ClientDraft:
    """The chosen person; when a case is edited, with what was corrected about them."""
    chosen = values["client.client_id"]
    if chosen and is_new:
        return ClientDraft(client_id=chosen)
    base = before if chosen == before.client_id else ClientDraft()
    return dataclasses.replace(client_draft(values, base, "client."), client_id=chosen)
