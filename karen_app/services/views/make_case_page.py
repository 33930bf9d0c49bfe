"""Builds the page of a case from its records and the law."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.event_kinds import first_facts
from karen_app.domain.message import Message, say
from karen_app.domain.stage import Stage, stage_of
from karen_app.services.deadlines.law import Law, LawTrouble
from karen_app.services.escalation.next_steps import Situation, next_step
from karen_app.services.settings import Language
from karen_app.services.views.case_page import CaseHead, CasePage
from karen_app.services.views.make_clock import clocks_of
from karen_app.services.views.make_law_lines import findings_of, money_of, paths_of, remedies_of
from karen_app.services.views.make_log import log_of, summary_of
from karen_app.services.views.make_papers import evidence_lines, letter_lines, needs_of
from karen_app.services.views.words import Chip, Tone
from legal_rules import Assessment

_STAGE_TONE = {
    Stage.SENT_NO_PROOF: Tone.SOON,
    Stage.WAITING: Tone.SOON,
    Stage.ACCEPTED: Tone.GOOD,
    Stage.REFUSED: Tone.DANGER,
    Stage.ESCALATED: Tone.ACT,
    Stage.COURT: Tone.ACT,
}


@dataclass(frozen=True, slots=True)
class Looking:
    """With what a page is looked at: the law, the language, the day, the kept files."""

    law: Law
    language: Language
    today: date
    has_file: Callable[[str], bool]
    letter_titles: Mapping[str, str]


def asked(file: CaseFile, looking: Looking) -> tuple[Assessment | None, Message | None]:
    """The assessment, or the sentence that says why the law could not be asked."""
    try:
        return looking.law.assess(file, looking.today), None
    except LawTrouble as trouble:
        return None, trouble.message


def situation_of(file: CaseFile, looking: Looking) -> Situation:
    """What the next step of a case is judged by."""
    assessment, _ = asked(file, looking)
    clocks = clocks_of(assessment, file, looking.language) if assessment else ()
    return Situation(file, assessment, clocks, looking.today, looking.language)


def case_page(file: CaseFile, looking: Looking) -> CasePage:
    """The whole page."""
    assessment, trouble = asked(file, looking)
    language = looking.language
    clocks = clocks_of(assessment, file, language) if assessment else ()
    log = log_of(file, lambda kind: looking.law.label(kind, language), looking.has_file)
    return CasePage(
        today=looking.today,
        edition=looking.law.edition,
        head=head_of(file),
        next_step=next_step(Situation(file, assessment, clocks, looking.today, language)),
        log=log,
        log_summary=summary_of(file, len(log)),
        clocks=clocks,
        letters=letter_lines(file),
        evidence=evidence_lines(file, looking.has_file),
        needs=needs_of(file),
        remedies=remedies_of(assessment, language) if assessment else (),
        money=money_of(assessment, file, language) if assessment else (),
        findings=findings_of(assessment, language) if assessment else (),
        paths=paths_of(assessment, language, looking.letter_titles, looking.law.counties)
        if assessment
        else (),
        regime=tuple(each.why.get(language.value) for each in assessment.regime)
        if assessment
        else (),
        law_problem=trouble,
        first_facts=() if clocks or trouble else missing_facts(file, looking),
    )


def missing_facts(file: CaseFile, looking: Looking) -> tuple[tuple[str, str], ...]:
    """The facts from which the clocks of such a matter start, with words, if none is there."""
    wanted = first_facts(file.case.contract.kind)
    if any(event.kind in wanted for event in file.events):
        return ()
    return tuple((kind, looking.law.label(kind, looking.language)) for kind in wanted)


def head_of(file: CaseFile) -> CaseHead:
    """Name, trader, state and the line of facts."""
    case, stage = file.case, stage_of(file)
    return CaseHead(
        case_id=case.id,
        number=case.number,
        title=case.title,
        stage=stage,
        chip=stage_chip(stage),
        client=file.client,
        trader=file.trader,
        price=case.contract.price,
        bought_on=case.contract.concluded,
        subject=case.contract.subject,
        remedy=case.claim.remedy.value if case.claim.remedy else "",
        claim_amount=case.claim.amount,
        is_pinned=case.is_pinned,
        is_sample=bool(case.sample),
        outcome=case.outcome,
        note=case.note,
        story=case.story,
    )


def stage_chip(stage: Stage) -> Chip:
    """The chip of a stage."""
    return Chip(say(f"stage.{stage.value}"), _STAGE_TONE.get(stage, Tone.WAITING))
