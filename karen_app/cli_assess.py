"""The job "assess" of the command line, and what every job teaches about case files."""

from __future__ import annotations

import argparse
import io
import json
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

from karen_app.cli_source import BadSource, load_json
from karen_app.services.keeping.case_json import without_papers

CODES = "Exit codes: 0 done, 1 it could not be done, 2 wrong arguments or a wrong file"
BAD = 2
LANGUAGES = ("pl", "en", "uk")
SAMPLE = """A case file holds facts, and under "papers" who writes and to whom:

  {"as_of": "2026-11-22",
   "client": {"status": "consumer"}, "trader": {"name": "ButyPlus"},
   "contract": {"kind": "goods", "channel": "premises", "concluded": "2026-10-15",
                "price": "349.00"},
   "demand": {"remedy": "repair"},
   "events": [{"kind": "goods_delivered", "on": "2026-10-15"},
              {"kind": "defect_found", "on": "2026-11-19", "note": "the sole has come off"}],
   "papers": {"subject": "winter boots",
              "client": {"name": "Anna Nowak", "form": "feminine", "street": "ul. Długa 5",
                         "postal_code": "31-147", "city": "Kraków"},
              "trader": {"street": "ul. Nowa 1", "postal_code": "61-001", "city": "Poznań"}}}
"""


def run(words: Sequence[str]) -> int:
    """The law's own command line, with its own exit codes; ``papers`` of a file are left out."""
    chosen = _parser().parse_args(words)
    try:
        plain = _plain_facts(chosen.source)
    except BadSource as wrong:
        sys.stderr.write(f"karen: {wrong}\n")
        return BAD
    before, read_from = sys.argv, sys.stdin
    rules = ["--rules", str(chosen.rules)] if chosen.rules else []
    options = [*rules, "--language", chosen.language]
    sys.argv, sys.stdin = ["karen", *options, "assess", "-"], io.TextIOWrapper(io.BytesIO(plain))
    try:
        runpy.run_module("legal_rules", run_name="__main__", alter_sys=False)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    finally:
        sys.argv, sys.stdin = before, read_from
    return 0


def _parser() -> argparse.ArgumentParser:
    """What ``assess`` may be told; the answer stays the law's own."""
    made = argparse.ArgumentParser(
        prog="karen assess",
        description="What the law says about a case file, as JSON on standard output: the "
        "deadlines with their steps and sources, sums, remedies, findings, next steps. FILE may "
        "also hold a list of cases; - is standard input.",
        epilog=f"{CODES}.\n\n{SAMPLE}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("source", metavar="FILE")
    made.add_argument("--language", choices=LANGUAGES, default="en", help="of the sentences")
    made.add_argument("--rules", type=Path, metavar="DIR", help="use the rulebook in this folder")
    return made


def _plain_facts(source: str) -> bytes:
    """The facts of a case file without its ``papers``, for the law; raises ``BadSource``."""
    data = load_json(source)
    plain = [_facts(each) for each in data] if isinstance(data, list) else _facts(data)
    return json.dumps(plain).encode()


def _facts(case: object) -> object:
    return without_papers(case) if isinstance(case, dict) else case
