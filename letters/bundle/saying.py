"""Says in a bundle what it is; archival only where every page is known to be.

A bundle declares PDF/A-2b when all its pages are Karen's own: the letter, the list of enclosures
and photos set anew. A PDF of somebody else may lack fonts, hold scripts or colours nobody defined,
and may say of itself what is not so; a bundle with such a file declares nothing. The letter's
level A and PDF/UA never pass on to the bundle, whose further pages carry no tags; who needs an
accessible letter is sent the letter itself. A bundle that holds files of the letter's is PDF/A-3b.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence

from pikepdf import Dictionary, Name, Pdf, String

from letters.bundle.exhibits import BundleOptions, FileKind
from letters.bundle.opening import Opened
from letters.render.archive import declare_colours
from letters.render.characters import normalise
from letters.render.xmp import PRODUCER, Claim, packet

_PART = re.compile(rb"<pdfaid:part>([23])</pdfaid:part>")


def claim_of_bundle(letter: bytes | None, part: Sequence[Opened]) -> Claim | None:
    """Give what a bundle may declare; ``None`` where a page is not Karen's own.

    Args:
        letter: the printed letter, or ``None`` in a later part of a split bundle.
        part: the exhibits bound in.
    """
    if any(item.exhibit.kind is not FileKind.PHOTO for item in part if item.pages is not None):
        return None
    if letter is None:
        return Claim("2", "B", is_accessible=False)
    with Pdf.open(io.BytesIO(letter)) as pdf:
        metadata = pdf.Root.get("/Metadata")
        found = _PART.search(metadata.read_bytes()) if metadata is not None else None
        holds_files = len(pdf.attachments) > 0
    if found is None:
        return None
    return Claim("3" if holds_files else "2", "B", is_accessible=False)


def describe(pdf: Pdf, options: BundleOptions, claim: Claim | None) -> None:
    """Name the file; what came with the letter about archival form gives way to ``claim``."""
    root = pdf.Root
    for key in ("/Metadata", "/OutputIntents"):
        if key in root:
            del root[key]
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
