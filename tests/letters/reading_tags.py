"""Reads a tagged PDF through its structure: which words belong to which element."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pikepdf import Dictionary, Name, Pdf, parse_content_stream

_PAIR = re.compile(rb"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>")
_SHOW = {"Tj", "TJ", "'", '"'}


@dataclass(slots=True)
class Element:
    """A structure element: its kind, its own words, the areas to click, what is below it."""

    kind: str
    words: str = ""
    areas: list[str] = field(default_factory=list)
    below: list[Element] = field(default_factory=list)

    def all(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for each in self.below:
            yield from each.all()


def structure(content: bytes) -> Element:
    """Give the whole tree with the words of every element, read by way of the tags alone."""
    with Pdf.open(io.BytesIO(content)) as pdf:
        words = [_marked_words(sheet.obj) for sheet in pdf.pages]
        number = {sheet.obj.objgen: place for place, sheet in enumerate(pdf.pages)}
        return _element(pdf.Root.StructTreeRoot.K[0], words, number)


def _element(
    node: Any,
    words: list[dict[int, str]],
    number: dict[Any, int],
) -> Element:
    found = Element(str(node.S)[1:])
    for kid in node.K:
        if isinstance(kid, int):
            found.words += words[number[node.Pg.objgen]].pop(kid)
        elif kid.get("/Type") == Name.StructElem:
            found.below.append(_element(kid, words, number))
        elif "/MCID" in kid:
            found.words += words[number[kid.Pg.objgen]].pop(int(kid.MCID))
        else:
            found.areas.append(str(kid.Obj.A.URI))
    return found


def _marked_words(page: Any) -> dict[int, str]:
    """The words of each numbered stretch of a page; a stretch within another is a fault."""
    found: dict[int, str] = {}
    letters: dict[int, str] = {}
    within: list[int | None] = []
    for instruction in parse_content_stream(page):
        operands: Any = instruction.operands
        name = str(instruction.operator)
        if name in {"BDC", "BMC"}:
            mark = operands[1] if len(operands) > 1 else Dictionary()
            assert not within, "marked content within marked content"
            within.append(int(mark.MCID) if "/MCID" in mark else None)
            if within[-1] is not None:
                found[within[-1]] = ""
        elif name == "EMC":
            within.pop()
        elif name == "Tf":
            letters = _letters_of(page.Resources.Font[operands[0]])
        elif name in _SHOW and within and within[-1] is not None:
            found[within[-1]] += "".join(letters[code] for code in bytes(operands[0]))
    assert not within, "marked content that never ends"
    return found


def _letters_of(font: Any) -> dict[int, str]:
    table = font.ToUnicode.read_bytes() if "/ToUnicode" in font else b""
    return {
        int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
        for code, text in _PAIR.findall(table)
    }


def faults_of_links(content: bytes) -> list[str]:
    """Say which links have no words of their own or lead nowhere (PDF/UA-1, 7.18.5)."""
    links = [each for each in structure(content).all() if each.kind == "Link"]
    return [
        f"a link to {', '.join(each.areas)} has no words" for each in links if not each.words
    ] + [f"the words {each.words!r} are a link without an area" for each in links if not each.areas]
