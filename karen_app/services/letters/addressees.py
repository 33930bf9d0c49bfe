"""To whom a letter goes: the trader at its address for complaints, or an office."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from karen_app.domain.case_file import CaseFile
from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.letter import TRADER_ROLES, Letter
from karen_app.domain.message import Message, say
from karen_app.domain.trader import AddressProof
from karen_app.services.deadlines.law import Law
from legal_rules import Assessment, Institution
from letters import Addressee

NAME, LINES = "_addressee_name", "_addressee_lines"
# Letters to somebody else than the trader and no office of the directory either.
TO_NOBODY = frozenset({"any", "both"})  # signed by two sides, or handed over
OTHERS = frozenset({"guarantor", "card-issuer", "court", "any", "both", "adr-body"})


@dataclass(frozen=True, slots=True)
class Office:
    """An office that may get the letter; unknown parts of its address are left out."""

    number: int
    name: str
    lines: tuple[str, ...]
    source: str
    checked: str
    is_whole: bool  # street and postal code were seen


def is_trader(letter: Letter) -> bool:
    """The letter goes to the trader of the case."""
    return letter.goes_to_trader


def addressee_of(letter: Letter, file: CaseFile, law: Law, found: Assessment | None) -> Addressee:
    """The receiver; what nobody has seen stays empty, and the letter names the blank.

    Lines typed without a name are the address of the trader for this one letter.

    What the writer typed or chose goes first; then the trader, or the only office that fits.
    Of several offices none is taken: the user chooses.
    """
    name, lines = letter.values.text(NAME), tuple(letter.values.text(LINES).splitlines())
    if name:
        return Addressee(name, lines)
    if is_trader(letter):
        trader = trader_addressee(file)
        return dataclasses.replace(trader, address=lines) if lines else trader
    offices = offices_for(letter.addressee, law, found)
    if len(offices) == 1:
        return Addressee(offices[0].name, offices[0].lines)
    return Addressee("", lines)


def asks_receiver(letter: Letter) -> bool:
    """Name and address are typed by hand: no firm of the case and no office of the directory."""
    typed = letter.values.text(NAME) or letter.values.text(LINES)
    by_hand = letter.addressee in OTHERS and letter.addressee not in TO_NOBODY
    return by_hand or (is_trader(letter) and bool(typed))


def typed_before(file: CaseFile) -> Fields:
    """The address of the trader as it was typed in the last letter, while the case has none."""
    if file.trader.address.is_complete:
        return NO_FIELDS
    for letter in reversed(file.letters):
        lines, name = letter.values.text(LINES), letter.values.text(NAME)
        if is_trader(letter) and lines and name in ("", file.trader.letter_name):
            return Fields({LINES: lines})
    return NO_FIELDS


def trader_addressee(file: CaseFile) -> Addressee:
    """The trader with its address and register number."""
    trader = file.trader
    return Addressee(
        name=trader.letter_name,
        address=trader.address.letter_lines,
        register=register_line(file),
        email=trader.complaint_email,
    )


def register_line(file: CaseFile) -> str:
    """The register number that identifies the trader."""
    if file.trader.nip:
        return f"NIP {file.trader.nip}"
    return f"KRS {file.trader.krs}" if file.trader.krs else ""


def offices_for(role: str, law: Law, found: Assessment | None) -> tuple[Office, ...]:
    """The offices of the directory that fit a letter: by territory where the way says so."""
    if role in TRADER_ROLES or role in OTHERS:
        return ()
    steps = [step for step in found.next_steps if step.to == role] if found else []
    offices = law.offices(steps[0]) if steps else law.offices_of(role)
    return tuple(_office(number, each) for number, each in enumerate(offices))


def _office(number: int, office: Institution) -> Office:
    town = f"{office.postal_code} {office.city}".strip()
    return Office(
        number=number,
        name=office.name,
        lines=tuple(line for line in (office.street, town) if line),
        source=office.source,
        checked=office.checked,
        is_whole=bool(office.street and office.postal_code),
    )


def address_remark(letter: Letter, file: CaseFile) -> Message | None:
    """What must be known about the address before the letter leaves."""
    if letter.values.text(NAME) or letter.values.text(LINES) or not is_trader(letter):
        return None
    trader = file.trader
    if not trader.address.is_complete and not trader.complaint_email:
        return say("remark.no_address", trader=trader.name)
    if trader.address_proof is AddressProof.SEAT:
        return say("remark.seat_only", trader=trader.name, checked=trader.checked or "?")
    if trader.address_proof is AddressProof.UNKNOWN and trader.address.is_complete:
        return say("remark.address_unsure", trader=trader.name)
    return None
