"""Cases go out and come back equal; hostile parcels, tables and calendars do no harm."""

import csv
import dataclasses
import hashlib
import io
import json
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from karen_app.domain.case_file import CaseFile
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Channel, Encounter
from karen_app.domain.evidence import Evidence
from karen_app.domain.from_plain import NotPlain, from_plain
from karen_app.domain.ids import CaseId, ClientId
from karen_app.domain.message import Message
from karen_app.domain.records import Record, to_plain
from karen_app.services.drafts import DispatchDraft, EncounterDraft
from karen_app.services.outcome import Done, Refused
from karen_app.services.output.export_calendar import CalendarPrivacy
from karen_app.services.output.export_table import export_entries_table, guarded, table
from tests.fakes import FakeWorld
from tests.intake.samples_of_files import paper, photo
from tests.makers import (
    done,
    make_case_draft,
    make_client_draft,
    make_encounter,
    make_encounter_draft,
)


def english(message: Message) -> str:
    return message.english


def file_of(world: FakeWorld, case_id: CaseId) -> CaseFile:
    with world.desk.open() as records:
        file = records.case_file(case_id)
    assert file is not None
    return file


def content_of(file: CaseFile) -> object:
    """Everything a case says, without ids, revisions and what stays at home."""
    ids = {each.id: str(place) for place, each in enumerate(records_in(file))}
    text = json.dumps(to_plain(file))
    for old, new in ids.items():
        text = text.replace(old, new)
    found = json.loads(text)
    for group in found.values():
        for record in group if isinstance(group, list) else [group]:
            record["revision"] = 0
            for private in ("private_note", "note", "source", "sample", "is_sample", "number"):
                record.pop(private, None)
    return found


def records_in(file: CaseFile) -> list[Record]:
    groups = (file.encounters, file.events, file.replies, file.evidence, file.letters,
              file.dispatches, file.adjustments)  # fmt: skip
    return [file.client, file.trader, file.case, *(each for group in groups for each in group)]


def a_rich_case(world: FakeWorld, folder: Path) -> CaseId:
    """A case with a promise, files with bad names, and a letter that was sent."""
    use = world.use_cases
    case_id = done(use.open_case(make_case_draft())).id
    draft = make_encounter_draft(promised="oddzwonią", promised_by="2026-11-21")
    encounter = done(use.record_encounter(case_id, draft))
    assert isinstance(encounter, Encounter)
    world.desk.stored[encounter.id] = dataclasses.replace(encounter, private_note="TAJNE")
    for name, content in (("zdjęcie.jpg", photo()), ("CON.pdf", paper()), ("a b.pdf", paper("x"))):
        (folder / name).write_bytes(content)
        done(use.attach_file(case_id, folder / name))
    letter = done(use.draft_letter(case_id, "goods-complaint"))
    for name, typed in (("defect", "odklejona podeszwa"), ("defect_found_on", "2026-11-10"),
                        ("delivered_on", "2026-10-20")):  # fmt: skip
        use.fill_letter(letter.id, name, typed)
    sent = use.record_dispatch(DispatchDraft(letter.id, Channel.EMAIL, date(2026, 11, 22)))
    assert isinstance(done(sent), Dispatch)
    return case_id


@pytest.fixture
def world(tmp_path: Path) -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def rich(world: FakeWorld, tmp_path: Path) -> CaseId:
    folder = tmp_path / "in"
    folder.mkdir()
    return a_rich_case(world, folder)


def exported(world: FakeWorld, case_id: CaseId, target: Path) -> Path:
    assert world.use_cases.exchange.export_case(case_id, target) is None
    return target


@pytest.mark.parametrize("name", ["sprawa", "sprawa.zip"])
def test_export_case_and_import_case_elsewhere(
    world: FakeWorld, rich: CaseId, tmp_path: Path, name: str
) -> None:
    target = exported(world, rich, tmp_path / name)
    other = FakeWorld()
    new = done(other.use_cases.exchange.import_case(target))
    assert new == rich
    assert content_of(file_of(other, new)) == content_of(file_of(world, rich))
    assert other.files.kept.items() <= world.files.kept.items()
    assert other.use_cases.case_page(new)


def test_import_case_here_gets_new_ids_and_one_undo(
    world: FakeWorld, rich: CaseId, tmp_path: Path
) -> None:
    target = exported(world, rich, tmp_path / "sprawa.zip")
    before = dict(world.desk.stored)
    outcome = world.use_cases.exchange.import_case(target)
    new = done(outcome)
    mine, theirs = file_of(world, rich), file_of(world, new)
    assert content_of(mine) == content_of(theirs)
    assert theirs.case.number != mine.case.number
    assert theirs.client == mine.client
    entries = {each.id for each in records_in(theirs)} - {mine.client.id, mine.trader.id}
    assert not entries & {each.id for each in records_in(mine)}
    assert theirs.dispatches[0].letter_id == theirs.letters[0].id
    assert isinstance(outcome, Done)
    done(world.use_cases.put_back(outcome.change))
    assert world.desk.stored == before


def test_private_notes_stay_at_home_unless_asked(
    world: FakeWorld, rich: CaseId, tmp_path: Path
) -> None:
    exchange = world.use_cases.exchange
    target = exported(world, rich, tmp_path / "a")
    assert not any(b"TAJNE" in each.read_bytes() for each in target.rglob("*.*"))
    assert exchange.export_case(rich, tmp_path / "b", with_private=True) is None
    assert b"TAJNE" in (tmp_path / "b" / "case.json").read_bytes()


def test_the_folder_can_be_checked_with_ordinary_tools(
    world: FakeWorld, rich: CaseId, tmp_path: Path
) -> None:
    target = exported(world, rich, tmp_path / "sprawa")
    names = sorted(each.name for each in (target / "files").iterdir())
    assert names[:3] == ["01 zdjęcie.jpg", "02 CON.pdf", "03 a b.pdf"]
    for line in (target / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ", 1)
        assert hashlib.sha256((target / name).read_bytes()).hexdigest() == digest
    done_ = subprocess.run(
        [sys.executable, "-m", "legal_rules", "assess", str(target / "facts.json")],
        capture_output=True,
        check=False,
    )
    assert done_.returncode == 0, done_.stderr.decode()
    assert json.loads(done_.stdout)["as_of"] == "2026-11-22"


def test_the_same_case_gives_the_same_zip(world: FakeWorld, rich: CaseId, tmp_path: Path) -> None:
    one, two = exported(world, rich, tmp_path / "1.zip"), exported(world, rich, tmp_path / "2.zip")
    assert one.read_bytes() == two.read_bytes()


def test_export_case_that_is_cancelled_leaves_nothing(
    world: FakeWorld, rich: CaseId, tmp_path: Path
) -> None:
    target = tmp_path / "out" / "sprawa"
    target.parent.mkdir()
    refused = world.use_cases.exchange.export_case(rich, target, progress=lambda *_: False)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "parcel.cancelled"
    assert list(target.parent.iterdir()) == []


def test_export_case_never_writes_over_a_folder(
    world: FakeWorld, rich: CaseId, tmp_path: Path
) -> None:
    refused = world.use_cases.exchange.export_case(rich, tmp_path)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "parcel.there"


# ---------------------------------------------------------------- hostile parcels


def repacked(source: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The same zip with changed entries and honest fingerprints."""
    with zipfile.ZipFile(source) as packed:
        entries = {name: packed.read(name) for name in packed.namelist()}
    entries.pop("SHA256SUMS")
    change(entries)
    sums = "".join(f"{hashlib.sha256(c).hexdigest()}  {n}\n" for n, c in entries.items())
    entries.setdefault("SHA256SUMS", sums.encode())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in entries.items():
            packed.writestr(name, content)
    return target


def with_case(**changes: object) -> Callable[[dict[str, bytes]], None]:
    def change(entries: dict[str, bytes]) -> None:
        entries["case.json"] = json.dumps(json.loads(entries["case.json"]) | changes).encode()

    return change


def with_entry(name: str, content: bytes = b"x") -> Callable[[dict[str, bytes]], None]:
    def change(entries: dict[str, bytes]) -> None:
        entries[name] = content

    return change


def with_record(group: str, **changes: object) -> Callable[[dict[str, bytes]], None]:
    def change(entries: dict[str, bytes]) -> None:
        case = json.loads(entries["case.json"])
        records = case["records"][group]
        (records[0] if isinstance(records, list) else records).update(changes)
        entries["case.json"] = json.dumps(case).encode()

    return change


HOSTILE = {
    "traversal": (with_entry("../evil"), "parcel.hostile"),
    "deep traversal": (with_entry("files/../../evil"), "parcel.hostile"),
    "absolute": (with_entry("/etc/passwd"), "parcel.hostile"),
    "backslash": (with_entry("files\\..\\evil"), "parcel.hostile"),
    "drive": (with_entry("C:evil"), "parcel.hostile"),
    "folder in files": (with_entry("files/a/b"), "parcel.hostile"),
    "device": (with_entry("files/NUL"), "parcel.hostile"),
    "stream": (with_entry("files/a.txt:x"), "parcel.hostile"),
    "other text": (with_entry("karen.db"), "parcel.hostile"),
    "bomb": (with_entry("files/bomb", b"\0" * 60_000_000), "parcel.too_large"),
    "list of sums lies": (with_entry("SHA256SUMS", b"0" * 64 + b"  case.json\n"), "parcel.changed"),
    "no sums": (with_entry("SHA256SUMS", b""), "parcel.changed"),
    "sums of absent": (with_entry("SHA256SUMS", b"0" * 64 + b"  files/x\n"), "parcel.missing"),
    "newer": (with_case(karen_case=99), "parcel.newer"),
    "no form": (with_case(karen_case="x"), "parcel.no_case"),
    "no records": (with_case(records=[]), "parcel.broken"),
    "not json": (with_entry("case.json", b"{"), "parcel.broken"),
    "deep json": (with_entry("case.json", b"[" * 200_000), "parcel.broken"),
    "list": (with_entry("case.json", b"[]"), "parcel.broken"),
    "wrong day": (with_record("case", opened_on="2026-02-30"), "parcel.broken"),
    "wrong kind": (with_record("encounters", kind="party"), "parcel.broken"),
    "unknown name": (with_record("case", evil=1), "parcel.broken"),
    "number for text": (with_record("client", name=7), "parcel.broken"),
    "other case": (with_record("encounters", case_id="another"), "parcel.broken"),
    "other client": (with_record("case", client_id="another"), "parcel.broken"),
    "id twice": (with_record("encounters", id=""), "parcel.broken"),
    "file is not there": (with_record("evidence", digest="0" * 64), "parcel.missing"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_import_case_refuses_what_is_hostile(
    world: FakeWorld, rich: CaseId, tmp_path: Path, name: str
) -> None:
    change, code = HOSTILE[name]
    good = exported(world, rich, tmp_path / "good.zip")
    bad = repacked(good, tmp_path / "bad.zip", change)
    other = FakeWorld()
    refused = other.use_cases.exchange.import_case(bad)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == code
    assert not other.desk.stored
    assert not (tmp_path.parent / "evil").exists()


def test_import_case_refuses_links(world: FakeWorld, rich: CaseId, tmp_path: Path) -> None:
    good = exported(world, rich, tmp_path / "good.zip")
    with zipfile.ZipFile(good, "a") as packed:
        link = zipfile.ZipInfo("files/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
    refused = FakeWorld().use_cases.exchange.import_case(good)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "parcel.hostile"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_import_case_refuses_links_in_folders(
    world: FakeWorld, rich: CaseId, tmp_path: Path
) -> None:
    folder = exported(world, rich, tmp_path / "sprawa")
    (folder / "files" / "99 link.txt").symlink_to("/etc/passwd")
    refused = FakeWorld().use_cases.exchange.import_case(folder)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "parcel.hostile"


def test_import_case_takes_a_zip_packed_by_hand_with_a_folder_around(
    world: FakeWorld, rich: CaseId, tmp_path: Path
) -> None:
    folder = exported(world, rich, tmp_path / "Sprawa Anny")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        for each in folder.rglob("*"):
            packed.write(each, each.relative_to(tmp_path))
    assert done(FakeWorld().use_cases.exchange.import_case(tmp_path / "a.zip")) == rich


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"x" * 1000])
def test_import_case_of_rubbish_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(content)
    refused = FakeWorld().use_cases.exchange.import_case(tmp_path / "a.zip")
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "parcel.not_zip"


def test_import_case_that_vanished_is_a_sentence(tmp_path: Path) -> None:
    refused = FakeWorld().use_cases.exchange.import_case(tmp_path / "weg.zip")
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "file.vanished"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**9), value=st.integers(0, 255))
def test_a_changed_byte_never_comes_in(
    world: FakeWorld, rich: CaseId, tmp_path: Path, place: int, value: int
) -> None:
    """Whatever byte of a parcel changes: refused, or equal to what went out."""
    good = tmp_path / "good.zip"
    if not good.exists():
        exported(world, rich, good)
    content = bytearray(good.read_bytes())
    content[place % len(content)] = value
    (tmp_path / "bad.zip").write_bytes(content)
    other = FakeWorld()
    outcome = other.use_cases.exchange.import_case(tmp_path / "bad.zip")
    if isinstance(outcome, Refused):
        assert not other.desk.stored
    else:
        assert content_of(file_of(other, done(outcome))) == content_of(file_of(world, rich))


# ---------------------------------------------------------------- everything about a person


def test_a_person_gets_everything(world: FakeWorld, rich: CaseId, tmp_path: Path) -> None:
    other_client = make_client_draft(name="Jan Inny", email="jan@example.pl")
    done(world.use_cases.open_case(make_case_draft(client=other_client)))
    client = file_of(world, rich).client
    target = tmp_path / "osoba"
    assert world.use_cases.exchange.export_person(client.id, target) is None
    text = (target / "person.json").read_text(encoding="utf-8")
    found = json.loads(text)
    assert len(found["cases"]) == 1
    assert found["history"]
    assert "TAJNE" in text
    assert "Jan Inny" not in text
    assert len(list((target / "files").iterdir())) == 4
    assert ClientId(found["client"]["id"]) == client.id


# ---------------------------------------------------------------- tables

FORMULAS = ["=1+1", "+48 600", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x",
            " =1", '"=1', "\u200b=1", "\ufeff=cmd|' /C calc'!A0", "'=1"]  # fmt: skip


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_formula_starts(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "349,00", "Łódź", "a=b", "2026-11-22", "   ", "'", "1-2"])
def test_ordinary_cells_stay(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.lists(st.lists(st.text(max_size=40), min_size=2, max_size=2), max_size=8))
def test_no_cell_of_any_table_starts_a_formula(rows: list[list[str]]) -> None:
    written = table(("a", "b"), [(first, second) for first, second in rows])
    text = written.decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[1:]
    assert len(read) == len(rows)
    for got, meant in zip(read, rows, strict=True):
        for cell, original in zip(got, meant, strict=True):
            assert cell.strip(' \u00a0\u200b\ufeff\u2060"')[:1] not in set("=+-@\t\r\n＝＋－＠")
            clean = original.encode("utf-8", "replace").decode().replace("\x00", "")
            assert cell.removeprefix("'") == clean.removeprefix("'")


def test_the_tables_are_written(world: FakeWorld, rich: CaseId, tmp_path: Path) -> None:
    exchange = world.use_cases.exchange
    for what in ("cases", "entries", "json"):
        assert exchange.export_table(tmp_path / what, what, only=rich) is None
    cases = world.outside.written[tmp_path / "cases"].decode("utf-8-sig")
    assert '"349,00";"PLN"' in cases
    found = json.loads(world.outside.written[tmp_path / "json"])["cases"][0]
    file = file_of(world, rich)
    for group, kind in (("encounters", Encounter), ("evidence", Evidence)):
        assert tuple(from_plain(kind, each) for each in found[group]) == getattr(file, group)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_record_survives_json(summary: str, said: str) -> None:
    encounter = make_encounter(summary=summary, said=said)
    assert from_plain(Encounter, json.loads(json.dumps(to_plain(encounter)))) == encounter


@pytest.mark.parametrize(
    "plain", [[], {}, {"id": 1}, {"id": "a", "unknown": 1}, {"happened_on": "x"}]
)
def test_what_is_no_record_is_refused(plain: object) -> None:
    with pytest.raises(NotPlain):
        from_plain(Encounter, plain)


def test_entries_of_a_hostile_case_are_guarded(world: FakeWorld, rich: CaseId) -> None:
    draft = EncounterDraft(happened_on="2026-11-20", summary="=HYPERLINK(1)", person="@evil")
    done(world.use_cases.record_encounter(rich, draft))
    text = export_entries_table([file_of(world, rich)]).decode("utf-8-sig")
    assert '"\'=HYPERLINK(1)"' in text
    assert '"\'@evil"' in text


# ---------------------------------------------------------------- calendar


def events_in(world: FakeWorld, target: Path) -> dict[str, dict[str, str]]:
    found = Calendar.from_ical(world.outside.written[target])
    return {
        str(each["UID"]): {
            "summary": str(each["SUMMARY"]),
            "sequence": str(each["SEQUENCE"]),
            "status": str(each["STATUS"]),
            "start": each["DTSTART"].dt.isoformat(),
        }
        for each in found.walk("VEVENT")
    }


def calendar_of(
    world: FakeWorld, privacy: CalendarPrivacy = CalendarPrivacy.CODE
) -> dict[str, dict[str, str]]:
    target = Path("karen.ics")
    assert world.use_cases.exchange.export_calendar(target, english, privacy) is None
    return events_in(world, target)


def test_the_calendar_keeps_ids_and_sequences(world: FakeWorld, rich: CaseId) -> None:
    first = calendar_of(world)
    assert first
    assert {each["sequence"] for each in first.values()} == {"0"}
    assert calendar_of(world) == first


def test_a_moved_date_is_an_update_and_a_gone_one_is_cancelled(
    world: FakeWorld, rich: CaseId
) -> None:
    first = calendar_of(world)
    encounter = file_of(world, rich).encounters[0]
    draft = world.use_cases.encounter_draft(encounter.id)
    moved = dataclasses.replace(draft, promised_by="2026-11-25")
    done(world.use_cases.edit_encounter(encounter.id, moved))
    second = calendar_of(world)
    (changed,) = [uid for uid in first if first[uid] != second[uid]]
    assert (second[changed]["sequence"], second[changed]["start"]) == ("1", "2026-11-25")
    done(world.use_cases.remove_entry(encounter.id))
    third = calendar_of(world)
    assert (third[changed]["status"], third[changed]["sequence"]) == ("CANCELLED", "2")
    assert calendar_of(world) == third


def test_three_levels_of_privacy(world: FakeWorld, rich: CaseId) -> None:
    def words(privacy: CalendarPrivacy) -> str:
        calendar_of(world, privacy)
        return world.outside.written[Path("karen.ics")].decode().replace("\r\n ", "")

    code, trader, full = (words(privacy) for privacy in CalendarPrivacy)
    assert "Buty" not in code.replace("ButyPlus", "Buty")
    assert "ButyPlus sp" not in trader
    assert "ButyPlus" in trader
    assert "oddzwonią" not in trader
    assert "Buty zimowe" not in trader
    assert "oddzwonią" in full


@given(st.text(min_size=1, max_size=80).filter(str.strip), st.text(max_size=80))
def test_no_property_is_injected(title: str, promised: str) -> None:
    world = FakeWorld()
    case_id = done(world.use_cases.open_case(make_case_draft())).id
    case = file_of(world, case_id).case
    world.desk.stored[case.id] = dataclasses.replace(case, title=title)
    evil = make_encounter(
        case_id=case_id, promised=f"{promised}\r\nATTENDEE:mailto:x@y\nEND:VEVENT",
        promised_by=date(2026, 11, 25),
    )  # fmt: skip
    world.desk.stored[evil.id] = evil
    calendar_of(world, CalendarPrivacy.FULL)
    found = Calendar.from_ical(world.outside.written[Path("karen.ics")])
    for event in found.walk("VEVENT"):
        assert set(event) == {
            "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP", "STATUS",
        }  # fmt: skip
    summaries = [str(each["SUMMARY"]) for each in found.walk("VEVENT")]
    meant = "".join(s if s.isprintable() else " " for s in f"{title}: Promised: “{promised}")
    assert any(" ".join(meant.split()) in each for each in summaries)


# ---------------------------------------------------------------- pictures for others


def test_a_copy_for_others_has_no_place_and_the_original_keeps_it(
    world: FakeWorld, rich: CaseId
) -> None:
    item = next(each for each in file_of(world, rich).evidence if each.name == "zdjęcie.jpg")
    target = Path("kopia.jpg")
    assert world.use_cases.exchange.save_evidence_for_others(item.id, target) is None
    assert b"GPS" not in world.outside.written[target]
    assert world.files.read(item.digest) == photo()
    seen = world.use_cases.exchange.preview_evidence(item.id)
    assert not isinstance(seen, Refused)
    assert seen.has_place
    assert seen.taken_at == "2026-11-05T14:30:00"


def test_the_environment_of_the_child_holds_no_secret() -> None:
    from karen_app.intake.child import _surroundings

    os.environ["KAREN_TEST_SECRET"] = "x"
    assert "KAREN_TEST_SECRET" not in _surroundings()
