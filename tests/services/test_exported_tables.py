"""Tables in which no formula starts, records that survive JSON, calendars that keep secrets."""

import csv
import dataclasses
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from karen_app.domain.encounter import Encounter
from karen_app.domain.evidence import Evidence
from karen_app.domain.from_plain import NotPlain, from_plain
from karen_app.domain.ids import CaseId
from karen_app.domain.records import to_plain
from karen_app.services.drafts import EncounterDraft
from karen_app.services.outcome import Refused
from karen_app.services.output.export_calendar import CalendarDates, CalendarPrivacy
from karen_app.services.output.export_table import export_entries_table, guarded, table
from tests.fakes import FakeWorld
from tests.makers import (
    done,
    make_case_draft,
    make_encounter,
)
from tests.services.rich_case import a_rich_case, english, file_of


@pytest.fixture
def world(tmp_path: Path) -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def rich(world: FakeWorld, tmp_path: Path) -> CaseId:
    folder = tmp_path / "in"
    folder.mkdir()
    return a_rich_case(world, folder)


# ---------------------------------------------------------------- tables

FORMULAS = ["=1+1", "+48 600", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x",
            " =1", '"=1', "\u200b=1", "\ufeff=cmd|' /C calc'!A0", "'=1"]  # fmt: skip


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_formula_starts(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "349,00", "Łódź", "a=b", "2026-11-22", "   ", "'", "1-2"])
def test_ordinary_cells_stay(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.lists(st.lists(st.text(max_size=40), min_size=2, max_size=2), max_size=8))
def test_no_cell_of_any_table_starts_a_formula(rows: list[list[str]]) -> None:
    written = table(("a", "b"), [(first, second) for first, second in rows])
    text = written.decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[1:]
    assert len(read) == len(rows)
    for got, meant in zip(read, rows, strict=True):
        for cell, original in zip(got, meant, strict=True):
            assert cell.strip(' \u00a0\u200b\ufeff\u2060"')[:1] not in set("=+-@\t\r\n＝＋－＠")
            clean = original.encode("utf-8", "replace").decode().replace("\x00", "")
            assert cell.removeprefix("'") == clean.removeprefix("'")


def test_the_tables_are_written(world: FakeWorld, rich: CaseId, tmp_path: Path) -> None:
    exchange = world.use_cases.exchange
    for what in ("cases", "entries", "json"):
        assert exchange.export_table(tmp_path / what, what, only=rich) is None
    cases = world.outside.written[tmp_path / "cases"].decode("utf-8-sig")
    assert '"349,00";"PLN"' in cases
    found = json.loads(world.outside.written[tmp_path / "json"])["cases"][0]
    file = file_of(world, rich)
    for group, kind in (("encounters", Encounter), ("evidence", Evidence)):
        assert tuple(from_plain(kind, each) for each in found[group]) == getattr(file, group)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_record_survives_json(summary: str, said: str) -> None:
    encounter = make_encounter(summary=summary, said=said)
    assert from_plain(Encounter, json.loads(json.dumps(to_plain(encounter)))) == encounter


@pytest.mark.parametrize(
    "plain", [[], {}, {"id": 1}, {"id": "a", "unknown": 1}, {"happened_on": "x"}]
)
def test_what_is_no_record_is_refused(plain: object) -> None:
    with pytest.raises(NotPlain):
        from_plain(Encounter, plain)


def test_entries_of_a_hostile_case_are_guarded(world: FakeWorld, rich: CaseId) -> None:
    draft = EncounterDraft(happened_on="2026-11-20", summary="=HYPERLINK(1)", person="@evil")
    done(world.use_cases.record_encounter(rich, draft))
    text = export_entries_table([file_of(world, rich)]).decode("utf-8-sig")
    assert '"\'=HYPERLINK(1)"' in text
    assert '"\'@evil"' in text


# ---------------------------------------------------------------- calendar


def events_in(world: FakeWorld, target: Path) -> dict[str, dict[str, str]]:
    found = Calendar.from_ical(world.outside.written[target])
    return {
        str(each["UID"]): {
            "summary": str(each["SUMMARY"]),
            "sequence": str(each["SEQUENCE"]),
            "status": str(each["STATUS"]),
            "start": each.start.isoformat(),
        }
        for each in found.walk("VEVENT")
        if isinstance(each, Event)
    }


def calendar_of(
    world: FakeWorld, privacy: CalendarPrivacy = CalendarPrivacy.CODE
) -> dict[str, dict[str, str]]:
    target = Path("karen.ics")
    exchange = world.use_cases.exchange
    dates = exchange.calendar_dates(privacy)
    assert isinstance(dates, CalendarDates)
    assert exchange.write_calendar(target, dates, english) is None
    return events_in(world, target)


def test_the_calendar_keeps_ids_and_sequences(world: FakeWorld, rich: CaseId) -> None:
    first = calendar_of(world)
    assert first
    assert {each["sequence"] for each in first.values()} == {"0"}
    assert calendar_of(world) == first


def test_a_moved_date_is_an_update_and_a_gone_one_is_cancelled(
    world: FakeWorld, rich: CaseId
) -> None:
    first = calendar_of(world)
    encounter = file_of(world, rich).encounters[0]
    draft = world.use_cases.encounter_draft(encounter.id)
    moved = dataclasses.replace(draft, promised_by="2026-11-25")
    done(world.use_cases.edit_encounter(encounter.id, moved))
    second = calendar_of(world)
    (changed,) = [uid for uid in first if first[uid] != second[uid]]
    assert (second[changed]["sequence"], second[changed]["start"]) == ("1", "2026-11-25")
    done(world.use_cases.remove_entry(encounter.id))
    third = calendar_of(world)
    assert (third[changed]["status"], third[changed]["sequence"]) == ("CANCELLED", "2")
    assert calendar_of(world) == third


def test_three_levels_of_privacy(world: FakeWorld, rich: CaseId) -> None:
    def words(privacy: CalendarPrivacy) -> str:
        calendar_of(world, privacy)
        return world.outside.written[Path("karen.ics")].decode().replace("\r\n ", "")

    code, trader, full = (words(privacy) for privacy in CalendarPrivacy)
    assert "Buty" not in code.replace("ButyPlus", "Buty")
    assert "ButyPlus sp" not in trader
    assert "ButyPlus" in trader
    assert "oddzwonią" not in trader
    assert "Buty zimowe" not in trader
    assert "oddzwonią" in full


def test_dates_are_found_first_and_put_into_words_later(world: FakeWorld, rich: CaseId) -> None:
    target, exchange = Path("karen.ics"), world.use_cases.exchange
    for privacy in CalendarPrivacy:
        whole = calendar_of(world, privacy)
        dates = exchange.calendar_dates(privacy)
        assert isinstance(dates, CalendarDates)
        words = {message: english(message) for message in dates.messages}
        assert exchange.write_calendar(target, dates, words.__getitem__) is None
        assert events_in(world, target) == whole


@pytest.mark.parametrize("what", ["cases", "entries", "json"])
def test_a_table_that_is_stopped_is_not_written(world: FakeWorld, rich: CaseId, what: str) -> None:
    export = world.use_cases.exchange.export_table
    refused = export(Path("t"), what, progress=lambda _done, _whole: False)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "work.stopped"
    assert world.outside.written == {}
    assert export(Path("t"), what, progress=lambda _done, _whole: True) is None
    assert Path("t") in world.outside.written


def test_looking_for_dates_can_be_stopped_and_writes_nothing(
    world: FakeWorld, rich: CaseId
) -> None:
    seen: list[tuple[int, int]] = []

    def stop(done: int, whole: int) -> bool:
        seen.append((done, whole))
        return False

    refused = world.use_cases.exchange.calendar_dates(CalendarPrivacy.CODE, stop)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "work.stopped"
    assert seen == [(1, 1)]
    assert world.outside.written == {}


@given(st.text(min_size=1, max_size=80).filter(str.strip), st.text(max_size=80))
def test_no_property_is_injected(title: str, promised: str) -> None:
    world = FakeWorld()
    case_id = done(world.use_cases.open_case(make_case_draft())).id
    case = file_of(world, case_id).case
    world.desk.stored[case.id] = dataclasses.replace(case, title=title)
    evil = make_encounter(
        case_id=case_id, promised=f"{promised}\r\nATTENDEE:mailto:x@y\nEND:VEVENT",
        promised_by=date(2026, 11, 25),
    )  # fmt: skip
    world.desk.stored[evil.id] = evil
    calendar_of(world, CalendarPrivacy.FULL)
    found = Calendar.from_ical(world.outside.written[Path("karen.ics")])
    for event in found.walk("VEVENT"):
        assert set(event) == {
            "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP", "STATUS",
        }  # fmt: skip
    summaries = [str(each["SUMMARY"]) for each in found.walk("VEVENT")]
    meant = "".join(s if s.isprintable() else " " for s in f"{title}: Promised: “{promised}")
    assert any(" ".join(meant.split()) in each for each in summaries)
