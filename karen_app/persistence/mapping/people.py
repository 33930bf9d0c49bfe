"""Clients and traders: row to record and back."""

from __future__ import annotations

from karen_app.domain.address import Address
from karen_app.domain.client import Client, ClientStatus, WriterForm
from karen_app.domain.ids import ClientId, TraderId
from karen_app.domain.trader import AddressProof, Trader
from karen_app.persistence.tables.people import ClientRow, TraderRow


def client_of(row: ClientRow) -> Client:
    """The client of a row."""
    return Client(
        id=ClientId(row.id),
        name=row.name,
        form=WriterForm(row.form),
        status=ClientStatus(row.status),
        address=Address(row.street, row.postal_code, row.city, row.country),
        email=row.email,
        phone=row.phone,
        bank_account=row.bank_account,
        fields=row.fields,
        note=row.note,
        is_sample=row.is_sample,
        revision=row.revision,
    )


def client_row(client: Client) -> ClientRow:
    """The row of a client."""
    return ClientRow(
        id=client.id,
        name=client.name,
        form=client.form.value,
        status=client.status.value,
        street=client.address.street,
        postal_code=client.address.postal_code,
        city=client.address.city,
        country=client.address.country,
        email=client.email,
        phone=client.phone,
        bank_account=client.bank_account,
        fields=client.fields,
        note=client.note,
        is_sample=client.is_sample,
        revision=client.revision,
    )


def trader_of(row: TraderRow) -> Trader:
    """The trader of a row."""
    return Trader(
        id=TraderId(row.id),
        name=row.name,
        legal_name=row.legal_name,
        nip=row.nip,
        krs=row.krs,
        sector=row.sector,
        address=Address(row.street, row.postal_code, row.city, row.country),
        address_proof=AddressProof(row.address_proof),
        complaint_email=row.complaint_email,
        complaint_form_url=row.complaint_form_url,
        phone=row.phone,
        source=row.source,
        checked=row.checked,
        fields=row.fields,
        note=row.note,
        is_sample=row.is_sample,
        revision=row.revision,
    )


def trader_row(trader: Trader) -> TraderRow:
    """The row of a trader."""
    return TraderRow(
        id=trader.id,
        name=trader.name,
        legal_name=trader.legal_name,
        nip=trader.nip,
        krs=trader.krs,
        sector=trader.sector,
        street=trader.address.street,
        postal_code=trader.address.postal_code,
        city=trader.address.city,
        country=trader.address.country,
        address_proof=trader.address_proof.value,
        complaint_email=trader.complaint_email,
        complaint_form_url=trader.complaint_form_url,
        phone=trader.phone,
        source=trader.source,
        checked=trader.checked,
        fields=trader.fields,
        note=trader.note,
        is_sample=trader.is_sample,
        revision=trader.revision,
    )
