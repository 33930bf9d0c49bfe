"""Every printed document keeps PDF/A and PDF/UA, and the validator would notice if it did not."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from letters.model.document import Document, Signature, SignatureKind
from letters.render import Attachment, PdfOptions, PrintError, Profile, Window, render_pdf
from tests.letters import samples
from tests.letters.reading import failures

RECEIPT = Attachment("paragon.txt", b"349,00", "text/plain", "Paragon", dated=samples.CREATED)
STROKES = (((0.1, 0.5), (0.4, 0.2), (0.6, 0.8), (0.9, 0.4)),)
DOCUMENTS: dict[str, Document] = {
    "complaint": samples.complaint(),
    "drawn signature": samples.complaint(
        Signature("Anna Wiśniewska", SignatureKind.DRAWN, strokes=STROKES)
    ),
    "plain page": samples.plain_page(),
    "timeline": samples.timeline(9),
    "long timeline": samples.timeline(60),
    "proof sheet": samples.proof_sheet(),
    "hardly anything": Document(title="", blocks=()),
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("large_print", [False, True])
def test_archival_and_accessible(name: str, *, large_print: bool) -> None:
    options = PdfOptions(large_print=large_print, attachments=(RECEIPT,), created=samples.CREATED)
    assert failures(render_pdf(DOCUMENTS[name], options)) == []


@pytest.mark.parametrize("window", list(Window))
def test_every_envelope(window: Window) -> None:
    assert failures(render_pdf(samples.complaint(), PdfOptions(window=window))) == []


def test_a2_without_files() -> None:
    content = render_pdf(samples.complaint(), PdfOptions(profile=Profile.A2A_UA1))
    assert failures(content, ("PDF_A_2A", "PDF_UA_1")) == []


def test_a2_with_files_is_refused() -> None:
    options = PdfOptions(profile=Profile.A2A_UA1, attachments=(RECEIPT,))
    with pytest.raises(PrintError, match="tylko w PDF/A-3"):
        render_pdf(samples.complaint(), options)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@pytest.mark.parametrize("name", DOCUMENTS)
def test_qpdf_finds_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(render_pdf(DOCUMENTS[name], PdfOptions(attachments=(RECEIPT,))))
    result = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_embedded_file_comes_out_again() -> None:
    with Pdf.open(
        io.BytesIO(render_pdf(samples.complaint(), PdfOptions(attachments=(RECEIPT,))))
    ) as pdf:
        assert pdf.attachments["paragon.txt"].get_file().read_bytes() == b"349,00"


@pytest.mark.parametrize("content", [b"koniec\r", b"koniec\r\n", b"koniec\n", b"", b"\r"])
def test_any_last_byte_of_a_stream_is_told_from_the_line_end(content: bytes) -> None:
    file = Attachment("dane.txt", content, "text/plain")
    printed = render_pdf(samples.plain_page(), PdfOptions(attachments=(file,)))
    assert failures(printed) == []
    with Pdf.open(io.BytesIO(printed)) as pdf:
        assert pdf.attachments["dane.txt"].get_file().read_bytes() == content


def test_metadata_names_title_author_and_date() -> None:
    content = render_pdf(samples.complaint(), PdfOptions(created=samples.CREATED))
    with Pdf.open(io.BytesIO(content)) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Reklamacja: buty zimowe Tatra 38"
        assert str(pdf.docinfo["/Author"]) == "Anna Wiśniewska"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261117000000Z"
        assert str(pdf.Root.Lang) == "pl"


# ------------------------------------------------------------------ seeded defects


def elements(pdf: Pdf, kind: str) -> list[Any]:
    return [
        item
        for item in pdf.objects
        if isinstance(item, Dictionary)
        and item.get("/Type") == Name.StructElem
        and item.get("/S") == Name(f"/{kind}")
    ]


def fonts(pdf: Pdf) -> list[Any]:
    return [
        item
        for item in pdf.objects
        if isinstance(item, Dictionary) and item.get("/Type") == Name.Font
    ]


def no_alt(pdf: Pdf) -> None:
    del elements(pdf, "Figure")[0]["/Alt"]


def no_language(pdf: Pdf) -> None:
    del pdf.Root["/Lang"]


def no_mark_info(pdf: Pdf) -> None:
    del pdf.Root["/MarkInfo"]


def no_output_intent(pdf: Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def no_to_unicode(pdf: Pdf) -> None:
    for font in fonts(pdf):
        del font["/ToUnicode"]


def no_associated_files(pdf: Pdf) -> None:
    del pdf.Root["/AF"]


def no_font_file(pdf: Pdf) -> None:
    del fonts(pdf)[0].FontDescriptor["/FontFile2"]


def no_scope(pdf: Pdf) -> None:
    del elements(pdf, "TH")[0]["/A"]


def no_link_words(pdf: Pdf) -> None:
    for sheet in pdf.pages:
        for annotation in sheet.obj.get("/Annots", ()):  # pages without links have none
            del annotation["/Contents"]


def words_outside_their_link(pdf: Pdf) -> None:
    link = elements(pdf, "Link")[0]
    words, area = link.K
    link.K = Array([area])
    link.P.K.append(words)


def skipped_heading(pdf: Pdf) -> None:
    elements(pdf, "H2")[0].S = Name("/H3")


def script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def untagged_text(pdf: Pdf) -> None:
    sheet = pdf.pages[0]
    font = next(iter(sheet.obj.Resources.Font.keys()))
    sheet.contents_add(f"BT {font} 9 Tf 30 30 Td (\\001) Tj ET".encode())


def no_structure(pdf: Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def no_title_shown(pdf: Pdf) -> None:
    del pdf.Root["/ViewerPreferences"]


def no_ua_claim(pdf: Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(packet.replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))


def undeclared_ua(pdf: Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    start, end = packet.index(b"<pdfaExtension:schemas>"), packet.index(b"</pdfaExtension:schemas>")
    pdf.Root.Metadata.write(packet[:start] + packet[end + len(b"</pdfaExtension:schemas>") :])


def no_metadata(pdf: Pdf) -> None:
    del pdf.Root["/Metadata"]


def unknown_role(pdf: Pdf) -> None:
    elements(pdf, "P")[0].S = Name("/Fancy")


def data_cell_outside_a_row(pdf: Pdf) -> None:
    table = elements(pdf, "Table")[0]
    table.K = Array(
        [*table.K, pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.TD, P=table))]
    )


DEFECTS: tuple[Callable[[Pdf], None], ...] = (
    no_alt,
    no_language,
    no_mark_info,
    no_output_intent,
    no_to_unicode,
    no_associated_files,
    no_font_file,
    no_scope,
    no_link_words,
    words_outside_their_link,
    skipped_heading,
    script,
    untagged_text,
    no_structure,
    no_title_shown,
    no_ua_claim,
    undeclared_ua,
    no_metadata,
    unknown_role,
    data_cell_outside_a_row,
)


@pytest.fixture(scope="module")
def sound() -> bytes:
    """A sound file with a figure, a link, a table, headings and an embedded file."""
    drawn = Signature("Anna Wiśniewska", SignatureKind.DRAWN, strokes=STROKES)
    return render_pdf(samples.complaint(drawn), PdfOptions(attachments=(RECEIPT,)))


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.__name__)
def test_a_seeded_defect_is_caught(defect: Callable[[Pdf], None], sound: bytes) -> None:
    assert failures(sound) == []
    with Pdf.open(io.BytesIO(sound)) as pdf:
        defect(pdf)
        spoilt = io.BytesIO()
        pdf.save(
            spoilt, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.preserve
        )
    assert failures(spoilt.getvalue()) != []
