"""Polish typography: spaces that must not break, Polish quotes, proper dashes."""

from __future__ import annotations

import re

from letters.composing.polish import MONTHS

HARD = "\u00a0"
_MONTH = "|".join(MONTHS)
_UNITS = r"zł|gr|euro|EUR|USD|PLN|%|km|kg|g|mb|m|cm|mm|MB|kWh|godz\.|min|dni|dnia|dzień|r\."
_ABBREVIATIONS = (
    r"art\.|ust\.|pkt|lit\.|poz\.|nr|§|zd\.|str\.|ul\.|al\.|pl\.|os\.|dr|mec\.|adw\.|r\.\spr\.|"
    r"tel\.|godz\.|Dz\.U\.|Dz\.|M\.P\.|t\.j\."
)
# Every pattern matches exactly one ordinary space that must become a hard one.
_BEFORE_SPACE = (
    re.compile(r"(?<![^\s(„\"\u00a0])([aiouwzAIOUWZ])\u0020(?=\S)"),
    re.compile(r"(?<=\d)()\u0020(?=\d{3,4}(?!\d))"),
    re.compile(r"(?<=\b\d{2}-\d{3})()\u0020(?=\S)"),
    re.compile(rf"(?<=\d)()\u0020(?=(?:{_UNITS})(?![\w]))"),
    re.compile(rf"(?<=\d)()\u0020(?=(?:{_MONTH})\b)"),
    re.compile(rf"\b((?:{_MONTH}))\u0020(?=\d{{4}})"),
    re.compile(rf"(?<!\w)((?:{_ABBREVIATIONS}))\u0020(?=[\d\w\[])"),
    re.compile(r"(?<=[\d⁰¹²³⁴⁵⁶⁷⁸⁹])()\u0020(?=(?:ust|pkt|lit|zd)\b|§)"),
    re.compile(r"(?<=\d[a-z])()\u0020(?=(?:ust|pkt|lit|zd)\b|§)"),
    re.compile(r"\b(z dnia|dnia|roku|nr)\u0020(?=\d)"),
    re.compile(r"()\u0020(?=[–—]\s)"),
)
_DASH = re.compile(r"(?<=\s)-(?=\s)")
_TWO_STOPS = re.compile(r"(?<!\.)([.!?…])\.(?!\.)")
_STRAIGHT = re.compile(r'"([^"\n]*)"')


def hard_spaces(text: str) -> str:
    """Replace spaces that must not break a line; the length of the text stays the same."""
    for pattern in _BEFORE_SPACE:
        text = pattern.sub(lambda found: found[1] + HARD, text)
    return text


def polish_quotes(text: str) -> str:
    """Turn paired straight quotes into „Polish quotes”; a single one is left as it is."""
    return _STRAIGHT.sub("„\\1”", text)


def dashes(text: str) -> str:
    """Turn a hyphen between spaces into a dash; the length of the text stays the same."""
    return _DASH.sub("–", text)


def one_full_stop(text: str) -> str:
    """Leave one mark where a fact and its sentence both end: "r..", "!."."""
    return _TWO_STOPS.sub(r"\1", text)


def typeset(text: str) -> str:
    """Apply dashes and hard spaces; never changes the length of the text."""
    return hard_spaces(dashes(text))
