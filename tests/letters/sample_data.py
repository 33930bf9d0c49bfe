"""Letters for the tests: every fact of a template filled from its examples, invented people."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from tomllib import loads

from letters import (
    Addressee,
    Catalogue,
    Citation,
    Client,
    Enclosure,
    LetterData,
    LetterTemplate,
    Writer,
    WriterForm,
    example_values,
)
from letters.composing.names import used_names

WRITTEN_ON = date(2026, 11, 22)
Citations = Mapping[str, tuple[Citation, ...]]


def _law() -> Mapping[str, Citations]:
    raw = loads(Path(__file__).with_name("law_of_samples.toml").read_text(encoding="utf-8"))
    known: dict[str, tuple[Citation, ...]] = {}
    for each in raw["citation"]:
        name = each.pop("id")
        known[name] = (*known.get(name, ()), Citation(**each))
    return {kind: {name: known[name] for name in names} for kind, names in raw["kinds"].items()}


LAW_OF_KIND = _law()
GOODS_2021 = LAW_OF_KIND["_2021"]
HOME = ("ul. Długa 5/3", "31-147 Kraków")
WRITERS = {
    "woman": Writer("Anna Nowak", WriterForm.WOMAN, HOME, "anna@example.pl"),
    "man": Writer("Adam Lis", WriterForm.MAN, HOME),
    "neutral": Writer("A. Wrona", WriterForm.NEUTRAL, HOME),
    "advocate": Writer(
        "Ewa Zielińska",
        WriterForm.WOMAN,
        ("ul. Krótka 2", "00-001 Warszawa"),
        client=Client("Jan Kos", WriterForm.MAN),
    ),
}
SHOP = Addressee(
    "Buty i Spółka sp. z o.o.", ("ul. Handlowa 12", "61-001 Poznań"), "NIP 779-000-00-00"
)
ADDRESSEES = {
    "trader": SHOP,
    "both": SHOP,
    "guarantor": Addressee("Pralki Przykładowe S.A.", ("ul. Fabryczna 1", "90-001 Łódź")),
    "bank": Addressee("Bank Przykładowy S.A.", ("ul. Bankowa 1", "00-950 Warszawa")),
    "card-issuer": Addressee("Bank Przykładowy S.A.", ("ul. Bankowa 1", "00-950 Warszawa")),
    "insurer": Addressee("Polisa Przykładowa S.A.", ("ul. Pewna 8", "00-950 Warszawa")),
    "operator": Addressee("Operator Przykładowy S.A.", ("ul. Sieciowa 7", "02-222 Warszawa")),
    "supplier": Addressee("Prąd Przykładowy S.A.", ("ul. Energetyczna 3", "50-001 Wrocław")),
    "carrier": Addressee("Przewozy Przykładowe S.A.", ("ul. Lotnicza 5", "02-147 Warszawa")),
    "organiser": Addressee("Biuro Podróży Przykład", ("ul. Słoneczna 4", "80-001 Gdańsk")),
    "controller": Addressee("Operator Przykładowy S.A.", ("ul. Sieciowa 7", "02-222 Warszawa")),
    "court": Addressee("Sąd Rejonowy dla Krakowa", ("ul. Przykładowa 1", "31-500 Kraków")),
}
OFFICE = Addressee("Urząd właściwy w sprawie", ("ul. Urzędowa 2", "00-001 Warszawa"))
# What is asked for in the letter that every form of the writer is shown in.
ASKED = {
    "goods-complaint": ("repair",),
    "warranty-claim": ("repair",),
    "service-complaint-claim": ("fix", "damages"),
    "digital-complaint": ("conformity",),
    "withdrawal-14": ("refund", "confirm"),
    "withdrawal-after-complaint": ("refund",),
    "deemed-accepted": ("perform", "confirm"),
    "appeal-refusal": ("reconsider", "reasons"),
    "damaged-parcel": ("replacement",),
    "postal-complaint": ("compensation", "fee-refund"),
    "telecom-complaint": ("correct-bill", "repair"),
    "bank-complaint": ("refund",),
    "package-travel": ("price-reduction", "damages"),
    "air-261": ("compensation", "care"),
    "baggage": ("value",),
    "rail-complaint": ("compensation",),
    "bus-complaint": ("refund", "compensation"),
    "energy-complaint": ("correct-bill", "no-cut", "meter-check"),
    "final-demand": ("pay",),
    "ih-adr-request": ("propose",),
    "rf-adr": ("closer",),
    "ure-adr": ("closer",),
    "ulc-adr": ("compensation",),
    "fee-waiver": ("all",),
    "claim-simplified": ("pay", "costs", "costs-sanction", "absence"),
    "proposal-reply": ("counter",),
}
# Facts that speak against another fact of the same letter; they have texts of their own.
OTHERWISE = {
    "warranty-claim": ("guarantee_period",),
    "rail-complaint": ("reply_days", "period_end", "fine_number"),
    "bus-complaint": ("reply_days", "period_end", "journey_delay"),
    "deemed-accepted": ("reply_on",),
    "arbitration-request": ("agreement_on",),
    "ih-adr-request": ("adr_answer",),
    "uke-adr": ("adr_answer", "parcel_number"),
    "unauthorised-payment": ("reported_to_bank",),
    "ulc-adr": ("reply_on",),
    "rf-adr": ("fee_waiver_reason",),
    "withdrawal-14": ("sent_back_on",),
}


def full_data(
    template: LetterTemplate, writer: str = "woman", citations: Citations | None = None
) -> LetterData:
    """Every example fact that goes together, the usual demands, every advised enclosure."""
    kinds = template.vocabulary.enclosure_kinds
    acts = writer == "advocate" and template.id != "power-of-attorney"
    advocate = ("power-of-attorney",) if acts else ()
    values = example_values(template)
    for name in OTHERWISE.get(template.id, ()):
        values.pop(name)
    return LetterData(
        writer=WRITERS[writer],
        addressee=ADDRESSEES.get(template.addressee, OFFICE),
        place="Kraków",
        written_on=WRITTEN_ON,
        values=values,
        demands=ASKED.get(template.id, tuple(option.id for option in template.demands)),
        citations=LAW_OF_KIND[template.id] if citations is None else citations,
        enclosures=tuple(Enclosure(kinds[k].pl, k) for k in (*template.enclosures, *advocate)),
        own_reference="K/2026/7",
    )


def least_data(template: LetterTemplate) -> LetterData:
    """Only the facts without which the letter has blanks, and its first demand."""
    full = full_data(template)
    asked = [
        name
        for option in template.demands[:1]
        for name in used_names(option.text)
        if name in template.optional
    ]
    return replace(
        full,
        values={name: full.values[name] for name in (*template.fields, *asked)},
        demands=tuple(option.id for option in template.demands[:1]),
        citations={},
        enclosures=(),
    )


def kinds(catalogue: Catalogue) -> list[str]:
    """The ids of all kinds of letter."""
    return list(catalogue.templates)
