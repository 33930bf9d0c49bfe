"""Letters for the tests: every fact of a template filled from its examples, invented people."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

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
UPK = "Ustawa z dnia 30 maja 2014 r. o prawach konsumenta"
KC = "Ustawa z dnia 23 kwietnia 1964 r. – Kodeks cywilny"
ADR = "Ustawa z dnia 23 września 2016 r. o pozasądowym rozwiązywaniu sporów konsumenckich"
KPC = "Ustawa z dnia 17 listopada 1964 r. – Kodeks postępowania cywilnego"


def _upk(place: str) -> tuple[Citation, ...]:
    return (Citation(place, UPK, "Ustawa o prawach konsumenta", "Dz.U. 2026 poz. 1244"),)


def _kc(place: str) -> tuple[Citation, ...]:
    return (Citation(place, KC, "Kodeks cywilny", "Dz.U. 2026 poz. 795"),)


GOODS_2023: Mapping[str, tuple[Citation, ...]] = {
    "upk-7a-reply-14d": _upk("art. 7a ust. 1-3"),
    "upk-43c-liability-2y": _upk("art. 43c ust. 1"),
    "upk-43d-repair-replace": _upk("art. 43d"),
    "upk-43e-price-withdraw": _upk("art. 43e ust. 1 i 4"),
    "upk-43e3-refund-14d": _upk("art. 43e ust. 3"),
    "upk-43e6-refund-14d": _upk("art. 43e ust. 6"),
    "upk-27-withdraw-14d": _upk("art. 27 ust. 1"),
    "upk-32-refund-14d": _upk("art. 32 ust. 1"),
    "kc-481": _kc("art. 481 § 1 i 2"),
    "adr-silence-is-consent": (
        Citation("art. 32 ust. 3", ADR, "Ustawa o pozasądowym rozwiązywaniu sporów konsumenckich"),
    ),
    "court-consumer-proceedings": (
        Citation("art. 458[16]", KPC, "Kodeks postępowania cywilnego", "Dz.U. 2026 poz. 468"),
    ),
}
GOODS_2021: Mapping[str, tuple[Citation, ...]] = {
    "kc-568-2y": _kc("art. 568 § 1"),
    "kc-561-5-reply-14d": _kc("art. 561[5]"),
}
RF_ACT = (
    "Ustawa z dnia 5 sierpnia 2015 r. o rozpatrywaniu reklamacji przez podmioty rynku finansowego, "
    "o Rzeczniku Finansowym i o Funduszu Edukacji Finansowej"
)
AIR_261 = "Rozporządzenie (WE) nr 261/2004"
AIR_LAW = "Ustawa z dnia 3 lipca 2002 r. – Prawo lotnicze"
FINANCE: Mapping[str, tuple[Citation, ...]] = {
    "fin-complaint-30d": (Citation("art. 6-8", RF_ACT, journal="Dz.U. 2026 poz. 823"),),
    "rf-31-30d": (Citation("art. 31", RF_ACT, journal="Dz.U. 2026 poz. 823"),),
}
AIR: Mapping[str, tuple[Citation, ...]] = {
    "air-reply": (Citation("art. 205c ust. 6", AIR_LAW),),
    "air-261-compensation": (Citation("art. 7", AIR_261),),
    "air-ulc-latest": (Citation("art. 205b ust. 15", AIR_LAW),),
}
SERVICE: Mapping[str, tuple[Citation, ...]] = {"upk-7a-reply-14d": _upk("art. 7a ust. 1-3")}
GDPR: Mapping[str, tuple[Citation, ...]] = {
    "gdpr-12-3": (Citation("art. 12 ust. 3", "Rozporządzenie (UE) 2016/679 (RODO)"),),
}
LAW_OF_KIND: Mapping[str, Mapping[str, tuple[Citation, ...]]] = {
    **dict.fromkeys(("unauthorised-payment", "bank-complaint", "insurer-complaint"), FINANCE),
    **dict.fromkeys(("rf-intervention", "rf-adr"), FINANCE),
    **dict.fromkeys(("air-261", "ulc-adr"), AIR),
    **dict.fromkeys(("gdpr-access", "gdpr-object", "puodo-complaint"), GDPR),
    **dict.fromkeys(("service-complaint-claim", "digital-complaint"), SERVICE),
    **{kind: {} for kind in ("postal-complaint", "telecom-complaint", "package-travel", "baggage")},
    **{kind: {} for kind in ("rail-complaint", "bus-complaint", "energy-complaint")},
    **{kind: {} for kind in ("uke-adr", "ure-adr", "rail-adr")},
}
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
TRADER = Addressee(
    "Buty i Spółka sp. z o.o.", ("ul. Handlowa 12", "61-001 Poznań"), "NIP 779-000-00-00"
)


def full_data(
    template: LetterTemplate,
    writer: str = "woman",
    citations: Mapping[str, tuple[Citation, ...]] | None = None,
) -> LetterData:
    """Every example fact, every demand, every advised enclosure."""
    kinds = template.vocabulary.enclosure_kinds
    advocate = ("power-of-attorney",) if writer == "advocate" else ()
    return LetterData(
        writer=WRITERS[writer],
        addressee=TRADER,
        place="Kraków",
        written_on=WRITTEN_ON,
        values=example_values(template),
        demands=tuple(option.id for option in template.demands),
        citations=LAW_OF_KIND.get(template.id, GOODS_2023) if citations is None else citations,
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
