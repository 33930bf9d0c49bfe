"""The table of figures as Markdown, and the machine it was measured on."""

import os
import platform
from collections.abc import Sequence
from pathlib import Path

from tests.bench.frame import Figure

HEADER = ("what", "Karen", "bare", "ratio", "goal", "")


def table(figures: Sequence[Figure]) -> str:
    """One row per figure; columns padded so that it reads well on a terminal too."""
    rows = [HEADER, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


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


def _row(figure: Figure) -> tuple[str, ...]:
    entry = figure.benchmark
    goals = [f"≤ {entry.goal:g} ×"] if entry.goal is not None else []
    goals += [f"≤ {seconds(entry.limit)}"] if entry.limit is not None else []
    ratio = f"{figure.ratio:.2f}" if figure.ratio is not None else "-"
    verdict = "" if figure.reaches_its_goal else "missed"
    return (
        entry.name,
        seconds(figure.karen),
        seconds(figure.bare),
        ratio,
        ", ".join(goals) or "-",
        verdict,
    )


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
