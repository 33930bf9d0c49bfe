"""Safe-keeping as the window uses it: backups, restore, passphrase, check, erasure, retention."""

from __future__ import annotations

import dataclasses
import time
from datetime import date
from pathlib import Path
from threading import Event, Thread

import pytest

from karen_app.domain.case import OutcomeKind
from karen_app.domain.client import Client
from karen_app.domain.ids import ClientId
from karen_app.domain.keeping import StoreKind, StoreReport
from karen_app.services.drafts import ClosingDraft
from karen_app.services.keeping.keep import Keeping
from karen_app.services.outcome import Refused
from karen_app.services.ports import Progress
from karen_app.services.settings import Settings
from tests.fakes import FakeWorld
from tests.makers import done, opened_case

LONG = "cztery zwykłe słowa"


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def keeping(world: FakeWorld) -> Keeping:
    return world.use_cases.keeping


def refusal(outcome: object) -> str:
    assert isinstance(outcome, Refused)
    return outcome.problems[0].sentence


def closed_case(world: FakeWorld, closed_on: date) -> str:
    case = opened_case(world.use_cases)
    done(world.use_cases.close_case(case.id, ClosingDraft(OutcomeKind.WON, closed_on)))
    return case.id


def test_back_up_once_a_day_and_whenever_asked(keeping: Keeping) -> None:
    assert keeping.back_up_first_of_day() is not None
    assert keeping.back_up_first_of_day() is None
    assert not isinstance(keeping.back_up(), Refused)
    assert len(keeping.backups()) == 2
    assert keeping.status().kept_backups == 2


def test_restore_backup_previews_does_and_undoes(keeping: Keeping) -> None:
    assert "no restore" in refusal(keeping.undo_restore())
    made = keeping.back_up()
    assert not isinstance(made, Refused)
    assert keeping.preview_restore(made.path).problem is None
    assert keeping.restore_backup(made.path) is None
    assert keeping.undo_restore() is None
    gone = Path("/backups/gone.db")
    assert keeping.preview_restore(gone).problem is not None
    assert "not there any more" in refusal(keeping.restore_backup(gone))


def test_a_passphrase_must_be_long_and_typed_twice_alike(keeping: Keeping) -> None:
    assert "at least 10" in refusal(keeping.set_passphrase("krótkie", "krótkie"))
    assert "differ" in refusal(keeping.set_passphrase(LONG, f"{LONG}!"))
    assert "differ" in refusal(keeping.export_protected(Path("a"), LONG, ""))
    assert keeping.status().kind is StoreKind.FILE
    assert isinstance(keeping.set_passphrase(LONG, LONG), str)
    assert "already" in refusal(keeping.set_passphrase(LONG, LONG))
    assert keeping.status().kind is StoreKind.ENCRYPTED
    assert "neither" in refusal(keeping.change_passphrase("nie to", LONG, LONG))
    assert isinstance(keeping.change_passphrase(LONG, f"{LONG} i", f"{LONG} i"), str)
    assert keeping.lock() is None
    assert keeping.status().is_locked
    assert "neither" in refusal(keeping.unlock(LONG))
    assert keeping.unlock(f"{LONG} i") is None
    assert "neither" in refusal(keeping.remove_passphrase(LONG))
    assert keeping.remove_passphrase(f"{LONG} i") is None
    assert "no passphrase" in refusal(keeping.lock())


def test_a_protected_file_goes_out_and_comes_in(keeping: Keeping) -> None:
    assert isinstance(keeping.export_protected(Path("a.karen"), LONG, LONG), str)
    found = keeping.import_protected(Path("a.karen"), LONG)
    assert isinstance(found, Path)
    assert keeping.preview_restore(found).problem is None


def test_verify_store_is_due_after_a_week(world: FakeWorld, keeping: Keeping) -> None:
    assert keeping.is_check_due()
    assert keeping.verify_store().is_sound
    assert not keeping.is_check_due()
    world.desk.clock.move(6)
    assert not keeping.is_check_due()
    world.desk.clock.move(1)
    assert keeping.is_check_due()


def test_erase_person_tells_first_and_refuses_open_cases(
    world: FakeWorld, keeping: Keeping
) -> None:
    case = opened_case(world.use_cases)
    seen = keeping.preview_erasure(case.client_id)
    assert not isinstance(seen, Refused)
    assert (seen.name, seen.cases) == ("Anna Nowak", (f"{case.number} {case.title}",))
    assert seen.blocked is not None
    assert "still open" in refusal(keeping.erase_person(case.client_id))
    done(world.use_cases.close_case(case.id, ClosingDraft(OutcomeKind.LOST, date(2026, 11, 22))))
    assert keeping.erase_person(case.client_id) is None
    assert world.desk.stored == {}
    assert set(world.keeper.erased[0].records) == {case.id, case.client_id, case.trader_id}
    assert "nobody" in refusal(keeping.erase_person(ClientId("gone")))
    assert "nobody" in refusal(keeping.preview_erasure(ClientId("gone")))


def test_a_trader_of_somebody_else_stays(world: FakeWorld, keeping: Keeping) -> None:
    first = closed_case(world, date(2026, 11, 22))
    case = world.use_cases.case_page(first)  # type: ignore[arg-type]
    draft = world.use_cases.case_draft(case.head.case_id)
    other = dataclasses.replace(
        draft, client=dataclasses.replace(draft.client, client_id="", name="Jan Inny")
    )
    second = done(world.use_cases.open_case(other))
    erased = next(
        each.id
        for each in world.desk.stored.values()
        if isinstance(each, Client) and each.name == "Anna Nowak"
    )
    assert keeping.erase_person(erased) is None
    assert second.trader_id in world.desk.stored


def test_the_trash_is_purged_after_thirty_days(world: FakeWorld, keeping: Keeping) -> None:
    first = opened_case(world.use_cases)
    done(world.use_cases.trash_case(first.id))
    world.desk.clock.move(20)
    second = opened_case(world.use_cases, title="Druga")
    done(world.use_cases.trash_case(second.id))
    assert keeping.purge_trash() == 0
    world.desk.clock.move(11)
    assert keeping.purge_trash() == 1
    assert first.id not in world.desk.stored
    assert keeping.empty_trash() == 1
    assert keeping.empty_trash() == 0


@pytest.mark.parametrize(
    ("settings", "erase_from", "basis"),
    [
        (Settings(), date(2033, 1, 1), "retention.limitation"),
        (Settings(office_mode=True), date(2037, 1, 1), "retention.office"),
        (Settings(office_mode=True, retention_years=3), date(2030, 1, 1), "retention.chosen"),
    ],
)
def test_retention_counts_whole_years_after_the_year_of_closing(
    world: FakeWorld, keeping: Keeping, settings: Settings, erase_from: date, basis: str
) -> None:
    world.settings.save(settings)
    opened_case(world.use_cases, title="Otwarta")
    case_id = closed_case(world, date(2026, 11, 22))
    (line,) = keeping.retention()
    assert (line.case_id, line.erase_from, line.basis.code) == (case_id, erase_from, basis)
    assert not line.is_due
    assert keeping.retention_review(erase_from.year - 1) == ()
    assert keeping.retention_review(erase_from.year) == (line,)
    world.desk.clock.move((erase_from - world.desk.clock.today()).days)
    assert keeping.retention()[0].is_due


def test_by_itself_old_trash_is_erased_and_the_store_is_checked_once_a_week(
    world: FakeWorld, keeping: Keeping
) -> None:
    case = opened_case(world.use_cases)
    done(world.use_cases.trash_case(case.id))
    first = keeping.look_after()
    assert (first.erased, first.report) == (0, keeping.last_report)
    assert keeping.look_after().report is None
    world.desk.clock.move(31)
    later = keeping.look_after()
    assert later.erased == 1
    assert later.report is not None
    assert world.use_cases.trash() == ()


def test_a_store_found_damaged_is_checked_again(world: FakeWorld, keeping: Keeping) -> None:
    keeping.verify_store()
    assert not keeping.is_check_due()
    world.keeper.was_sound = False
    assert keeping.is_check_due()


def test_by_itself_nothing_is_done_while_it_is_locked(keeping: Keeping, world: FakeWorld) -> None:
    assert isinstance(keeping.set_passphrase(LONG, LONG), str)
    assert keeping.lock() is None
    assert keeping.look_after().report is None
    assert world.keeper.report is None


def test_a_check_gives_way_to_the_next_work_on_the_whole_store(
    world: FakeWorld, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, went_on = Event(), []

    def check(progress: Progress | None = None) -> StoreReport:
        assert progress is not None
        went_on.append(progress(1, 2))
        begun.set()
        while progress(1, 2):
            time.sleep(0.001)
        return StoreReport(world.desk.clock.now(), 0, (), (), None, None, is_complete=False)

    assert isinstance(keeping.set_passphrase(LONG, LONG), str)
    monkeypatch.setattr(world.keeper, "check", check)
    checking = Thread(target=keeping.verify_store)
    checking.start()
    assert begun.wait(10)
    assert keeping.lock() is None
    checking.join(10)
    assert went_on == [True]
    assert not checking.is_alive()
    assert keeping.last_report is None
