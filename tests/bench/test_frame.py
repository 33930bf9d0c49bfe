"""The frame measures both sides alike, says when a goal is missed, and prints one table."""

import pytest

from tests.bench.__main__ import NOTHING, page
from tests.bench.frame import Benchmark, Figure, Pair, Register, Unit, measure
from tests.bench.table import NO_REASON, line, misses, seconds, table


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


def test_an_action_may_report_its_own_figure() -> None:
    reports = iter([9.0, 0.5, 0.25, 0.75])
    measured = measure(
        Benchmark("own clock", lambda: Pair(karen=lambda: next(reports), reports=True), rounds=3)
    )
    assert (measured.karen, measured.karen_middle) == (0.25, 0.5)


def test_an_action_that_forgets_its_figure_is_told() -> None:
    with pytest.raises(TypeError, match="returns its figure"):
        measure(Benchmark("silent", lambda: Pair(karen=lambda: None, reports=True)))


def test_a_missed_ratio_is_seen() -> None:
    assert figure(2.0, 1.0, goal=2.0).reaches_its_goal
    assert not figure(2.1, 1.0, goal=2.0).reaches_its_goal


def test_a_missed_limit_is_seen() -> None:
    assert figure(0.05, None, limit=0.05).reaches_its_goal
    assert not figure(0.06, None, limit=0.05).reaches_its_goal


def test_each_figure_is_one_line_while_the_run_goes_on() -> None:
    said = line(figure(3.0, 1.0, goal=2.0))
    assert said == "Karen 3.00 s, bare 1.00 s, ratio 3.00, goal ≤ 2 ×, missed"
    assert line(figure(0.5, None)) == "Karen 500.0 ms, bare -, ratio -, goal -"


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


def test_a_figure_in_mib_is_one() -> None:
    entry = Benchmark("memory", nothing, goal=2.5, limit=200.0, unit=Unit.MIB)
    text = table([Figure(entry, 243.4, 71.7, 243.4)])
    assert "243 MiB" in text
    assert "72 MiB" in text
    assert "≤ 200 MiB" in text
    assert " s " not in text.splitlines()[2]


def test_what_runs_long_has_no_round_to_warm_up() -> None:
    runs: list[str] = []
    long = Benchmark("long", lambda: Pair(lambda: runs.append("k")), rounds=1, warms_up=False)
    measure(long)
    assert runs == ["k"]


def test_the_reason_of_a_miss_is_shown_only_while_it_is_missed() -> None:
    entry = Benchmark("start", nothing, goal=2.0, why="Code is loaded first.")
    assert misses([Figure(entry, 1.0, 1.0, 1.0)]) == ""
    missed = misses([Figure(entry, 3.0, 1.0, 3.0)])
    assert missed == "- **start**: 3.00 s, 3.00 ×; wanted ≤ 2 ×. Code is loaded first."
    assert NO_REASON in misses([figure(0.06, None, limit=0.05)])


def test_the_page_is_written_whole_from_the_figures() -> None:
    told: list[str] = []
    entry = Benchmark(
        "batch", lambda: Pair(lambda: told.append(f"{len(told)} MiB"), told=told), rounds=2
    )
    text = page([measure(entry), figure(3.0, 1.0, goal=2.0)])
    assert "- batch: 2 MiB." in text
    assert "- **a thing**: 3.00 s, 3.00 ×; wanted ≤ 2 ×." in text
    assert text.startswith("# Figures")
    assert NOTHING in page([figure(1.0, 1.0, goal=2.0)])


@pytest.mark.parametrize(
    ("value", "text"), [(None, "-"), (0.000_25, "250 µs"), (0.0125, "12.5 ms"), (2.5, "2.50 s")]
)
def test_durations_read_well(value: float | None, text: str) -> None:
    assert seconds(value) == text
