"""Names from anywhere become names that can be written everywhere, inside the target only."""

import re
import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karen_app.domain.file_names import LONGEST, safe_name
from tests.intake.hostile_names import DEVICES, HOSTILE_NAMES, ORDINARY

NTFS_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def is_fine_on_ntfs(name: str) -> bool:
    """The rules of Windows, written down a second time."""
    stem = name.partition(".")[0].rstrip(" ").upper()
    return not (
        NTFS_FORBIDDEN.search(name)
        or name in {"", ".", ".."}
        or name[-1] in " ."
        or stem in DEVICES
        or len(name.encode()) > LONGEST
        or len(PureWindowsPath(name).parts) != 1
    )


def test_the_corpus_is_large() -> None:
    assert len(set(HOSTILE_NAMES)) >= 200


@pytest.mark.parametrize("name", ["CON.txt", "a/b", "a.", "..", "a:b", "x" * 121, "a\x07"])
def test_the_rules_of_windows_can_fail(name: str) -> None:
    assert not is_fine_on_ntfs(name)


def test_every_hostile_name_becomes_a_file_inside_the_target(tmp_path: Path) -> None:
    taken: set[str] = set()
    for name in HOSTILE_NAMES:
        made = safe_name(name, taken)
        assert is_fine_on_ntfs(made), (name, made)
        target = (tmp_path / made).resolve()
        assert target.parent == tmp_path.resolve(), (name, made)
        target.write_bytes(b"x")
        taken.add(made)
    assert len(list(tmp_path.iterdir())) == len(HOSTILE_NAMES)


@given(st.text(alphabet=st.characters(), max_size=200))
def test_any_text_becomes_a_fine_name(name: str) -> None:
    made = safe_name(name)
    assert is_fine_on_ntfs(made), made
    assert safe_name(made) == made
    assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in made)


@pytest.mark.parametrize("name", [n for n in ORDINARY if unicodedata.is_normalized("NFC", n)])
def test_ordinary_names_stay(name: str) -> None:
    assert safe_name(name) == name


def test_a_clash_gets_a_number_whatever_the_case() -> None:
    assert safe_name("Paragon.PDF", {"paragon.pdf"}) == "Paragon (2).PDF"
    assert safe_name("a.pdf", {"A.pdf", "a (2).PDF"}) == "a (3).pdf"
    long = "x" * 200 + ".pdf"
    first = safe_name(long)
    second = safe_name(long, {first})
    assert second.endswith(" (2).pdf")
    assert len(second.encode()) <= LONGEST


def test_a_turned_name_shows_its_true_ending() -> None:
    assert safe_name("faktura\u202efdp.exe") == "fakturafdp.exe"
