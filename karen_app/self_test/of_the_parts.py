"""Checks of what Karen is made of: fonts, readers of foreign files, encryption."""

from __future__ import annotations

import io

from karen_app.domain.errors import FileTrouble
from karen_app.fonts import fonts_folder
from karen_app.intake.child import Child
from karen_app.intake.child_main import JOBS
from karen_app.persistence.access import Access, can_encrypt
from karen_app.self_test.bench import ALPHABET, POLISH, Bench, Failed, is_folder_program


def fonts_are_there(_bench: Bench) -> str:
    """The shipped fonts are there, each with every Polish letter."""
    from reportlab.pdfbase.ttfonts import TTFontFile

    folder = fonts_folder()
    found = sorted(folder.glob("*.ttf")) if folder else []
    if not found:
        raise Failed("no font file is shipped")
    for path in found:
        known = TTFontFile(str(path)).charToGlyph
        if lost := [letter for letter in ALPHABET if ord(letter) not in known]:
            raise Failed(f"{path.name} lacks {' '.join(lost)}")
    return f"({', '.join(path.stem for path in found)})"


def foreign_file_is_read(bench: Bench) -> str:
    """A PDF and a picture of somebody else are read in a process of their own."""
    from PIL import Image

    pdf = bench.karen.use_cases.print_timeline(bench.case_id)
    answer = Child().run("pdf", "self-test.pdf", pdf)
    if POLISH.split(maxsplit=1)[0] not in str(answer):
        raise Failed("the text of the PDF did not come back")
    Image.new("RGB", (3, 2)).save(drawn := io.BytesIO(), "PNG")
    answer = Child().run("picture", "self-test.png", drawn.getvalue())
    if (answer["width"], answer["height"]) != (3, 2):
        raise Failed("the picture was not understood")
    return ""


NOT_SHIPPED = frozenset({"heic", "heic_sheets"})  # docs/known-weaknesses.md says why


def every_reader_is_there(_bench: Bench) -> str:
    """Every reader of foreign files is there, and none that is not to be given to people."""
    absent = [job for job in JOBS if _lacks_reader(job)]
    if is_folder_program():
        if missing := [job for job in absent if job not in NOT_SHIPPED]:
            raise Failed(f"nothing reads {', '.join(missing)}")
        if there := sorted(NOT_SHIPPED - {*absent}):
            raise Failed(f"what reads {', '.join(there)} must not be shipped")
    return f"(left out: {', '.join(absent)})" if absent else f"({', '.join(JOBS)})"


def _lacks_reader(job: str) -> bool:
    """Whether a child says that it has no library for a job; these bytes are damaged for each."""
    try:
        Child().run(job, "self-test", b"\0")
    except FileTrouble as trouble:
        return trouble.message.code.startswith("foreign.no_extra")
    return False


def store_is_encrypted(bench: Bench) -> str:
    """An encrypted file is written, opens with its key and not with another."""
    if not can_encrypt():
        return "(left out: the parts for encryption are not installed)"
    path = bench.folder / "closed.db"
    connection = Access(bytes(32)).connect(path)
    connection.execute("CREATE TABLE kept (word TEXT)")
    connection.close()
    if Access().fits(path):
        raise Failed("the file is readable without a key")
    connection = Access(bytes(31) + b"x").connect(path)
    try:
        connection.execute("SELECT * FROM kept")
    except Exception:  # noqa: BLE001 - each driver has its own
        return ""
    finally:
        connection.close()
    raise Failed("a wrong key opened the file")
