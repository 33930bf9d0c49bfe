"""The case on one page, to hand to the next person who asks; in Polish."""

from __future__ import annotations

from karen_app.domain.case_file import CaseFile
from karen_app.domain.encounter import Encounter, PromiseState
from karen_app.services.letters.case_values import Known, case_values
from karen_app.services.output.print_timeline import encounter_entry
from karen_app.services.views.clock import Clock, ClockState, Owner
from letters import Document, Promise, SummaryData, compose_summary, polish_date

_KEPT = {PromiseState.KEPT: True, PromiseState.BROKEN: False, PromiseState.OPEN: None}


def summary_document(known: Known, clocks: tuple[Clock, ...]) -> Document:
    """The page; ``clocks`` in Polish give the next date."""
    file = known.file
    values = case_values(known)
    watched = _next(clocks)
    return compose_summary(
        SummaryData(
            client=file.client.name,
            trader=file.trader.letter_name,
            matter=file.case.story or file.case.title,
            wanted=_wanted(file, str(values.get("demanded", ""))),
            written_on=known.today,
            bought=_bought(file),
            encounters=tuple(encounter_entry(file, each) for each in file.encounters),
            promises=tuple(_promise(each) for each in file.encounters if each.promised),
            said=tuple(each.said.strip("„”") for each in file.encounters if each.said),
            next_date=watched.counts if watched else None,
            next_what=watched.title if watched else "",
            retold=sum(each.repeats for each in file.encounters),
            persons=len({each.person for each in file.encounters if each.person}),
            minutes_lost=sum(each.minutes_lost for each in file.encounters),
            reference=file.case.number,
            their_reference=str(values.get("their_reference", "")),
        )
    )


def _wanted(file: CaseFile, demanded: str) -> str:
    amount = file.case.claim.amount
    words = demanded or file.case.claim.words or "jeszcze nie określone"
    return f"{words}: {amount.text}" if amount and amount.text not in words else words


def _bought(file: CaseFile) -> str:
    contract = file.case.contract
    parts = [contract.subject]
    if contract.concluded is not None:
        parts.append(polish_date(contract.concluded))
    if contract.price is not None:
        parts.append(contract.price.text)
    if contract.order_number:
        parts.append(contract.order_number)
    return ", ".join(part for part in parts if part)


def _promise(encounter: Encounter) -> Promise:
    return Promise(
        what=encounter.promised,
        made_on=encounter.happened_on,
        by=encounter.promised_by,
        kept=_KEPT[encounter.promise_state],
    )


def _next(clocks: tuple[Clock, ...]) -> Clock | None:
    """The running clock that ends first; liability of years is no date to watch."""
    running = [
        clock
        for clock in clocks
        if clock.state is ClockState.RUNNING
        and clock.owner is not Owner.LAW
        and clock.counts is not None
    ]
    return min(running, key=lambda clock: str(clock.counts), default=None)
