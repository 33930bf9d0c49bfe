"""Splits runs of words into points and ends each point as Polish wants it."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.model.document import Run

Runs = tuple[Run, ...]

_FEW_WORDS = 5
_CUT_YEAR = re.compile(r"(\d{4}[ \u00a0]r)$")  # "2026 r" whose full stop was cut off


def plain(runs: Runs) -> str:
    """Give the words of runs without their style."""
    return "".join(run.text for run in runs)


def split_lines(runs: Runs) -> list[Runs]:
    """Split runs at line breaks into one group of runs per line; empty lines vanish."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        for index, piece in enumerate(run.text.split("\n")):
            if index:
                lines.append([])
            if piece:
                lines[-1].append(Run(piece, run.style, run.link))
    return [tuple(line) for line in lines if plain(tuple(line)).strip()]


def lower_first(runs: Runs) -> Runs:
    """Give runs whose first letter is small, as a point after a colon begins."""
    first = runs[0]
    return (Run(first.text[:1].lower() + first.text[1:], first.style), *runs[1:])


def punctuated(lines: list[Runs], *, sentences: bool = False) -> list[Runs]:
    """End every point with a semicolon and the last with a full stop.

    With ``sentences`` a point that is a whole sentence ends with a full stop too.
    """
    ended = []
    for index, line in enumerate(lines):
        is_last = index == len(lines) - 1
        mark = "." if is_last or (sentences and is_sentence(plain(line))) else ";"
        last = replace(line[-1], text=_CUT_YEAR.sub(r"\1.", line[-1].text))
        text = last.text if last.text.endswith((".", ";", "!", "?", "…")) else last.text + mark
        ended.append((*line[:-1], Run(text, last.style)))
    return ended


def is_sentence(point: str) -> bool:
    """Tell a whole sentence from a name or a phrase: a capital and more than a few words."""
    return point[:1].isupper() and len(point.split()) > _FEW_WORDS
