"""Polish typography: spaces that must not break, proper dashes."""

from __future__ import annotations

import re

from letters.composing.polish import MONTHS

HARD = "\u00a0"
_UNITS = r"zł|gr|euro|EUR|USD|PLN|%|km|kg|g|mb|m|cm|mm|MB|kWh|godz\.|min|dni|dnia|dzień|r\."
_MONTH = "|".join(MONTHS)
_ABBREVIATIONS = (
    *("art.", "ust.", "pkt", "lit.", "poz.", "nr", "§", "zd.", "str.", "ul.", "al.", "pl.", "os."),
    *("dr", "mec.", "adw.", "r. pr.", "r.\u00a0pr.", "tel.", "godz.", "Dz.U.", "Dz.", "M.P."),
    "t.j.",
)


def _after(*words: str, edge: str) -> str:
    """A pattern for the place right after a space that follows one of these words."""
    return "|".join(rf"(?<={edge}{re.escape(word)}\u0020)" for word in words)


def _ending(mark: str) -> tuple[str, ...]:
    return tuple(word for word in _ABBREVIATIONS if word[-1] == mark)


# One pass over all spaces; what stands right before and after is looked at before longer words.
_OTHER = tuple(word for word in _ABBREVIATIONS if word[-1] != ".")
_HARD = re.compile(
    "\u0020(?:"
    r"(?<=[aiouwzAIOUWZ]\u0020)(?<=(?<![^\s(„\"\u00a0]).\u0020)(?=\S)"
    rf"|(?<=\d\u0020)(?=\d{{3,4}}(?!\d)|(?:{_UNITS})(?![\w])|(?:{_MONTH})\b)"
    r"|(?<=\b\d{2}-\d{3}\u0020)(?=\S)"
    r"|(?:(?<=[\d⁰¹²³⁴⁵⁶⁷⁸⁹]\u0020)|(?<=\d[a-z]\u0020))(?=(?:ust|pkt|lit|zd)\b|§)"
    rf"|(?=\d)(?:{_after('dnia', 'roku', 'nr', edge=chr(92) + 'b')})"
    rf"|(?=\d{{4}})(?:{_after(*MONTHS, edge=chr(92) + 'b')})"
    rf"|(?<=\.\u0020)(?=[\w\[])(?:{_after(*_ending('.'), edge='(?<!' + chr(92) + 'w)')})"
    rf"|(?<=[trk§]\u0020)(?=[\w\[])(?:{_after(*_OTHER, edge='(?<!' + chr(92) + 'w)')})"
    r"|(?=[–—]\s)"
    ")"
)
_DASH = re.compile(r"(?<=\s)-(?=\s)")
_TWO_STOPS = re.compile(r"(?<!\.)([.!?…])\.(?!\.)")


def hard_spaces(text: str) -> str:
    """Replace spaces that must not break a line; the length of the text stays the same."""
    return _HARD.sub(HARD, text)


def dashes(text: str) -> str:
    """Turn a hyphen between spaces into a dash; the length of the text stays the same."""
    return _DASH.sub("–", text) if "-" in text else text


def one_full_stop(text: str) -> str:
    """Leave one mark where a fact and its sentence both end: "r..", "!."."""
    return _TWO_STOPS.sub(r"\1", text)


def typeset(text: str) -> str:
    """Apply dashes and hard spaces; never changes the length of the text."""
    return hard_spaces(dashes(text))
