"""Writes the table by which a reader of the PDF finds the characters behind the glyphs."""

from __future__ import annotations

from collections.abc import Sequence

_BLOCK = 100  # the format allows at most so many entries in one block
_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /{name} def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange"""
_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def to_unicode_map(fontname: str, subset: Sequence[int]) -> str:
    """Give the ToUnicode CMap of a subset of a font.

    ReportLab's own writes unused codes as U+0000, cuts characters beyond U+FFFF and exceeds the
    hundred entries a block may have; both PDF/A and PDF/UA refuse that.

    Args:
        fontname: the name of the subset, printed into the map.
        subset: the character code of each glyph; 0 marks an unused place.
    """
    used = [(place, char) for place, char in enumerate(subset) if char]
    lines = [_HEAD.format(name=fontname)]
    for start in range(0, len(used), _BLOCK):
        block = used[start : start + _BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines.extend(f"<{place:02X}> <{_utf16(char)}>" for place, char in block)
        lines.append("endbfchar")
    lines.append(_TAIL)
    return "\n".join(lines)


def _utf16(char: int) -> str:
    return chr(char).encode("utf-16-be").hex().upper()
