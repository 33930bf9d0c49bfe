"""Cards of the board are kept in the store, and never given back when they are wrong."""

from __future__ import annotations

import dataclasses

import pytest
from sqlalchemy import delete, select

from karen_app.bootstrap import Karen
from karen_app.domain.ids import CaseId, TraderId
from karen_app.persistence.tables import BoardCardRow, CaseRow
from karen_app.services.settings import Language
from karen_app.services.views.board import Board
from karen_app.services.views.board_memory import BoardMemory
from tests.makers import done
from tests.persistence.places import Place, desk_of, opened


@pytest.fixture
def first(place: Place) -> Board:
    """The board of the samples, looked at once; the store is closed again."""
    with opened(place) as karen:
        done(karen.use_cases.load_samples())
        return karen.use_cases.board()


def pieces(karen: Karen) -> list[Board]:
    return list(karen.use_cases.board_pieces())


def a_case(karen: Karen) -> CaseId:
    return karen.use_cases.board().mine[0].case_id


def rows(karen: Karen) -> list[BoardCardRow]:
    with desk_of(karen).open() as records:
        return list(records._session.scalars(select(BoardCardRow)))


def forget(karen: Karen) -> None:
    """As if no card had ever been made."""
    with desk_of(karen).open() as records:
        records._session.execute(delete(BoardCardRow))
        records._session.commit()
    karen.use_cases._board = BoardMemory(desk_of(karen), desk_of(karen).cards)


def test_the_next_start_shows_the_same_board_without_computing(place: Place, first: Board) -> None:
    with opened(place) as karen:
        assert pieces(karen) == [first]


def test_the_next_day_shows_the_places_and_looks_at_every_case(place: Place, first: Board) -> None:
    with opened(place, days=1) as karen:
        kept, *_, whole = pieces(karen)
        assert kept.waiting == 9
        assert [card.case_id for card in kept.mine] == [card.case_id for card in first.mine]
        assert {str(card.sentence) for card in kept.mine} == {str(kept.mine[0].sentence)}
        assert not any(card.chip or card.action for card in (*kept.mine, *kept.expiring))
        forget(karen)
        assert pieces(karen)[-1] == whole


def test_a_changed_case_alone_is_looked_at_again(place: Place, first: Board) -> None:
    with opened(place) as karen:
        draft = karen.use_cases.case_draft(changed := first.mine[0].case_id)
        done(karen.use_cases.edit_case(changed, dataclasses.replace(draft, title="Inaczej")))
    with opened(place) as karen:
        kept, whole = pieces(karen)
        assert kept.waiting == 1
        assert "Inaczej" not in [card.title for card in kept.mine]
        assert "Inaczej" in [card.title for card in whole.mine]


def test_a_changed_trader_changes_the_cards_of_its_cases(place: Place, first: Board) -> None:
    with opened(place) as karen:
        use = karen.use_cases
        with desk_of(karen).open() as records:
            row = records._session.get(CaseRow, first.mine[0].case_id)
            assert row is not None
            trader = TraderId(row.trader_id)
        draft = use.trader_draft(trader)
        done(use.edit_trader(trader, dataclasses.replace(draft, name="Inny sklep")))
    with opened(place) as karen:
        kept, whole = pieces(karen)
        assert kept.waiting == 1
        assert whole.mine[0].trader == "Inny sklep"


def test_a_trashed_case_leaves_and_comes_back(place: Place, first: Board) -> None:
    with opened(place) as karen:
        case_id = first.mine[0].case_id
        done(karen.use_cases.trash_case(case_id))
        assert case_id not in [card.case_id for card in karen.use_cases.board().mine]
    with opened(place) as karen:
        assert case_id not in [card.case_id for board in pieces(karen) for card in board.mine]
        done(karen.use_cases.restore_case(case_id))
        assert karen.use_cases.board() == first


def test_another_language_has_cards_of_its_own(place: Place, first: Board) -> None:
    with opened(place) as karen:
        use = karen.use_cases
        use.change_settings(dataclasses.replace(use.settings(), language=Language.ENGLISH))
        assert use.board() != first
        assert {row.language for row in rows(karen)} == {"pl", "en"}


def test_cards_of_another_edition_are_not_shown(place: Place, first: Board) -> None:
    with opened(place) as karen:
        with desk_of(karen).open() as records:
            for row in records._session.scalars(select(BoardCardRow)):
                row.maker = "0.0 2020"
            records._session.commit()
        assert pieces(karen) == [first]


def test_what_is_erased_takes_its_cards_along(place: Place, first: Board) -> None:
    with opened(place) as karen:
        done(karen.use_cases.trash_case(case_id := a_case(karen)))
        karen.use_cases.keeping.empty_trash((case_id,))
        assert case_id not in {row.case_id for row in rows(karen)}
        assert len({row.case_id for row in rows(karen)}) == 8
