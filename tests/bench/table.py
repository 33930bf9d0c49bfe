"""The table of figures as Markdown, and the machine it was measured on."""

import os
import platform
from collections.abc import Sequence
from pathlib import Path

from tests.bench.frame import Figure, Unit

NO_REASON = "Not looked into yet: on a busy machine measure again first."
HEADER = ("what", "Karen", "bare", "ratio", "goal", "")


def table(figures: Sequence[Figure]) -> str:
    """One row per figure; columns padded so that it reads well on a terminal too."""
    rows = [HEADER, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def line(figure: Figure) -> str:
    """One figure in one line, for who watches the run."""
    _what, *cells = _row(figure)
    named = zip(HEADER[1:], cells, strict=True)
    return ", ".join(f"{name} {cell}".strip() for name, cell in named if cell)


def machine() -> str:
    """One sentence about the processor, memory and versions."""
    return (
        f"{_processor()}, {os.cpu_count()} cores, {_memory()} GiB, "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}."
    )


def seconds(value: float | None) -> str:
    """A duration in the unit that reads best; a dash where there is none."""
    if value is None:
        return "-"
    if value < 0.001:
        return f"{value * 1_000_000:.0f} µs"
    if value < 1:
        return f"{value * 1000:.1f} ms"
    return f"{value:.2f} s"


def amount(value: float | None, unit: Unit) -> str:
    """A figure in its unit; a dash where there is none."""
    if unit is Unit.SECONDS or value is None:
        return seconds(value)
    return f"{value:.0f} {unit.value}"


def misses(figures: Sequence[Figure]) -> str:
    """One line for each figure that misses its goal: how far, and what stands in the way."""
    return "\n".join(_miss(figure) for figure in figures if not figure.reaches_its_goal)


def asides(figures: Sequence[Figure]) -> str:
    """One line for each figure that told something beside its number."""
    return "\n".join(f"- {one.benchmark.name}: {one.told}." for one in figures if one.told)


def _miss(figure: Figure) -> str:
    entry = figure.benchmark
    ratio = f", {figure.ratio:.2f} ×" if figure.ratio is not None else ""
    said = f"{amount(figure.karen, entry.unit)}{ratio}; wanted {_goals(figure)}"
    return f"- **{entry.name}**: {said}. {entry.why or NO_REASON}"


def _row(figure: Figure) -> tuple[str, ...]:
    entry = figure.benchmark
    ratio = f"{figure.ratio:.2f}" if figure.ratio is not None else "-"
    verdict = "" if figure.reaches_its_goal else "missed"
    return (
        entry.name,
        amount(figure.karen, entry.unit),
        amount(figure.bare, entry.unit),
        ratio,
        _goals(figure),
        verdict,
    )


def _goals(figure: Figure) -> str:
    entry = figure.benchmark
    goals = [f"≤ {entry.goal:g} ×"] if entry.goal is not None else []
    goals += [f"≤ {amount(entry.limit, entry.unit)}"] if entry.limit is not None else []
    return ", ".join(goals) or "-"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
    return "| " + " | ".join(cells) + " |"


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.split(":")[1].strip() for line in text.splitlines() if "model name" in line]
    return names[0] if names else platform.machine()


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return "?"
    return f"{size / 2**30:.0f}"
