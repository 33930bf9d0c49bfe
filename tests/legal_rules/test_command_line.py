"""The commands of the law package: answers, exit codes, sentences instead of tracebacks."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from legal_rules.case_input import LARGEST
from legal_rules.command_line import main
from legal_rules.loader import BUILT_IN
from tests.legal_rules.golden_cases import FILES, load_cases

CASE = {
    "as_of": "2026-11-22",
    "contract": {"kind": "goods", "concluded": "2026-10-01"},
    "events": [{"id": "e1", "kind": "complaint_received", "on": "2026-11-09"}],
}


def assess(tmp_path: Path, data: bytes) -> int:
    file = tmp_path / "case.json"
    file.write_bytes(data)
    return main(["assess", str(file)])


def test_one_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert assess(tmp_path, json.dumps(CASE).encode()) == 0
    found = json.loads(capsys.readouterr().out)
    [reply] = [d for d in found["deadlines"] if d["rule"] == "upk-7a-reply-14d"]
    assert (reply["legal_date"], reply["assert_from"]) == ("2026-11-23", "2026-11-27")


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stdin = SimpleNamespace(buffer=io.BytesIO(json.dumps(CASE).encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["assess", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["as_of"] == "2026-11-22"


def test_a_bad_case_in_a_list_stands_in_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert assess(tmp_path, json.dumps([CASE, {"as_of": "2026-13-01"}, CASE]).encode()) == 2
    first, second, third = json.loads(capsys.readouterr().out)
    assert first["deadlines"]
    assert second["path"] == "$.as_of"
    assert third == first


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{", "not JSON"),
        (b"", "not JSON"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b'{"as_of": "2026-11-22", "as_of": "2026-11-23"}', "stands twice"),
        (b'{"as_of": NaN}', "not a value"),
        (b"[" * 100_000, "nested"),
        (b" " * (LARGEST + 2), "larger than"),
        (b'{"as_of": "2026-11-22", "events": 7}', "list"),
    ],
)
def test_rubbish_is_a_sentence(
    data: bytes, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert assess(tmp_path, data) == 2
    captured = capsys.readouterr()
    assert words in captured.err
    assert captured.out == ""


def test_a_missing_file_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", "no-such-file.json"]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_long_list_keeps_its_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = [golden["case"] for name in FILES for golden in load_cases(name)[::20]]
    assert assess(tmp_path, json.dumps(cases).encode()) == 0
    found = json.loads(capsys.readouterr().out)
    assert [result["as_of"] for result in found] == [case["as_of"] for case in cases]


def test_explain_and_editions(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "upk-7a-reply-14d"]) == 0
    assert "art. 7a" in capsys.readouterr().out
    assert main(["explain", "trader-repl"]) == 2
    assert 'Did you mean "trader-reply"' in capsys.readouterr().err
    assert main(["editions"]) == 0
    assert "law checked through" in capsys.readouterr().out


def test_check_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0, capsys.readouterr().err


def test_stale_sources_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--stale", "180", "--on", "2027-11-22"]) == 0
    assert "days ago" in capsys.readouterr().out
    assert main(["check", "--stale", "180", "--on", "2026-11-23"]) == 0
    assert capsys.readouterr().out == ""


def test_a_rulebook_from_elsewhere_passes_the_same_checks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "rules"
    shutil.copytree(BUILT_IN, folder)
    case = tmp_path / "case.json"
    case.write_text(json.dumps(CASE), encoding="utf-8")
    assert main(["--rules", str(folder), "assess", str(case)]) == 0
    assert "upk-7a-reply-14d" in capsys.readouterr().out

    reply = folder / "rules" / "general" / "trader-reply.toml"
    text = reply.read_text(encoding="utf-8")
    reply.write_text(text.replace("from = 2023-01-01", "from = 2023-01-02"), encoding="utf-8")
    assert main(["--rules", str(folder), "assess", str(case)]) == 2
    assert "no version answers from 2023-01-01 to 2023-01-01" in capsys.readouterr().err
