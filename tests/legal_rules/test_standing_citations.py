"""Places that letters cite though nothing is computed from them."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from legal_rules import Rulebook, RuleFileError, citation_for, load_rulebook
from legal_rules.checks.citations import all_sources
from legal_rules.loader import BUILT_IN


def test_a_place_is_cited_with_the_journal_of_the_day(rulebook: Rulebook) -> None:
    before = citation_for("kpc-187", rulebook, date(2020, 1, 2))
    now = citation_for("kpc-187", rulebook, date(2026, 11, 22))
    assert before is not None
    assert now is not None
    assert now.place == "art. 126 i art. 187"
    assert now.title.endswith("Kodeks postępowania cywilnego")
    assert now.journal == "Dz.U. 2026 poz. 468"
    assert before.journal != now.journal


def test_a_place_is_not_cited_before_it_was_law(rulebook: Rulebook) -> None:
    assert citation_for("adr-32-statement", rulebook, date(2017, 1, 9)) is None
    assert citation_for("adr-32-statement", rulebook, date(2017, 1, 10)) is not None


def test_a_place_for_consumers_is_not_cited_for_a_sole_trader(rulebook: Rulebook) -> None:
    day = date(2026, 11, 22)
    assert citation_for("adr-32-statement", rulebook, day, "consumer") is not None
    assert citation_for("adr-32-statement", rulebook, day, "quasi_consumer") is None
    assert citation_for("kpc-187", rulebook, day, "quasi_consumer") is not None


def test_an_unknown_id_has_no_citation(rulebook: Rulebook) -> None:
    assert citation_for("no-such-place", rulebook, date(2026, 11, 22)) is None


def test_no_id_is_shared_with_a_rule(rulebook: Rulebook) -> None:
    others = set(rulebook.versions) | {each.id for each in rulebook.amounts}
    others |= set(rulebook.findings_by_id) | {each.id for each in rulebook.entitlements}
    assert not others & set(rulebook.standing)


def test_the_checks_read_these_places_too(rulebook: Rulebook) -> None:
    assert set(rulebook.standing) <= {owner for owner, _ in all_sources(rulebook)}


def folder_with(tmp_path: Path, citations: str) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(BUILT_IN, folder)
    (folder / "citations.toml").write_text(citations, encoding="utf-8")
    return folder


ENTRY = """[[citation]]
id = "one"
act = "kc"
place = "art. 5"
from = 2003-01-01
until = 2010-12-31
read_on = 2026-11-22
note = "n"
"""


def test_a_place_that_was_repealed_is_not_cited(tmp_path: Path) -> None:
    rulebook = load_rulebook(folder_with(tmp_path, ENTRY))
    assert citation_for("one", rulebook, date(2010, 12, 31)) is not None
    assert citation_for("one", rulebook, date(2011, 1, 1)) is None


@pytest.mark.parametrize(
    ("faulty", "words"),
    [
        (ENTRY + ENTRY, "ids are never used twice"),
        (ENTRY.replace('"kc"', '"kcx"'), "kcx"),
        (ENTRY.replace("place", "plaec"), "`place` is missing"),
        (ENTRY.replace("from = 2003-01-01", ""), "from"),
    ],
)
def test_a_faulty_entry_gets_a_sentence(tmp_path: Path, faulty: str, words: str) -> None:
    with pytest.raises(RuleFileError) as raised:
        load_rulebook(folder_with(tmp_path, faulty))
    assert words in str(raised.value)
    assert "citation" in str(raised.value)


def test_a_rulebook_without_the_file_has_no_such_places(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "")
    (folder / "citations.toml").unlink()
    assert not load_rulebook(folder).standing
