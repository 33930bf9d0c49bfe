"""The structure tree of a PDF file: which element each stretch of marked content belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from letters.render.tags import LinkMark, Mark, Node


class StructureTree:
    """Writes structure elements and the table that leads back from content to element."""

    def __init__(self, pdf: Pdf) -> None:
        """Take the tree of the file; one without gets an empty tree."""
        self.pdf = pdf
        if "/StructTreeRoot" not in pdf.Root:
            numbers = pdf.make_indirect(Dictionary(Nums=Array()))
            empty = Dictionary(
                Type=Name.StructTreeRoot, K=Array(), ParentTree=numbers, ParentTreeNextKey=0
            )
            pdf.Root.StructTreeRoot = pdf.make_indirect(empty)
        self.tree = pdf.Root.StructTreeRoot
        self.pages: Sequence[pikepdf.Object] = ()
        self.objects: dict[int, pikepdf.Object] = {}
        self.parents: list[Any] = []  # number and element in turn, for annotations
        self.next_key = 0

    def add(self, root: Node, marks: list[list[Node]], pages: Sequence[pikepdf.Object]) -> None:
        """Add an element with all below it, after what is there already.

        Args:
            root: of kind Document in an empty tree; else it goes below the first Document.
            marks: per page, the element of each marked content number.
            pages: the pages that ``root`` and ``marks`` count from 0.
        """
        tree = self.tree
        self.pages, self.objects, self.parents = pages, {}, []
        first_key = int(tree.ParentTreeNextKey)
        self.next_key = first_key + len(pages)
        parent = tree.K[0] if len(tree.K) else tree
        parent.K.append(self._element(root, parent))
        numbers = tree.ParentTree.Nums
        for page, nodes in enumerate(marks):
            pages[page].StructParents = first_key + page
            elements = [self.objects[id(node)] for node in nodes]
            numbers.append(first_key + page)
            numbers.append(self.pdf.make_indirect(Array(elements)))
        for each in self.parents:
            numbers.append(each)
        tree.ParentTreeNextKey = self.next_key

    def _element(self, node: Node, parent: pikepdf.Object) -> pikepdf.Object:
        element = self.pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name("/" + node.kind), P=parent)
        )
        self.objects[id(node)] = element
        if node.alt:
            element.Alt = String(node.alt)
        attributes = self._attributes(node)
        if attributes is not None:
            element.A = attributes
        first_page = next((kid.page for kid in node.kids if not isinstance(kid, Node)), None)
        if first_page is not None:
            element.Pg = self.pages[first_page]
        element.K = Array([kid for kid in self._kids(node, element, first_page) if kid is not None])
        return element

    def _kids(self, node: Node, element: pikepdf.Object, first_page: int | None) -> Iterator[Any]:
        for kid in node.kids:
            if isinstance(kid, Node):
                if not kid.is_empty():
                    yield self._element(kid, element)
            elif isinstance(kid, LinkMark):
                yield self._link(kid, element)
            elif kid.page == first_page:
                yield kid.number
            else:
                yield self._mark(kid)

    def _mark(self, mark: Mark) -> pikepdf.Object:
        return Dictionary(Type=Name.MCR, Pg=self.pages[mark.page], MCID=mark.number)

    def _link(self, link: LinkMark, element: pikepdf.Object) -> pikepdf.Object:
        page = self.pages[link.page]
        annotation = page.Annots[link.place]
        annotation.Contents = String(link.words)
        annotation.StructParent = self.next_key
        annotation.F = 4  # printed
        page.Tabs = Name.S
        self.parents += [self.next_key, element]
        self.next_key += 1
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)

    @staticmethod
    def _attributes(node: Node) -> pikepdf.Object | None:
        if node.box is not None:
            box = [round(value, 2) for value in node.box]
            return Dictionary(O=Name.Layout, BBox=Array(box), Placement=Name.Block)
        if node.owner:
            given = Dictionary(O=Name("/" + node.owner))
            for name, value in node.attributes:
                given[f"/{name}"] = Name(f"/{value}")
            return given
        return None
