"""An archive of known weaknesses that was fetched before is read, compared and never trusted blindly."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import advisories
import audit
from shipped import locked

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
Json = dict[str, object]


def record(
    name: str = "pillow", *, identity: str = "PYSEC-1", changed: datetime = NOW, **affected: object
) -> Json:
    package = {"ecosystem": "PyPI", "name": name}
    return {
        "id": identity,
        "modified": changed.isoformat().replace("+00:00", "Z"),
        "affected": [{"package": package, **affected}],
    }


def between(*events: Json) -> list[Json]:
    return [{"type": "ECOSYSTEM", "events": list(events)}]


def known(*records: Json, **versions: str) -> list[str]:
    archive = advisories.Archive(records, NOW)
    return [one.id for one in advisories.weaknesses(archive, versions)]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive of two records is whole enough."""
    monkeypatch.setattr(advisories, "FEWEST_RECORDS", 2)


def packed(folder: Path, *records: Json) -> Path:
    path = folder / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number, one in enumerate(records):
            archive.writestr(f"{number}.json", json.dumps(one))
    return path


@pytest.mark.parametrize(
    ("version", "is_known"),
    [("1.9", False), ("2.0rc1", False), ("2.0", True), ("2.10", True), ("2.11", False),
     ("3.0", False), ("3.1", True), ("3.2.post1", False)],
)  # fmt: skip
def test_ranges_are_compared_as_versions_and_not_as_words(version: str, *, is_known: bool) -> None:
    ranges = between(
        {"introduced": "2.0"}, {"fixed": "2.11"}, {"introduced": "3.1"}, {"last_affected": "3.2"}
    )
    assert known(record(ranges=ranges), pillow=version) == (["PYSEC-1"] if is_known else [])


def test_from_the_very_first_version_on_includes_the_early_ones() -> None:
    assert known(record(ranges=between({"introduced": "0"})), pillow="0.0.1a1") == ["PYSEC-1"]


def test_a_version_that_is_named_is_known_however_it_is_written() -> None:
    assert known(record(versions=["2004d", "13.0"]), pillow="13.0.0") == ["PYSEC-1"]
    assert known(record(versions=["2004d", "13.1"]), pillow="13.0.0") == []


def test_only_the_packages_of_python_count_and_by_their_normal_name() -> None:
    everything = between({"introduced": "0"})
    assert known(record("Python_Dateutil", ranges=everything), **{"python-dateutil": "4"})
    other = record(ranges=everything)
    other["affected"] = [{"package": {"ecosystem": "npm", "name": "pillow"}, "ranges": everything}]
    assert known(other, pillow="13.0") == []
    of_commits = [{"type": "GIT", "events": [{"introduced": "0"}]}]
    assert known(record(ranges=of_commits), pillow="13.0") == []


def test_what_was_withdrawn_or_has_two_names_is_not_given_twice() -> None:
    one = record(ranges=between({"introduced": "0"}, {"fixed": "14"}))
    two = {**one, "id": "GHSA-2", "aliases": ["PYSEC-1"]}
    gone = {**one, "id": "PYSEC-3", "withdrawn": "2026-01-01T00:00:00Z"}
    assert known(one, two, gone, pillow="13.0") == ["GHSA-2"]


def test_a_version_that_cannot_be_compared_proves_nothing() -> None:
    with pytest.raises(advisories.UnfitArchive, match="PYSEC-1 has a version"):
        known(record(ranges=between({"introduced": "first of all"})), pillow="13.0")


@pytest.mark.usefixtures("small")
def test_a_weakness_of_a_locked_package_ends_with_one(tmp_path: Path) -> None:
    ranges = between({"introduced": "0"}, {"fixed": "999"})
    path = packed(tmp_path, record(ranges=ranges), record("other", identity="PYSEC-9"))
    code, words = audit.compare(path, NOW)
    assert code == audit.WEAK
    assert f"pillow {locked()['pillow']}: PYSEC-1 (mended in 999)" in words
    assert words.endswith("By all.zip, whose newest record is of 22 November 2026.")


@pytest.mark.usefixtures("small")
def test_an_archive_without_any_of_ours_ends_with_zero_and_its_day(tmp_path: Path) -> None:
    old = record("other", changed=NOW - timedelta(days=900))
    code, words = audit.compare(packed(tmp_path, old, record("another")), NOW)
    assert code == 0
    assert words.startswith(f"All {len(locked())} packages were asked about")
    assert "22 November 2026" in words


@pytest.mark.usefixtures("small")
def test_an_archive_that_is_too_old_proves_nothing(tmp_path: Path) -> None:
    path = packed(tmp_path, record("a"), record("b"))
    code, words = audit.compare(path, NOW + timedelta(days=31))
    assert code == audit.NOT_ASKED
    assert "31 days old" in words


def test_an_archive_that_is_cut_short_proves_nothing(tmp_path: Path) -> None:
    code, words = audit.compare(packed(tmp_path, record()), NOW)
    assert (code, "holds 1 records" in words) == (audit.NOT_ASKED, True)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no archive", b"<html>not found</html>"])
def test_what_is_no_archive_proves_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(content)
    code, words = audit.compare(path, NOW)
    assert (code, "cannot be read" in words) == (audit.NOT_ASKED, True)


def test_a_file_that_is_not_there_proves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit.main(["--from", str(tmp_path / "none.zip")], NOW) == audit.NOT_ASKED
    assert "Not audited" in capsys.readouterr().out
