"""The structure tree of a PDF and a canvas that marks every drawing as content or artifact."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from letters.render.fonts import REGULAR, ready


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked content: page and running number on it, both from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkMark:
    """A link on a page: page and place among the annotations of the page, both from 0."""

    page: int
    place: int
    words: str


@dataclass(eq=False, slots=True)
class Node:
    """A structure element: ``kind`` is its role (P, H1, Table, TD, Figure ...).

    Kids stand in reading order. ``alt`` and ``box`` (left, bottom, right, top in points) belong
    to figures, ``attributes`` are pairs of a name and a value of the owner ``owner``.
    """

    kind: str
    kids: list[Node | Mark | LinkMark] = field(default_factory=list)
    alt: str = ""
    box: tuple[float, float, float, float] | None = None
    owner: str = ""
    attributes: tuple[tuple[str, str], ...] = ()

    def add(self, kind: str, **more: Any) -> Node:  # noqa: ANN401 - passed on as they are
        """Append a child element and give it back."""
        child = Node(kind, **more)
        self.kids.append(child)
        return child

    def is_empty(self) -> bool:
        """Tell whether nothing was drawn for this element or below it."""
        return all(isinstance(kid, Node) and kid.is_empty() for kid in self.kids)


class TakesAreas(Protocol):
    """The text of a paragraph, which says which link an area to click belongs to."""

    def add_area(self, mark: LinkMark) -> None:
        """Take the next area."""


class TaggedCanvas(Canvas):
    """A canvas that knows which structure element it draws for, and the number of pages.

    Pages are held back until the last one is drawn, so that ``furniture`` (footer and the like)
    can print "page x of y".
    """

    _code: list[str]
    _annotationrefs: list[Any]
    _doc: Any
    _filename: Any
    _startPage: Callable[[], None]  # noqa: N815

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - ReportLab's own
        ready()
        self.marks: list[list[Node]] = []  # per page: the element of each number
        self.furniture: Callable[[TaggedCanvas, int, int], None] | None = None
        self._held: list[dict[str, Any]] = []
        self.linked: TakesAreas | None = None  # the paragraph with links that is being drawn
        super().__init__(*args, **{**options, "initialFontName": REGULAR})

    @contextmanager
    def tagged(self, node: Node) -> Iterator[None]:
        """Mark what is drawn inside as the content of ``node``."""
        self._code.append(self.begin_mark(node))
        yield
        self._code.append("EMC")

    def begin_mark(self, node: Node) -> str:
        """Give the code that begins marked content of ``node`` on this page; EMC ends it."""
        page = self.getPageNumber() - 1
        while len(self.marks) <= page:
            self.marks.append([])
        number = len(self.marks[page])
        self.marks[page].append(node)
        node.kids.append(Mark(page, number))
        return f"/{node.kind} <</MCID {number}>> BDC"

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Mark what is drawn inside as decoration or page furniture, not to be read out."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._code.append("EMC")

    def linkURL(self, url: str, rect: Any, *args: Any, **options: Any) -> None:  # noqa: ANN401, N802
        """Add an area to click to the link it belongs to; without one there is no link."""
        if self.linked is not None:
            place = len(self._annotationrefs)
            self.linked.add_area(LinkMark(self.getPageNumber() - 1, place, url))
            super().linkURL(url, rect, *args, **options)

    def showPage(self) -> None:  # noqa: N802
        """Hold the page back until their number is known."""
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Draw the furniture on every page and write the file."""
        if self._code:
            self.showPage()
        for index, state in enumerate(self._held):
            self.__dict__.update(state)
            if self.furniture is not None:
                with self.artifact("Pagination"):
                    self.furniture(self, index + 1, len(self._held))
            super().showPage()
        self._doc.SaveToFile(self._filename, self)


def canvas_of(flowable: Flowable) -> TaggedCanvas:
    """Give the canvas a flowable is being drawn on."""
    return cast("TaggedCanvas", flowable.canv)
