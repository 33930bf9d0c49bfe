"""All nine stories go out of one real store and come into another one, equal."""

import json
from pathlib import Path

from karen_app.bootstrap import open_karen
from karen_app.clock import FixedClock
from karen_app.domain.case_file import CaseFile
from karen_app.domain.ids import CaseId
from karen_app.paths import places_in
from karen_app.services.outcome import Refused
from karen_app.services.output.export_calendar import CalendarDates
from karen_app.services.use_cases import UseCases
from tests.conftest import TODAY
from tests.makers import done
from tests.services.rich_case import content_of, english


def file_in(use: UseCases, case_id: CaseId) -> CaseFile:
    with use._desk.open() as records:
        file = records.case_file(case_id)
    assert file is not None
    return file


def test_nine_stories_travel(tmp_path: Path) -> None:
    here = open_karen(places_in(tmp_path / "here"), FixedClock(TODAY))
    there = open_karen(places_in(tmp_path / "there"), FixedClock(TODAY))
    try:
        out, into = here.use_cases.exchange, there.use_cases.exchange
        stories = done(here.use_cases.load_samples())
        assert len(stories) == 9
        for number, case_id in enumerate(stories):
            target = tmp_path / f"sprawa {number}{'.zip' if number % 2 else ''}"
            assert out.export_case(case_id, target) is None
            new = done(into.import_case(target))
            mine = file_in(here.use_cases, case_id)
            theirs = file_in(there.use_cases, new)
            assert content_of(mine) == content_of(theirs)
            assert all(check.is_intact for check in there.use_cases.verify_files(new))
        assert into.export_table(tmp_path / "all.json", "json") is None
        assert len(json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["cases"]) == 9
        dates = into.calendar_dates()
        assert isinstance(dates, CalendarDates)
        assert into.write_calendar(tmp_path / "karen.ics", dates, english) is None
        assert (tmp_path / "karen.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    finally:
        here.close()
        there.close()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    karen = open_karen(places_in(tmp_path / "here"), FixedClock(TODAY))
    try:
        case_id = done(karen.use_cases.load_samples())[0]
        refused = karen.use_cases.exchange.export_case(case_id, tmp_path / "here")
        assert isinstance(refused, Refused)
    finally:
        karen.close()
