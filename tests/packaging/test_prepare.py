"""Preparing a fresh clone: the right Python, stamps by content, sentences when something is missing."""

import sys
from pathlib import Path

import pytest

import packaging_parts
import prepare
import system_libraries


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like a fresh clone with an empty environment."""
    (tmp_path / "packaging").mkdir()
    for name in ("requirements.lock", "dev.lock", "build.lock"):
        (tmp_path / "packaging" / name).write_text(f"{name} as first written\n")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(prepare, "ROOT", tmp_path)
    monkeypatch.setattr(prepare, "ENVIRONMENT", tmp_path / ".venv")
    return tmp_path


def test_nothing_is_stamped_at_first(clone: Path) -> None:
    assert not prepare.is_stamped("run")
    assert not prepare.is_stamped("test")


def test_a_stamp_lasts_until_a_lock_file_changes(clone: Path) -> None:
    prepare.write_stamp("run")
    assert prepare.is_stamped("run")
    (clone / "packaging" / "requirements.lock").write_text("a newer version\n")
    assert not prepare.is_stamped("run")


def test_prepared_for_tests_is_also_prepared_to_run(clone: Path) -> None:
    prepare.write_stamp("test")
    assert prepare.is_stamped("run")


def test_prepared_to_run_is_not_enough_for_tests(clone: Path) -> None:
    prepare.write_stamp("run")
    assert not prepare.is_stamped("test")


def test_this_interpreter_has_a_version() -> None:
    assert prepare.version_of(sys.executable) == sys.version_info[:2]


def test_what_does_not_run_has_no_version(tmp_path: Path) -> None:
    assert prepare.version_of(str(tmp_path / "no-python-here")) is None


def test_an_old_python_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = {sys.executable: (3, 9), "python3.12": (3, 12), "python3": (3, 9)}
    monkeypatch.setattr(prepare, "version_of", versions.get)
    assert prepare.find_python() == "python3.12"


def test_without_a_python_the_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "version_of", lambda _interpreter: None)
    with pytest.raises(prepare.CannotPrepare, match=r"needs Python 3\.11 or newer.*apt-get"):
        prepare.find_python()


def test_a_broken_environment_is_not_sound(tmp_path: Path) -> None:
    assert not prepare.environment_is_sound(tmp_path)
    python = prepare.environment_python(tmp_path)
    python.parent.mkdir(parents=True)
    python.write_text("this is no program")
    assert not prepare.environment_is_sound(tmp_path)


def test_an_unknown_purpose_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert prepare.main(["everything"]) == 2
    assert '"everything" is not known' in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are for Linux")
def test_missing_system_parts_are_named() -> None:
    needs = (
        system_libraries.Need("has-no-library", library="libno-such-thing.so.9"),
        system_libraries.Need("has-no-program", program="no-such-program-here"),
        system_libraries.Need("has-no-files", files="no/such/folder/*"),
        system_libraries.Need("coreutils", program="ls"),
        system_libraries.Need("libc6", library="libc.so.6"),
        system_libraries.Need("base-files", files="etc/*"),
    )
    assert system_libraries.missing(needs) == ["has-no-files", "has-no-library", "has-no-program"]


def test_the_line_to_type_names_every_package() -> None:
    line = system_libraries.line_to_type(["libegl1", "xvfb"])
    assert line == "sudo apt-get install --no-install-recommends libegl1 xvfb"


def test_where_installing_is_not_allowed_the_line_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = (system_libraries.Need("libegl1", library="libno-such-thing.so.9"),)
    monkeypatch.setattr(system_libraries, "TO_RUN", missing)
    monkeypatch.setattr(system_libraries, "install", lambda _packages: False)
    prepare.get_system_parts("run")
    assert "sudo apt-get install --no-install-recommends libegl1" in capsys.readouterr().err


def test_without_a_vital_part_nothing_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = system_libraries.Need("libglib2.0-0", library="libno-such-thing.so.9", is_vital=True)
    for_looks = system_libraries.Need("libxcb-cursor0", library="libno-such-thing.so.9")
    monkeypatch.setattr(system_libraries, "TO_RUN", (gone, for_looks))
    with pytest.raises(prepare.CannotPrepare, match=r"cannot start before.*\n.*libxcb-cursor0"):
        prepare.refuse_without_vital_parts()
    monkeypatch.setattr(system_libraries, "TO_RUN", (for_looks,))
    prepare.refuse_without_vital_parts()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are for Linux")
def test_what_building_needs_and_cannot_be_had_is_named(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    prepare.write_stamp("test")
    monkeypatch.setattr(prepare, "environment_is_sound", lambda _environment: True)
    monkeypatch.setattr(prepare, "get_system_parts", lambda _purpose: None)
    monkeypatch.setattr(prepare, "refuse_without_vital_parts", lambda: None)
    monkeypatch.setattr(packaging_parts, "shared_python", lambda _python, _version: ())
    monkeypatch.setattr(system_libraries, "install", lambda _packages: False)
    gone = (system_libraries.Need("binutils", program="no-such-program-here"),)
    monkeypatch.setattr(system_libraries, "TO_PACKAGE", ())
    monkeypatch.setattr(system_libraries, "TO_TRY_DEB", gone)
    assert prepare.main(["package"]) == 0  # the trial itself says what it lacks
    monkeypatch.setattr(system_libraries, "TO_PACKAGE", gone)
    capsys.readouterr()
    assert prepare.main(["package"]) == prepare.CANNOT_HERE
    said = capsys.readouterr().err
    assert "can neither be built nor tried" in said
    assert "sudo apt-get install --no-install-recommends binutils" in said
