"""Words of a paragraph that lead somewhere: drawn inside their own Link element."""

from __future__ import annotations

from reportlab.pdfgen.textobject import PDFTextObject

from letters.render.tags import LinkMark, Node, TaggedCanvas

Link = tuple[int, str]  # number within the paragraph, address


class LinkedText(PDFTextObject):
    """The text of one paragraph, each stretch of it marked for the element it belongs to.

    Marked content may not begin outside a text object and end inside it, so a paragraph with
    links is marked within: its own words for ``node``, the words of a link for the Link element
    below it. A link that runs over lines or pages is one element with several areas to click.
    """

    _code: list[str]
    _canvas: TaggedCanvas

    def __init__(
        self, canvas: TaggedCanvas, x: float, y: float, node: Node, links: dict[Link, Node]
    ) -> None:
        super().__init__(canvas, x, y)
        self._node, self._links = node, links
        self._whole: Node | None = None
        self._first = 0
        self._owners: dict[int, Node] = {}
        self._areas: list[tuple[Node, LinkMark]] = []
        self._drawn: list[Node] = []  # the links whose areas are still to come, in their order

    def belongs_to(self, link: Link) -> None:
        """Draw everything for one link: the paragraph has no other words."""
        self._whole = self._link(link)

    def add_area(self, mark: LinkMark) -> None:
        """Take the next area to click; they come in the order of the words."""
        node = self._whole or self._drawn.pop(0)
        self._areas.append((node, mark))

    def getCode(self) -> str:  # noqa: N802 - ReportLab's name
        """Give the code with the marks put in where the words change their element."""
        code: list[str] = []
        within: Node | None = None
        for place, piece in enumerate(self._code):
            owner = self._owners.get(place, within)
            if owner is not None and owner is not within:
                code += ["EMC"] if within is not None else []
                code.append(self._begin(owner))
                within = owner
            code.append(piece)
        self._code = [*code, "EMC"] if within is not None else code
        for node, mark in self._areas:
            node.kids.append(mark)
        return super().getCode()

    def _begin(self, owner: Node) -> str:
        if owner is not self._node and owner not in self._node.kids:
            self._node.kids.append(owner)
        return self._canvas.begin_mark(owner)

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - ReportLab's names
        super()._textOut(text, TStar)  # type: ignore[misc] # the stubs know public names only
        if text:
            self._owners[len(self._code) - 1] = self._whole or self._node

    def _linkRecord(self, link: Link, event: str) -> None:  # noqa: N802 - ReportLab's name
        """Hear from ReportLab that a link began with the last words, or ended with them."""
        if event == "start":
            self._first = len(self._code) - 1
            return
        node = self._link(link)
        self._drawn.append(node)
        for place in self._owners:
            if place >= self._first:
                self._owners[place] = node

    def _link(self, link: Link) -> Node:
        return self._links.setdefault(link, Node("Link"))
