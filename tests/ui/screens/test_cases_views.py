"""The table of cases: columns chosen, views kept under names; recent and pinned cases at hand."""

from __future__ import annotations

import dataclasses
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidgetAction

from karen_app.domain.ids import CaseId
from karen_app.services.use_cases import UseCases
from karen_app.ui.models.row_model import AS_GIVEN
from karen_app.ui.rail import shortened
from karen_app.ui.screens.board.view import BoardView
from karen_app.ui.screens.cases.view import CasesView
from karen_app.ui.widgets.table_views import TableViews
from tests.fakes import FakeWorld
from tests.makers import done, make_case_draft, opened_case
from tests.ui.window import Window


@pytest.fixture
def view(window: Window, world: FakeWorld) -> CasesView:
    opened_case(world.use_cases)
    shown = window.go("cases")
    assert isinstance(shown, CasesView)
    return shown


def shown(view: CasesView) -> list[str]:
    header, model = view.table.horizontalHeader(), view.table.model()
    at = [header.logicalIndex(place) for place in range(header.count())]
    titles = Qt.Orientation.Horizontal
    return [str(model.headerData(n, titles)) for n in at if not header.isSectionHidden(n)]


def menu_words(views: TableViews) -> list[str]:
    views.menu().aboutToShow.emit()
    return [one.text() for one in views.menu().actions() if one.text()]


def test_a_column_goes_and_comes(view: CasesView) -> None:
    assert "Firma" in shown(view)
    assert "Firma" in menu_words(view.views)
    action = next(one for one in view.views.menu().actions() if one.text() == "Firma")
    action.setChecked(False)
    assert "Firma" not in shown(view)
    view.views.show_column(2, is_shown=True)
    assert "Firma" in shown(view)


def test_the_last_column_stays(view: CasesView) -> None:
    for number in range(view.table.model().columnCount()):
        view.views.show_column(number, is_shown=False)
    assert len(shown(view)) == 1


def test_a_view_is_kept_brought_back_and_forgotten(view: CasesView) -> None:
    views = view.views
    view.filter.setText("buty")
    views.show_column(2, is_shown=False)
    view.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    views.menu().aboutToShow.emit()
    naming = next(one for one in views.menu().actions() if isinstance(one, QWidgetAction))
    line = naming.defaultWidget()
    assert isinstance(line, QLineEdit)
    line.setText(" Buty & reszta ")
    line.returnPressed.emit()
    assert "Buty && reszta" in menu_words(views)
    next(one for one in views.menu().actions() if one.text() == "Jak na początku").trigger()
    assert (view.filter.text(), "Firma" in shown(view)) == ("", True)
    next(one for one in views.menu().actions() if one.text() == "Buty && reszta").trigger()
    header = view.table.horizontalHeader()
    assert (view.filter.text(), "Firma" in shown(view)) == ("buty", False)
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        1,
        Qt.SortOrder.DescendingOrder,
    )
    views.forget("Buty & reszta")
    assert "Buty && reszta" not in menu_words(views)


def test_columns_stay_when_the_page_is_built_again(window: Window, view: CasesView) -> None:
    view.views.show_column(2, is_shown=False)
    window.go("board")
    window.shell.relook()
    again = window.go("cases")
    assert isinstance(again, CasesView)
    assert again is not view
    assert "Firma" not in shown(again)
    assert again.filter.text() == ""


@pytest.mark.parametrize("broken", ["", "[]", "{", '{"a": 1}', json.dumps({"\n": {"header": "x"}})])
def test_what_cannot_be_read_is_no_view(window: Window, world: FakeWorld, broken: str) -> None:
    window.shell.state.keep_word("views/cases/8", broken)
    page = window.go("cases")
    assert isinstance(page, CasesView)
    assert len(shown(page)) == 8


def case_titled(use: UseCases, title: str) -> CaseId:
    return done(use.open_case(make_case_draft(title=title))).id


def test_recent_cases_stand_in_the_rail_pinned_ones_first(window: Window, world: FakeWorld) -> None:
    first, second = (case_titled(world.use_cases, name) for name in ("Buty", "Lodówka"))
    window.go("case", first)
    window.go("case", second)
    rail = window.shell.window.rail

    def names() -> list[str]:
        lines = rail.recent.findChildren(QPushButton)
        return [one.accessibleName() for one in lines if not one.isHidden()]

    assert names() == ["Lodówka", "Buty"]
    done(window.use.pin_case(first, is_pinned=True))
    window.shell.navigation.refresh()
    window.settle()
    assert names() == ["Buty, przypięta", "Lodówka"]
    rail.recent.findChildren(QPushButton)[-1].click()
    window.settle()
    assert window.shell.navigation.here.subject == second
    done(window.use.trash_case(first))
    window.shell.navigation.refresh()
    window.settle()
    assert names() == ["Lodówka"]


def test_a_recent_case_that_was_pressed_keeps_the_focus(window: Window) -> None:
    first, second = (case_titled(window.use, name) for name in ("Buty", "Lodówka"))
    window.go("case", first)
    window.go("case", second)
    rail = window.shell.window.rail
    line = next(one for one in rail.recent.findChildren(QPushButton) if one.text() == "Buty")
    line.setFocus()
    line.click()
    window.settle()
    assert window.shell.navigation.here.subject == first
    focused = window.shell.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.accessibleName() == "Buty"


def test_a_case_in_the_trash_goes_from_the_recent_ones_at_once(window: Window) -> None:
    first, second = (case_titled(window.use, name) for name in ("Buty", "Lodówka"))
    window.go("case", first)
    window.go("case", second)
    window.shell.screen("case")._on_command("trash")  # type: ignore[attr-defined]
    window.settle()
    assert window.here == "board"
    assert [one.accessibleName() for one in recent_lines(window)] == ["Buty"]
    window.shell.undo.undo()
    window.settle()
    assert [one.accessibleName() for one in recent_lines(window)] == ["Lodówka", "Buty"]


def recent_lines(window: Window) -> list[QPushButton]:
    lines = window.shell.window.rail.recent.findChildren(QPushButton)
    return [one for one in lines if not one.isHidden()]


def test_a_pinned_case_stays_however_many_others_were_opened(
    window: Window, world: FakeWorld
) -> None:
    pinned = case_titled(world.use_cases, "Buty")
    done(window.use.pin_case(pinned, is_pinned=True))
    window.go("case", pinned)
    for number in range(12):
        window.go("case", case_titled(world.use_cases, f"Sprawa {number}"))
    assert pinned not in window.settings.recent_cases
    names = [one.accessibleName() for one in recent_lines(window)]
    others = [f"Sprawa {number}" for number in (11, 10, 9, 8, 7)]
    assert names == ["Buty, przypięta", *others]


@pytest.mark.parametrize("scale", [100, 200])
def test_recent_cases_are_reached_in_a_low_window_too(
    window: Window, world: FakeWorld, scale: int
) -> None:
    for number in range(5):
        window.go("case", case_titled(world.use_cases, f"Sprawa {number}"))
    window.use.change_settings(dataclasses.replace(window.settings, font_scale=scale))
    window.shell.relook()
    window.shell.window.resize(1000, 560)
    window.settle()
    rail = window.shell.window.rail
    assert rail.menu.mapTo(rail, rail.menu.rect().bottomLeft()).y() < rail.height()
    last, view = recent_lines(window)[-1], rail.places.viewport()
    assert last.mapTo(view, last.rect().bottomLeft()).y() > view.height()
    whole = window.shell.window
    rail.buttons["board"].setFocus()
    for _step in range(20):
        if whole.focusWidget() is last:
            break
        QTest.keyClick(whole.focusWidget(), Qt.Key.Key_Tab)
    assert whole.focusWidget() is last
    assert last.mapTo(view, last.rect().bottomLeft()).y() <= view.height()


def test_recent_cases_have_keys_and_stand_in_the_menu(window: Window, world: FakeWorld) -> None:
    first = case_titled(world.use_cases, "Buty & torba")
    second = case_titled(world.use_cases, "Lodówka")
    window.go("case", first)
    window.go("case", second)
    window.go("board")
    menu = window.shell.window.rail.cases_menu
    assert menu.title() == "Ostatnie sprawy"
    assert [one.text() for one in menu.actions()] == ["Lodówka", "Buty && torba"]
    assert [one.shortcut().toString() for one in menu.actions()] == ["Alt+1", "Alt+2"]
    assert set(menu.actions()) <= set(window.shell.window.rail.actions())  # there the keys count
    menu.actions()[1].trigger()
    window.settle()
    assert window.shell.navigation.here.subject == first
    assert [one.text() for one in menu.actions()] == ["Buty && torba", "Lodówka"]
    menu.actions()[1].trigger()
    window.settle()
    assert window.shell.navigation.here.subject == second


def test_a_long_title_fits_into_the_menu() -> None:
    assert shortened("x" * 60) == "x" * 60
    assert shortened("słowo " * 20) == "słowo " * 9 + "słowo…"


def test_the_table_of_the_board_has_views_too(window: Window, world: FakeWorld) -> None:
    opened_case(world.use_cases)
    page = window.go("board")
    assert isinstance(page, BoardView)
    assert not page.views.isVisible()  # cards have no columns
    page.density_clicked.emit()
    assert page.views.isVisible()
    page.views.show_column(2, is_shown=False)
    page.views.keep("bez firm")
    page.views.show_column(2, is_shown=True)
    page.views.bring("bez firm")
    assert page.table.isColumnHidden(2)
    window.go("settings")
    window.shell.relook()
    again = window.go("board")
    assert isinstance(again, BoardView)
    assert again.table.isColumnHidden(2)
    header = again.table.horizontalHeader()
    assert header.sortIndicatorSection() == AS_GIVEN  # the board keeps its own order


def test_without_a_case_the_page_says_what_to_do(window: Window, world: FakeWorld) -> None:
    page = window.go("cases")
    assert isinstance(page, CasesView)
    assert "Nie ma jeszcze żadnej sprawy" in window.words()
    assert not page.table.isVisible()
    window.press("Zacznij pierwszą sprawę")
    assert window.here == "guide"
    opened_case(world.use_cases)
    window.go("cases")
    assert page.table.isVisible()
    assert "Nie ma jeszcze żadnej sprawy" not in window.words()
    page.filter.setText("czegoś takiego nie ma")
    assert "Żadna sprawa nie pasuje" in window.words()
    page.filter.clear()
    assert "Żadna sprawa nie pasuje" not in window.words()


@pytest.mark.parametrize(
    ("screen", "detail"),
    [("letters", ""), ("clients", ""), ("reports", ""), ("calendar", "list")],
)
def test_the_words_of_an_empty_list_stand_at_the_top(
    window: Window, screen: str, detail: str
) -> None:
    page = window.go(screen, "", detail)
    said = [
        one
        for one in page.findChildren(QLabel)
        if one.isVisible() and one.text().startswith(("Nie ma", "Nikogo"))
    ]
    assert said, window.words()
    assert all(one.mapTo(page, one.rect().topLeft()).y() < 200 for one in said)
