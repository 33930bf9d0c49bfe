"""A glance at the kept cards before the store is open: it sees the same, or nothing."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from karen_app import __version__
from karen_app.bootstrap import Karen, open_karen
from karen_app.domain.case import Case
from karen_app.domain.kept_card import CardsKey, maker_of
from karen_app.paths import places_in
from karen_app.persistence.glance import glance, is_plain
from karen_app.persistence.store_names import DATABASE, RUNNING
from karen_app.services.views.board import Board
from karen_app.services.views.kept_cards import kept_board
from karen_app.shipped import built_in_rulebook
from tests.fakes import FakeClock
from tests.makers import done

TODAY = FakeClock().today()


@contextmanager
def opened(folder: Path) -> Iterator[Karen]:
    karen = open_karen(places_in(folder), FakeClock())
    try:
        yield karen
    finally:
        karen.vault.close()


@pytest.fixture
def first(data_folder: Path) -> Board:
    """The board of the samples, looked at once; the store is closed again."""
    with opened(data_folder) as karen:
        done(karen.use_cases.load_samples())
        return karen.use_cases.board()


def columns(board: Board) -> list[list[object]]:
    return [list(cards) for cards in (board.mine, board.theirs, board.expiring, board.quiet)]


def key_of(language: str = "pl", program: str = __version__, rules: str = "") -> CardsKey:
    """What the cards of this program under the shipped rules have in common, or others."""
    return CardsKey(language, maker_of(program, rules or built_in_rulebook().fingerprint))


def seen(folder: Path, key: CardsKey | None = None) -> Board | None:
    found = glance(folder, key or key_of(), TODAY)
    return None if found is None else kept_board(found.cards, TODAY, len(found.to_make))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_it_sees_the_board_of_the_last_run_and_changes_nothing(
    data_folder: Path, first: Board
) -> None:
    before = bytes_of(data_folder)
    board = seen(data_folder)
    assert board is not None
    assert columns(board) == columns(first)
    assert board.waiting == 0
    assert bytes_of(data_folder) == before


def test_another_day_says_that_every_case_is_looked_at(data_folder: Path, first: Board) -> None:
    clock = FakeClock()
    clock.move(1)
    found = glance(data_folder, key_of(), clock.today())
    assert found is not None
    board = kept_board(found.cards, clock.today(), len(found.to_make))
    assert board.waiting == len(
        {card.case_id for cards in (first.mine, first.theirs, first.quiet) for card in cards}
    )
    assert all(card.chip is None and card.action is None for card in board.mine)


def test_cards_of_a_changed_client_or_trader_are_not_believed(
    data_folder: Path, first: Board
) -> None:
    with opened(data_folder) as karen:
        use = karen.use_cases
        with karen.vault.desk.open() as records:
            case = records.get(Case, first.mine[0].case_id)
        assert case is not None
        trader = case.trader_id
        done(use.edit_trader(trader, dataclasses.replace(use.trader_draft(trader), name="Inny")))
    board = seen(data_folder)
    assert board is not None
    assert board.waiting >= 1


@pytest.mark.parametrize(
    "other",
    [
        {"language": "uk"},
        {"program": "0.0.1"},
        {"program": __version__[:-1]},
        {"rules": "other"},
    ],
)
def test_cards_of_another_language_program_or_rulebook_are_not_there(
    data_folder: Path, first: Board, other: dict[str, str]
) -> None:
    assert len(first.mine)
    assert seen(data_folder, key_of(**other)) is None


def test_cards_made_under_other_rules_are_made_anew(data_folder: Path, first: Board) -> None:
    """Some cards are of the rules of today, some of those of yesterday: only the former count."""
    with closing(sqlite3.connect(data_folder / DATABASE)) as store, store:
        other = first.mine[0].case_id
        store.execute("UPDATE board_card SET maker = 'other' WHERE case_id = ?", (other,))
    board = seen(data_folder)
    assert board is not None
    shown = (*board.mine, *board.theirs, *board.expiring, *board.quiet)
    assert shown
    assert other not in {card.case_id for card in shown}
    assert board.waiting == 1


def test_a_store_that_was_not_closed_is_left_to_whoever_repairs_it(
    data_folder: Path, first: Board
) -> None:
    assert len(first.mine)
    mark = data_folder / RUNNING
    mark.write_text("1")
    assert seen(data_folder) is None
    mark.unlink()
    (data_folder / f"{DATABASE}-journal").write_bytes(b"left over")
    assert seen(data_folder) is None


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(600)])
def test_a_foreign_or_broken_file_shows_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / DATABASE).write_bytes(content)
    assert seen(tmp_path) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"chip": 3, "action": null}', "nonsense"])
def test_a_damaged_card_stands_in_nobodys_way(data_folder: Path, first: Board, text: str) -> None:
    with closing(sqlite3.connect(data_folder / DATABASE)) as store, store:
        store.execute("UPDATE board_card SET card = ?", (text,))
    board = seen(data_folder)
    assert board is not None
    assert [card.case_id for card in board.mine] == [card.case_id for card in first.mine]
    assert [card.title for card in board.mine] == [card.title for card in first.mine]
    assert all(card.action is None for card in board.mine)


def test_a_folder_without_a_store_stays_empty(tmp_path: Path) -> None:
    assert is_plain(tmp_path)
    assert seen(tmp_path) is None
    assert not list(tmp_path.iterdir())


def test_an_encrypted_store_is_not_plain_and_shows_nothing(data_folder: Path) -> None:
    with opened(data_folder) as karen:
        done(karen.use_cases.load_samples())
        karen.use_cases.board()
        karen.use_cases.keeping.set_passphrase("sekret sekret sekret", "sekret sekret sekret")
    assert not is_plain(data_folder)
    assert seen(data_folder) is None
