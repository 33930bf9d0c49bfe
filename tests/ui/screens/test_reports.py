"""The reports as pages: counted sums, saved as a PDF, words never read as markup."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from karen_app.ui.models.columns_lists import trader_columns
from karen_app.ui.preview import Preview
from karen_app.ui.screens.reports import screen as reports
from karen_app.ui.screens.reports.screen import ReportsScreen
from karen_app.ui.table_paper import as_html
from tests.fakes import FakeWorld
from tests.makers import done, make_encounter_draft, make_trader_draft, opened_case
from tests.ui.window import Window


def test_the_sums_are_saved_as_pages(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    case = opened_case(world.use_cases)
    done(world.use_cases.record_encounter(case.id, make_encounter_draft(minutes_lost=25)))
    window.go("reports")
    window.messages.target = tmp_path / "z.pdf"
    window.press("Zapisz jako PDF")
    assert world.outside.written[tmp_path / "z.pdf"].startswith(b"%PDF")


def test_the_sums_are_looked_at_before_they_are_printed(
    window: Window, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr(reports, "print_on_paper", lambda content, _parent: printed.append(content))
    opened_case(world.use_cases)
    window.go("reports")
    window.press("Drukuj")
    looked = window.shell.window.findChild(Preview)
    assert looked is not None
    assert looked.paper.pages == 1
    assert "1 strona" in window.words(looked)
    assert printed == []
    window.press("Drukuj", looked)
    assert printed[0].startswith(b"%PDF")


def test_nothing_counted_gives_no_pages(window: Window) -> None:
    screen = cast("ReportsScreen", window.shell.screen("reports"))
    assert screen.pages() == b""


def test_names_are_words_not_markup(window: Window, world: FakeWorld) -> None:
    opened_case(world.use_cases, trader=make_trader_draft(name="<b>Sklep</b> & Syn"))
    rows = window.use.statistics().traders
    html = as_html("Zestawienia", ("dziś",), trader_columns(), rows)
    assert "&lt;b&gt;Sklep&lt;/b&gt; &amp; Syn" in html
