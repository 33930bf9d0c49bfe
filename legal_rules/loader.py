"""Reads the data folder into a rulebook; the only file that opens files."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TypeVar

from legal_rules.engine import named
from legal_rules.engine.calendar import Calendar
from legal_rules.errors import RuleFileError
from legal_rules.model.rule import Rule
from legal_rules.read_conditions import ConditionReader
from legal_rules.read_escalation import read_tables
from legal_rules.read_routes import RouteReader
from legal_rules.read_rules import RuleReader
from legal_rules.read_tables import (
    read_acts,
    read_days_off,
    read_edition,
    read_endings,
    read_interest,
    read_phrases,
    read_sentences,
    read_standing,
)
from legal_rules.read_terms import TermReader
from legal_rules.read_vocabulary import read_vocabulary
from legal_rules.rule_files import RuleFiles, by_id
from legal_rules.rulebook import Rulebook
from legal_rules.schema import TableReader
from legal_rules.territory import County, Territory

__all__ = ["BUILT_IN", "load", "named"]

BUILT_IN = Path(__file__).parent / "data"
T = TypeVar("T")


def load(folder: Path, cache: Path | None = None) -> Rulebook:
    """Read a rulebook from ``folder``; raises ``RuleFileError`` with file, rule and key.

    ``cache`` is a folder in which the parsed files are kept for the next start.
    """
    files = RuleFiles(folder, cache)
    vocabulary = read_vocabulary(files)
    acts = read_acts(files.table("acts.toml"))
    endings = read_endings(files.table("counting.toml"), tuple(acts))
    conditions = ConditionReader(vocabulary, _shared(files, "condition", "when"))
    terms = TermReader(conditions, _shared(files, "start", "start"))
    read = RuleReader(conditions, terms, tuple(endings), tuple(acts))
    routes = RouteReader(conditions, read)
    rules = tuple(_rules(files, read))
    versions = by_id((v for rule in rules for v in rule.versions), lambda v: v.id, "version")
    findings = tuple(_entries(files, "findings", "finding", read.finding))
    return Rulebook(
        edition=read_edition(files.table("edition.toml")),
        fingerprint=files.fingerprint,
        vocabulary=vocabulary,
        acts=acts,
        calendar=Calendar(read_days_off(files.table("calendar.toml"))),
        endings=endings,
        sentences=read_sentences(files.table("wording.toml")),
        interest=read_interest(files.table("interest_rates.toml")),
        rules=rules,
        amounts=tuple(_entries(files, "amounts", "amount", read.amount)),
        findings=findings,
        entitlements=tuple(_entries(files, "entitlements", "entitlement", read.entitlement)),
        regimes=tuple(_entries(files, "regimes", "regime", read.regime)),
        routes=tuple(_entries(files, "ladders", "route", routes.route)),
        refusals=tuple(_entries(files, "refusals", "ground", routes.ground)),
        acknowledgements=read_phrases(files, "acknowledgements.toml"),
        outright_refusals=read_phrases(files, "outright_refusals.toml"),
        repealed=tuple(_entries(files, "repealed", "law", routes.repealed)),
        territory=Territory(partial(_counties, folder / "postal_codes.csv")),
        escalation=read_tables(files.table("escalation.toml"), folder / "institutions.csv"),
        versions=versions,
        rules_by_id=by_id(rules, lambda rule: rule.id, "rule"),
        findings_by_id=by_id(findings, lambda finding: finding.id, "finding"),
        standing=by_id(read_standing(files, tuple(acts)), lambda each: each.id, "citation"),
    )


def _shared(files: RuleFiles, key: str, content: str) -> dict[str, TableReader]:
    """Read the conditions or starts that several rules use, each under its id."""
    found: list[TableReader] = []
    for name in files.names("conditions"):
        reader = files.table(name)
        parts = {name: reader.tables(name) for name in ("condition", "start")}
        found += parts[key]
        reader.done()
    for part in found:
        part.where = f"conditions, {part.text('id')}"
        part.text("meaning")
        part.need(content)
        part.done()
    return by_id(found, lambda part: part.text("id"), f"shared {key}")


def _rules(files: RuleFiles, read: RuleReader) -> Iterable[Rule]:
    for name in files.names("rules"):
        reader = files.table(name)
        reader.where = name.removeprefix("rules/")
        path = PurePosixPath(name)
        rule = read.rule(reader, path.parent.name)
        if rule.id != path.stem:
            raise RuleFileError(f'{reader.where}: the id "{rule.id}" must be the name of the file.')
        yield rule


def _entries(
    files: RuleFiles, place: str, key: str, make: Callable[[TableReader, str], T]
) -> Iterable[T]:
    for name in files.names(place):
        path = PurePosixPath(name)
        reader = files.table(name)
        for part in reader.tables(key):
            part.where = f"{place}/{path.name}, {key} {part.table.get('id')}"
            yield make(part, path.stem)
        reader.done()


def _counties(path: Path) -> dict[str, tuple[County, ...]]:
    """Read the postal codes; a rulebook folder without the list knows no territory."""
    counties: dict[str, tuple[County, ...]] = {}
    if not path.exists():
        return counties
    with path.open(encoding="utf-8", newline="") as file:
        for code, teryt, name, voivodeship in islice(csv.reader(file), 1, None):
            counties[code] = (*counties.get(code, ()), County(teryt, name, voivodeship))
    return counties
