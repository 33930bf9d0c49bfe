"""The law of Polish consumers as dated data, and a small engine that applies it (front door)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from legal_rules.asked import AskedFact, event_facts_asked, facts_asked
from legal_rules.assess import assess
from legal_rules.casefile import read_case_file
from legal_rules.checks.run import run_checks
from legal_rules.errors import CaseFileError, LegalRulesError, RuleFileError
from legal_rules.institutions import institutions_for
from legal_rules.loader import BUILT_IN, load
from legal_rules.model.assessment import (
    Amount,
    Assessment,
    Determination,
    Entitlement,
    Finding,
    NextStep,
    Step,
    Trigger,
)
from legal_rules.model.case import Case, Event, Money
from legal_rules.model.escalation import Institution
from legal_rules.model.refusal import RefusalGround, RefusalHit, ReplyReading
from legal_rules.model.source import Citation
from legal_rules.model.words import Language, Words
from legal_rules.output import assessment_to_json
from legal_rules.refusals import answer_to, read_reply
from legal_rules.rulebook import Rulebook

__all__ = [
    "Amount",
    "AskedFact",
    "Assessment",
    "Case",
    "CaseFileError",
    "Citation",
    "Determination",
    "Entitlement",
    "Event",
    "Finding",
    "Institution",
    "Language",
    "LegalRulesError",
    "Money",
    "NextStep",
    "RefusalGround",
    "RefusalHit",
    "ReplyReading",
    "RuleFileError",
    "Rulebook",
    "Step",
    "Trigger",
    "Words",
    "answer_to",
    "assess",
    "assessment_to_json",
    "check_rulebook",
    "citation_for",
    "event_facts_asked",
    "facts_asked",
    "institutions_for",
    "load_rulebook",
    "read_case",
    "read_reply",
]


def load_rulebook(folder: Path | None = None, cache: Path | None = None) -> Rulebook:
    """Read the built-in rulebook, or one from ``folder``; raises ``RuleFileError``.

    ``cache`` is a folder for the parsed rule files, which makes the next start quicker.
    """
    return load(folder or BUILT_IN, cache)


def read_case(data: object, rulebook: Rulebook) -> Case:
    """Read a case (parsed JSON of a case file) by the vocabulary of ``rulebook``.

    Raises ``CaseFileError`` with the JSON path and a sentence.
    """
    return read_case_file(data, rulebook.vocabulary)


def check_rulebook(folder: Path | None = None) -> tuple[str, ...]:
    """Give the problems of the built-in rulebook, or of one in ``folder``; empty when in order.

    Raises ``RuleFileError`` where a file cannot even be read.
    """
    return run_checks(load_rulebook(folder), folder or BUILT_IN).problems


def citation_for(
    citation_id: str, rulebook: Rulebook, day: date, client: str = "consumer"
) -> Citation | None:
    """Give a place of ``citations.toml`` as cited on the civil date ``day``.

    ``client`` is the status of the case format (``consumer``, ``quasi_consumer``, ...). ``None``
    where the rulebook has no such id, or where the place was not law for that client that day.
    """
    found = rulebook.standing.get(citation_id)
    if found is None or not found.stands_on(day, client):
        return None
    return rulebook.citations((found.source,), day)[0]
