"""Why no window can be shown is said in one sentence, before Qt ends the process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from karen_app.display import OF_QT, OF_X11, missing_library, why_no_window
from tests.architecture.source_tree import ROOT

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks an X server")


def everything(_library: str) -> bool:
    return True


@linux_only
@pytest.mark.parametrize(
    ("environment", "missing", "words"),
    [
        ({}, (), "there is no display here"),
        ({"DISPLAY": ":0"}, ("libEGL.so.1",), "sudo apt-get install libegl1"),
        ({"DISPLAY": ":0"}, ("libxcb-cursor.so.0",), "sudo apt-get install libxcb-cursor0"),
        ({"QT_QPA_PLATFORM": "offscreen"}, ("libGL.so.1",), "sudo apt-get install libgl1"),
    ],
)
def test_what_is_missing_is_said(
    environment: dict[str, str], missing: tuple[str, ...], words: str
) -> None:
    sentence = why_no_window(environment, lambda library: library not in missing)
    assert sentence is not None
    assert words in sentence
    assert "\n" not in sentence


@linux_only
def test_a_display_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":5987")
    sentence = why_no_window({"DISPLAY": ":5987"}, everything)
    assert sentence is not None
    assert sentence.startswith("the display :5987 cannot be reached")


def test_without_a_screen_nothing_is_missing() -> None:
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen"}, everything) is None


def test_every_library_has_its_package() -> None:
    assert all(package.startswith("lib") for package in (OF_QT | OF_X11).values())


def test_an_import_without_its_library_is_said() -> None:
    gone = ImportError("libgone.so.1: cannot open shared object file: No such file or directory")
    sentence = missing_library(gone)
    assert sentence is not None
    assert "libgone.so.1" in sentence or "apt-get install" in sentence
    assert missing_library(ImportError("No module named 'nothing'")) is None


@linux_only
def test_the_program_itself_says_it_in_one_line() -> None:
    kept = {name: value for name, value in os.environ.items() if name not in _OF_A_SCREEN}
    done = subprocess.run(
        [sys.executable, "-m", "karen_app"],
        cwd=ROOT,
        env=kept,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("karen: ")
    assert done.stderr.count("\n") == 1


_OF_A_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
