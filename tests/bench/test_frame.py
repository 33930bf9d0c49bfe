"""The frame measures both sides alike, says when a goal is missed, and prints one table."""

import pytest

from tests.bench.frame import Benchmark, Figure, Pair, Register, measure
from tests.bench.table import seconds, table


def nothing() -> Pair:
    return Pair(karen=lambda: None)


def figure(
    karen: float, bare: float | None, *, goal: float | None = None, limit: float | None = None
) -> Figure:
    return Figure(Benchmark("a thing", nothing, goal, limit), karen, bare, karen)


def test_both_sides_run_equally_often() -> None:
    runs: list[str] = []

    def set_up() -> Pair:
        return Pair(karen=lambda: runs.append("karen"), bare=lambda: runs.append("bare"))

    measured = measure(Benchmark("both", set_up, rounds=3))
    assert runs == ["karen", "bare"] * 4
    assert measured.bare is not None


def test_an_action_may_report_its_own_seconds() -> None:
    reports = iter([9.0, 0.5, 0.25, 0.75])
    measured = measure(
        Benchmark("own clock", lambda: Pair(karen=lambda: next(reports), seconds=True), rounds=3)
    )
    assert (measured.karen, measured.karen_middle) == (0.25, 0.5)


def test_an_action_that_forgets_its_seconds_is_told() -> None:
    with pytest.raises(TypeError, match="returns its seconds"):
        measure(Benchmark("silent", lambda: Pair(karen=lambda: None, seconds=True)))


def test_a_missed_ratio_is_seen() -> None:
    assert figure(2.0, 1.0, goal=2.0).reaches_its_goal
    assert not figure(2.1, 1.0, goal=2.0).reaches_its_goal


def test_a_missed_limit_is_seen() -> None:
    assert figure(0.05, None, limit=0.05).reaches_its_goal
    assert not figure(0.06, None, limit=0.05).reaches_its_goal


def test_two_of_one_name_are_refused() -> None:
    register = Register([Benchmark("letter", nothing)])
    with pytest.raises(ValueError, match='two benchmarks called "letter"'):
        register.add(Benchmark("letter", nothing))


def test_words_choose_benchmarks() -> None:
    letter, board = Benchmark("letter: print", nothing), Benchmark("board: open", nothing)
    register = Register([letter, board])
    assert register.matching(["board"]) == [board]
    assert register.matching([]) == [letter, board]


def test_the_table_shows_the_miss() -> None:
    text = table([figure(0.25, 0.1, goal=2.0), figure(0.25, None)])
    first, second = text.splitlines()[2:]
    assert all(word in first for word in ("2.50", "≤ 2 ×", "missed"))
    assert "missed" not in second


@pytest.mark.parametrize(
    ("value", "text"), [(None, "-"), (0.000_25, "250 µs"), (0.0125, "12.5 ms"), (2.5, "2.50 s")]
)
def test_durations_read_well(value: float | None, text: str) -> None:
    assert seconds(value) == text
