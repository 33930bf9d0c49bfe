"""The page of results: the newest words are searched, one search at a time, the first ones first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QTextLayout

from karen_app.domain.errors import Stopped
from karen_app.domain.ids import CaseId
from karen_app.domain.message import say
from karen_app.services.views.inbox import Found
from karen_app.ui.screens.search.card import FoundCard
from karen_app.ui.screens.search.view import FIRST, SearchView
from karen_app.ui.theme import theme
from tests.makers import opened_case
from tests.ui.window import Window, type_text

MANY = 30


@pytest.fixture
def slow(window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowSearch]:
    """The store answers only when it is allowed to."""
    search = SlowSearch()
    monkeypatch.setattr(window.use, "search", search)
    yield search
    search.gate.set()


class SlowSearch:
    """Remembers what was searched; each search ends when the gate opens."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.begun = threading.Event()
        self.typed: list[str] = []
        self.at_once = self.most_at_once = 0
        self.is_wanted: dict[str, Callable[[], bool]] = {}
        self.given_up = 0  # how many of the next searches are

    def __call__(self, typed: str, is_wanted: Callable[[], bool]) -> tuple[Found, ...]:
        self.is_wanted[typed] = is_wanted
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.typed.append(typed)
        self.begun.set()
        self.gate.wait(20)
        self.at_once -= 1
        if self.given_up:
            self.given_up -= 1
            raise Stopped(say("work.stopped"))
        return places(typed, 1)


def places(words: str, count: int) -> tuple[Found, ...]:
    return tuple(
        Found(
            CaseId("case-1"), f"r{n}", "Case", f"{words} {n}", f"o {words}", ((2, 2 + len(words)),)
        )
        for n in range(count)
    )


def shown(view: SearchView) -> list[str]:
    cards = [card for card in view.findChildren(FoundCard) if not card.isHidden()]
    return [card.found.title for card in cards if card.found is not None]


def show(page: SearchView, words: str, count: int) -> None:
    for _ in page.show_found(words, places(words, count)):
        pass


def view_of(window: Window) -> SearchView:
    assert isinstance(window.page, SearchView)
    return window.page


def test_a_key_is_searched_at_once(window: Window) -> None:
    opened_case(window.use)
    type_text(window.shell.window.search, "zimow")
    window.qtbot.waitUntil(lambda: window.here == "search")
    window.settle()
    assert "Buty zimowe" in shown(view_of(window))


def test_words_typed_while_a_search_runs_wait_and_only_the_newest_are_searched(
    window: Window, slow: SlowSearch
) -> None:
    window.shell.navigation.go("search", "b")
    assert slow.begun.wait(20)
    assert slow.is_wanted["b"]()
    for typed in ("bu", "but", "buty"):
        window.shell.navigation.replace("search", typed)
    assert not slow.is_wanted["b"]()
    slow.gate.set()
    window.settle()
    assert slow.typed == ["b", "buty"]
    assert slow.most_at_once == 1
    assert shown(view_of(window)) == ["buty 0"]


def test_words_given_up_and_wanted_again_are_searched_once_more(
    window: Window, slow: SlowSearch
) -> None:
    slow.given_up = 1
    window.shell.navigation.go("search", "buty")
    assert slow.begun.wait(20)
    for typed in ("but", "buty"):
        window.shell.navigation.replace("search", typed)
    slow.gate.set()
    window.settle()
    assert slow.typed == ["buty", "buty"]
    assert shown(view_of(window)) == ["buty 0"]


def test_a_result_that_comes_after_leaving_is_dropped(window: Window, slow: SlowSearch) -> None:
    window.shell.navigation.go("search", "buty")
    assert slow.begun.wait(20)
    page = view_of(window)
    window.shell.navigation.go("cases")
    assert not slow.is_wanted["buty"]()
    slow.gate.set()
    window.settle()
    assert shown(page) == []
    window.go("search", "zwrot")
    assert shown(page) == ["zwrot 0"]


def test_empty_words_show_what_to_do(window: Window) -> None:
    window.go("search", "  ")
    assert "Wpisz słowo" in window.words()


def test_a_windowful_is_shown_at_once_and_the_rest_soon(window: Window) -> None:
    window.go("search", "zzz")
    page, many = view_of(window), places("buty", MANY)
    rest = page.show_found("buty", many)
    assert shown(page) == [one.title for one in many[:FIRST]]
    assert len([*rest]) == MANY - FIRST
    assert shown(page) == [one.title for one in many]


def test_cards_are_used_again_and_the_rest_goes(window: Window) -> None:
    window.go("search", "zzz")
    page = view_of(window)
    show(page, "buty", MANY)
    show(page, "pismo", 2)
    assert shown(page) == ["pismo 0", "pismo 1"]
    assert {"pismo 0", "pismo 1"} <= set(window.words().splitlines())
    show(page, "zwrot", MANY)
    assert len(shown(page)) == MANY
    assert len(page.findChildren(FoundCard)) == MANY


def test_a_card_says_its_title_and_the_words_around_it(window: Window) -> None:
    window.go("search", "zzz")
    page = view_of(window)
    show(page, "H&M", 1)
    (card,) = page.findChildren(FoundCard)[:1]
    assert (card.accessibleName(), card.accessibleDescription()) == ("H&M 0", "o H&M")
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() is QAccessible.Role.Button
    assert card.shortcut().isEmpty()


def test_a_narrow_card_is_higher_and_a_shortened_title_is_said_in_full(window: Window) -> None:
    window.go("search", "zzz")
    card = FoundCard()
    card.take(Found(CaseId("case-1"), "r", "Case", "Buty zimowe " * 9, "o butach " * 25, ((2, 6),)))
    assert card.heightForWidth(300) > card.heightForWidth(900) > card.heightForWidth(3000)
    card.resize(300, card.heightForWidth(300))
    card.grab()
    assert card.toolTip() == "Buty zimowe " * 9
    card.resize(3000, card.heightForWidth(3000))
    card.grab()
    assert card.toolTip() == ""


def test_the_typed_words_are_marked_in_colour(window: Window) -> None:
    window.go("search", "zzz")
    card = FoundCard()
    plain, marked = (
        painted(card, Found(CaseId("case-1"), "r", "Case", "Tytuł", "buty zimowe", marks))
        for marks in ((), ((0, 4),))
    )
    act = QColor(theme().colours.act).rgb()
    assert act not in plain
    assert act in marked


def test_a_mark_behind_an_emoji_covers_the_word(window: Window) -> None:
    window.go("search", "zzz")
    card = FoundCard()
    card.take(Found(CaseId("case-1"), "r", "Case", "T", "😀😀 buty 😀", ((3, 7), (3, 9))))
    (layout,) = (one for one in vars(card).values() if isinstance(one, QTextLayout))
    assert [(one.start, one.length) for one in layout.formats()] == [(5, 4), (5, 7)]


def painted(card: FoundCard, found: Found) -> set[int]:
    """The colours of its pixels."""
    card.take(found)
    card.resize(400, card.heightForWidth(400))
    picture = card.grab().toImage()
    size = picture.size()
    return {
        picture.pixel(across, down)
        for across in range(size.width())
        for down in range(size.height())
    }


def test_a_place_leads_to_its_case_after_the_card_showed_another(window: Window) -> None:
    case = opened_case(window.use)
    window.go("search", "zimow")
    page = view_of(window)
    show(page, "x", 1)
    window.go("search", "podeszw")
    window.press("Buty zimowe")
    assert (window.here, window.shell.navigation.here.subject) == ("case", case.id)


def take_focus(window: Window) -> None:
    box = window.shell.window.search
    window.shell.window.activateWindow()
    box.setFocus()
    window.qtbot.waitUntil(box.hasFocus)


def test_the_box_holds_the_words_of_the_results_and_of_no_other_page(window: Window) -> None:
    case = opened_case(window.use)
    box, go = window.shell.window.search, window.shell.navigation
    type_text(box, "zimow")
    window.qtbot.waitUntil(lambda: window.here == "search")
    window.settle()
    assert box.text() == "zimow"
    take_focus(window)
    window.go("case", case.id)
    assert box.text() == ""
    assert not box.isUndoAvailable()
    assert not box.hasFocus()  # Ctrl+Z means the case now
    go.back()
    window.settle()
    assert (window.here, box.text()) == ("search", "zimow")
    take_focus(window)
    window.key(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: window.here == "board")
    assert box.text() == ""
    go.forward()
    window.settle()
    assert (window.here, box.text()) == ("search", "zimow")


def test_words_typed_before_the_first_page_came_are_not_lost(window: Window) -> None:
    opened_case(window.use)
    window.shell.window.search.setText("zimow")
    window.go("board")
    assert window.shell.window.search.text() == "zimow"
