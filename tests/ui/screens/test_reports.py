"""The reports as pages: counted sums, saved as a PDF, words never read as markup."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karen_app.ui.models.columns_lists import trader_columns
from karen_app.ui.preview import Preview
from karen_app.ui.screens.reports import screen as reports
from karen_app.ui.screens.reports.screen import ReportsScreen
from karen_app.ui.table_paper import as_html
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Page
from karen_app.ui.widgets.fitting_table import FittingTable
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


NAME = "Przedsiębiorstwo Handlowo-Usługowe Ogromny Dom Sprzedaży Wysyłkowej sp. z o.o."


@pytest.mark.parametrize(
    ("width", "scale", "stands"), [(1366, 100, False), (1366, 200, True), (720, 100, True)]
)
def test_the_account_of_a_firm_fits_the_window(
    qtbot: QtBot, world: FakeWorld, width: int, scale: int, *, stands: bool
) -> None:
    use = world.use_cases
    use.change_settings(dataclasses.replace(use.settings(), font_scale=scale))
    case = opened_case(use, trader=make_trader_draft(name=NAME), claim_amount="12345,67")
    done(use.record_encounter(case.id, make_encounter_draft(minutes_lost=25)))
    window = Window(qtbot, use)
    window.shell.window.resize(width, 728)
    window.show()
    window.go("reports")
    table = cast("ReportsScreen", window.shell.screen("reports")).view.table
    assert isinstance(table, FittingTable)
    model, header = table.model(), table.horizontalHeader()
    assert table.is_stacked is stands
    assert table.height() >= theme().px(200)
    page = window.page
    assert isinstance(page, Page)
    assert not page.horizontalScrollBar().maximum()
    assert header.length() <= table.viewport().width()
    assert not table.horizontalScrollBar().isVisible()
    shown = [n for n in range(model.columnCount()) if not table.isColumnHidden(n)]
    words = " ".join(str(model.index(0, n).data()) for n in shown)
    for part in (NAME, "25", "12\N{NO-BREAK SPACE}345,67"):
        assert part in words
    if stands:
        assert "Stracone\N{NO-BREAK SPACE}minuty:\N{NO-BREAK SPACE}25" in words
        room = QRect(0, 0, table.columnWidth(shown[0]) - 2 * theme().px(10), 9999)
        lines = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        assert table.rowHeight(0) >= lines.height()
    else:
        cut = [n for n in shown[1:] if table.columnWidth(n) < table.sizeHintForColumn(n)]
        assert not cut
        assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == NAME
    window.shell.window.resize(1900, 728)
    QApplication.processEvents()
    assert header.length() <= table.viewport().width()
    if scale == 100:
        assert not table.is_stacked
        assert table.rowHeight(0) < table.fontMetrics().height() * 3
    window.close()
