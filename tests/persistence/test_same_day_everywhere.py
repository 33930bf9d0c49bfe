"""One day of work done in the whole program, which must leave the same in each of the stores."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from karen_app.bootstrap import Karen, Opening, open_karen
from karen_app.domain.case import Case, OutcomeKind
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId, ClientId
from karen_app.domain.message import say
from karen_app.domain.records import RECORD_TYPES, to_canonical_json
from karen_app.paths import places_in
from karen_app.persistence.journal import first_break
from karen_app.persistence.settings_file import SettingsFile
from karen_app.persistence.shared_files import join_folder
from karen_app.services.change import replacing
from karen_app.services.drafts import ClosingDraft
from karen_app.services.keeping.merge import Side
from karen_app.services.outcome import Done, InConflict
from karen_app.services.ports import Desk
from karen_app.services.settings import Settings
from karen_app.services.storing import store_edit
from tests.fakes import CountedIds, FakeClock
from tests.makers import done, make_case_draft, make_client_draft, make_encounter_draft
from tests.persistence.postgres_server import Server
from tests.persistence.stores import KINDS
from tests.persistence.vaults import CHEAP, PASSPHRASE

OTHERS = tuple(kind for kind in KINDS if kind != "sqlite")


class Day:
    """The program over a store of one kind, and what was seen of it during the day."""

    def __init__(self, kind: str, folder: Path, address: str) -> None:
        self.folder, self.clock, self.ids = folder, FakeClock(), CountedIds()
        folder.mkdir()
        self.places = places_in(folder / "data")
        if address:
            share = folder / "share"
            share.mkdir()
            join_folder(share)
            settings = Settings(store_url=address, store_files=str(share))
            SettingsFile(self.places.settings).save(settings)
        self.seen: dict[str, object] = {}
        self.karen = self.opened()
        if kind == "sqlcipher":
            self.karen.vault.cost = CHEAP
            keeping = self.karen.use_cases.keeping
            assert isinstance(keeping.set_passphrase(PASSPHRASE, PASSPHRASE), str)

    def opened(self) -> Karen:
        has_keys = (self.places.data / "karen.keys.json").exists()
        opening = Opening(typed=PASSPHRASE if has_keys else "")
        return open_karen(self.places, self.clock, self.ids, opening)

    def again(self) -> None:
        self.karen.close()
        self.karen = self.opened()

    @property
    def desk(self) -> Desk:
        return self.karen.use_cases._desk

    def note(self, name: str, value: object) -> None:
        self.seen[name] = value


def work(day: Day) -> None:
    """A day, and the months after it, in the order in which a person meets the program."""
    write_down(day)
    change_the_same_twice(day)
    look(day)
    put_away(day)
    day.again()
    remember(day)


def write_down(day: Day) -> None:
    use = day.karen.use_cases
    done(use.load_samples())
    case = done(use.open_case(make_case_draft(title="Łódka – „dziurawa” <b>")))
    entry = done(use.record_encounter(case.id, make_encounter_draft()))
    draft = use.encounter_draft(entry.id)
    done(use.edit_encounter(entry.id, dataclasses.replace(draft, summary="Zażółć gęślą jaźń")))
    receipt = day.folder.parent / "paragon.txt"
    receipt.write_text("kasa 4711 kwota 349,00", encoding="utf-8")
    os.utime(receipt, (1_790_000_000, 1_790_000_000))
    file = done(use.attach_file(case.id, receipt))
    done(use.label_exhibit(file.id, 1))
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    done(use.fill_letter(letter.id, "defect", "przecieka"))
    use.keep_draft(f"encounter:new:{case.id}", Fields({"summary": "niedokończone ć"}))
    outcome = use.pin_case(case.id, is_pinned=True)
    assert isinstance(outcome, Done)
    assert outcome.change is not None
    done(use.put_back(outcome.change))
    done(use.put_forward(outcome.change))
    removed = use.remove_samples()
    assert isinstance(removed, Done)
    assert removed.change is not None
    done(use.put_back(removed.change))
    day.note("case", case.id)


def change_the_same_twice(day: Day) -> None:
    """Somebody else changed the case while it lay open here; both edits are put together."""
    desk, use, label = day.desk, day.karen.use_cases, say("change.case_edited", title="x")
    case_id = CaseId(str(day.seen["case"]))
    with desk.open() as records:
        seen = records.get(Case, case_id)
        assert seen is not None
        theirs = dataclasses.replace(seen, title="Ich tytuł", note="ich notatka")
        records.commit(replacing(label, seen, theirs))
    mine = dataclasses.replace(seen, title="Mój tytuł", story="moja opowieść")
    conflict = store_edit(desk, label, seen, mine)
    assert isinstance(conflict, InConflict)
    assert [clash.field for clash in use.compare_conflict(conflict).clashes] == ["title"]
    stored = done(use.settle_conflict(conflict, {"title": Side.MINE}))
    assert isinstance(stored, Case)
    assert (stored.title, stored.note, stored.story) == (
        "Mój tytuł", "ich notatka", "moja opowieść"
    )  # fmt: skip


def look(day: Day) -> None:
    use, case_id = day.karen.use_cases, CaseId(str(day.seen["case"]))
    day.note("board", use.board())
    day.note("page", use.case_page(case_id))
    day.note("found", {word: sorted(hit.record_id for hit in use.search(word)) for word in WORDS})
    day.note("history", [(line.number, line.at, line.label) for line in use.history()])
    day.note("calendar", use.calendar(day.clock.today(), day.clock.today()))
    day.note("statistics", use.statistics())
    with day.desk.open() as records:
        case = records.get(Case, case_id)
    assert case is not None
    target = day.folder / "osoba"
    assert use.exchange.export_person(case.client_id, target) is None
    person = json.loads((target / "person.json").read_text(encoding="utf-8"))
    for line in person["history"]:
        del line["digest"], line["previous"], line["salt"], line["actor"]
    day.note("person", person)
    day.note("of the person", sorted(each.name for each in target.rglob("*")))
    report = use.keeping.verify_store()
    assert report.is_sound
    day.note("checked", (report.files, len(report.faults)))


WORDS = ("lodka", "zazolc gesla", "4711", "moja", "ich notatka", "nic takiego", "buty", "a.b@c")


def put_away(day: Day) -> None:
    """One case is closed and kept for years, one goes to the trash and is erased a month later."""
    use, case_id = day.karen.use_cases, CaseId(str(day.seen["case"]))
    ending = ClosingDraft(kind=OutcomeKind.WON, closed_on=day.clock.today(), words="oddali")
    done(use.close_case(case_id, ending))
    day.note("retention", use.keeping.retention())
    other = done(
        use.open_case(
            make_case_draft(title="Do kosza", client=make_client_draft(name="Jan Kanarek"))
        )
    )
    done(use.trash_case(other.id))
    day.note("trash", use.trash())
    day.clock.move(29)
    assert use.keeping.purge_trash() == 0
    day.clock.move(2)
    assert use.keeping.purge_trash() == 1
    client = next(ClientId(each.client_id) for each in use.clients() if each.name == "Jan Kanarek")
    day.note("erasure", use.keeping.preview_erasure(client))
    assert use.keeping.erase_person(client) is None
    day.note("due", use.keeping.retention_review(2040))


def remember(day: Day) -> None:
    """Everything the store says at the end, without what is made by chance."""
    desk, use = day.desk, day.karen.use_cases
    with desk.open() as records:
        day.note("records", to_canonical_json([records.all(kind) for kind in RECORD_TYPES]))
        lines = records.journal()
        day.note(
            "lines", [told(line.label, line.payload, is_erased=line.is_erased) for line in lines]
        )
        assert first_break(lines) is None
    day.note("drafts", {form: desk.drafts.typed(form) for form in desk.drafts.forms()})
    assert use.keeping.verify_store().is_sound
    assert use.search("kanarek") == ()


def told(label: str, payload: str, *, is_erased: bool) -> tuple[str, str]:
    return (label, "") if is_erased else (label, payload)


@pytest.fixture
def days(tmp_path: Path) -> Iterator[list[Day]]:
    begun: list[Day] = []
    yield begun
    for day in begun:
        day.karen.close()


@pytest.mark.parametrize("kind", OTHERS)
def test_a_day_of_work_leaves_the_same_as_in_a_plain_file(
    kind: str, tmp_path: Path, days: list[Day], request: pytest.FixtureRequest
) -> None:
    server: Server | None = request.getfixturevalue("postgres") if kind == "postgres" else None
    for each, address in (("sqlite", ""), (kind, server.database() if server else "")):
        day = Day(each, tmp_path / each, address)
        days.append(day)
        work(day)
    plain, other = days
    assert plain.seen.keys() == other.seen.keys()
    for name, value in plain.seen.items():
        assert other.seen[name] == value, name
