"""The board is remembered while nothing changes, and grows piece by piece."""

from __future__ import annotations

from tests.fakes import FakeWorld
from tests.makers import done, make_case_draft


def test_nothing_changed_gives_the_same_board_and_a_change_a_new_one() -> None:
    use = FakeWorld().use_cases
    done(use.load_samples())
    first = use.board()
    assert use.board() is first
    done(use.open_case(make_case_draft()))
    assert use.board() is not first
    assert len(use.board().mine) == len(first.mine) + 1


def test_the_next_day_is_another_board() -> None:
    world = FakeWorld()
    use = world.use_cases
    done(use.load_samples())
    first = use.board()
    world.desk.clock.move(1)
    assert use.board() is not first
    assert use.board().today == world.desk.clock.today()


def test_the_pieces_grow_to_the_whole_board() -> None:
    world = FakeWorld()
    use = world.use_cases
    done(use.load_samples())
    sizes = [
        len(b.mine) + len(b.theirs) + len(b.quiet) + len(b.closed) for b in use.board_pieces(4)
    ]
    assert sizes == [4, 8, 9]
    assert len(list(use.board_pieces(4))) == 1
