"""An assessment as plain JSON values, in the form of the case format."""

from __future__ import annotations

from datetime import date, datetime

from legal_rules.model.assessment import (
    Amount,
    Assessment,
    Day,
    Determination,
    Entitlement,
    Finding,
    NextStep,
)
from legal_rules.model.source import Citation
from legal_rules.model.words import Language

Json = dict[str, object]


def assessment_to_json(assessment: Assessment, language: Language) -> Json:
    """Give the assessment with ISO dates, decimal texts, and words in ``language``."""
    return {
        "as_of": assessment.as_of.isoformat(),
        "edition": assessment.edition,
        "regime": [
            {"id": r.id, "why": r.why.get(language), "citations": _citations(r.citations)}
            for r in assessment.regime
        ],
        "deadlines": [_deadline(d, language) for d in assessment.deadlines],
        "amounts": [_amount(a, language) for a in assessment.amounts],
        "entitlements": [_entitlement(e, language) for e in assessment.entitlements],
        "findings": [_finding(f, language) for f in assessment.findings],
        "next_steps": [_next_step(s, language) for s in assessment.next_steps],
    }


def _day(day: Day | None) -> str | None:
    if isinstance(day, datetime):
        return day.isoformat(timespec="minutes")
    return day.isoformat() if isinstance(day, date) else None


def _citations(citations: tuple[Citation, ...]) -> list[Json]:
    return [
        {"act": c.act, "title": c.title, "article": c.place, "journal": c.journal, "url": c.url}
        for c in citations
    ]


def _deadline(d: Determination, language: Language) -> Json:
    found: Json = {
        "rule": d.rule,
        "question": d.question.get(language),
        "obliged": d.obliged,
        "act": d.act.get(language),
        "trigger": None
        if d.trigger is None
        else {"event": d.trigger.event, "kind": d.trigger.kind, "on": _day(d.trigger.on)},
        "status": d.status,
        "waits_for": d.waits_for,
        "effect": d.effect.get(language),
        "strength": d.strength,
        "kept_by": d.kept_by,
        "confidence": d.confidence,
        "disputed": [words.get(language) for words in d.disputed],
        "open_questions": [words.get(language) for words in d.open_questions],
        "citations": _citations(d.citations),
        "steps": [step.because.get(language) for step in d.steps],
    }
    if d.opens_on is not None:
        found["opens_on"] = _day(d.opens_on)
    else:
        found["safe_date"] = _day(d.safe_date)
        found["legal_date"] = _day(d.legal_date)
        found["assert_from"] = _day(d.assert_from)
    return found


def _amount(a: Amount, language: Language) -> Json:
    return {
        "rule": a.rule,
        "title": a.title.get(language),
        "amount": str(a.money.amount),
        "currency": a.money.currency,
        "working": [line.get(language) for line in a.working],
        "confidence": a.confidence,
        "citations": _citations(a.citations),
    }


def _entitlement(e: Entitlement, language: Language) -> Json:
    return {
        "id": e.id,
        "remedy": e.remedy,
        "open": e.open,
        "why": e.why.get(language),
        "consequence": e.consequence.get(language),
        "trader_may": e.trader_may.get(language),
        "citations": _citations(e.citations),
    }


def _finding(f: Finding, language: Language) -> Json:
    return {
        "id": f.id,
        "level": f.level,
        "text": f.text.get(language),
        "confidence": f.confidence,
        "citations": _citations(f.citations),
    }


def _next_step(s: NextStep, language: Language) -> Json:
    found: Json = {
        "id": s.id,
        "letter": s.letter,
        "to": s.to,
        "open": s.open,
        "reason": s.reason,
        "from": _day(s.opens_from),
        "why": s.why.get(language),
        "cost": s.cost.get(language),
        "time": s.time.get(language),
        "limitation": s.limitation.get(language),
        "closes_off": s.closes_off.get(language),
        "preconditions": [words.get(language) for words in s.preconditions],
        "citations": _citations(s.citations),
    }
    if s.powiat:
        found["powiat"] = list(s.powiat)
    if s.voivodeship:
        found["voivodeship"] = list(s.voivodeship)
    return found
