"""The program checks itself, and says by its exit code whether it works."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from karen_app import self_test
from karen_app.cli import main
from karen_app.self_test import Bench, Failed


def test_the_self_test_passes() -> None:
    out = io.StringIO()
    assert self_test.run(out) == 0, out.getvalue()
    assert out.getvalue().count("ok      ") == len(self_test.CHECKS)


def test_a_failing_check_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_bench: Bench) -> str:
        """The moon is made of cheese."""
        raise Failed("it is rock")

    monkeypatch.setattr(self_test, "CHECKS", (broken,))
    out = io.StringIO()
    assert self_test.run(out) == 1
    assert "FAILED  The moon is made of cheese. Failed: it is rock" in out.getvalue()


def test_the_sample_is_written_without_a_display(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--headless-sample", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out.count("\n") == 1
    for name in ("reklamacja.pdf", "os-czasu.pdf"):
        assert (tmp_path / "out" / name).read_bytes().startswith(b"%PDF-")


def test_trouble_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_text("a file where a folder should be", encoding="ascii")
    assert main(["--headless-sample", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.startswith("karen: ")
