"""The jobs without a window: papers from case files, exit codes, sentences instead of traces."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from karen_app import cli_jobs
from karen_app.cli import JOBS, main

CASE: dict[str, Any] = {
    "as_of": "2026-11-22",
    "client": {"status": "consumer"},
    "trader": {"name": "ButyPlus"},
    "contract": {
        "kind": "goods",
        "channel": "premises",
        "concluded": "2026-10-15",
        "price": "349.00",
    },
    "demand": {"remedy": "repair"},
    "events": [
        {"kind": "goods_delivered", "on": "2026-10-15"},
        {"kind": "defect_found", "on": "2026-11-19", "note": "odkleiła się podeszwa"},
    ],
    "papers": {
        "subject": "buty zimowe",
        "client": {
            "name": "Anna Nowak",
            "form": "feminine",
            "street": "ul. Długa 5",
            "postal_code": "31-147",
            "city": "Kraków",
        },
        "trader": {"street": "ul. Nowa 1", "postal_code": "61-001", "city": "Poznań"},
    },
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    return path


def test_the_letter_of_the_next_step_is_written(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "letter.txt"
    assert main(["letter", str(source), "--text", "-o", str(target)]) == 0
    text = target.read_text(encoding="utf-8")
    assert "Reklamacja towaru: buty zimowe" in text
    assert "art. 7a" in text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_pdf_and_what_was_done_as_json(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "letter.pdf"
    assert main(["letter", str(source), "-o", str(target), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {"letter": "goods-complaint", "missing": [], "written": [str(target)]}
    assert target.read_bytes().startswith(b"%PDF-")


def test_blanks_stop_the_letter_and_are_named_with_their_fields(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["letter", str(source), "--kind", "final-demand", "--json"]) == 3
    said = capsys.readouterr()
    assert "account" in json.loads(said.out)["fields"]
    assert "--set NAME=VALUE" in said.err


def test_fields_and_demands_are_given_on_the_line(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "letter.txt"
    words = ["letter", str(source), "--text", "-o", str(target), "--demand", "replacement"]
    assert main([*words, "--set", "defect=pęknięty obcas"]) == 0
    text = target.read_text(encoding="utf-8").lower()
    assert "pęknięty obcas" in text
    assert "wymiany" in text


def test_timeline_and_bundle(source: Path, tmp_path: Path) -> None:
    for job in ("timeline", "bundle"):
        target = tmp_path / f"{job}.pdf"
        assert main([job, str(source), "-o", str(target)]) == 0
        assert target.read_bytes().startswith(b"%PDF-")


def test_the_law_is_asked_with_and_without_papers(
    source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["assess", str(source)]) == 0
    assert json.loads(capfd.readouterr().out)["as_of"] == "2026-11-22"


def test_the_law_answers_in_the_language_that_was_asked(
    source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    answers = []
    for language in ("pl", "uk"):
        assert main(["assess", str(source), "--language", language]) == 0
        answers.append(json.loads(capfd.readouterr().out)["deadlines"])
    assert answers[0] != answers[1]
    assert [one["rule"] for one in answers[0]] == [one["rule"] for one in answers[1]]


def test_a_reader_that_stops_early_sees_no_traceback(source: Path) -> None:
    command = [sys.executable, "-m", "karen_app", "assess", str(source)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode in {0, 1}  # whether it had written everything by then


def test_a_file_that_is_there_is_not_written_over(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "timeline.pdf"
    target.write_bytes(b"mine")
    assert main(["timeline", str(source), "-o", str(target)]) == 1
    assert target.read_bytes() == b"mine"
    assert "--force" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["case.zip", "case.karen", "case"])
def test_a_case_goes_over_to_another_store(source: Path, tmp_path: Path, name: str) -> None:
    parcel = tmp_path / name
    assert main(["export", str(source), "-o", str(parcel)]) == 0
    own = ["--data-dir", str(tmp_path / "own")]
    assert main([*own, "import", str(parcel)]) == 0
    assert main(["timeline", str(parcel), "-o", str(tmp_path / "theirs.pdf")]) == 0
    assert main([*own, "timeline", "1/2026", "-o", str(tmp_path / "again.pdf")]) == 0


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "no JSON"),
        ("[1]", "holds no case"),
        ('{"contract": {"kind": "carpet"}}', "$.contract.kind"),
        ('{"events": [{"kind": "complaint_sent", "on": "2026-06-31"}]}', "2026-06-31"),
        ('{"surprise": 1}', "surprise"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_a_wrong_file_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, words: str
) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(content, encoding="utf-8")
    assert main(["letter", str(path)]) == 2
    said = capsys.readouterr().err
    assert words in said
    assert "Traceback" not in said


@pytest.mark.parametrize("source", ["gone.json", "77/1999", "no-such-folder.zip"])
def test_a_source_that_is_not_there_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], source: str
) -> None:
    assert main(["--data-dir", str(tmp_path), "timeline", source]) == 2
    assert capsys.readouterr().err.startswith("karen: ")


def test_an_unknown_kind_of_letter_names_those_that_fit(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["letter", str(source), "--kind", "love-letter"]) == 2
    assert "goods-complaint" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "known"),
    [(["--set", "colour=red"], "defect"), (["--demand", "roses"], "replacement")],
)
def test_a_name_the_letter_does_not_have_is_refused_with_those_it_has(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], known: str
) -> None:
    target = tmp_path / "letter.pdf"
    assert main(["letter", str(source), "-o", str(target), *words]) == 2
    assert known in capsys.readouterr().err
    assert not target.exists()


def test_what_a_letter_can_be_told_is_listed(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["letter", str(source), "--list", "--json"]) == 0
    assert "goods-complaint" in json.loads(capsys.readouterr().out)["kinds"]
    words = ["letter", str(source), "--list", "--kind", "goods-complaint"]
    assert main([*words, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["fields"]["defect"] == "Opis wady"
    assert said["demands"]["repair"] == "naprawa"
    assert main(words) == 0
    assert "--demand repair  naprawa" in capsys.readouterr().out.splitlines()


def test_a_bundle_says_as_one_json_what_it_wrote(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bundle", str(source), "-o", str(tmp_path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["letter"] == "goods-complaint"
    assert [Path(one).read_bytes()[:5] for one in said["written"]] == [b"%PDF-"]


def test_a_case_file_is_taken_in_whole_and_a_wrong_one_not_at_all(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = ["--data-dir", str(tmp_path / "own")]
    assert main([*own, "import", str(source), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"case": "1/2026"}
    events = [*CASE["events"], {"kind": "complaint_sent", "on": "2026-06-31"}]
    source.write_text(json.dumps({**CASE, "events": events}), encoding="utf-8")
    assert main([*own, "import", str(source)]) == 2
    assert main([*own, "import", "1/2026"]) == 2
    assert "your own store already" in capsys.readouterr().err
    assert main([*own, "timeline", "1/2026", "-o", str(tmp_path / "one.pdf")]) == 0
    assert main([*own, "timeline", "2/2026", "-o", str(tmp_path / "two.pdf")]) == 2


def test_a_reply_of_a_case_file_keeps_the_complaint_it_names(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events = [
        {"kind": "reply_received", "on": "2026-11-10", "outcome": "rejected", "of": "second"},
        {"kind": "reply_received", "on": "2026-11-12", "outcome": "rejected", "of": "bought"},
        {"kind": "goods_delivered", "on": "2026-10-15", "id": "bought"},
        {"kind": "complaint_received", "on": "2026-10-20", "id": "first"},
        {"kind": "complaint_received", "on": "2026-11-02", "id": "second"},
    ]
    source.write_text(json.dumps({**CASE, "events": events}), encoding="utf-8")
    own = ["--data-dir", str(tmp_path / "own")]
    assert main([*own, "import", str(source)]) == 0
    assert main([*own, "export", "1/2026", "-o", str(tmp_path / "out")]) == 0
    capsys.readouterr()
    written = json.loads((tmp_path / "out" / "facts.json").read_text(encoding="utf-8"))["events"]
    ids = {one["id"]: one["on"] for one in written if one["kind"] == "complaint_received"}
    named = {one["on"]: ids.get(one.get("of")) for one in written if "outcome" in one}
    assert named == {"2026-11-10": "2026-11-02", "2026-11-12": None}


@pytest.mark.parametrize("job", ["assess", "letter", "import"])
def test_a_key_that_stands_twice_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], job: str
) -> None:
    path = tmp_path / "twice.json"
    path.write_text('{"events": [], "events": []}', encoding="utf-8")
    assert main(["--data-dir", str(tmp_path / "own"), job, str(path)]) == 2
    assert "“events” twice" in capsys.readouterr().err


def test_long_work_says_how_far_it_is_where_somebody_looks(
    source: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    parcel = tmp_path / "case.karen"
    assert main(["export", str(source), "-o", str(parcel)]) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["--data-dir", str(tmp_path / "own"), "import", str(parcel)]) == 0
    said = capsys.readouterr()
    assert "steps: " in said.err
    assert said.out == "1/2026\n"


def test_ctrl_c_ends_with_a_sentence(
    source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli_jobs, "open_case", stopped)
    assert main(["timeline", str(source)]) == 1
    assert capsys.readouterr().err == "\nkaren: Stopped before it was done.\n"


def test_every_job_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    for job in JOBS:
        with pytest.raises(SystemExit) as end:
            main([job, "--help"])
        assert end.value.code == 0
        taught = capsys.readouterr().out
        assert taught.startswith(f"usage: karen {job} ")
        assert "Exit codes" in taught
