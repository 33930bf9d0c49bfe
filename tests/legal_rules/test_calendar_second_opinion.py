"""Days off against an independent table of the years 2011 to 2030."""

from __future__ import annotations

import json
from datetime import date, timedelta

from legal_rules import Rulebook
from tests.legal_rules.golden_cases import FOLDER


def test_days_off_equal_the_second_opinion(rulebook: Rulebook) -> None:
    table = json.loads((FOLDER / "calendar.json").read_text(encoding="utf-8"))
    assert len(table) == 20
    for year, days in table.items():
        first = date(int(year), 1, 1)
        found = [
            day.isoformat()
            for day in (first + timedelta(days=n) for n in range(366))
            if day.year == first.year
            and rulebook.calendar.holiday(day) is not None
            and day.weekday() != 6
        ]
        assert found == days, year
