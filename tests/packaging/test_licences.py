"""No part that would force its licence on Karen is given to people, and the notices name them all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import licences
import notices
import sbom
from audit import NOT_ASKED, WEAK, Asked, verdict
from shipped import locked, shipped_distributions


def test_every_licence_of_what_is_shipped_fits() -> None:
    assert licences.faults() == []


@pytest.mark.parametrize(
    ("licence", "does"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("Apache-2.0 AND MIT", True),
        ("BSD License; Apache Software License", True),
        ("GPL-3.0-only", False),
        ("GNU General Public License v2 (GPLv2)", False),
        ("GNU General Public License v2 (GPLv2); MIT License", False),
        ("Apache-2.0 AND AGPL-3.0-or-later", False),
        ("UNKNOWN", False),
        ("", False),
    ],
)
def test_which_licences_fit(licence: str, *, does: bool) -> None:
    assert licences.fits(licence) is does


def test_a_licence_that_does_not_fit_is_said_with_what_to_do() -> None:
    (sentence,) = licences.faults({"borb 3.0": "AGPL-3.0-only"})
    assert sentence.startswith("borb 3.0: the licence 'AGPL-3.0-only' is not among those that fit.")


@pytest.mark.parametrize(
    ("licence", "is_one"),
    [
        ("GPL-3.0-or-later", True),
        ("AGPL-3.0-only", True),
        ("MIT; GPL-2.0-only", True),
        ("LGPL-3.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
    ],
)
def test_gpl_without_an_exception_is_recognised(licence: str, *, is_one: bool) -> None:
    assert licences.is_gpl_only(licence) is is_one


def test_the_notices_are_of_the_locked_packages() -> None:
    assert not notices.is_stale(), "run make notices"


def test_old_notices_are_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "TARGET", tmp_path / "notices.txt")
    assert notices.is_stale()
    changed = notices.contents().replace("sqlalchemy 2.", "sqlalchemy 1.")
    notices.TARGET.write_text(changed, encoding="utf-8")
    assert notices.is_stale()
    notices.TARGET.write_text(notices.contents(), encoding="utf-8")
    assert not notices.is_stale()


def test_the_notices_name_every_part_and_are_no_advice() -> None:
    text = notices.TARGET.read_text(encoding="utf-8")
    named = [f"{one.name} {one.version}" for one in shipped_distributions()]
    assert not [one for one in named + [p.name for p in licences.other_parts()] if one not in text]
    for words in ("not legal advice by a lawyer", "GNU LESSER GENERAL PUBLIC LICENSE", "SQLCipher"):
        assert words in text


def test_the_bill_of_materials_names_every_locked_package(tmp_path: Path) -> None:
    sbom.write(tmp_path / "karen.cdx.json", is_validated=False)
    bill = json.loads((tmp_path / "karen.cdx.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    found = {one["name"].lower().replace("_", "-") for one in bill["components"]}
    assert not locked().keys() - found
    assert {"Qt", "SQLCipher community", "CPython"} <= found | {
        one["name"] for one in bill["components"]
    }
    sqlalchemy = next(one for one in bill["components"] if one["name"] == "sqlalchemy")
    assert sqlalchemy["version"] == locked()["sqlalchemy"]


CLEAN: Asked = {"name": "a", "version": "1", "vulns": []}
SILENT: Asked = {"name": "b", "version": "1", "skip_reason": "not found"}
WEAK_ONE: Asked = {
    "name": "c",
    "version": "1",
    "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["2"]}],
}


def test_the_audit_passes_only_when_everything_was_asked_about() -> None:
    assert verdict({"a": CLEAN}, ["a"])[0] == 0
    code, words = verdict({"a": CLEAN, "b": SILENT}, ["a", "b"])
    assert code == NOT_ASKED
    assert "did not answer for 1 of 2 packages (b)" in words
    assert verdict({}, ["a"])[0] == NOT_ASKED


def test_the_audit_names_a_weakness_even_when_others_stayed_silent() -> None:
    code, words = verdict({"b": SILENT, "c": WEAK_ONE}, ["b", "c"])
    assert code == WEAK
    assert "c 1: PYSEC-2026-1 (mended in 2)" in words
