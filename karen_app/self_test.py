"""The checks of the shipped program, one function each; the report says what failed."""

from __future__ import annotations

import io
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TextIO

from karen_app import __version__
from karen_app.bootstrap import Karen, check_rules, open_karen
from karen_app.clock import FixedClock
from karen_app.display import missing_library, why_no_window
from karen_app.domain.case import Case
from karen_app.domain.claim import Remedy
from karen_app.domain.client import WriterForm
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.errors import FileTrouble
from karen_app.domain.ids import CaseId
from karen_app.fonts import fonts_folder
from karen_app.intake.child import Child
from karen_app.intake.child_main import JOBS
from karen_app.paths import places_in
from karen_app.persistence.access import Access, can_encrypt, cipher_driver
from karen_app.persistence.backup import copy_verified
from karen_app.persistence.schema import newest_step
from karen_app.services.drafts import CaseDraft, ClientDraft, EventDraft, TraderDraft
from karen_app.services.outcome import Done

DAY = date(2026, 11, 22)
POLISH = "Zażółć gęślą jaźń"
ALPHABET = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
_SHOWN = (
    "PySide6_Essentials", "PySide6_Pdf", "SQLAlchemy", "alembic", "reportlab", "pikepdf", "pypdf",
    "Jinja2", "Pillow", "python-dateutil", "tzdata", "icalendar", "keyring", "nh3",
    "sqlcipher3", "cryptography", "argon2-cffi", "psycopg", "pi-heif", "python-oxmsg",
)  # fmt: skip


class Failed(Exception):
    """A check found something wrong; the text says what."""


@dataclass(slots=True)
class Bench:
    """What the checks share: an open Karen in a folder of its own, and its case."""

    karen: Karen
    folder: Path
    case: Case | None = None

    @property
    def case_id(self) -> CaseId:
        """The case of the test."""
        if self.case is None:
            raise Failed("the case of the test was not stored")
        return self.case.id


def run(out: TextIO) -> int:
    """Run every check in order; writes the report, gives 0 when all passed, else 1."""
    built = "folder program" if is_folder_program() else "from Python packages"
    out.write(f"Karen {__version__} self-test ({built}), Python {platform.python_version()}, ")
    out.write(f"{platform.platform()}, SQLite {sqlite3.sqlite_version}, {cipher_version()}\n")
    out.write(", ".join(f"{name} {version_of(name)}" for name in _SHOWN) + "\n")
    with tempfile.TemporaryDirectory(prefix="karen-self-test-") as folder:
        try:
            bench = Bench(open_karen(places_in(Path(folder)), FixedClock(DAY)), Path(folder))
        except Exception as error:  # noqa: BLE001 - every failure belongs into the report
            out.write(f"FAILED  Karen opens. {type(error).__name__}: {error}\n1 checks failed.\n")
            return 1
        try:
            failures = sum(not _passes(check, bench, out) for check in CHECKS)
        finally:
            bench.karen.vault.close()
    out.write("All checks passed.\n" if not failures else f"{failures} checks failed.\n")
    return 1 if failures else 0


def is_folder_program() -> bool:
    """Whether this is the program in its own folder, with everything it needs."""
    return bool(getattr(sys, "frozen", False))


def version_of(name: str) -> str:
    """The version of a package, or that it is not there."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def cipher_version() -> str:
    """The version of SQLCipher as it names itself."""
    if not can_encrypt():
        return "SQLCipher not installed"
    connection = cipher_driver().connect(":memory:")
    try:
        found = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return f"SQLCipher {found[0]}"


def _passes(check: Callable[[Bench], str], bench: Bench, out: TextIO) -> bool:
    name = (check.__doc__ or check.__name__).splitlines()[0]
    try:
        found = check(bench)
    except Exception as error:  # noqa: BLE001 - every failure belongs into the report
        out.write(f"FAILED  {name} {_reason(error)}\n")
        return False
    out.write(f"ok      {name} {found}\n")
    return True


def _reason(error: Exception) -> str:
    """Why a check failed; for a missing library of the system the line that installs it."""
    if isinstance(error, ImportError) and (sentence := missing_library(error)):
        return sentence
    return f"{type(error).__name__}: {error}"


def store_is_new(bench: Bench) -> str:
    """A new store is made and its schema brought up."""
    if not bench.karen.vault.database.is_file():
        raise Failed("there is no data file")
    return f"(step {newest_step()})"


def rulebook_is_in_order(bench: Bench) -> str:
    """The rulebook loads and checks clean."""
    if faults := check_rules():
        raise Failed(faults[0])
    return f"(edition {bench.karen.use_cases.edition()})"


def case_is_stored(bench: Bench) -> str:
    """A case with Polish letters is stored and read back."""
    draft = CaseDraft(
        title=POLISH,
        client=ClientDraft(
            name=f"Zofia Żółć {ALPHABET}",
            form=WriterForm.FEMININE,
            street="ul. Świętojańska 1",
            postal_code="81-368",
            city="Gdynia",
        ),
        trader=TraderDraft(
            name="Łódź Buty", street="ul. Wąska 2", postal_code="90-001", city="Łódź"
        ),
        kind=ContractKind.GOODS,
        subject=POLISH,
        channel=SaleChannel.PREMISES,
        concluded=DAY - timedelta(days=40),
        price="349,00",
        remedy=Remedy.REPAIR,
    )
    opened = bench.karen.use_cases.open_case(draft)
    if not isinstance(opened, Done):
        raise Failed(str(opened))
    bench.case = opened.value
    if bench.karen.use_cases.case_page(opened.value.id).head.title != POLISH:
        raise Failed("the title came back changed")
    return ""


def deadline_is_computed(bench: Bench) -> str:
    """A deadline is computed."""
    arrived = DAY - timedelta(days=5)
    for kind, day in (("goods_delivered", DAY - timedelta(days=40)), ("defect_found", arrived)):
        _record(bench, EventDraft(kind=kind, on=day, note=POLISH))
    _record(bench, EventDraft(kind="complaint_received", on=arrived))
    clocks = bench.karen.use_cases.case_page(bench.case_id).clocks
    reply = [clock for clock in clocks if clock.rule == "upk-7a-reply-14d"]
    if not reply or reply[0].safe_date != arrived + timedelta(days=14):
        raise Failed("the reply to the complaint is not due after 14 days")
    return f"(reply due {reply[0].legal_date})"


def _record(bench: Bench, draft: EventDraft) -> None:
    stored = bench.karen.use_cases.record_event(bench.case_id, draft)
    if not isinstance(stored, Done):
        raise Failed(str(stored))


def letter_is_printed(bench: Bench) -> str:
    """A letter with every Polish letter is printed and read back letter by letter."""
    use_cases = bench.karen.use_cases
    begun = use_cases.draft_letter(bench.case_id, "goods-complaint")
    if not isinstance(begun, Done):
        raise Failed(str(begun))
    pdf = use_cases.preview_letter(begun.value.id)
    if not pdf.startswith(b"%PDF-") or b"/FontFile2" not in pdf:
        raise Failed("this is no PDF with embedded fonts")
    if POLISH not in use_cases.letter_desk(begun.value.id).text.replace("\n", " "):
        raise Failed("the letter lost its Polish letters")
    if lost := sorted(set(ALPHABET) - set(_text_of(pdf))):
        raise Failed(f"the PDF lost {' '.join(lost)}")
    return f"({len(pdf)} bytes, all {len(ALPHABET)} Polish letters)"


def _text_of(pdf: bytes) -> str:
    from pypdf import PdfReader

    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def timeline_is_printed(bench: Bench) -> str:
    """The timeline is printed."""
    pdf = bench.karen.use_cases.print_timeline(bench.case_id)
    if not pdf.startswith(b"%PDF-"):
        raise Failed("this is no PDF")
    return f"({len(pdf)} bytes)"


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


def every_reader_is_there(_bench: Bench) -> str:
    """Every reader of foreign files is there."""
    absent = [job for job in JOBS if _lacks_reader(job)]
    if absent and is_folder_program():
        raise Failed(f"nothing reads {', '.join(absent)}")
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


def samples_load(bench: Bench) -> str:
    """The nine sample cases load and are removed again."""
    loaded = bench.karen.use_cases.load_samples()
    if not isinstance(loaded, Done) or len(loaded.value) != 9:
        raise Failed(str(loaded))
    removed = bench.karen.use_cases.remove_samples()
    if not isinstance(removed, Done):
        raise Failed(str(removed))
    return ""


def backup_opens(bench: Bench) -> str:
    """A backup is made, opened, and can be put in the place of the store."""
    made = bench.karen.vault.backups.make("self-test")
    restored = bench.folder / "restored"
    restored.mkdir()
    copy_verified(made.path, restored / "karen.db")
    again = open_karen(places_in(restored), FixedClock(DAY))
    try:
        if again.use_cases.case_page(bench.case_id).head.title != POLISH:
            raise Failed("the restored store holds something else")
    finally:
        again.vault.close()
    return f"({made.size} bytes)"


def window_is_shown(bench: Bench) -> str:
    """The window is shown and closed."""
    if "QT_QPA_PLATFORM" not in os.environ and why_no_window():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qVersion

    from karen_app.ui.app import Shell
    from karen_app.ui.first_view import Surroundings, make_application

    application = make_application(["karen"], fonts_folder())
    state = bench.folder / "window.ini"
    shell = Shell(application, bench.karen.use_cases, Surroundings(fonts_folder(), state))
    with _errors_of_slots() as errors:
        shell.start()
        application.processEvents()
        if not shell.window.isVisible():
            raise Failed("the window did not appear")
        shell.window.close()
        application.processEvents()
        shell.end()
    if errors:
        raise Failed(errors[0])
    return f"(Qt {qVersion()}, platform {application.platformName()})"


@contextmanager
def _errors_of_slots() -> Iterator[list[str]]:
    """Qt swallows errors of slots: they are collected here instead of being printed."""
    found: list[str] = []

    def keep(kind: type[BaseException], error: BaseException, _trace: object) -> None:
        found.append(f"{kind.__name__}: {error}")

    before, sys.excepthook = sys.excepthook, keep
    try:
        yield found
    finally:
        sys.excepthook = before


CHECKS: tuple[Callable[[Bench], str], ...] = (
    store_is_new,
    rulebook_is_in_order,
    fonts_are_there,
    case_is_stored,
    deadline_is_computed,
    letter_is_printed,
    timeline_is_printed,
    foreign_file_is_read,
    every_reader_is_there,
    store_is_encrypted,
    samples_load,
    backup_opens,
    window_is_shown,
)
