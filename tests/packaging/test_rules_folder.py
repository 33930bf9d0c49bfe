"""A rulebook folder of the user's passes the same checks, or is refused with a sentence."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from karen_app.bootstrap import law_of
from karen_app.domain.errors import KarenError
from karen_app.services.settings import Settings
from legal_rules.loader import BUILT_IN


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BUILT_IN, tmp_path / "rules"))


def test_a_sound_folder_is_used(folder: Path) -> None:
    law_of(replace(Settings(), rules_folder=str(folder)))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("confidence =", "confidense =", "the key `confidence` is missing"),
        ("from = 2023-01-01", "from = 2023-01-02", "no version answers from 2023-01-01"),
    ],
)
def test_a_faulty_folder_is_a_sentence(folder: Path, old: str, new: str, words: str) -> None:
    reply = folder / "rules" / "general" / "trader-reply.toml"
    text = reply.read_text(encoding="utf-8")
    reply.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(KarenError) as caught:
        law_of(replace(Settings(), rules_folder=str(folder)))
    assert words in str(caught.value)
    assert "rules_folder" in str(caught.value)
