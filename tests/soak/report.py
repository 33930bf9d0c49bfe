"""The table of all rows as Markdown: reached, aimed at, how measured."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.table import machine
from tests.soak.frame import Measure, Taken
from tests.soak.goals import GOALS

_HEAD = """# Reliability: what was reached

Written by `make soak`; every run uses the same seed and repeats the same steps. A row with several
measures meets its goal when each of them does. Seconds are of this machine:
{machine}

{verdict}

| | goal | aimed at | reached | how measured | |
|---|---|---|---|---|---|
"""
BY_HAND = Path(__file__).with_name("by_hand.md")
_FAULTS = "\n## What was not reached, and why\n\n"


def report(taken: Sequence[Taken], expected: Sequence[Measure] = ()) -> str:
    """The whole page; a measure that is ``expected`` and not taken leaves its row unmet."""
    had = {each.measure.name for each in taken}
    left = [each for each in expected if each.name not in had]
    open_rows = {each.row for each in left}
    rows = [
        _row(
            row, [each for each in taken if each.measure.row == row], is_whole=row not in open_rows
        )
        for row in GOALS
    ]
    met = sum(row.endswith("| yes |") for row in rows)
    verdict = f"**{met} of {len(rows)} rows meet their goal.**"
    text = _HEAD.format(machine=machine(), verdict=verdict) + "\n".join(rows) + "\n"
    faults = [line for each in taken for line in _fault_lines(each)]
    faults += [
        f"- **{each.row}** ({each.take.__name__}): this run did not come to it." for each in left
    ]
    known = {each.measure.row for each in taken} | open_rows
    faults += [f"- **{row}**: nothing measures it." for row in GOALS if row not in known]
    if faults:
        text += _FAULTS + "\n".join(faults) + "\n"
    text += f"\n{BY_HAND.read_text(encoding='utf-8')}"
    slowest = sum(each.seconds for each in taken)
    return f"{text}\nThe runs took {slowest / 60:.0f} minutes together.{_states(taken)}\n"


def _states(taken: Sequence[Taken]) -> str:
    """Which rows were measured on which state of the source."""
    rows: dict[str, list[str]] = {}
    for each in taken:
        if each.state:
            rows.setdefault(each.state, []).append(each.measure.row)
    said = [f"{state}: {', '.join(sorted(set(known)))}" for state, known in rows.items()]
    return f" State of the source by row: {'; '.join(said)}." if said else ""


def _row(row: str, taken: Sequence[Taken], *, is_whole: bool) -> str:
    goal, aim = GOALS[row]
    figure = "; ".join(_cell(each.reached.figure) for each in taken) or "not measured"
    how = "; ".join(dict.fromkeys(_cell(each.measure.how) for each in taken)) or "-"
    is_met = is_whole and bool(taken) and all(each.reached.is_met for each in taken)
    return f"| {row} | {goal} | {aim} | {figure} | {how} | {'yes' if is_met else 'no'} |"


def _fault_lines(each: Taken) -> list[str]:
    if each.reached.is_met:
        return []
    why = " ".join(each.reached.faults) or f"reached: {each.reached.figure}"
    return [f"- **{each.measure.row}** ({each.measure.take.__name__}): {_cell(why)}"]


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "/").split())
