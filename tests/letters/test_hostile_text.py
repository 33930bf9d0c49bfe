"""Whatever is typed survives word for word, opens nothing and breaks nothing."""

from __future__ import annotations

import struct
import subprocess
import sys
import unicodedata
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.model.document import (
    Document,
    DocumentKind,
    Enclosures,
    Heading,
    Items,
    Notice,
    Paragraph,
    Party,
    Run,
    RunStyle,
    Signature,
    SignatureKind,
    Table,
    TableColumn,
)
from letters.render import (
    PdfOptions,
    Printed,
    PrintError,
    Profile,
    render_pdf,
    render_report,
    render_text,
)
from letters.render.characters import normalise
from letters.render.fonts import ready
from letters.render.pictures import open_picture
from tests.letters import samples
from tests.letters.reading import body_of, failures, squeezed

PLAIN = PdfOptions(profile=Profile.PLAIN)
ROOT = Path(__file__).parent.parent.parent

FRAGMENTS = (
    '<img src="/etc/hostname"/>',
    '<a href="javascript:alert(1)">tu</a>',
    '<a href="file:///etc/passwd">tu</a>',
    "<b>niezamknięty",
    "</para></b></i>",
    "x<y && y>z",
    "Jan Kowalski <jan@example.pl> napisał",
    "&amp; &lt; &#x41; &nieznane;",
    "{{ 7 * 7 }} {% for x in y %} {# #}",
    "%s %d %(name)s {0} {name!r} $x ${x}",
    "<font color=\"[[[getattr(pow, '__globals__')]]]\">x</font>",
    '<onDraw name="x"/><index item="y"/><unichar code="65"/>',
    "\\ \\n \\001 (nawias) ) ( ]] << >> /Name",
    "BT /F1 12 Tf (x) Tj ET EMC BDC",
    "'; DROP TABLE cases; --",
)


def one(text: str, **more: object) -> Document:
    return Document(title="Tytuł", kind=DocumentKind.REPORT, blocks=(Paragraph((Run(text),)),))


def everywhere(text: str) -> Document:
    """The same text in every place of a letter."""
    run = (Run(text),)
    return Document(
        title=text,
        sender=Party((text, text)),
        addressee=Party((text, text)),
        delivery_note=text,
        place_and_date=text,
        subject=text,
        reference=text,
        own_reference=text,
        footer_note=text,
        author=text,
        keywords=(text,),
        blocks=(
            Heading(text),
            Paragraph((Run(text), Run(text, RunStyle.BOLD), Run(text, RunStyle.ITALIC))),
            Items((run, run), ordered=True),
            Table((TableColumn(text), TableColumn("b")), ((run, run),), caption=text),
            Notice(text, run),
            samples.strip(3),
            samples.day_strip(),
            Signature(text, SignatureKind.TYPED, text),
            Enclosures(text, (text,)),
        ),
    )


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_markup_and_templates_are_only_text(fragment: str) -> None:
    assert squeezed(fragment) in squeezed(body_of(render_pdf(one(fragment), PLAIN)))
    assert squeezed(fragment) in squeezed(render_text(one(fragment)))


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_markup_in_every_place_stays_archival(fragment: str) -> None:
    assert failures(render_pdf(everywhere(fragment))) == []


def expected_in_print(text: str) -> str:
    """The defined normalisation, then codes for what no font has."""
    covered = frozenset().union(*ready().values())
    kept = (char if char in covered else f"[U+{ord(char):04X}]" for char in normalise(text))
    return squeezed("".join(kept))


def left_to_right(char: str) -> bool:
    return unicodedata.bidirectional(char) not in {"R", "AL", "AN"}


@given(st.text(st.characters().filter(left_to_right), max_size=120))
def test_what_goes_in_comes_out(text: str) -> None:
    report = render_report(one(text), PLAIN)
    assert squeezed(body_of(report.content)) == squeezed("Tytuł") + expected_in_print(text)


@given(st.text(max_size=60))
def test_any_text_prints_in_any_place(text: str) -> None:
    render_text(everywhere(text))
    assert render_report(everywhere(text), PLAIN).pages >= 1


@given(st.text(max_size=200))
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


def told_of(report: Printed) -> list[str]:
    return [each.words for each in report.warnings]


def test_invisible_characters_are_left_out_and_named() -> None:
    report = render_report(one("fak\x00tura\u202egnp.exe\u200b"), PLAIN)
    assert "fakturagnp.exe" in body_of(report.content)
    told = " ".join(told_of(report))
    assert "U+0000" in told
    assert "U+202E (RIGHT-TO-LEFT OVERRIDE)" in told
    assert "U+200B" in told


def test_a_lone_surrogate_is_shown_and_named() -> None:
    report = render_report(one("a\ud800b"), PLAIN)
    assert "a\ufffdb" in body_of(report.content)
    assert "U+D800" in told_of(report)[0]


def test_a_letter_without_glyph_is_named_and_replaced_visibly() -> None:
    report = render_report(one("paragon 🧾 i znak 中"), PLAIN)
    text = body_of(report.content)
    assert "[U+1F9FE]" in text
    assert "[U+4E2D]" in text
    assert any("RECEIPT" in sentence for sentence in told_of(report))


def test_letters_from_right_to_left_are_kept_and_named() -> None:
    report = render_report(one("שלום"), PLAIN)
    assert sorted(body_of(report.content).split()[-1]) == sorted("שלום")
    assert any("od prawej do lewej" in sentence for sentence in told_of(report))


def test_a_clean_letter_has_no_warnings() -> None:
    assert render_report(samples.complaint()).warnings == ()


def test_a_hundred_thousand_characters() -> None:
    text = "zażółć gęślą jaźń " * 5556
    report = render_report(one(text), PLAIN)
    assert squeezed(body_of(report.content)) == squeezed("Tytuł" + text)


def test_a_word_of_two_thousand_letters() -> None:
    word = "Ł" * 2000
    assert word in squeezed(body_of(render_pdf(one(word), PLAIN)))


def test_a_cell_longer_than_a_page() -> None:
    long = "słowo " * 3000
    table = Table((TableColumn("A"), TableColumn("B")), (((Run(long),), (Run("x"),)),) * 2)
    content = render_pdf(Document(title="t", kind=DocumentKind.REPORT, blocks=(table,)))
    assert squeezed(body_of(content)).count("słowo") == 6000
    assert failures(content) == []


def test_endless_sender_and_addressee_still_print() -> None:
    document = Document(
        title="t",
        sender=Party(("N" * 3000,)),
        addressee=Party(("bardzo długi adres " * 40,) * 8),
        blocks=(Paragraph((Run("treść"),)),),
    )
    report = render_report(document)
    assert "treść" in body_of(report.content)
    assert any("okienk" in sentence for sentence in told_of(report))


def test_only_safe_links_become_links() -> None:
    runs = tuple(
        Run("odsyłacz ", link=link)
        for link in (
            "javascript:x",
            "file:///etc/passwd",
            "http://a.pl",
            "https://a.pl",
            "mailto:a@b.pl",
        )
    )
    report = render_report(Document(title="t", blocks=(Paragraph(runs),)))
    assert b"javascript" not in report.content
    assert b"file:" not in report.content
    assert b"https://a.pl" in report.content
    assert len(report.warnings) == 3


# ------------------------------------------------------------------ pictures


def huge_png(width: int, height: int) -> bytes:
    """A PNG that declares its size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(20_000, 20_000), (10_000, 9_000)])
def test_a_giant_picture_is_refused_in_a_sentence(size: tuple[int, int]) -> None:
    with pytest.raises(PrintError, match=r"megapikseli.*Zmniejsz go"):
        open_picture(huge_png(*size), "zdjęcie.png")


@pytest.mark.parametrize("content", [b"", b"nic", b"\xff\xd8\xff\xe0 urwany", huge_png(10, 10)])
def test_a_broken_picture_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(PrintError, match=r"zdjęcie\.png"):
        open_picture(content, "zdjęcie.png")


def test_a_giant_signature_leaves_room_for_a_pen() -> None:
    signature = Signature("Anna", SignatureKind.IMAGE, image=huge_png(20_000, 20_000))
    report = render_report(samples.complaint(signature))
    assert any("400 megapikseli" in s or "ponad 150" in s for s in told_of(report))
    assert failures(report.content) == []


# ------------------------------------------------------------------ the outside world

_SEALED = """
import sys, io
from letters.render import render_pdf, render_text
from tests.letters import samples
from tests.letters.test_hostile_text import FRAGMENTS, everywhere
render_pdf(samples.complaint()); render_pdf(samples.timeline()); render_pdf(everywhere("x"))
seen = []
def hook(event, args):
    if event == "open" and "letters/fonts" not in str(args[0]).replace("\\\\", "/"):
        seen.append((event, str(args[0])))
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "urllib.")):
        seen.append((event, ""))
    if event in ("os.listdir", "os.scandir", "shutil.copyfile", "exec"):
        seen.append((event, str(args[0])[:80]))
sys.addaudithook(hook)
for fragment in FRAGMENTS:
    render_pdf(everywhere(fragment)); render_text(everywhere(fragment))
open(sys.argv[1]).close()
assert seen == [("open", sys.argv[1])], seen  # nothing but the check that the hook sees at all
"""


def test_printing_opens_nothing_outside() -> None:
    result = subprocess.run(
        [sys.executable, "-c", _SEALED, __file__],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout[-2000:] + result.stderr[-2000:]


def test_settings_of_the_home_folder_are_not_executed(tmp_path: Path) -> None:
    marker = tmp_path / "executed"
    (tmp_path / ".reportlab_settings").write_text(f"open({str(marker)!r}, 'w').close()\n")
    code = (
        "import letters.render, reportlab.rl_config as c;"
        "assert c.trustedSchemes == [] and c.trustedHosts is None and c.toColorCanUse is None;"
        "assert c.pageCompression == 1"
    )
    environment = {
        "HOME": str(tmp_path),
        "USERPROFILE": str(tmp_path),
        "RL_pageCompression": "0",
        "PATH": "",
        "SYSTEMROOT": "C:\\Windows",
    }
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert not marker.exists()
