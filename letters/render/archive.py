"""Turns ReportLab's file into PDF/A and PDF/UA: structure tree, metadata, colours, files."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from functools import cache
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import ImageCms

from letters.model.document import Document
from letters.render.characters import normalise
from letters.render.options import Attachment, PdfOptions
from letters.render.tags import LinkMark, Mark, Node
from letters.render.xmp import PRODUCER, claim_of, packet


def archive(
    content: bytes, root: Node, marks: list[list[Node]], document: Document, options: PdfOptions
) -> bytes:
    """Finish a tagged PDF.

    Args:
        content: the file as laid out, its drawings already marked.
        root: the structure tree in reading order.
        marks: per page, the structure element of each marked content number.
        document: for title, language, author.
        options: for profile, date, embedded files.
    """
    with Pdf.open(io.BytesIO(content)) as pdf:
        _StructureTree(pdf, marks).write(root)
        _describe(pdf, document, options)
        declare_colours(pdf)
        for attachment in options.attachments:
            _embed(pdf, attachment)
        _end_streams_plainly(pdf)
        result = io.BytesIO()
        pdf.save(
            result,
            min_version="1.7",
            deterministic_id=True,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return result.getvalue()


class _StructureTree:
    """Writes the structure elements and the table that leads back from content to element."""

    def __init__(self, pdf: Pdf, marks: list[list[Node]]) -> None:
        self.pdf = pdf
        self.marks = marks
        self.pages = [page.obj for page in pdf.pages]
        self.objects: dict[int, pikepdf.Object] = {}
        self.parents: list[Any] = []  # number and element in turn, for annotations
        self.next_key = len(self.pages)

    def write(self, root: Node) -> None:
        tree = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        numbers: list[Any] = []
        for page, nodes in enumerate(self.marks):
            self.pages[page].StructParents = page
            elements = [self.objects[id(node)] for node in nodes]
            numbers += [page, self.pdf.make_indirect(Array(elements))]
        numbers += self.parents
        tree.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = self.next_key
        self.pdf.Root.StructTreeRoot = tree

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


def _describe(pdf: Pdf, document: Document, options: PdfOptions) -> None:
    title = _line(document.title) or "Pismo"
    author, keywords = _line(document.author), _line(", ".join(document.keywords))
    root = pdf.Root
    root.Lang = String(document.language)
    root.MarkInfo = Dictionary(Marked=True)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.PageMode = Name.UseNone
    metadata = packet(
        claim_of(options.profile), title, document.language, author, keywords, options.created
    )
    root.Metadata = pdf.make_stream(metadata, Type=Name.Metadata, Subtype=Name.XML)
    info = Dictionary(Title=String(title), Producer=String(PRODUCER))
    if author:
        info.Author = String(author)
    if keywords:
        info.Keywords = String(keywords)
    if options.created is not None:
        info.CreationDate = info.ModDate = String(f"D:{options.created:%Y%m%d}000000Z")
    pdf.trailer.Info = pdf.make_indirect(info)


def _end_streams_plainly(pdf: Pdf) -> None:
    """Wrap streams whose last byte is a carriage return.

    With the line end that follows them, they would be read as a byte shorter than they say.
    """
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Stream):
            continue
        raw = item.read_raw_bytes()
        if raw.endswith(b"\r"):
            before = item.get("/Filter")
            filters = list(before) if isinstance(before, Array) else [before] if before else []
            wrapped = base64.a85encode(raw, wrapcol=120) + b"~>"
            item.write(wrapped, filter=Array([Name.ASCII85Decode, *filters]))


def _line(text: str) -> str:
    return " ".join(normalise(text).split())


@cache
def _profile() -> bytes:
    """The sRGB colour profile, made by the colour engine inside Pillow; without a date of today."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = (2020).to_bytes(2, "big") + bytes([0, 1, 0, 1]) + bytes(6)
    made[84:100] = bytes(16)  # fingerprint of the profile, made invalid by the fixed date
    return bytes(made)


def declare_colours(pdf: Pdf) -> None:
    """Say that the colours of the file are those of sRGB, as PDF/A wants it."""
    profile = pdf.make_stream(_profile(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _embed(pdf: Pdf, attachment: Attachment) -> None:
    dated = f"D:{attachment.dated:%Y%m%d}000000Z" if attachment.dated else ""
    spec = pikepdf.AttachedFileSpec(
        pdf,
        attachment.content,
        filename=attachment.name,
        description=attachment.description or attachment.name,
        mime_type=attachment.media_type,
        creation_date=dated,
        mod_date=dated,
    )
    spec.relationship = Name("/" + attachment.relationship)
    pdf.attachments[attachment.name] = spec
    if "/AF" not in pdf.Root:
        pdf.Root.AF = Array()
    pdf.Root.AF.append(spec.obj)
