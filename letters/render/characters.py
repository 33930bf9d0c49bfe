"""Normalises text for printing and says what it had to leave out or replace."""

from __future__ import annotations

import re
import unicodedata

from letters.render.errors import Reason, reason

# Characters that have no shape of their own and can hide or turn other text.
_INVISIBLE = (
    "\u00ad"  # soft hyphen
    "\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"  # joiners and direction marks
    "\u202a-\u202e\u2061-\u2064\u2066-\u206f"  # direction overrides, invisible operators
    "\ufe00-\ufe0f\ufff9-\ufffb"  # variation selectors, annotation marks
    "\U000e0000-\U000e01ef"  # tags, further variation selectors
)
_CONTROL = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_NOT_TEXT = re.compile(f"[{_CONTROL}{_INVISIBLE}\ufdd0-\ufdef]")
_LINE_END = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
_GAP = re.compile("\n{3,}")
_SPACE = re.compile("[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")
_HARD_SPACE = re.compile("[\u2007\u202f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ODD = re.compile(
    f"[\t\r\v\f{_CONTROL}{_INVISIBLE}"
    "\ud800-\udfff\ufdd0-\ufdef\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)
REPLACEMENT = "\ufffd"


def code_of(char: str) -> str:
    """Give the usual notation of a character's code: ``U+0105``."""
    return f"U+{ord(char):04X}"


def name_of(char: str) -> str:
    """Give the Unicode name of a character, or a question mark."""
    return unicodedata.name(char, "?")


def normalise(text: str, findings: dict[str, Reason] | None = None) -> str:
    r"""Bring text into the form that is printed.

    Composed characters (NFC), line ends as ``\n`` and never more than one empty line, spaces
    of all widths as a space or a hard space; control characters, direction overrides and other
    invisible characters left out, lone surrogates replaced by U+FFFD. Letters, digits,
    punctuation and symbols stay.

    Args:
        text: any text.
        findings: receives, by code, what was left out or replaced; line ends and spaces are
            not worth a word.
    """
    if _ODD.search(text):
        if findings is not None:
            _note(text, findings)
        text = _LINE_END.sub("\n", text)
        text = _SPACE.sub(" ", text)
        text = _HARD_SPACE.sub("\u00a0", text)
        text = _SURROGATE.sub(REPLACEMENT, text)
        text = _NOT_TEXT.sub("", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return _GAP.sub("\n\n", text) if "\n\n\n" in text else text


def _note(text: str, findings: dict[str, Reason]) -> None:
    for char in sorted(set(_NOT_TEXT.findall(text))):
        code = code_of(char)
        findings[code] = reason("char_left_out", point=code, name=name_of(char))
    for char in sorted(set(_SURROGATE.findall(text))):
        code = code_of(char)
        findings[code] = reason("char_damaged", point=code)
