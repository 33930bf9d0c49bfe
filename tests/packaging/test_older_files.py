"""Every file a released Karen wrote is read by this one; the folder ``released`` holds them.

``case-N.karen`` is a whole case handed over in form N, ``settings-N.json`` a settings file of
version N. When the number rises, the old file stays and a new one is added. The stores of released versions are in ``tests/persistence/released``.
"""

from __future__ import annotations

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from karen_app.bootstrap import open_karen
from karen_app.clock import FixedClock
from karen_app.paths import places_in
from karen_app.persistence.settings_file import SettingsFile
from karen_app.persistence.settings_migrations import VERSION
from karen_app.services.keeping.case_parcel import CASE_JSON, FACTS_JSON, FORM
from karen_app.services.outcome import Done, Refused
from karen_app.services.settings import Language, Theme
from legal_rules import assess, load_rulebook, read_case

FOLDER = Path(__file__).parent / "released"
RELEASED = sorted(FOLDER.glob("case-*.karen"))
SETTINGS = sorted(FOLDER.glob("settings-*.json"))
CLOCK = FixedClock(date(2026, 11, 22))


def form_of(parcel: Path) -> int:
    return int(parcel.stem.removeprefix("case-"))


def test_every_form_has_its_file() -> None:
    assert [form_of(path) for path in RELEASED] == list(range(1, FORM + 1))


@pytest.mark.parametrize("parcel", RELEASED, ids=lambda path: path.stem)
def test_a_case_of_a_released_version_comes_in_whole(parcel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(parcel) as packed:
        written = json.loads(packed.read(CASE_JSON))
    karen = open_karen(places_in(tmp_path), CLOCK)
    try:
        taken = karen.use_cases.exchange.import_case(parcel)
        assert isinstance(taken, Done), taken
        page = karen.use_cases.case_page(taken.value)
    finally:
        karen.close()
    assert written["karen_case"] == form_of(parcel)
    assert page.head.title == written["records"]["case"]["title"]
    entries = [written["records"][name] for name in ("encounters", "replies")]
    assert len(page.log) >= sum(len(group) for group in entries) > 0


@pytest.mark.parametrize("parcel", RELEASED, ids=lambda path: path.stem)
def test_its_facts_are_still_understood_by_the_law(parcel: Path) -> None:
    with zipfile.ZipFile(parcel) as packed:
        facts = json.loads(packed.read(FACTS_JSON))
    rulebook = load_rulebook()
    assert assess(read_case(facts, rulebook), rulebook).deadlines


def test_a_case_of_a_newer_version_is_refused_with_a_sentence(tmp_path: Path) -> None:
    newer = tmp_path / "newer.karen"
    with zipfile.ZipFile(RELEASED[-1]) as old, zipfile.ZipFile(newer, "w") as new:
        case = json.loads(old.read(CASE_JSON)) | {"karen_case": FORM + 1}
        new.writestr(CASE_JSON, json.dumps(case))
        new.writestr(FACTS_JSON, old.read(FACTS_JSON))
    karen = open_karen(places_in(tmp_path / "store"), CLOCK)
    try:
        assert isinstance(karen.use_cases.exchange.import_case(newer), Refused)
    finally:
        karen.close()


def test_every_version_of_the_settings_has_its_file() -> None:
    assert [path.stem for path in SETTINGS] == [f"settings-{n}" for n in range(1, VERSION + 1)]


@pytest.mark.parametrize("path", SETTINGS, ids=lambda path: path.stem)
def test_settings_of_a_released_version_are_understood(path: Path) -> None:
    file = SettingsFile(path)
    found = file.load()
    assert file.kept_broken is None
    assert (found.language, found.theme) == (Language.UKRAINIAN, Theme.DARK)
    assert (found.font_scale, found.lock_after_minutes, found.retention_years) == (130, 5, 6)
    assert (found.office_mode, found.town) == (True, "Łódź")
    assert found.templates_folder == "/media/anna/letters"
    assert len(found.recent_cases) == 1
