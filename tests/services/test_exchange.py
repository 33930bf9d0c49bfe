"""Cases go out and come back equal; hostile parcels, tables and calendars do no harm."""

import dataclasses
import hashlib
import json
import random
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from karen_app.domain.client import Client
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId, ClientId
from karen_app.domain.message import say
from karen_app.services.change import Change
from karen_app.services.outcome import Done, Refused
from tests.fakes import FakeWorld
from tests.intake.samples_of_files import photo
from tests.makers import (
    done,
    make_case_draft,
    make_client_draft,
)
from tests.services.rich_case import a_rich_case, content_of, exported, file_of, records_in


@pytest.fixture
def world(tmp_path: Path) -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def rich(world: FakeWorld, tmp_path: Path) -> CaseId:
    folder = tmp_path / "in"
    folder.mkdir()
    return a_rich_case(world, folder)


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
    assert other.use_cases.case_page(new).log


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


def test_a_changed_byte_never_comes_in(world: FakeWorld, rich: CaseId, tmp_path: Path) -> None:
    """Whatever byte of a parcel changes: refused, or equal to what went out."""
    good = exported(world, rich, tmp_path / "good.zip").read_bytes()
    sent, bad, chance = content_of(file_of(world, rich)), tmp_path / "bad.zip", random.Random(2026)
    refusals = 0
    for _ in range(60):
        content = bytearray(good)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        bad.write_bytes(content)
        other = FakeWorld()
        outcome = other.use_cases.exchange.import_case(bad)
        if isinstance(outcome, Refused):
            refusals += 1
            assert not other.desk.stored
        else:
            assert content_of(file_of(other, done(outcome))) == sent
    assert refusals > 30


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


def test_a_person_gets_what_was_typed_about_them_and_nothing_about_others(
    world: FakeWorld, rich: CaseId, tmp_path: Path
) -> None:
    use, client = world.use_cases, file_of(world, rich).client
    other = Client(id=ClientId("other"), name="Jan Inny")
    with world.desk.open() as records:
        renamed = dataclasses.replace(client, name="Anna Nowa")
        records.commit(Change(say("change.samples_loaded"), (client,), (renamed, other)))
    use.keep_draft(f"encounter:new:{rich}", Fields({"summary": "niedokończone"}))
    use.keep_draft("case:new", Fields({"story": "znowu pani anna nowa"}))
    use.keep_draft("case:other", Fields({"story": "o Janie"}))
    assert use.exchange.export_person(client.id, tmp_path / "osoba") is None
    text = (tmp_path / "osoba" / "person.json").read_text(encoding="utf-8")
    found = json.loads(text)
    assert {each["form"] for each in found["drafts"]} == {f"encounter:new:{rich}", "case:new"}
    assert "niedokończone" in text
    assert "Anna Nowa" in found["history"][-1]["payload"]
    assert "Jan" not in text


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


def test_the_environment_of_the_child_holds_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    from karen_app.intake.child import _surroundings

    monkeypatch.setenv("KAREN_TEST_SECRET", "x")
    assert "KAREN_TEST_SECRET" not in _surroundings()
