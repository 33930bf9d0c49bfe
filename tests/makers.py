"""Valid drafts and records by default; a test changes only what it is about."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from karen_app.domain.case import Case
from karen_app.domain.claim import Remedy
from karen_app.domain.client import WriterForm
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.encounter import Encounter, EncounterKind
from karen_app.domain.ids import CaseId, ClientId, EncounterId, EvidenceId, LetterId, TraderId
from karen_app.services.drafts import (
    CaseDraft,
    ClientDraft,
    EncounterDraft,
    EvidenceDraft,
    TraderDraft,
)
from karen_app.services.outcome import Done, Outcome
from karen_app.services.use_cases import UseCases

T = TypeVar("T")
BOUGHT = date(2026, 10, 20)


def make_client_draft(**changes: Any) -> ClientDraft:
    draft = ClientDraft(
        name="Anna Nowak",
        form=WriterForm.FEMININE,
        street="ul. Długa 5/3",
        postal_code="31-147",
        city="Kraków",
        email="anna.nowak@example.pl",
    )
    return dataclasses.replace(draft, **changes)


def make_trader_draft(**changes: Any) -> TraderDraft:
    draft = TraderDraft(
        name="ButyPlus",
        legal_name="ButyPlus sp. z o.o.",
        street="ul. Handlowa 12",
        postal_code="61-001",
        city="Poznań",
    )
    return dataclasses.replace(draft, **changes)


def make_case_draft(**changes: Any) -> CaseDraft:
    draft = CaseDraft(
        title="Buty zimowe",
        client=make_client_draft(),
        trader=make_trader_draft(),
        kind=ContractKind.GOODS,
        subject="buty zimowe damskie, rozmiar 38",
        channel=SaleChannel.PREMISES,
        concluded=BOUGHT,
        price="349,00",
        remedy=Remedy.REPAIR,
        story="Po pięciu tygodniach odkleiła się podeszwa.",
    )
    return dataclasses.replace(draft, **changes)


def make_encounter_draft(**changes: Any) -> EncounterDraft:
    draft = EncounterDraft(
        kind=EncounterKind.VISIT,
        happened_on=date(2026, 11, 20),
        summary="Sprzedawczyni odmówiła przyjęcia butów",
        person="pani Ewa",
    )
    return dataclasses.replace(draft, **changes)


def make_case(**changes: Any) -> Case:
    case = Case(
        id=CaseId("00000000-0000-4000-8000-00000000c001"),
        number="1/2026",
        title="Buty zimowe",
        client_id=ClientId("00000000-0000-4000-8000-00000000a001"),
        trader_id=TraderId("00000000-0000-4000-8000-00000000b001"),
        opened_on=date(2026, 11, 1),
    )
    return dataclasses.replace(case, **changes)


def make_encounter(**changes: Any) -> Encounter:
    encounter = Encounter(
        id=EncounterId("00000000-0000-4000-8000-00000000e001"),
        case_id=CaseId("00000000-0000-4000-8000-00000000c001"),
        kind=EncounterKind.VISIT,
        happened_on=date(2026, 11, 20),
        summary="Odmowa przyjęcia butów",
    )
    return dataclasses.replace(encounter, **changes)


def done(outcome: Outcome[T]) -> T:
    """The value of an outcome that must be done."""
    assert isinstance(outcome, Done), outcome
    return outcome.value


def opened_case(use_cases: UseCases, **changes: Any) -> Case:
    """A stored case."""
    return done(use_cases.open_case(make_case_draft(**changes)))


def ready_letter(use: UseCases, shop: str, folder: Path | None = None) -> LetterId:
    """A complaint without blanks to this address, a file enclosed when there is a folder for it."""
    case = opened_case(use, trader=make_trader_draft(complaint_email=shop))
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    done(use.fill_letter(letter.id, "defect", "odkleiła się podeszwa"))
    if folder is not None:
        path = folder / "paragon.txt"
        path.write_text("kasa 4711", encoding="utf-8")
        kept = done(use.attach_file(case.id, path, EvidenceDraft(description="paragon")))
        done(use.choose_enclosures(letter.id, (EvidenceId(kept.id),)))
    return letter.id
