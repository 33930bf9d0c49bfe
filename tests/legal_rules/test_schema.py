"""Each mistake in a rule file gets a sentence that names the file, the place and the mend."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from legal_rules import RuleFileError, load_rulebook
from legal_rules.loader import BUILT_IN

SAMPLES = Path(__file__).parent / "bad_rules"
BAD = sorted(path for path in SAMPLES.glob("*.toml") if path.stem != "good")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A rulebook folder with everything of the built-in one but most rules."""
    big = shutil.ignore_patterns("*.csv", "rules", "amounts", "findings", "entitlements",
                                 "regimes", "ladders", "refusals", "repealed")  # fmt: skip
    folder = tmp_path / "rulebook"
    shutil.copytree(BUILT_IN, folder, ignore=big)
    rules = folder / "rules" / "general"
    rules.mkdir(parents=True)
    shutil.copy(BUILT_IN / "rules" / "general" / "trader-reply.toml", rules)
    return folder


def put(folder: Path, sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    (folder / "rules" / "general" / "sample.toml").write_text(text, encoding="utf-8")


def test_the_good_sample_is_read(folder: Path) -> None:
    put(folder, SAMPLES / "good.toml")
    assert load_rulebook(folder).version("sample-1").lengths


@pytest.mark.parametrize("sample", BAD, ids=lambda path: path.stem)
def test_bad_sample(sample: Path, folder: Path) -> None:
    put(folder, sample)
    wanted = sample.read_text(encoding="utf-8").splitlines()[0].removeprefix("# says: ")
    with pytest.raises(RuleFileError) as caught:
        load_rulebook(folder)
    sentence = str(caught.value)
    assert wanted in sentence
    assert "sample" in sentence or "upk-7a-reply-14d" in sentence


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuleFileError, match=r"vocabulary|acts\.toml"):
        load_rulebook(tmp_path)
