"""Writes the metadata packet that PDF/A and PDF/UA ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from letters.render.options import Profile

_PART = {Profile.A3A_UA1: "3", Profile.A2A_UA1: "2"}

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{more}<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>{level}</pdfaid:conformance>
{accessible}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

# The extension schema declares the PDF/UA identifier, which PDF/A does not know by itself.
_ACCESSIBLE = """<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
"""

PRODUCER = "Karen"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a file declares: part and level of PDF/A, and PDF/UA-1 where it is accessible."""

    part: str
    level: str
    is_accessible: bool


def claim_of(profile: Profile) -> Claim:
    """Give what a printed document declares."""
    return Claim(_PART[profile], "A", is_accessible=True)


def packet(
    claim: Claim,
    title: str,
    language: str,
    author: str = "",
    keywords: str = "",
    created: date | None = None,
) -> bytes:
    """Give the metadata packet; values must be normalised text.

    Args:
        claim: the standards that are declared.
        title: title of the document.
        language: language tag.
        author: empty when nobody is to be named.
        keywords: separated by commas, may be empty.
        created: date of the letter; ``None`` leaves the dates out.
    """
    more = ""
    if author:
        more += f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>\n"
    if keywords:
        more += f"<pdf:Keywords>{escape(keywords)}</pdf:Keywords>\n"
    if created is not None:
        stamp = f"{created.isoformat()}T00:00:00Z"
        more += (
            f"<xmp:CreateDate>{stamp}</xmp:CreateDate>\n<xmp:ModifyDate>{stamp}</xmp:ModifyDate>\n"
        )
    return _PACKET.format(
        title=escape(title),
        language=escape(language),
        more=more,
        producer=PRODUCER,
        part=claim.part,
        level=claim.level,
        accessible=_ACCESSIBLE if claim.is_accessible else "",
    ).encode()
