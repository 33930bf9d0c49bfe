"""A build says that the Python or OpenSSL it gives along is older than what is known."""

import tomllib
from pathlib import Path

import pytest

import build
import machine

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
PAPER = Path(__file__).resolve().parents[2] / "docs" / "known-weaknesses.md"


@pytest.fixture
def newest(tmp_path: Path) -> Path:
    path = tmp_path / "newest.toml"
    path.write_text(
        'looked_on = 2026-11-22\n[newest]\n"CPython" = { "3.11" = "3.11.17" }\n'
        '"OpenSSL (CPython)" = { "3.0" = "3.0.22" }\n',
        encoding="utf-8",
    )
    return path


def test_what_is_older_is_named_with_the_newest(newest: Path) -> None:
    told = machine.warnings({"CPython": "3.11.7", "OpenSSL (CPython)": "3.0.19"}, newest)
    assert [each.split(". ")[0] for each in told] == [
        "Warning: CPython 3.11.7 goes along, 3.11.17 was known on 2026-11-22",
        "Warning: OpenSSL (CPython) 3.0.19 goes along, 3.0.22 was known on 2026-11-22",
    ]


@pytest.mark.parametrize("version", ["3.11.17", "3.11.18"])
def test_the_newest_and_a_newer_one_need_no_word(newest: Path, version: str) -> None:
    assert machine.warnings({"CPython": version, "OpenSSL (CPython)": "3.0.22"}, newest) == []


def test_of_a_series_nobody_looked_at_it_says_so(newest: Path) -> None:
    (told,) = machine.warnings({"CPython": "3.14.2"}, newest)
    assert "nobody looked for the newest of 3.14" in told


def test_the_figures_are_those_of_the_page() -> None:
    known = tomllib.loads(machine.NEWEST.read_text(encoding="utf-8"))
    paper = PAPER.read_text(encoding="utf-8")
    for name, seen in known["newest"].items():
        row = next(line for line in paper.splitlines() if line.startswith(f"| {name} |"))
        for version in seen.values():
            assert version in row.split("|")[3]
    day = known["looked_on"]
    assert f"on {day.day} {MONTHS[day.month - 1]} {day.year}" in paper.partition("\n## ")[0]


def test_a_build_warns_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(build, "DIST", tmp_path / "dist")
    monkeypatch.setattr(build, "STEPS", {"folder": lambda: ran.append("folder")})
    monkeypatch.setattr(machine, "warnings", lambda: ["Warning: CPython 3.11.7 goes along."])
    assert build.main(["folder"]) == 0
    assert ran == ["folder"]
    assert "Warning: CPython 3.11.7 goes along." in capsys.readouterr().err
