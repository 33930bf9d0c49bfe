"""Reads rules, amounts, findings, entitlements, regimes and routes of rule files."""

from __future__ import annotations

from typing import cast

from legal_rules.errors import RuleFileError
from legal_rules.model.rule import (
    AmountRule,
    EntitlementRule,
    FindingRule,
    Gap,
    NamedCall,
    RegimeRule,
    Rule,
    RuleVersion,
    Waits,
)
from legal_rules.model.source import CONFIDENCES, Confidence, Source
from legal_rules.model.term import InForce
from legal_rules.model.words import Words
from legal_rules.read_conditions import ConditionReader
from legal_rules.read_terms import TermReader
from legal_rules.schema import TableReader

BOUND = ("client", "trader", "fact", "body", "court", "office", "both")
KEPT_BY = ("arrival", "sending", "disputed", "none")
STRENGTHS = ("binding", "rebuttable", "contested", "evidence", "none")


class RuleReader:
    """Turns tables of one sector's files into rules, checking every key on the way."""

    def __init__(
        self,
        conditions: ConditionReader,
        terms: TermReader,
        endings: tuple[str, ...],
        acts: tuple[str, ...],
    ) -> None:
        self._conditions = conditions
        self._terms = terms
        self._endings = endings
        self._acts = acts

    def rule(self, reader: TableReader, sector: str) -> Rule:
        """Read one rule file: a question with its versions."""
        rule_id = reader.text("id")
        question, act = reader.words("question"), reader.words("act")
        bound = reader.choice("bound", BOUND)
        versions = tuple(
            self._version(self._named(part, reader.where), rule_id, bound)
            for part in reader.tables("version")
        )
        gaps = tuple(self._gap(part) for part in reader.tables("gap"))
        if not versions:
            raise RuleFileError(f"{reader.where}: a rule needs at least one [[version]].")
        reader.done()
        return Rule(rule_id, sector, question, act, versions, gaps)

    @staticmethod
    def _named(part: TableReader, where: str) -> TableReader:
        return TableReader(part.table, f"{where}, version {part.table.get('id')}")

    @staticmethod
    def _gap(reader: TableReader) -> Gap:
        gap = Gap(reader.day("from"), reader.day_or_none("until"), reader.words("reason"))
        reader.done()
        return gap

    def _version(self, reader: TableReader, rule_id: str, bound: str) -> RuleVersion:
        read, terms = self._conditions, self._terms
        missed = reader.table_or_none("missed")
        effect, strength = Words("", "", ""), "none"
        if missed is not None:
            effect = missed.words("effect", optional=True)
            strength = missed.choice("strength", STRENGTHS, "none")
            missed.done()
        version = RuleVersion(
            id=reader.text("id"),
            rule_id=rule_id,
            bound=reader.choice("bound", BOUND, bound),
            in_force=self.in_force(reader),
            starts_on=terms.start(
                TableReader(reader.need("starts_on"), f"{reader.where}, starts_on")
            ),
            lengths=terms.lengths(reader, "length"),
            ending=reader.choice("ending", self._endings),
            kept_by=reader.choice("kept_by", KEPT_BY, "arrival"),  # type: ignore[arg-type]
            effect=effect,
            strength=strength,  # type: ignore[arg-type]
            confidence=self.confidence(reader),
            sources=self.sources(reader),
            applies=read.conditions(reader, "applies"),
            unless=read.conditions(reader, "unless"),
            still_for=read.conditions(reader, "still_for"),
            opens=reader.flag("opens"),
            reasonable=reader.flag("reasonable"),
            no_last_day=reader.flag("no_last_day"),
            met_by=terms.acts(reader, "met_by"),
            met_before_start=reader.flag("met_before_start"),
            in_order=reader.flag("in_order"),
            when_late=reader.choice("when_late", ("", "missed", "lapsed"), ""),  # type: ignore[arg-type]
            opens_plus=reader.number("opens_plus", 0),
            waits_for=reader.text("waits_for", ""),
            waits_when=read.conditions(reader, "waits_when"),
            waits=tuple(self._waits(part) for part in reader.tables("waits")),
            suspended=terms.suspended(reader, "suspended"),
            interrupted=terms.interrupted(reader, "interrupted"),
            cap=terms.bound(reader.table_or_none("cap")),
            floor=terms.bound(reader.table_or_none("floor")),
            adjust=tuple(self._call(part) for part in reader.tables("adjust")),
            disputed=reader.words_list("disputed"),
            open_questions=reader.words_list("open_question"),
            act=reader.words("act", optional=True),
            note=reader.words("note", optional=True),
            confirmed_through=reader.day_or_none("confirmed_through"),
        )
        reader.done()
        return version

    def _waits(self, reader: TableReader) -> Waits:
        found = Waits(reader.text("for"), self._conditions.conditions(reader, "when"))
        reader.done()
        return found

    @staticmethod
    def _call(reader: TableReader) -> NamedCall:
        call = NamedCall(reader.text("named"), reader.mapping("params"))
        reader.done()
        return call

    def in_force(self, reader: TableReader) -> InForce:
        """Read from when to when something is law, and which date decides."""
        table = reader.needed_table("in_force")
        by = table.texts("by") or ("trigger",)
        for ref in by:
            self._conditions.check_ref(ref, table)
        found = InForce(table.day("from"), table.day_or_none("until"), by)
        table.done()
        return found

    @staticmethod
    def confidence(reader: TableReader) -> Confidence:
        """Read how sure the statement is."""
        return cast("Confidence", reader.choice("confidence", CONFIDENCES))

    def sources(self, reader: TableReader) -> tuple[Source, ...]:
        """Read the places in acts; at least one."""
        found: list[Source] = []
        for part in reader.tables("source"):
            act = part.choice("act", self._acts)
            source = Source(
                act,
                part.text("place"),
                part.day("read_on"),
                part.text("note", ""),
                self._conditions.conditions(part, "when"),
            )
            part.done()
            found.append(source)
        if not found:
            raise RuleFileError(f"{reader.where}: at least one `source` is needed; add act, place "
                                "and read_on.")  # fmt: skip
        return tuple(found)

    def amount(self, reader: TableReader, sector: str) -> AmountRule:
        """Read a sum the law fixes."""
        amount = AmountRule(
            reader.text("id"),
            sector,
            reader.words("title"),
            NamedCall(reader.text("formula"), reader.mapping("params")),
            self.in_force(reader) if "in_force" in reader else None,
            self._conditions.conditions(reader, "applies"),
            self.sources(reader),
            self.confidence(reader),
        )
        reader.done()
        return amount

    def finding(self, reader: TableReader, sector: str) -> FindingRule:
        """Read a sentence for the user with its conditions."""
        finding = FindingRule(
            reader.text("id"),
            sector,
            reader.choice("level", ("info", "warning", "no-right")),  # type: ignore[arg-type]
            reader.words("text"),
            self._conditions.conditions(reader, "applies"),
            self.in_force(reader) if "in_force" in reader else None,
            self.sources(reader),
            self.confidence(reader),
        )
        reader.done()
        return finding

    def entitlement(self, reader: TableReader, sector: str) -> EntitlementRule:
        """Read a remedy."""
        entitlement = EntitlementRule(
            reader.text("id"),
            sector,
            reader.texts("remedies"),
            self._conditions.conditions(reader, "applies"),
            self._conditions.conditions(reader, "open_when"),
            reader.words("why_open"),
            reader.words("why_closed"),
            self.sources(reader),
            reader.words("consequence", optional=True),
            reader.words("trader_may", optional=True),
        )
        reader.done()
        return entitlement

    def regime(self, reader: TableReader, sector: str) -> RegimeRule:
        """Read a body of law that may govern a case."""
        regime = RegimeRule(
            reader.text("id"),
            sector,
            self._conditions.conditions(reader, "applies"),
            reader.words("why"),
            self.sources(reader),
        )
        reader.done()
        return regime
