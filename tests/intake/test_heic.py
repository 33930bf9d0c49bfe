"""Photos of iPhones: read only in a process of their own, and kept where nothing reads them."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from karen_app.domain.errors import FileTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.message import Message, say
from karen_app.intake import child, reader
from karen_app.intake.child import Child
from karen_app.intake.reader import LimitedReader
from karen_app.letter_printer import LetterPrinter
from karen_app.services.ports import Bound, BoundExhibit, BundleLimits
from letters.model.document import Document, DocumentKind, Paragraph, Run
from letters.render import render_pdf
from tests.fakes import FakeWorld
from tests.makers import done, opened_case

PHOTO = Path(__file__).parents[1] / "letters" / "photo.heic"
GPS = 0x8825
_WITHOUT = (
    "import sys; sys.modules['pi_heif'] = None; "
    "from karen_app.intake import child_main; sys.exit(child_main.main(sys.argv[1:]))"
)
needs_extra = pytest.mark.skipif(
    not reader.shows_heic(), reason="the extra karen[heic] is not installed"
)


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is not installed, neither for the program nor for its child."""
    monkeypatch.setattr(reader, "find_spec", lambda _name: None)
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", _WITHOUT])


def bound(printer: LetterPrinter, content: bytes) -> Bound:
    words = Document(
        title="Pismo", kind=DocumentKind.REPORT, blocks=(Paragraph((Run("Dzień dobry"),)),)
    )
    exhibits = (BoundExhibit("Zdjęcie", "IMG_1.HEIC", content),)
    return printer.bundle(
        render_pdf(words), exhibits, title="Pismo", reference="1", limits=BundleLimits()
    )


@needs_extra
def test_a_photo_of_an_iphone_is_turned_and_loses_its_place() -> None:
    """The file was made for this test: 96 by 48 pixels, red on the left, turned by its ``irot``.

    Like those of a phone it also says so in its EXIF data, and names place and maker there.
    """
    content = PHOTO.read_bytes()
    assert b"Telefon" in content
    assert LimitedReader().look_at_picture("a.heic", content).has_place
    packet = bound(LetterPrinter(LimitedReader().sheets), content)
    assert packet.separate == ()
    image = PdfReader(io.BytesIO(packet.files[0].content)).pages[-1].images[0]
    with Image.open(io.BytesIO(image.data)) as shown:
        assert shown.size == (48, 96)
        assert not shown.getexif().get_ifd(GPS)
        above, below = (shown.convert("RGB").getpixel((24, y)) for y in (5, 90))
    assert isinstance(above, tuple)
    assert isinstance(below, tuple)
    assert above[0] > 200 > below[0]
    assert below[2] > 200 > above[2]
    assert b"Telefon" not in packet.files[0].content


@needs_extra
def test_the_program_itself_never_loads_what_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another test of the same run may have loaded it; from here on nobody does."""
    for name in [each for each in sys.modules if each.split(".")[0] in {"pi_heif", "_pi_heif"}]:
        monkeypatch.delitem(sys.modules, name)
    bound(LetterPrinter(LimitedReader().sheets), PHOTO.read_bytes())
    assert "pi_heif" not in sys.modules


def as_it_is(code: str) -> Message:
    return say("print.photo_as_it_is", why=say(code, name="IMG_1.HEIC"))


@needs_extra
def test_a_damaged_one_and_a_slow_one_travel_beside_the_packet() -> None:
    damaged = PHOTO.read_bytes()[:600]
    packet = bound(LetterPrinter(LimitedReader().sheets), damaged)
    assert packet.separate[0][0].content == damaged
    assert packet.separate[0][1] == as_it_is("foreign.damaged")
    packet = bound(LetterPrinter(LimitedReader(Child(seconds=0.01)).sheets), PHOTO.read_bytes())
    assert packet.separate[0][1] == as_it_is("foreign.too_long")


@pytest.mark.usefixtures("absent")
def test_without_the_extra_a_packet_names_it_and_lets_it_travel_beside() -> None:
    content = PHOTO.read_bytes()
    packet = bound(LetterPrinter(LimitedReader().sheets), content)
    exhibit, why = packet.separate[0]
    assert exhibit.content == content
    assert why == as_it_is("foreign.no_extra.heic")
    text = "".join(
        page.extract_text() for page in PdfReader(io.BytesIO(packet.files[0].content)).pages
    )
    assert "HEIC" in text


@pytest.mark.usefixtures("absent")
def test_without_the_extra_a_look_is_a_sentence() -> None:
    with pytest.raises(FileTrouble) as refused:
        LimitedReader().look_at_picture("IMG_1.HEIC", PHOTO.read_bytes())
    assert refused.value.message == say("foreign.no_extra.heic", name="IMG_1.HEIC")


@pytest.mark.usefixtures("absent")
def test_without_the_extra_it_is_attached_byte_for_byte_and_said(tmp_path: Path) -> None:
    world = FakeWorld()
    case = opened_case(world.use_cases)
    source = tmp_path / "IMG_1.HEIC"
    source.write_bytes(PHOTO.read_bytes())
    attached = done(world.use_cases.attach_dropped(case.id, (source,)))
    assert attached.notes == (say("foreign.no_extra.heic", name="IMG_1.HEIC"),)
    assert world.files.read(attached.evidence[0].digest) == PHOTO.read_bytes()


@pytest.mark.usefixtures("absent")
def test_without_the_extra_a_reply_that_is_a_photo_is_kept_all_the_same(tmp_path: Path) -> None:
    world = FakeWorld()
    case = opened_case(world.use_cases)
    source = tmp_path / "IMG_1.HEIC"
    source.write_bytes(PHOTO.read_bytes())
    found = done(world.use_cases.exchange.import_reply(case.id, source))
    assert found.notes == (say("foreign.no_extra.heic", name="IMG_1.HEIC"),)
    with world.desk.open() as records:
        (item,) = records.of_case(Evidence, case.id)
    assert world.files.read(item.digest) == PHOTO.read_bytes()


@needs_extra
def test_with_the_extra_nothing_is_said_at_attaching(tmp_path: Path) -> None:
    world = FakeWorld()
    case = opened_case(world.use_cases)
    source = tmp_path / "IMG_1.HEIC"
    source.write_bytes(PHOTO.read_bytes())
    assert done(world.use_cases.attach_dropped(case.id, (source,))).notes == ()
