"""Clients and traders: from typed drafts to records and back."""

from __future__ import annotations

import dataclasses

from karen_app.domain.address import Address
from karen_app.domain.checks.people import check_client, check_trader
from karen_app.domain.client import Client
from karen_app.domain.errors import Missing
from karen_app.domain.ids import ClientId, TraderId
from karen_app.domain.message import say
from karen_app.domain.trader import AddressProof, Trader
from karen_app.services.drafts import ClientDraft, TraderDraft
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.storing import store_edit


def client_from(draft: ClientDraft, client_id: ClientId) -> Client:
    """The client that a draft describes."""
    return Client(
        id=client_id,
        name=draft.name.strip(),
        form=draft.form,
        status=draft.status,
        address=Address(
            draft.street.strip(), draft.postal_code.strip(), draft.city.strip(), draft.country
        ),
        email=draft.email.strip(),
        phone=draft.phone.strip(),
        bank_account=draft.bank_account.strip(),
        fields=draft.fields,
        note=draft.note,
    )


def draft_of_client(client: Client) -> ClientDraft:
    """The draft that fills the form of a client."""
    return ClientDraft(
        client_id=client.id,
        name=client.name,
        form=client.form,
        status=client.status,
        street=client.address.street,
        postal_code=client.address.postal_code,
        city=client.address.city,
        country=client.address.country,
        email=client.email,
        phone=client.phone,
        bank_account=client.bank_account,
        fields=client.fields,
        note=client.note,
    )


def trader_from(draft: TraderDraft, trader_id: TraderId) -> Trader:
    """The trader that a draft describes; an address nobody vouched for is the user's."""
    address = Address(
        draft.street.strip(), draft.postal_code.strip(), draft.city.strip(), draft.country
    )
    proof = draft.address_proof
    if proof is AddressProof.UNKNOWN and address.street:
        proof = AddressProof.USER
    return Trader(
        id=trader_id,
        name=draft.name.strip(),
        legal_name=draft.legal_name.strip(),
        nip=draft.nip.strip(),
        krs=draft.krs.strip(),
        sector=draft.sector,
        address=address,
        address_proof=proof,
        complaint_email=draft.complaint_email.strip(),
        complaint_form_url=draft.complaint_form_url.strip(),
        phone=draft.phone.strip(),
        source=draft.source,
        checked=draft.checked,
        fields=draft.fields,
        note=draft.note,
    )


def draft_of_trader(trader: Trader) -> TraderDraft:
    """The draft that fills the form of a trader."""
    return TraderDraft(
        trader_id=trader.id,
        name=trader.name,
        legal_name=trader.legal_name,
        nip=trader.nip,
        krs=trader.krs,
        sector=trader.sector,
        street=trader.address.street,
        postal_code=trader.address.postal_code,
        city=trader.address.city,
        country=trader.address.country,
        address_proof=trader.address_proof,
        complaint_email=trader.complaint_email,
        complaint_form_url=trader.complaint_form_url,
        phone=trader.phone,
        source=trader.source,
        checked=trader.checked,
        fields=trader.fields,
        note=trader.note,
    )


def edit_client(desk: Desk, client_id: ClientId, draft: ClientDraft) -> Outcome[Client]:
    """Store a changed client."""
    before = read_client(desk, client_id)
    after = dataclasses.replace(
        client_from(draft, client_id), is_sample=before.is_sample, revision=before.revision
    )
    if problems := check_client(after):
        return Refused(tuple(problems))
    return store_edit(desk, say("change.client_edited", name=after.name), before, after)


def edit_trader(desk: Desk, trader_id: TraderId, draft: TraderDraft) -> Outcome[Trader]:
    """Store a changed trader."""
    before = read_trader(desk, trader_id)
    after = dataclasses.replace(
        trader_from(draft, trader_id), is_sample=before.is_sample, revision=before.revision
    )
    if problems := check_trader(after):
        return Refused(tuple(problems))
    return store_edit(desk, say("change.trader_edited", name=after.name), before, after)


def read_client(desk: Desk, client_id: ClientId) -> Client:
    """The client; raises ``Missing`` when it is gone."""
    with desk.open() as records:
        client = records.get(Client, client_id)
    if client is None:
        raise Missing(say("client.unknown"))
    return client


def read_trader(desk: Desk, trader_id: TraderId) -> Trader:
    """The trader; raises ``Missing`` when it is gone."""
    with desk.open() as records:
        trader = records.get(Trader, trader_id)
    if trader is None:
        raise Missing(say("trader.unknown"))
    return trader
