"""Turns ReportLab's file into PDF/A and PDF/UA: structure tree, metadata, colours, files."""

from __future__ import annotations

import base64
import io
from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import ImageCms

from letters.model.document import Document
from letters.render.characters import normalise
from letters.render.options import Attachment, PdfOptions
from letters.render.structure import StructureTree
from letters.render.tags import Node
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
        StructureTree(pdf).add(root, marks, [page.obj for page in pdf.pages])
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
