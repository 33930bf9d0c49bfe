"""Reads the data folder into a rulebook; the only file that opens files."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TypeVar

from legal_rules.engine import named
from legal_rules.engine.calendar import Calendar, DayOff
from legal_rules.engine.endings import Ending, Shift
from legal_rules.errors import RuleFileError
from legal_rules.model.rule import Rule
from legal_rules.model.source import Act, Journal, Source, StandingCitation
from legal_rules.read_conditions import ConditionReader
from legal_rules.read_escalation import read_tables
from legal_rules.read_rules import RuleReader
from legal_rules.rule_files import RuleFiles
from legal_rules.rulebook import Edition, InterestTable, Rate, Rulebook, StepSentence
from legal_rules.schema import TableReader
from legal_rules.territory import County, Territory
from legal_rules.vocabulary import TYPES, EventKind, Term, Vocabulary

__all__ = ["BUILT_IN", "load", "named"]

BUILT_IN = Path(__file__).parent / "data"
T = TypeVar("T")


def load(folder: Path, cache: Path | None = None) -> Rulebook:
    """Read a rulebook from ``folder``; raises ``RuleFileError`` with file, rule and key.

    ``cache`` is a folder in which the parsed files are kept for the next start.
    """
    files = RuleFiles(folder, cache)
    vocabulary = _vocabulary(files)
    acts = _acts(files.table("acts.toml"))
    endings = _endings(files.table("counting.toml"), tuple(acts))
    conditions = ConditionReader(
        vocabulary, _shared(files, "condition", "when"), _shared(files, "start", "start")
    )
    read = RuleReader(conditions, tuple(endings), tuple(acts))
    rules = tuple(_rules(files, read))
    versions = _by_id((v for rule in rules for v in rule.versions), lambda v: v.id, "version")
    findings = tuple(_entries(files, "findings", "finding", read.finding))
    return Rulebook(
        edition=_edition(files.table("edition.toml")),
        vocabulary=vocabulary,
        acts=acts,
        calendar=Calendar(_days_off(files.table("calendar.toml"))),
        endings=endings,
        sentences=_sentences(files.table("wording.toml")),
        interest=_interest(files.table("interest_rates.toml")),
        rules=rules,
        amounts=tuple(_entries(files, "amounts", "amount", read.amount)),
        findings=findings,
        entitlements=tuple(_entries(files, "entitlements", "entitlement", read.entitlement)),
        regimes=tuple(_entries(files, "regimes", "regime", read.regime)),
        routes=tuple(_entries(files, "ladders", "route", read.route)),
        refusals=tuple(_entries(files, "refusals", "ground", read.ground)),
        acknowledgements=_acknowledgements(files),
        repealed=tuple(_entries(files, "repealed", "law", read.repealed)),
        territory=Territory(partial(_counties, folder / "postal_codes.csv")),
        escalation=read_tables(files.table("escalation.toml"), folder / "institutions.csv"),
        versions=versions,
        rules_by_id=_by_id(rules, lambda rule: rule.id, "rule"),
        findings_by_id=_by_id(findings, lambda finding: finding.id, "finding"),
        standing=_by_id(_standing(files, tuple(acts)), lambda each: each.id, "citation"),
    )


def _by_id(items: Iterable[T], key: Callable[[T], str], what: str) -> dict[str, T]:
    found: dict[str, T] = {}
    for item in items:
        if key(item) in found:
            raise RuleFileError(f'Two {what}s have the id "{key(item)}"; ids are never used twice.')
        found[key(item)] = item
    return found


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
    return _by_id(found, lambda part: part.text("id"), f"shared {key}")


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


def _acknowledgements(files: RuleFiles) -> tuple[str, ...]:
    if "acknowledgements.toml" not in files:
        return ()
    reader = files.table("acknowledgements.toml")
    phrases = reader.texts("phrases")
    reader.done()
    return phrases


def _edition(reader: TableReader) -> Edition:
    edition = Edition(
        reader.text("number"), reader.day("issued"), reader.day("checked_through"),
        reader.words("note"),
    )  # fmt: skip
    reader.done()
    return edition


def _vocabulary(files: RuleFiles) -> Vocabulary:
    fields: list[Term] = []
    common: list[Term] = []
    events: list[EventKind] = []
    for name in files.names("vocabulary"):
        reader = files.table(name)
        fields += [_term(part) for part in reader.tables("field")]
        common += [_term(part) for part in reader.tables("attribute")]
        events += [_event_kind(part) for part in reader.tables("event")]
        reader.done()
    return Vocabulary(
        _by_id(fields, lambda term: term.name, "field"),
        _by_id(events, lambda kind: kind.name, "event kind"),
        _by_id(common, lambda term: term.name, "attribute"),
    )


def _event_kind(reader: TableReader) -> EventKind:
    own = tuple(_term(item) for item in reader.tables("attribute"))
    kind = EventKind(
        reader.text("name"),
        reader.words("label"),
        _by_id(own, lambda term: term.name, "attribute"),
        reader.texts("after"),
        reader.text("group", ""),
    )
    reader.done()
    return kind


def _term(reader: TableReader) -> Term:
    term = Term(
        reader.text("name"),
        reader.choice("type", TYPES),
        reader.texts("choices"),
        reader.words("meaning"),
        reader.raw("default"),
    )
    reader.done()
    return term


def _acts(reader: TableReader) -> dict[str, Act]:
    acts: dict[str, Act] = {}
    for part in reader.tables("act"):
        journals = tuple(_journal(item) for item in part.tables("journal"))
        if not journals:
            raise RuleFileError(f"{part.where}: an act needs at least one `journal`.")
        act = Act(part.text("code"), part.text("title"), part.text("short"), journals)
        part.done()
        acts[act.code] = act
    reader.done()
    return acts


def _journal(reader: TableReader) -> Journal:
    journal = Journal(reader.text("cite"), reader.day("since"), reader.text("url", ""))
    reader.done()
    return journal


def _source(reader: TableReader | None, acts: tuple[str, ...]) -> Source | None:
    if reader is None:
        return None
    act = reader.choice("act", acts)
    source = Source(act, reader.text("place"), reader.day("read_on"))
    reader.done()
    return source


def _standing(files: RuleFiles, acts: tuple[str, ...]) -> Iterable[StandingCitation]:
    if "citations.toml" not in files:
        return
    reader = files.table("citations.toml")
    for part in reader.tables("citation"):
        part.where = f"citations.toml, citation {part.table.get('id')}"
        source = Source(
            part.choice("act", acts), part.text("place"), part.day("read_on"), part.text("note")
        )
        yield StandingCitation(
            part.text("id"),
            source,
            part.day("from"),
            part.day_or_none("until"),
            part.texts("clients"),
        )
        part.done()
    reader.done()


def _endings(reader: TableReader, acts: tuple[str, ...]) -> dict[str, Ending]:
    shifts: dict[str, Shift] = {}
    for part in reader.tables("shift"):
        source = _source(part.table_or_none("source"), acts)
        if source is None:
            raise RuleFileError(f"{part.where}: the key `source` is missing; add it.")
        shift = Shift(part.text("id"), part.day("saturdays_from"), part.words("why"), source)
        part.done()
        shifts[shift.id] = shift
    endings: dict[str, Ending] = {}
    for part in reader.tables("ending"):
        names = part.texts("shifts")
        for name in names:
            if name not in shifts:
                raise part.fail("shifts", f"is not known. Known: {', '.join(shifts)}.")
        ending = Ending(
            part.text("id"),
            part.choice("safe", ("day", "working-day-before", "shifted", "year-end", "month-end")),  # type: ignore[arg-type]
            part.choice("legal", ("day", "shifted", "year-end", "month-end")),  # type: ignore[arg-type]
            tuple(shifts[name] for name in names),
            part.words("why"),
        )
        part.done()
        endings[ending.id] = ending
    reader.done()
    return endings


def _days_off(reader: TableReader) -> tuple[DayOff, ...]:
    days: list[DayOff] = []
    for part in reader.tables("day"):
        days.append(
            DayOff(
                part.text("id"),
                part.words("name"),
                part.day("from"),
                part.day_or_none("until"),
                part.number("month", 0),
                part.number("day", 0),
                part.number("after_easter") if "after_easter" in part else None,
                part.day_or_none("once"),
            )
        )
        part.text("source")
        part.done()
    reader.done()
    return tuple(days)


def _sentences(reader: TableReader) -> dict[str, StepSentence]:
    found: dict[str, StepSentence] = {}
    for part in reader.tables("sentence"):
        act = part.text("act", "")
        source = Source(act, part.text("place"), date(2026, 11, 22)) if act else None
        found[part.text("id")] = StepSentence(part.words("text"), source)
        part.done()
    reader.done()
    return found


def _interest(reader: TableReader) -> InterestTable:
    rates: list[Rate] = []
    for part in reader.tables("rate"):
        rates.append(Rate(part.day("from"), part.number("basis_points"), part.text("source")))
        part.done()
    decisions = reader.raw("next_decisions")
    days = tuple(d for d in decisions if isinstance(d, date)) if isinstance(decisions, list) else ()
    table = InterestTable(tuple(rates), reader.day("confirmed_through"), days)
    reader.done()
    return table


def _counties(path: Path) -> dict[str, tuple[County, ...]]:
    """Read the postal codes; a rulebook folder without the list knows no territory."""
    counties: dict[str, tuple[County, ...]] = {}
    if not path.exists():
        return counties
    with path.open(encoding="utf-8", newline="") as file:
        for code, teryt, name, voivodeship in islice(csv.reader(file), 1, None):
            counties[code] = (*counties.get(code, ()), County(teryt, name, voivodeship))
    return counties
