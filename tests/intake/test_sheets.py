"""Photos of a packet are read in a process of their own; a scan of several sheets loses none."""

from __future__ import annotations

import io
import sys

import pytest
from PIL import Image
from pypdf import PdfReader

from karen_app.domain.message import say
from karen_app.intake import child
from karen_app.intake.limits import PICTURE_SHEETS
from karen_app.intake.reader import LimitedReader
from karen_app.letter_printer import LetterPrinter
from karen_app.services.ports import Bound, BoundExhibit, BundleLimits, OutputTrouble
from letters.bundle import opening
from letters.model.document import Document, DocumentKind, Paragraph, Run
from letters.render import render_pdf
from letters.render.pictures import open_sheets

COLOURS = ("red", "green", "blue")


def scan(colours: tuple[str, ...] = COLOURS, size: tuple[int, int] = (300, 400)) -> bytes:
    """A TIFF with a sheet of each colour."""
    first, *rest = (Image.new("RGB", size, colour) for colour in colours)
    data = io.BytesIO()
    first.save(data, "TIFF", save_all=True, append_images=rest, compression="tiff_deflate")
    return data.getvalue()


def png(size: tuple[int, int]) -> bytes:
    data = io.BytesIO()
    Image.new("1", size).save(data, "PNG")
    return data.getvalue()


def bound(content: bytes, name: str = "umowa.tif", printer: LetterPrinter | None = None) -> Bound:
    words = Document(
        title="Pismo", kind=DocumentKind.REPORT, blocks=(Paragraph((Run("Dzień dobry"),)),)
    )
    return (printer or LetterPrinter(LimitedReader().sheets)).bundle(
        render_pdf(words),
        (BoundExhibit("Umowa", name, content),),
        title="Pismo",
        reference="1",
        limits=BundleLimits(),
    )


def seen(packet: Bound) -> list[str]:
    """Which of the colours each page with a picture shows."""
    found = []
    for page in PdfReader(io.BytesIO(packet.files[0].content)).pages:
        for image in page.images:
            with Image.open(io.BytesIO(image.data)) as shown:
                pixel = shown.convert("RGB").getpixel((0, 0))
            assert isinstance(pixel, tuple)
            found.append(COLOURS[pixel.index(max(pixel))])
    return found


@pytest.mark.parametrize("printer", [LetterPrinter(LimitedReader().sheets), LetterPrinter()])
def test_every_sheet_of_a_scan_becomes_a_page(printer: LetterPrinter) -> None:
    packet = bound(scan(), printer=printer)
    assert packet.separate == ()
    assert seen(packet) == list(COLOURS)


def test_each_sheet_is_turned_as_it_says() -> None:
    first, second = Image.new("RGB", (300, 100), "red"), Image.new("RGB", (300, 100), "blue")
    exif = Image.Exif()
    exif[0x0112] = 6
    data = io.BytesIO()
    first.save(data, "TIFF", save_all=True, append_images=[second], exif=exif)
    sheets = LimitedReader().sheets("umowa.tif", data.getvalue())
    sizes = [Image.open(io.BytesIO(each)).size for each in sheets]
    assert sizes[0] == (100, 300)
    assert len(sizes) == 2


def test_the_program_itself_does_not_read_the_photo(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []

    def watched(content: bytes, name: str, *more: object) -> object:
        read.append(content[:3])
        return open_sheets(content, name, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "open_sheets", watched)
    bound(scan())
    assert read == [b"\xff\xd8\xff"] * len(COLOURS)


def test_a_reader_that_dies_costs_the_photo_its_place_in_the_packet_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    packet = bound(scan())
    assert seen(packet) == []
    ((exhibit, why),) = packet.separate
    assert exhibit.content == scan()
    reason = say("foreign.damaged", name="umowa.tif")
    assert why == say("print.photo_as_it_is", why=reason)


def test_too_many_pixels_and_too_many_sheets_are_said() -> None:
    ((_exhibit, why),) = bound(png((12_000, 9_000)), "plan.png").separate
    reason = say("foreign.too_many_pixels", name="plan.png")
    assert why == say("print.photo_as_it_is", why=reason)
    many = PICTURE_SHEETS + 1
    ((_exhibit, why),) = bound(scan(("red",) * many, (10, 10))).separate
    reason = say("foreign.too_many_sheets", name="umowa.tif", count=many, limit=PICTURE_SHEETS)
    assert why == say("print.photo_as_it_is", why=reason)


def test_work_that_is_stopped_reads_no_further_photo() -> None:
    asked: list[str] = []

    def sheets(name: str, _content: bytes) -> tuple[bytes, ...]:
        asked.append(name)
        return ()

    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 1

    words = Document(title="P", kind=DocumentKind.REPORT, blocks=(Paragraph((Run("x"),)),))
    exhibits = tuple(BoundExhibit("Umowa", f"{n}.tif", scan()) for n in range(3))
    with pytest.raises(OutputTrouble):
        LetterPrinter(sheets).bundle(
            render_pdf(words),
            exhibits,
            title="Pismo",
            reference="1",
            limits=BundleLimits(),
            progress=progress,
        )
    assert asked == ["0.tif"]
    assert told[:2] == [(0, 6), (1, 6)]
