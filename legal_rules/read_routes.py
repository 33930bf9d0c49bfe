"""Reads grounds of refusal, repealed law and routes of escalation from rule files."""

from __future__ import annotations

from legal_rules.errors import RuleFileError
from legal_rules.model.refusal import RefusalGround, RepealedLaw
from legal_rules.model.rule import Closing, Instead, RouteRule
from legal_rules.read_conditions import ConditionReader
from legal_rules.read_rules import RuleReader
from legal_rules.schema import TableReader


class RouteReader:
    """Reads what stands beside the rules; sources are read as those of rules."""

    def __init__(self, conditions: ConditionReader, rules: RuleReader) -> None:
        self._conditions = conditions
        self._rules = rules

    def ground(self, reader: TableReader, _sector: str) -> RefusalGround:
        """Read a ground of refusal; the sector is the name of its file."""
        ground = RefusalGround(
            id=reader.text("id"),
            title=reader.words("title"),
            phrases=reader.texts("phrases"),
            meaning=reader.words("meaning"),
            cannot=reader.words("cannot"),
            questions=reader.words_list("question"),
            answer=reader.words("answer"),
            evidence=reader.words("evidence"),
            applies=self._conditions.conditions(reader, "applies"),
            sources=self._rules.sources(reader),
        )
        if not ground.phrases or len(ground.questions) != 2:
            raise RuleFileError(f"{reader.where}: a ground needs `phrases` and two `question`s.")
        reader.done()
        return ground

    def repealed(self, reader: TableReader, _sector: str) -> RepealedLaw:
        """Read law that no longer governs new cases."""
        law = RepealedLaw(
            reader.text("id"),
            reader.words("title"),
            reader.texts("phrases"),
            reader.day("until"),
            reader.words("instead"),
            self._rules.sources(reader),
        )
        reader.done()
        return law

    def route(self, reader: TableReader, sector: str) -> RouteRule:
        """Read a route of escalation."""
        closed: list[Closing] = []
        for part in reader.tables("closed"):
            closed.append(
                Closing(
                    part.text("reason"),
                    self._conditions.conditions(part, "when"),
                    part.words("why"),
                    part.text("opens_from", ""),
                )
            )
            part.done()
        instead: list[Instead] = []
        for part in reader.tables("instead"):
            instead.append(Instead(self._conditions.conditions(part, "when"), part.words("why")))
            part.done()
        route = RouteRule(
            id=reader.text("id"),
            sector=sector,
            to=reader.text("to"),
            letter=reader.text("letter", ""),
            applies=self._conditions.conditions(reader, "applies"),
            closed=tuple(closed),
            opens_from=reader.text("opens_from", ""),
            territory=reader.choice("territory", ("", "powiat", "voivodeship"), ""),  # type: ignore[arg-type]
            why=reader.words("why"),
            cost=reader.words("cost"),
            time=reader.words("time"),
            limitation=reader.words("limitation"),
            closes_off=reader.words("closes_off"),
            preconditions=reader.words_list("precondition"),
            sources=self._rules.sources(reader),
            rank=reader.number("rank", 50),
            instead=tuple(instead),
        )
        reader.done()
        return route
