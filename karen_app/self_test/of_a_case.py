"""Checks with one case: stored, assessed, printed, backed up, each in the order of its life."""

from __future__ import annotations

import io
from datetime import timedelta

from karen_app.bootstrap import check_rules, open_karen
from karen_app.clock import FixedClock
from karen_app.domain.claim import Remedy
from karen_app.domain.client import WriterForm
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.paths import places_in
from karen_app.persistence.backup import copy_verified
from karen_app.persistence.schema import newest_step
from karen_app.self_test.bench import ALPHABET, DAY, POLISH, Bench, Failed
from karen_app.services.drafts import CaseDraft, ClientDraft, EventDraft, TraderDraft
from karen_app.services.outcome import Done


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
