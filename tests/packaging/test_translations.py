"""The catalogues follow the source: what is marked is found, what is lost is said."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import translations
from tests.architecture.source_tree import ROOT
from translations import Source

CODE = """
label = translate("Board", "Cases")
days = translate("Board", "%n days", None, 3)
hint = words.translate("Board", "Open", "a button")
name = NOOP("Labels", "goods")
computed = translate("Labels", name)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    return tmp_path


def test_marked_strings_are_found_and_computed_ones_passed_over() -> None:
    assert set(translations.strings_in(ast.parse(CODE))) == {
        Source("Board", "Cases"),
        Source("Board", "%n days", plural=True),
        Source("Board", "Open", "a button"),
        Source("Labels", "goods"),
    }


def test_a_translation_survives_an_update(folder: Path) -> None:
    kept, gone, fresh = Source("A", "Yes & no"), Source("A", "old"), Source("B", "new")
    text = translations.as_xml("pl", {kept: ("Tak <i> nie",), gone: ("stare",)})
    (folder / "karen_pl.ts").write_text(text, encoding="utf-8")
    translations.update("pl", (kept, fresh))
    assert translations.read_catalogue("pl") == {kept: ("Tak <i> nie",), fresh: ()}


def test_what_is_missing_stale_or_uncompiled_is_said(folder: Path) -> None:
    stale, plural = Source("A", "old"), Source("A", "%n days", plural=True)
    text = translations.as_xml("pl", {stale: ("stare",), plural: ("%n dzień", "%n dni", "")})
    (folder / "karen_pl.ts").write_text(text, encoding="utf-8")
    faults = " | ".join(translations.faults_of("pl", (plural, Source("A", "new"))))
    assert "not translated: A: %n days" in faults
    assert "not translated: A: new" in faults
    assert "no longer used, run make translations: A: old" in faults
    assert "karen_pl.qm: older" in faults


def test_a_complete_catalogue_has_no_faults(folder: Path) -> None:
    source = Source("A", "Cases")
    text = translations.as_xml("uk", {source: ("Справи",)})
    (folder / "karen_uk.ts").write_text(text, encoding="utf-8")
    translations.update("uk", (source,))
    assert not list(translations.faults_of("uk", (source,)))


@pytest.mark.parametrize(
    ("text", "plural", "forms", "lost"),
    [
        ("until {day}", False, ("do {day}",), []),
        ("until {day}", False, ("do",), ["{day}"]),
        ("until {day}", False, ("do {dzień}",), ["{day}", "{dzień}"]),
        ("%n days", True, ("jeden dzień", "%n dni", "%n dni"), []),
    ],
)
def test_lost_places_are_named(
    text: str, plural: bool, forms: tuple[str, ...], lost: list[str]
) -> None:
    assert translations.lost_places(Source("A", text, plural=plural), forms) == lost


def test_english_needs_its_plurals_only() -> None:
    plain, plural = Source("A", "Cases"), Source("A", "%n days", plural=True)
    assert translations.wanted("en", (plain, plural)) == [plural]


def test_all_three_languages_are_complete() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/translations.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_ukrainian_has_one_word_for_an_ombudsman() -> None:
    """GLOSSARY.md says which, and why not the others."""
    places = [ROOT / "docs" / "guide.uk.md", translations.ts_file("uk")]
    places += [
        path
        for folder in ("karen_app/data", "legal_rules/data", "letters")
        for path in (ROOT / folder).rglob("*.toml")
    ]
    words = {str(path): path.read_text(encoding="utf-8").lower() for path in places}
    assert sum("омбудсмен" in text for text in words.values()) > 20
    others = ("речник", "захисник", "уповноважен", "омбудсман")
    assert not [place for place, text in words.items() if any(word in text for word in others)]
