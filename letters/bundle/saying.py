"""Says in a bundle what it is; archival and accessible only where every page is known to be.

A bundle is PDF/A-2a and PDF/UA-1 when all its pages are Karen's own: the letter, the list of
enclosures and photos set anew, each a figure named by its exhibit (PDF/A-3a when the letter holds
files). A PDF of somebody else may lack fonts and tags, hold scripts or colours nobody defined, and
may say of itself what is not so; a bundle with such a file declares nothing.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

from pikepdf import Dictionary, Name, Pdf, String

from letters.bundle.exhibits import BundleOptions, FileKind
from letters.bundle.opening import Opened
from letters.render.archive import declare_colours
from letters.render.characters import normalise
from letters.render.xmp import PRODUCER, Claim, packet

_ARCHIVAL = b"<pdfaid:part>"


def claim_of_bundle(letter: bytes | None, part: Sequence[Opened]) -> Claim | None:
    """Give what a bundle may declare; ``None`` where a page is not Karen's own.

    Args:
        letter: the printed letter, or ``None`` in a later part of a split bundle.
        part: the exhibits bound in.
    """
    if any(item.exhibit.kind is not FileKind.PHOTO for item in part if item.pages is not None):
        return None
    if letter is None:
        return Claim("2", "A", is_accessible=True)
    with Pdf.open(io.BytesIO(letter)) as pdf:
        metadata = pdf.Root.get("/Metadata")
        if metadata is None or _ARCHIVAL not in metadata.read_bytes():
            return None
        return Claim("3" if len(pdf.attachments) else "2", "A", is_accessible=True)


def describe(pdf: Pdf, options: BundleOptions, claim: Claim | None) -> None:
    """Name the file; what came with the letter about archival form gives way to ``claim``."""
    root = pdf.Root
    for key in ("/Metadata", "/OutputIntents"):
        if key in root:
            del root[key]
    if "/StructTreeRoot" in root:
        root.MarkInfo = Dictionary(Marked=True, Suspects=claim is None)
    root.PageMode = Name.UseOutlines
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Lang = String(options.language)
    title = " ".join(normalise(options.title).split())
    info = Dictionary(Title=String(title), Producer=String(PRODUCER))
    if options.created is not None:
        info.CreationDate = info.ModDate = String(f"D:{options.created:%Y%m%d}000000Z")
    pdf.trailer.Info = pdf.make_indirect(info)
    if claim is not None:
        declare_colours(pdf)
        words = packet(claim, title, options.language, created=options.created)
        root.Metadata = pdf.make_stream(words, Type=Name.Metadata, Subtype=Name.XML)
