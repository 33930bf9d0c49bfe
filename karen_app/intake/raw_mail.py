"""Trims a raw mail before it is parsed, so that no header and no nesting can stall the parser."""

from __future__ import annotations

import re

from karen_app.intake.limits import HEADER_BYTES, HEADER_LINES, MAIL_NESTING_MARKS, MAIL_PARTS

_NESTING = re.compile(rb"multipart/|message/rfc822", re.IGNORECASE)
_HEADER = re.compile(rb"(?:\A|(?<=\n))([!-9;-~]{1,80}:[^\n]*(?:\r?\n[ \t][^\n]*)*)")


def is_too_nested(raw: bytes) -> bool:
    """True when a mail announces more parts than any letter has."""
    marks = sum(1 for _ in _NESTING.finditer(raw))
    return marks > MAIL_NESTING_MARKS or (marks > 0 and raw.count(b"\n--") > 4 * MAIL_PARTS)


def head_of(raw: bytes) -> bytes:
    """The head of a mail alone, up to the first empty line."""
    for gap in (b"\r\n\r\n", b"\n\n"):
        place = raw.find(gap)
        if place >= 0:
            return raw[: place + len(gap)]
    return raw[: HEADER_BYTES * 4]


def with_short_headers(raw: bytes) -> bytes:
    """The mail with every header-like line cut to its limit, and the head to its count of lines.

    Long lines of the body (base64 without breaks) do not look like headers and stay.
    """
    lines = _HEADER.sub(_shortened, raw)
    head = head_of(lines)
    if head.count(b"\n") <= HEADER_LINES:
        return lines
    kept = b"\n".join(head.split(b"\n")[:HEADER_LINES])
    return kept + b"\n\n" + lines[len(head) :]


def _shortened(found: re.Match[bytes]) -> bytes:
    line = found[1]
    return line if len(line) <= HEADER_BYTES else line[:HEADER_BYTES].rstrip()
