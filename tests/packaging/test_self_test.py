"""The program checks itself, and says by its exit code whether it works."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from karen_app import display, self_test
from karen_app.cli import main
from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.intake.child import Child
from karen_app.self_test import of_the_parts
from karen_app.self_test.bench import Bench, Failed


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


def test_a_missing_library_is_told_with_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_bench: Bench) -> str:
        """The window is shown and closed."""
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(display, "_loads", lambda name: name != "libEGL.so.1")
    monkeypatch.setattr(self_test, "CHECKS", (broken,))
    out = io.StringIO()
    assert self_test.run(out) == 1
    assert "closed. Karen needs parts of the system" in out.getvalue()
    assert "apt-get install libegl1\n" in out.getvalue()


def test_a_folder_program_without_a_reader_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "msg", "heic", "heic_sheets")
    out = io.StringIO()
    assert self_test.run(out) == 0
    assert "(left out: msg, heic, heic_sheets)" in out.getvalue()
    monkeypatch.setattr(of_the_parts, "is_folder_program", lambda: True)
    assert self_test.run(out) == 1
    assert "nothing reads msg" in out.getvalue()


def test_a_folder_program_must_not_read_heic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_the_parts, "is_folder_program", lambda: True)
    without(monkeypatch, "heic", "heic_sheets")
    out = io.StringIO()
    assert self_test.run(out) == 0
    assert "(left out: heic, heic_sheets)" in out.getvalue()
    without(monkeypatch)
    assert self_test.run(out) == 1
    assert "what reads heic, heic_sheets must not be shipped" in out.getvalue()


def without(monkeypatch: pytest.MonkeyPatch, *jobs: str) -> None:
    """The children say that nothing is installed for these jobs, and have damaged files else."""

    def run(_child: Child, job: str, name: str, content: bytes) -> dict[str, object]:
        code = "foreign.no_extra" if job in jobs else "foreign.damaged"
        raise FileTrouble(say(code, name=name))

    monkeypatch.setattr(Child, "run", run)
    monkeypatch.setattr(self_test, "CHECKS", (of_the_parts.every_reader_is_there,))


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


def test_the_process_of_the_self_test_ends_well() -> None:
    """What is left of a window for the end of the interpreter may take the whole process down."""
    done = subprocess.run(
        [sys.executable, "-m", "karen_app", "--self-test"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "All checks passed."), done.stderr
