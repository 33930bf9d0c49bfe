"""Bundles: order, bookmarks, stamps, photos without secrets, bad files apart, limits kept."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image
from pypdf import PdfReader

from letters.bundle import (
    Bundle,
    BundleOptions,
    Exhibit,
    FileKind,
    Limits,
    build_bundle,
    evidence_list,
    sha256sums,
)
from letters.model.document import Document, DocumentKind, Paragraph, Run
from letters.render import Attachment, PdfOptions, PrintError, Profile, render_pdf
from tests.letters import samples
from tests.letters.reading import failures, pages_of
from tests.letters.reading_tags import structure

ACCESSIBLE = ("PDF_A_2A", "PDF_UA_1")
ORIENTATION, GPS = 0x0112, 0x8825


def pdf_of(pages: int, words: str = "dowód") -> bytes:
    blocks = tuple(Paragraph((Run(f"{words} {n} " * 400),)) for n in range(pages))
    document = Document(title=words, kind=DocumentKind.REPORT, blocks=blocks)
    return render_pdf(document, PdfOptions(profile=Profile.PLAIN))


def photo(width: int = 400, height: int = 200, turned: int = 6, *, noisy: bool = False) -> bytes:
    """A JPEG with place and orientation; red on its left half as stored."""
    picture = (
        Image.effect_noise((width, height), 90).convert("RGB")
        if noisy
        else Image.new("RGB", (width, height), "blue")
    )
    picture.paste("red", (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[ORIENTATION] = turned
    place = exif.get_ifd(GPS)
    place[1], place[2] = "N", (50.0, 3.0, 41.5)
    data = io.BytesIO()
    picture.save(data, "JPEG", exif=exif, quality=95)
    return data.getvalue()


def locked() -> bytes:
    with Pdf.open(io.BytesIO(pdf_of(1))) as pdf:
        data = io.BytesIO()
        pdf.save(data, encryption=pikepdf.Encryption(owner="a", user="b"))
        return data.getvalue()


def looping() -> bytes:
    """A PDF whose page tree leads back into itself."""
    pdf = Pdf.new()
    pdf.add_blank_page()
    tree = pdf.Root.Pages
    inner = pdf.make_indirect(Dictionary(Type=Name.Pages, Count=1, Parent=tree))
    inner.Kids = Array([tree])
    data = io.BytesIO()
    tree.Kids = Array([inner])
    pdf.save(data)
    return data.getvalue()


def bookmarks(reader: PdfReader) -> list[tuple[str, int]]:
    """Titles and pages from 0."""
    found = []
    for mark in reader.outline:
        assert not isinstance(mark, list)
        number = reader.get_destination_page_number(mark)
        assert number is not None
        found.append((str(mark.title), number))
    return found


@pytest.fixture(scope="module")
def letter() -> bytes:
    return render_pdf(samples.complaint())


def bundle_of(letter: bytes, *contents: bytes, options: BundleOptions | None = None) -> Bundle:
    exhibits = [Exhibit(f"dowód {n}", f"plik{n}.pdf", data) for n, data in enumerate(contents, 1)]
    return build_bundle(letter, exhibits, options)


def test_letter_contents_and_exhibits_in_order(letter: bytes) -> None:
    bundle = bundle_of(letter, pdf_of(3), photo())
    pages = pages_of(bundle.files[0].content)
    letter_pages = len(pages_of(letter))
    assert "Szanowni Państwo" in pages[0]
    assert "Spis załączników" in pages[letter_pages]
    for number, text in enumerate(pages[letter_pages:], start=letter_pages + 1):
        assert f"str. {number}" in text
    assert "Załącznik nr 1" in pages[letter_pages + 1]
    assert "Załącznik nr 2" in pages[-1]
    assert bundle.files[0].pages == len(pages)
    assert bundle.files[0].exhibits == (1, 2)


def test_the_contents_page_has_no_page_number_but_that_of_the_bundle(letter: bytes) -> None:
    options = BundleOptions(reference="K/2026/7")
    pages = pages_of(bundle_of(letter, photo(), options=options).files[0].content)
    assert "strona" not in pages[-2].replace("Strona", "")
    assert "Sprawa K/2026/7" in pages[-2]
    assert f"str. {len(pages) - 1}" in pages[-2]


def test_bookmarks_lead_to_their_pages(letter: bytes) -> None:
    bundle = bundle_of(letter, pdf_of(2), pdf_of(1))
    reader = PdfReader(io.BytesIO(bundle.files[0].content))
    marks = bookmarks(reader)
    assert [title for title, _ in marks] == [
        "Pismo z załącznikami",
        "Spis załączników",
        "Załącznik nr 1: dowód 1",
        "Załącznik nr 2: dowód 2",
    ]
    for title, number in marks[2:]:
        assert title.split(":")[0] in reader.pages[number].extract_text()


def test_contents_page_names_the_right_pages(letter: bytes) -> None:
    contents = [pdf_of(n % 3 + 1) for n in range(70)]
    bundle = bundle_of(letter, *contents)
    reader = PdfReader(io.BytesIO(bundle.files[0].content))
    listed = "\n".join(page.extract_text() for page in reader.pages[2:6]).split()
    for _, number in bookmarks(reader)[2:]:
        assert str(number + 1) in listed


@pytest.mark.parametrize("turned", [1, 3, 6, 8])
def test_photos_are_turned_and_lose_their_place(letter: bytes, turned: int) -> None:
    bundle = bundle_of(letter, photo(turned=turned))
    image = PdfReader(io.BytesIO(bundle.files[0].content)).pages[-1].images[0]
    with Image.open(io.BytesIO(image.data)) as shown:
        assert not shown.getexif()
        assert (shown.width > shown.height) == (turned in {1, 3})
        corner = shown.convert("RGB").getpixel((2, 2))
    assert isinstance(corner, tuple)
    is_red = corner[0] > 200
    assert is_red == (turned in {1, 6})
    assert b"GPS" not in image.data


def test_photos_are_scaled(letter: bytes) -> None:
    bundle = bundle_of(letter, photo(3000, 1000), options=BundleOptions(photo_side=600))
    image = PdfReader(io.BytesIO(bundle.files[0].content)).pages[-1].images[0]
    with Image.open(io.BytesIO(image.data)) as shown:
        assert max(shown.size) == 600


def test_png_with_transparency_stands_on_white(letter: bytes) -> None:
    data = io.BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(data, "PNG")
    bundle = bundle_of(letter, data.getvalue())
    image = PdfReader(io.BytesIO(bundle.files[0].content)).pages[-1].images[0]
    with Image.open(io.BytesIO(image.data)) as shown:
        assert shown.convert("RGB").getpixel((25, 25)) == (255, 255, 255)


def test_a_heic_is_never_opened_here(letter: bytes) -> None:
    """Without a JPEG of what it shows it travels beside the packet, as it is."""
    content = Path(__file__).with_name("photo.heic").read_bytes()
    bundle = bundle_of(letter, content)
    assert bundle.separate[0].exhibit.content == content
    assert "HEIC" in bundle.separate[0].reason.words
    done = subprocess.run(
        [sys.executable, "-c", "import sys, letters.bundle; print('pi_heif' in sys.modules)"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout.strip() == "False"


def test_of_a_heic_the_picture_that_is_given_is_bound_in(letter: bytes) -> None:
    content = Path(__file__).with_name("photo.heic").read_bytes()
    given = Exhibit("Zdjęcie", "photo.heic", content, (photo(60, 30, turned=1),))
    bundle = build_bundle(letter, [given])
    assert bundle.separate == ()
    image = PdfReader(io.BytesIO(bundle.files[0].content)).pages[-1].images[0]
    with Image.open(io.BytesIO(image.data)) as shown:
        assert shown.size == (60, 30)
    assert content not in bundle.files[0].content


def test_heic_is_known_by_its_content() -> None:
    assert Exhibit("t", "x.jpg", b"\0\0\0\x18ftypheic").kind is FileKind.PHOTO
    assert Exhibit("t", "x.jpg", b"\0\0\0\x18ftyphevc").kind is FileKind.PHOTO
    assert Exhibit("t", "x.mp4", b"\0\0\0\x18ftypisom").kind is FileKind.OTHER
    assert Exhibit("t", "x.pdf", b"MZ\x90").kind is FileKind.OTHER


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (locked, "hasłem"),
        (looping, "uszkodzony|żadnej strony"),
        (lambda: b"%PDF-1.7\nnic", "uszkodzony"),
        (lambda: b"\xff\xd8\xff\xe0 urwane", "obraz|odczytać|uszkodzony"),
        (lambda: b"zwykly tekst", "ani zdjęcie"),
        (lambda: b"", "ani zdjęcie"),
    ],
)
def test_a_bad_file_goes_separately(letter: bytes, make: Callable[[], bytes], reason: str) -> None:
    bundle = bundle_of(letter, pdf_of(1), make(), pdf_of(1))
    assert [item.number for item in bundle.separate] == [2]
    assert any(word in bundle.separate[0].reason.words for word in reason.split("|"))
    pages = pages_of(bundle.files[0].content)
    assert "Dołączono osobno" in "".join(pages)
    assert "Załącznik nr 3" in pages[-1]


def test_scripts_and_launchers_do_not_come_along(letter: bytes) -> None:
    with Pdf.open(io.BytesIO(pdf_of(1))) as pdf:
        sheet = pdf.pages[0].obj
        launch = Dictionary(S=Name.Launch, F=String("calc.exe"))
        annotation = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=launch
        )
        sheet.Annots = Array([pdf.make_indirect(annotation)])
        sheet.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))
        data = io.BytesIO()
        pdf.save(data)
    content = bundle_of(letter, data.getvalue()).files[0].content
    assert b"calc.exe" not in content
    assert b"app.alert" not in content


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_stamp_stands_in_the_seen_corner(letter: bytes, turn: int, tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    with Pdf.open(io.BytesIO(pdf_of(1))) as pdf:
        pdf.pages[0].rotate(turn, relative=False)
        data = io.BytesIO()
        pdf.save(data)
    bundle = bundle_of(letter, data.getvalue())
    path = tmp_path / "bundle.pdf"
    path.write_bytes(bundle.files[0].content)
    last = str(bundle.files[0].pages)
    result = subprocess.run(
        ["pdftotext", "-bbox", "-f", last, "-l", last, path, "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    line = next(line for line in result.stdout.splitlines() if ">Załącznik<" in line)
    values = {part.split("=")[0]: float(part.split('"')[1]) for part in line.split() if "=" in part}
    size = next(line for line in result.stdout.splitlines() if "<page " in line)
    width = float(size.split('width="')[1].split('"')[0])
    assert values["yMin"] < 60
    assert values["xMin"] > width - 130


def test_same_input_same_bytes(letter: bytes) -> None:
    assert bundle_of(letter, pdf_of(1), photo()) == bundle_of(letter, pdf_of(1), photo())


@pytest.mark.parametrize("count", [1, 3])
def test_a_bundle_of_photos_is_archival_and_accessible(letter: bytes, count: int) -> None:
    content = bundle_of(letter, *[photo()] * count, b"film").files[0].content
    assert failures(content, ACCESSIBLE) == []
    root = structure(content)
    read = "".join(each.words for each in root.all())
    assert "Szanowni Państwo" in read
    assert "Spis załączników" in read
    assert [each.kind for each in root.below][-count - 1 :] == ["Sect"] + ["Figure"] * count
    with Pdf.open(io.BytesIO(content)) as pdf:
        last = pdf.Root.StructTreeRoot.K[0].K[-1]
        assert str(last.Alt) == f"Załącznik nr {count}: dowód {count}"
        assert last.Pg == pdf.pages[-1].obj


def test_each_sheet_of_a_scan_is_a_figure_of_its_own(letter: bytes) -> None:
    sheets = [Image.new("RGB", (300, 400), colour) for colour in ("red", "blue")]
    data = io.BytesIO()
    sheets[0].save(data, "TIFF", save_all=True, append_images=sheets[1:])
    content = bundle_of(letter, data.getvalue(), photo()).files[0].content
    assert failures(content, ACCESSIBLE) == []
    with Pdf.open(io.BytesIO(content)) as pdf:
        figures = list(pdf.Root.StructTreeRoot.K[0].K)[-3:]
        assert [str(each.Alt) for each in figures] == [
            "Załącznik nr 1: dowód 1 (1/2)",
            "Załącznik nr 1: dowód 1 (2/2)",
            "Załącznik nr 2: dowód 2",
        ]
        assert [each.Pg for each in figures] == [page.obj for page in list(pdf.pages)[-3:]]


def test_a_bundle_whose_letter_holds_files_is_archival_in_part_three() -> None:
    source = Attachment("dane.json", b"{}", "application/json", "Dane")
    letter = render_pdf(samples.complaint(), PdfOptions(attachments=(source,)))
    content = bundle_of(letter, photo()).files[0].content
    assert failures(content) == []
    assert failures(content, ["PDF_A_2A"]) != []


def test_every_part_of_a_split_bundle_of_photos_is_accessible(letter: bytes) -> None:
    contents = [photo(900, 900, noisy=True) for _ in range(4)]
    limit = Limits(files=9, file_bytes=900_000)
    bundle = bundle_of(letter, *contents, options=BundleOptions(limits=limit))
    assert len(bundle.files) > 1
    assert all(failures(file.content, ACCESSIBLE) == [] for file in bundle.files)


@pytest.mark.parametrize("archival", [False, True])
def test_a_bundle_does_not_claim_what_its_exhibits_may_break(
    letter: bytes, *, archival: bool
) -> None:
    """Not even for a file that says of itself that it is archival: nobody has looked."""
    foreign = render_pdf(samples.plain_page()) if archival else pdf_of(1)
    content = bundle_of(letter, photo(), foreign).files[0].content
    assert b"pdfaid" not in content
    with Pdf.open(io.BytesIO(content)) as pdf:
        assert bool(pdf.Root.MarkInfo.Suspects)
    with Pdf.open(io.BytesIO(content)) as pdf:
        assert str(pdf.Root.Lang) == "pl"


def test_a_letter_that_is_not_archival_makes_no_archival_bundle() -> None:
    plain = render_pdf(samples.complaint(), PdfOptions(profile=Profile.PLAIN))
    content = bundle_of(plain, photo()).files[0].content
    assert b"pdfaid" not in content
    assert b"StructTreeRoot" not in content


def test_without_exhibits_the_letter_is_alone(letter: bytes) -> None:
    bundle = build_bundle(letter, [])
    assert bundle.files[0].pages == len(pages_of(letter))
    assert failures(bundle.files[0].content) == []  # and stays accessible


def test_split_by_size_of_a_file(letter: bytes) -> None:
    contents = [photo(900, 900, noisy=True) for _ in range(6)]
    limit = Limits(files=9, file_bytes=900_000)
    bundle = bundle_of(letter, *contents, options=BundleOptions(limits=limit))
    assert len(bundle.files) > 1
    assert all(len(file.content) <= 900_000 for file in bundle.files)
    assert [n for file in bundle.files for n in file.exhibits] == [1, 2, 3, 4, 5, 6]
    assert "w innej części" in "".join(pages_of(bundle.files[0].content)).replace("\n", " ")


def test_photos_shrink_to_fit_four_files_and_the_whole(letter: bytes) -> None:
    contents = [photo(2000, 2000, noisy=True) for _ in range(3)]
    limits = Limits(files=4, total_bytes=2_000_000)
    bundle = bundle_of(letter, *contents, options=BundleOptions(limits=limits))
    assert bundle.total_bytes <= 2_000_000
    assert bundle.has_smaller_photos


@pytest.mark.parametrize(
    ("limits", "sentence"),
    [
        (Limits(total_bytes=10_000), "Całość ma"),
        (Limits(file_bytes=10_000, files=20), "na plik"),
        (Limits(files=1), "przyjmuje najwyżej 1"),
    ],
)
def test_what_cannot_fit_is_refused_in_a_sentence(
    letter: bytes, limits: Limits, sentence: str
) -> None:
    with pytest.raises(PrintError, match=sentence):
        bundle_of(letter, pdf_of(1), b"film", options=BundleOptions(limits=limits))


def test_progress_counts_and_can_stop(letter: bytes) -> None:
    seen: list[tuple[int, int]] = []
    exhibits = [Exhibit("a", "a.pdf", pdf_of(1))] * 3

    def note(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 1

    with pytest.raises(PrintError, match="Przerwano"):
        build_bundle(letter, exhibits, progress=note)
    assert seen == [(0, 3), (1, 3)]


def test_a_letter_that_is_no_pdf_is_refused() -> None:
    with pytest.raises(PrintError, match="nie jest plikiem PDF"):
        build_bundle(b"nic", [])


# ------------------------------------------------------------------ fingerprints


def test_evidence_list_holds_every_fingerprint() -> None:
    exhibits = [Exhibit("paragon", "p.pdf", b"abc"), Exhibit("zdjęcie", "z.jpg", b"def")]
    content = render_pdf(evidence_list(exhibits, BundleOptions(reference="2026/014")))
    words = "".join("".join(pages_of(content)).split())
    for exhibit in exhibits:
        assert hashlib.sha256(exhibit.content).hexdigest() in words
    assert failures(content) == []


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not installed")
def test_sums_are_checked_by_the_usual_program(tmp_path: Path) -> None:
    names = ["zwykły plik.pdf", "ukośnik\\w nazwie.txt", "dwa\nwiersze.txt"]
    exhibits = [Exhibit(name, name, name.encode()) for name in names]
    for exhibit in exhibits:
        (tmp_path / exhibit.file_name).write_bytes(exhibit.content)
    (tmp_path / "SHA256SUMS").write_text(sha256sums(exhibits), encoding="utf-8")
    good = subprocess.run(
        ["sha256sum", "--strict", "-c", "SHA256SUMS"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert good.returncode == 0, good.stderr
    (tmp_path / names[0]).write_bytes(b"zmieniony")
    bad = subprocess.run(
        ["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=False
    )
    assert bad.returncode != 0
