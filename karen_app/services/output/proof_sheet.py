"""The proof sheet of one deadline: start, rule, days, every step, both last days, in Polish."""

from __future__ import annotations

from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.services.deadlines.law import Law
from karen_app.services.settings import Language
from karen_app.services.views.clock import Owner
from karen_app.services.views.make_clock import as_day, citation_text, clock_key, owner_of
from legal_rules import Assessment, Determination
from letters import CountingStep, DayCell, DeadlineSheet, Document, compose_proof_sheet, day_cells

OWNERS = {Owner.MINE: "Ty", Owner.THEIRS: "druga strona", Owner.LAW: "z mocy prawa"}
_CONFIDENCE = {
    "high": "wysoka",
    "medium-high": "raczej wysoka",
    "medium": "średnia",
    "low": "niska",
    "unconfirmed": "niepotwierdzone",
}
_MOST_YEARS = 3 * 366


def proof_sheet(law: Law, file: CaseFile, assessment: Assessment, key: str) -> Document | None:
    """The sheet of the clock with that key; ``None`` when the facts no longer give it."""
    for found in assessment.deadlines:
        if clock_key(found) == key:
            return compose_proof_sheet(_sheet(law, file, found))
    return None


def _sheet(law: Law, file: CaseFile, found: Determination) -> DeadlineSheet:
    trigger = found.trigger
    waits = found.waits_for_words.pl if found.waits_for_words else ""
    return DeadlineSheet(
        title=found.act.pl or found.question.pl,
        obliged=OWNERS[owner_of(found.obliged)],
        trigger=law.label(trigger.kind, Language.POLISH) if trigger else "",
        trigger_on=trigger.on if trigger else None,
        trigger_proof=_proof(file, (trigger.event or "") if trigger else ""),
        rule=found.question.pl,
        version=found.rule,
        steps=tuple(
            CountingStep(
                step.because.pl,
                citation_text(step.citation) if step.citation is not None else "",
            )
            for step in found.steps
        ),
        safe=as_day(found.safe_date),
        legal=as_day(found.legal_date),
        assert_from=found.assert_from,
        effect=found.effect.pl,
        confidence=_CONFIDENCE.get(found.confidence, found.confidence),
        disputed=tuple(each.pl for each in found.disputed),
        sources=tuple(citation_text(each) for each in found.citations),
        days=_days(law, found, trigger.on if trigger else None),
        waits_for=waits,
        reference=file.case.number,
        rulebook=f"Stan prawny: wydanie {law.edition}",
    )


def _days(law: Law, found: Determination, start: date | None) -> tuple[DayCell, ...]:
    end = as_day(found.legal_date) or as_day(found.safe_date)
    if start is None or end is None or end < start or (end - start).days > _MOST_YEARS:
        return ()
    return day_cells(start, end, law.days_off(start, end), as_day(found.base_date))


def _proof(file: CaseFile, entry_id: str) -> str:
    """The files that show the starting event, by number and name."""
    shown = file.proofs_of(entry_id) or file.proofs_of(entry_id.partition(":")[0])
    return ", ".join(
        f"zał. {item.exhibit}: {item.name}" if item.exhibit else item.name for item in shown
    )
