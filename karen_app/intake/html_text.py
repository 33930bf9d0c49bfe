"""Turns the HTML of a mail into plain text: scripts, styles and hidden loads are gone."""

from __future__ import annotations

import html
import re

import nh3

from karen_app.intake.limits import TEXT_SIGNS

_LINES = ("p", "div", "tr", "li", "blockquote", "pre", "table", "ul", "ol",
          *(f"h{level}" for level in range(1, 7)))  # fmt: skip
_MOST_TAGS = 8_000  # deep nesting costs the parser its square
_KEPT = {*_LINES, "br", "td", "th"}
_GONE_WITH_CONTENT = {"script", "style", "title", "template", "noscript"}
_SILENT = ("script", "style", "title", "template")
_BREAK = re.compile(rf"</?(?:br|{'|'.join(_LINES)})\s*/?>", re.IGNORECASE)
_CELL = re.compile(r"</t[dh]>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_SPACES = re.compile(r"[ \t\r\f\v\u00a0]+")
_GAPS = re.compile(r"\n\s*\n\s*")


def text_of_html(source: str) -> str:
    """Plain text of an HTML body, one line per paragraph, row and item; never an error."""
    source = source[: 4 * TEXT_SIGNS]
    if source.count("<") > _MOST_TAGS:
        source = _words_between_tags(source)
    clean = nh3.clean(
        source,
        tags=_KEPT,
        clean_content_tags=_GONE_WITH_CONTENT,
        attributes={},
        link_rel=None,
    )
    flat = _SPACES.sub(" ", clean.replace("\n", " "))
    marked = _CELL.sub("  ", _BREAK.sub("\n", flat))
    text = html.unescape(_TAG.sub("", marked)).replace("\u00a0", " ")
    lines = (line.strip() for line in text.split("\n"))
    return _GAPS.sub("\n\n", "\n".join(lines)).strip()[:TEXT_SIGNS]


def _words_between_tags(source: str) -> str:
    """What stands outside of tags, scripts and styles, found in one pass; still HTML text."""
    found: list[str] = []
    place = 0
    lowered = source.lower()
    while (start := source.find("<", place)) >= 0:
        found.append(source[place:start])
        opened = next((name for name in _SILENT if lowered.startswith(name, start + 1)), "")
        end = lowered.find(f"</{opened}", start) if opened else start
        close = source.find(">", end) if end >= 0 else -1
        if close < 0:
            return " ".join(found)
        place = close + 1
    return " ".join([*found, source[place:]])
