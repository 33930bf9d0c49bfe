"""Journeys by keyboard alone, through a real X server: no mouse, no call into the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from karen_app.bootstrap import Karen, open_karen
from karen_app.domain.ids import CaseId
from karen_app.paths import places_in
from karen_app.services.views.case_page import CasePage
from tests.fakes import FakeClock
from tests.journeys.display import NEEDED, RealWindow, close_by_key, karen_on, missing, x_server

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(bool(missing(*NEEDED)), reason=missing(*NEEDED) or "there"),
]


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    with x_server() as display, karen_on(display, tmp_path) as opened:
        yield opened


def go_to_case(window: RealWindow, words: str, title: str) -> None:
    """Ctrl+K, the words, Enter; then to the case among the results."""
    window.press("ctrl+k")
    window.type(words)
    window.press("Return")
    window.wait_for("PAGE search")
    window.tab_to(title)
    window.press("Return")
    window.wait_for("PAGE case")


def page_of(folder: Path, title: str) -> CasePage:
    """The page of a case as it lies in the store now."""
    karen: Karen = open_karen(places_in(folder / "karen"), FakeClock())
    try:
        board = karen.use_cases.board()
        cards = (*board.mine, *board.theirs, *board.quiet)
        card = next(one for one in cards if one.title == title)
        return karen.use_cases.case_page(CaseId(card.case_id))
    finally:
        karen.close()


def test_an_encounter_is_logged_in_a_few_keys(window: RealWindow, tmp_path: Path) -> None:
    go_to_case(window, "buty zimowe", "Buty zimowe")
    window.press("ctrl+n")
    window.wait_for("PAGE log")
    window.type("Kierownik znowu odmawia")
    window.press("ctrl+s")
    window.wait_for("PAGE case")
    assert close_by_key(window) == 0
    titles = [str(one.title) + one.detail for one in page_of(tmp_path, "Buty zimowe").log]
    assert any("Kierownik znowu odmawia" in one for one in titles), titles


def test_what_was_logged_is_undone_by_its_key(window: RealWindow, tmp_path: Path) -> None:
    go_to_case(window, "buty zimowe", "Buty zimowe")
    window.press("ctrl+n")
    window.wait_for("PAGE log")
    window.type("Pomylka")
    window.press("ctrl+s")
    window.wait_for("PAGE case")
    window.press("ctrl+z")
    window.wait_for("PAGE case")
    assert close_by_key(window) == 0
    assert not any("Pomylka" in str(one) for one in page_of(tmp_path, "Buty zimowe").log)


def test_from_the_next_step_to_the_letter(window: RealWindow, tmp_path: Path) -> None:
    go_to_case(window, "buty zimowe", "Buty zimowe")
    window.tab_to("Przygotuj pismo")
    window.press("Return")
    window.wait_for("PAGE letter")
    assert close_by_key(window) == 0
    assert [one.template for one in page_of(tmp_path, "Buty zimowe").letters] == ["goods-complaint"]


def test_half_a_sentence_survives_the_end_of_the_program(
    window: RealWindow, tmp_path: Path
) -> None:
    go_to_case(window, "buty zimowe", "Buty zimowe")
    window.press("ctrl+n")
    window.wait_for("PAGE log")
    window.type("Zaczelam pisac")
    assert close_by_key(window) == 0
    karen = open_karen(places_in(tmp_path / "karen"), FakeClock())
    case_id = page_of_open(karen, "Buty zimowe")
    kept = karen.use_cases.kept_draft(f"log/{case_id}/")
    karen.close()
    assert kept is not None
    assert "Zaczelam pisac" in kept.values()


def page_of_open(karen: Karen, title: str) -> str:
    """The id of a case by its title."""
    board = karen.use_cases.board()
    cards = (*board.mine, *board.theirs, *board.quiet)
    return str(next(one.case_id for one in cards if one.title == title))
