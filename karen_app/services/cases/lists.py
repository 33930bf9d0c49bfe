"""Lists of people: the clients of an office, and traders offered while typing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from karen_app.domain.address import Address
from karen_app.domain.case import Case
from karen_app.domain.client import Client
from karen_app.domain.folding import folded
from karen_app.domain.ids import CaseId, ClientId
from karen_app.domain.trader import AddressProof, Trader
from karen_app.services.ports import Desk, TraderList
from karen_app.services.views.inbox import ClientLine, TraderOffer

_COMPLAINT_WORDS = ("reklamacj", "complaint")
OFFERS = 12


def clients(desk: Desk) -> tuple[ClientLine, ...]:
    """Every client by name, with the number of cases."""
    with desk.open() as records:
        people = records.all(Client)
        cases = [case for case in records.all(Case) if case.trashed_on is None]
    everything = Counter(case.client_id for case in cases)
    still_open = Counter(case.client_id for case in cases if case.is_open)
    lines = [
        ClientLine(who.id, who.name, still_open[who.id], everything[who.id], who.is_sample)
        for who in people
    ]
    return tuple(sorted(lines, key=lambda line: (folded(line.name), line.client_id)))


def client_names(desk: Desk) -> tuple[tuple[ClientId, str], ...]:
    """Id and name of every client by name, without a look at their cases."""
    with desk.open() as records:
        people = records.all(Client)
    names = sorted((folded(who.name), who.id, who.name) for who in people)
    return tuple((client_id, name) for _folded, client_id, name in names)


def open_cases(desk: Desk, first: Sequence[str], most: int) -> tuple[tuple[CaseId, str, str], ...]:
    """Id, title and trader of open cases to choose from: ``first`` in that order, then the newest.

    The law is not asked, so that the list is there at once.
    """
    with desk.open() as records:
        cases = [case for case in records.all(Case) if case.is_open]
        traders = {trader.id: trader.name for trader in records.all(Trader)}
    cases.sort(key=lambda case: (case.opened_on, case.number), reverse=True)
    place = {case_id: number for number, case_id in enumerate(first)}
    cases.sort(key=lambda case: place.get(case.id, len(place)))
    return tuple((case.id, case.title, traders.get(case.trader_id, "")) for case in cases[:most])


def offer_traders(desk: Desk, shipped: TraderList, typed: str) -> tuple[TraderOffer, ...]:
    """Traders whose name, legal name or NIP holds what was typed; the user's own first."""
    wanted = folded(typed)
    if not wanted:
        return ()
    with desk.open() as records:
        own = [_own(trader) for trader in records.all(Trader)]
    known = {offer.name for offer in own}
    listed = [_listed(row) for row in shipped.rows() if row["name"] not in known]
    found = [offer for offer in (*own, *listed) if _holds(offer, wanted)]
    found.sort(key=lambda offer: (not folded(offer.name).startswith(wanted), not offer.trader_id))
    return tuple(found[:OFFERS])


def _holds(offer: TraderOffer, wanted: str) -> bool:
    return any(wanted in folded(text) for text in (offer.name, offer.legal_name, offer.nip))


def _own(trader: Trader) -> TraderOffer:
    return TraderOffer(
        trader_id=trader.id,
        name=trader.name,
        legal_name=trader.legal_name,
        nip=trader.nip,
        krs=trader.krs,
        sector=trader.sector,
        address=trader.address,
        address_proof=trader.address_proof,
        complaint_email=trader.complaint_email,
        complaint_form_url=trader.complaint_form_url,
        phone=trader.phone,
        source=trader.source,
        checked=trader.checked,
    )


def _listed(row: Mapping[str, str]) -> TraderOffer:
    address = Address(row["street"], row["postal_code"], row["city"], row["country"] or "PL")
    return TraderOffer(
        trader_id="",
        name=row["name"],
        legal_name=row["legal_name"],
        nip=row["nip"],
        krs=row["krs"],
        sector=row["sector"],
        address=address,
        address_proof=_proof(row, address),
        complaint_email=row["complaint_email"],
        complaint_form_url=row["complaint_form_url"],
        phone=row["phone"],
        source=row["source_url"],
        checked=row["checked"],
    )


def _proof(row: Mapping[str, str], address: Address) -> AddressProof:
    """An address counts as one for complaints only where the row itself says so."""
    if not address.street:
        return AddressProof.UNKNOWN
    words = f"{row['street']} {row['source_url']}".lower()
    if any(word in words for word in _COMPLAINT_WORDS):
        return AddressProof.COMPLAINTS
    return AddressProof.SEAT
