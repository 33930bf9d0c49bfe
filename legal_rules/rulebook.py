"""The rulebook: everything the data says, found by id, with its edition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from legal_rules.engine.calendar import Calendar
from legal_rules.engine.endings import Ending
from legal_rules.engine.index import KindIndex, index_by_kind
from legal_rules.errors import RuleFileError
from legal_rules.model.escalation import EscalationTables
from legal_rules.model.refusal import RefusalGround, RepealedLaw
from legal_rules.model.rule import (
    AmountRule,
    EntitlementRule,
    FindingRule,
    RegimeRule,
    RouteRule,
    Rule,
    RuleVersion,
)
from legal_rules.model.source import Act, Citation, Source, StandingCitation
from legal_rules.model.words import Words, same
from legal_rules.territory import Territory
from legal_rules.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Edition:
    """Which edition of the law this is, and until when it was checked."""

    number: str
    issued: date
    checked_through: date
    note: Words


@dataclass(frozen=True, slots=True)
class StepSentence:
    """A sentence of the explanation with the place in law it rests on."""

    text: Words
    source: Source | None


@dataclass(frozen=True, slots=True)
class Rate:
    """A yearly rate in hundredths of a per cent, from a day on."""

    since: date
    basis_points: int
    source: str


@dataclass(frozen=True, slots=True)
class InterestTable:
    """Statutory interest for delay over time, and the last day it is confirmed for."""

    rates: tuple[Rate, ...]
    confirmed_through: date
    next_decisions: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class ByContractKind:
    """Every list of rules, by the kinds of contract they can concern."""

    versions: KindIndex[RuleVersion]
    amounts: KindIndex[AmountRule]
    findings: KindIndex[FindingRule]
    entitlements: KindIndex[EntitlementRule]
    regimes: KindIndex[RegimeRule]


@dataclass(frozen=True)
class Rulebook:
    """All rules of one edition; immutable, safe to share."""

    edition: Edition
    fingerprint: str  # digest of the files it was read from
    vocabulary: Vocabulary
    acts: Mapping[str, Act]
    calendar: Calendar
    endings: Mapping[str, Ending]
    sentences: Mapping[str, StepSentence]
    interest: InterestTable
    rules: tuple[Rule, ...]
    amounts: tuple[AmountRule, ...]
    findings: tuple[FindingRule, ...]
    entitlements: tuple[EntitlementRule, ...]
    regimes: tuple[RegimeRule, ...]
    routes: tuple[RouteRule, ...]
    refusals: tuple[RefusalGround, ...]
    acknowledgements: tuple[str, ...]
    outright_refusals: tuple[str, ...]
    repealed: tuple[RepealedLaw, ...]
    territory: Territory
    escalation: EscalationTables
    versions: Mapping[str, RuleVersion]
    rules_by_id: Mapping[str, Rule]
    findings_by_id: Mapping[str, FindingRule]
    standing: Mapping[str, StandingCitation]

    @cached_property
    def by_contract_kind(self) -> ByContractKind:
        """The rules that can concern a kind of contract; the others need not be asked."""
        return ByContractKind(
            index_by_kind(self.versions.values()),
            index_by_kind(self.amounts),
            index_by_kind(self.findings),
            index_by_kind(self.entitlements),
            index_by_kind(self.regimes),
        )

    def rule(self, rule_id: str) -> Rule:
        """Give a rule (question) by its id."""
        if rule_id not in self.rules_by_id:
            raise RuleFileError(f'There is no rule "{rule_id}" in this rulebook.')
        return self.rules_by_id[rule_id]

    def version(self, version_id: str) -> RuleVersion:
        """Give a version by its id."""
        if version_id not in self.versions:
            raise RuleFileError(f'There is no rule version "{version_id}" in this rulebook.')
        return self.versions[version_id]

    def finding(self, finding_id: str) -> FindingRule:
        """Give a finding by its id."""
        if finding_id not in self.findings_by_id:
            raise RuleFileError(f'There is no finding "{finding_id}" in this rulebook.')
        return self.findings_by_id[finding_id]

    def ending(self, ending_id: str) -> Ending:
        """Give a way of ending a term."""
        return self.endings[ending_id]

    def sector(self, sector: str) -> tuple[Rule, ...]:
        """Give the rules of a sector."""
        return tuple(rule for rule in self.rules if rule.sector == sector)

    def step_sentence(self, sentence_id: str) -> StepSentence:
        """Give a sentence of the explanation."""
        if sentence_id not in self.sentences:
            raise RuleFileError(f'wording.toml has no sentence "{sentence_id}".')
        return self.sentences[sentence_id]

    def sentence(self, sentence_id: str) -> Words:
        """Give the words of a sentence."""
        return self.step_sentence(sentence_id).text

    def fact_label(self, name: str) -> Words:
        """Give the label of an event kind, a field, or a date taken from another rule."""
        if name in self.vocabulary.events:
            return self.vocabulary.events[name].label
        if name in self.vocabulary.fields:
            return self.vocabulary.fields[name].meaning
        if name.startswith("rule:"):
            rule = self.rule(self.version(name.removeprefix("rule:")).rule_id)
            return rule.act
        kind, _, key = name.removeprefix("event:").partition(".")
        if key and kind in self.vocabulary.events:
            term = self.vocabulary.attribute(kind, key)
            label = self.vocabulary.events[kind].label
            meaning = term.meaning if term is not None else same(key)
            return Words(
                f"{label.pl}: {meaning.pl}",
                f"{label.en}: {meaning.en}",
                f"{label.uk}: {meaning.uk}",
            )
        return same(name)

    def citations(self, sources: tuple[Source, ...], on: date) -> tuple[Citation, ...]:
        """Make sources ready to cite with the journal that was current on ``on``."""
        found: list[Citation] = []
        for source in sources:
            act = self.acts[source.act]
            journal = act.journal_on(on)
            title = journal.title or act.title
            found.append(
                Citation(act.code, title, act.short, source.place, journal.cite, journal.url)
            )
        return tuple(found)
