"""Files by fingerprint, backups and their rotation, the settings file."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karen_app.domain.errors import FileTrouble
from karen_app.persistence.backup import SqliteBackups
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.journal import first_break, sealed
from karen_app.persistence.open_database import open_database
from karen_app.persistence.rotation import to_keep
from karen_app.persistence.settings_file import SettingsFile
from karen_app.persistence.whole_files import write_whole
from karen_app.services.settings import Language, Settings
from tests.fakes import FakeClock, FakeWorld
from tests.makers import opened_case

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_file_is_kept_once_under_its_fingerprint(tmp_path: Path) -> None:
    files = FileStore(tmp_path / "objects")
    source = tmp_path / "paragon.txt"
    source.write_text("349,00 zł", encoding="utf-8")
    seen: list[int] = []

    def watch(done: int, _whole: int) -> bool:
        seen.append(done)
        return True

    first = files.take_in(source, watch)
    second = files.take_in(source)
    assert first.digest == second.digest
    assert (first.name, first.size, seen) == ("paragon.txt", 10, [10])
    assert files.read(first.digest) == source.read_bytes()
    assert [path.name for path in files.files()] == [first.digest]
    assert not list((tmp_path / "objects" / "tmp").iterdir())


def test_a_changed_or_lost_file_is_noticed(tmp_path: Path) -> None:
    files = FileStore(tmp_path)
    kept = files.put("dowód".encode())
    place = tmp_path / kept.digest[:2] / kept.digest
    place.chmod(0o644)
    place.write_bytes(b"dowod")
    assert files.has(kept.digest)
    assert not files.is_intact(kept.digest)
    with pytest.raises(FileTrouble, match="changed or damaged"):
        files.read(kept.digest)
    assert files.is_intact(files.put("dowód".encode()).digest)
    place.unlink()
    with pytest.raises(FileTrouble, match="missing"):
        files.read(kept.digest)


def test_files_that_cannot_be_taken_say_why(tmp_path: Path) -> None:
    files = FileStore(tmp_path / "objects")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "big").write_bytes(b"x" * 10)
    for name, words in (("gone", "not there"), (".", "folder"), ("empty", "empty")):
        with pytest.raises(FileTrouble, match=words):
            files.take_in(tmp_path / name)
    with pytest.raises(FileTrouble, match="cancelled"):
        files.take_in(tmp_path / "big", lambda _done, _whole: False)
    assert files.files() == ()


def test_a_result_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.pdf", b"%PDF")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"
    with pytest.raises(FileTrouble, match="could not be written"):
        write_whole(tmp_path / "nowhere" / "a.pdf", b"%PDF")


def test_backups_are_verified_and_thinned_only_afterwards(tmp_path: Path) -> None:
    clock = FakeClock()
    store = open_database(tmp_path, clock, tmp_path / "backups")
    backups = SqliteBackups(store.path, tmp_path / "backups", clock)
    backups.make("daily")
    for _day in range(40):
        clock.move(1)
        backups.make("daily")
    kept = backups.kept()
    store.close()
    assert kept[0].made_at == clock.now()
    assert len(kept) == len(to_keep((info.made_at for info in kept), clock.now()))
    assert not list((tmp_path / "backups").glob("*.partial"))


def test_a_clock_set_back_thins_nothing(tmp_path: Path) -> None:
    clock = FakeClock()
    store = open_database(tmp_path, clock, tmp_path / "backups")
    backups = SqliteBackups(store.path, tmp_path / "backups", clock)
    backups.make("daily")
    clock.move(-400)
    backups.make("daily")
    assert len(backups.kept()) == 2
    store.close()


def test_three_years_of_daily_backups_keep_the_promised_ones() -> None:
    kept: set[datetime] = set()
    for day in range(3 * 365):
        now = NOON + timedelta(days=day)
        kept = set(to_keep({*kept, now}, now))
    ages = sorted((now - each).days for each in kept)
    assert ages[:15] == list(range(15))
    assert len(kept) == 3 + 12 + 10 + 9


@given(st.sets(st.integers(0, 3000), max_size=60))
def test_rotation_always_keeps_the_newest_and_all_of_two_days(hours: set[int]) -> None:
    made = {NOON - timedelta(hours=each) for each in hours}
    kept = to_keep(made, NOON)
    assert kept <= made
    assert {each for each in made if NOON - each <= timedelta(days=2)} <= kept
    if made:
        assert max(made) in kept


def test_settings_come_back_and_survive_nonsense(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    wanted = Settings(language=Language.UKRAINIAN, town="Łódź", done_reminders=("a", "b"))
    SettingsFile(path).save(wanted)
    assert SettingsFile(path).load() == wanted
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored["settings"] |= {"language": "klingon", "notify": "yes", "font_scale": 150, "new": 1}
    path.write_text(json.dumps(stored), encoding="utf-8")
    found = SettingsFile(path).load()
    assert (found.language, found.notify, found.font_scale) == (Language.POLISH, True, 150)


def test_settings_where_no_folder_can_be_made_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileTrouble):
        SettingsFile(tmp_path / "file" / "karen" / "settings.json").save(Settings())


def test_settings_to_begin_with_hold_where_they_cannot_be_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    chosen = Settings(language=Language.UKRAINIAN)
    kept, blocked = tmp_path / "settings.json", tmp_path / "file" / "settings.json"
    for path, again in ((kept, chosen), (blocked, Settings())):
        file = SettingsFile(path)
        file.begin_with(chosen)
        assert file.load() == chosen
        assert SettingsFile(path).load() == again


def test_a_broken_settings_file_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{", encoding="ascii")
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert file.kept_broken is not None
    assert file.kept_broken.read_text(encoding="ascii") == "{"


def test_attacks_on_the_journal_are_found() -> None:
    world = FakeWorld()
    for title in ("a", "b", "c"):
        opened_case(world.use_cases, title=title)
    chain = world.desk.lines
    first, second, third = chain
    assert first_break(chain, third.digest) is None
    assert first_break([first, third]) == 2
    assert first_break([second, first, third]) == 1
    assert first_break([first, second], third.digest) == 3
    forged = sealed(dataclasses.replace(second, label="x"))
    assert first_break([first, forged, third]) == 3
