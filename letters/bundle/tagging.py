"""Carries on the structure tree of the letter: list of enclosures and photos can be read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Pdf

from letters.bundle.opening import Opened
from letters.render.pdf import LaidOut
from letters.render.structure import StructureTree
from letters.render.tags import Mark, Node


def tag_contents(pdf: Pdf, laid: LaidOut, letter_pages: int) -> None:
    """Add the elements of the list of enclosures, whose pages stand after those of the letter.

    A letter without tags stays without; a later part of a bundle begins a tree of its own.
    """
    if letter_pages and not is_tagged(pdf):
        return
    laid.root.kind = "Sect" if letter_pages else "Document"
    pages = [page.obj for page in list(pdf.pages)[letter_pages:]]
    StructureTree(pdf).add(laid.root, laid.marks, pages)


def tag_photos(pdf: Pdf, part: Sequence[Opened], begin: int, label: str) -> None:
    """Add a figure for each page of a photo, named by its exhibit.

    Args:
        pdf: the bundle.
        part: the exhibits bound in, in their order.
        begin: index of their first page.
        label: of an exhibit, with ``{number}``.
    """
    if not is_tagged(pdf):
        return
    tree, pages, at = StructureTree(pdf), list(pdf.pages), begin
    for item in part:
        words = f"{label.format(number=item.number)}: {item.exhibit.title}"
        count = len(item.figures)
        for sheet, box in enumerate(item.figures):
            which = f" ({sheet + 1}/{count})" if count > 1 else ""
            photo = Node("Figure", kids=[Mark(0, 0)], alt=words + which, box=box)
            tree.add(photo, [[photo]], [pages[at + sheet].obj])
        at += len(item.pages.pages) if item.pages is not None else 0


def is_tagged(pdf: Pdf) -> bool:
    """Tell whether the file has a structure tree."""
    return "/StructTreeRoot" in pdf.Root
