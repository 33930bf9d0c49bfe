"""The list of all letters: every column has the room of its title and of what stands in it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from karen_app.services.settings import Language
from karen_app.ui.widgets.list_page import ListPage
from tests.fakes import FakeWorld
from tests.makers import done, opened_case
from tests.ui.window import Window

NUMBER_OF_THE_POST = "00" + "7" * 18


@pytest.mark.parametrize("language", list(Language))
def test_no_column_is_cut_in_a_window_of_1280(
    qtbot: QtBot, world: FakeWorld, language: Language
) -> None:
    use = world.use_cases
    case = opened_case(use)
    done(use.draft_letter(case.id, "goods-complaint"))
    window = Window(qtbot, use, language)
    window.show()
    page = window.go("letters")
    assert isinstance(page, ListPage)
    table, header = page.table, page.table.horizontalHeader()
    assert table.model().rowCount() > 0
    assert table.horizontalScrollBar().maximum() == 0
    for number in range(header.count()):
        assert header.sectionSize(number) >= header.sectionSizeHint(number), number
    room = table.fontMetrics().horizontalAdvance(NUMBER_OF_THE_POST)
    assert header.sectionSize(header.count() - 1) > room
    window.shell.window.close()
