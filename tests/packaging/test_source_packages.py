"""The source that is packed a second time for comparison is whole, and compared by content."""

from __future__ import annotations

from pathlib import Path

import source_packages
from tests.architecture.source_tree import ROOT


def test_the_copy_holds_what_is_packed_and_nothing_of_earlier_runs(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for name in source_packages.PACKED:
        (source / name).mkdir(parents=True)
    (source / "karen_app" / "part.py").write_text("x = 1\n")
    (source / "karen_app" / "__pycache__").mkdir()
    (source / "karen_app" / "__pycache__" / "part.pyc").write_bytes(b"")
    (source / "dist").mkdir()
    source_packages.copy_source(source, tmp_path / "copy")
    copied = {str(one.relative_to(tmp_path / "copy")) for one in (tmp_path / "copy").rglob("*")}
    assert copied == {*source_packages.PACKED, "karen_app/part.py"}
    assert all((ROOT / name).exists() for name in source_packages.PACKED)


def test_only_wheel_and_source_archive_are_compared(tmp_path: Path) -> None:
    names = ("karen-1.0-py3-none-any.whl", "karen-1.0.tar.gz", "karen-1.0-linux-x86_64.tar.gz")
    for name in (*names, "SHA256SUMS"):
        (tmp_path / name).write_text(name)
    found = source_packages.digests(tmp_path)
    assert set(found) == set(names[:2])
    assert len(set(found.values())) == 2
