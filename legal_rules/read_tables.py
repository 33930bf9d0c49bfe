"""Reads the single tables of a rulebook: edition, acts, counting, calendar, words, interest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from legal_rules.engine.calendar import DayOff
from legal_rules.engine.endings import Ending, Shift
from legal_rules.errors import RuleFileError
from legal_rules.model.source import Act, Journal, Source, StandingCitation
from legal_rules.rule_files import RuleFiles
from legal_rules.rulebook import Edition, InterestTable, Rate, StepSentence
from legal_rules.schema import TableReader


def read_edition(reader: TableReader) -> Edition:
    """Read number and dates of the edition."""
    edition = Edition(
        reader.text("number"), reader.day("issued"), reader.day("checked_through"),
        reader.words("note"),
    )  # fmt: skip
    reader.done()
    return edition


def read_acts(reader: TableReader) -> dict[str, Act]:
    """Read the acts by their codes."""
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
    journal = Journal(
        reader.text("cite"), reader.day("since"), reader.text("url", ""), reader.text("title", "")
    )
    reader.done()
    return journal


def _source(reader: TableReader | None, acts: tuple[str, ...]) -> Source | None:
    if reader is None:
        return None
    act = reader.choice("act", acts)
    source = Source(act, reader.text("place"), reader.day("read_on"))
    reader.done()
    return source


def read_standing(files: RuleFiles, acts: tuple[str, ...]) -> Iterable[StandingCitation]:
    """Read the citations that stand without a computation."""
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


def read_endings(reader: TableReader, acts: tuple[str, ...]) -> dict[str, Ending]:
    """Read the ways of ending a term."""
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


def read_days_off(reader: TableReader) -> tuple[DayOff, ...]:
    """Read the statutory days off."""
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


def read_sentences(reader: TableReader) -> dict[str, StepSentence]:
    """Read the sentences of the explanation."""
    found: dict[str, StepSentence] = {}
    for part in reader.tables("sentence"):
        act = part.text("act", "")
        source = Source(act, part.text("place"), date(2026, 11, 22)) if act else None
        found[part.text("id")] = StepSentence(part.words("text"), source)
        part.done()
    reader.done()
    return found


def read_interest(reader: TableReader) -> InterestTable:
    """Read the rates of statutory interest."""
    rates: list[Rate] = []
    for part in reader.tables("rate"):
        rates.append(Rate(part.day("from"), part.number("basis_points"), part.text("source")))
        part.done()
    decisions = reader.raw("next_decisions")
    days = tuple(d for d in decisions if isinstance(d, date)) if isinstance(decisions, list) else ()
    table = InterestTable(tuple(rates), reader.day("confirmed_through"), days)
    reader.done()
    return table


def read_phrases(files: RuleFiles, name: str) -> tuple[str, ...]:
    """Read a list of phrases that a reply is searched for; none where there is no such file."""
    if name not in files:
        return ()
    reader = files.table(name)
    phrases = reader.texts("phrases")
    reader.done()
    return phrases
