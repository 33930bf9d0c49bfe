"""The commands assess, check, explain and editions."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast

from legal_rules.assess import assess
from legal_rules.case_input import as_list, parse
from legal_rules.casefile import read_case_file
from legal_rules.checks.run import run_checks
from legal_rules.errors import CaseFileError, LegalRulesError, RuleFileError
from legal_rules.explain import explain
from legal_rules.loader import BUILT_IN, load
from legal_rules.model.words import LANGUAGES, Language
from legal_rules.output import assessment_to_json
from legal_rules.rulebook import Rulebook

BAD_INPUT = 2


def main(arguments: list[str]) -> int:
    """Run one command; gives 0, 1 (a check found something), or 2 (input that cannot be used)."""
    options = _parser().parse_args(arguments)
    try:
        rulebook = load(options.rules or BUILT_IN)
        if options.rules is not None and options.command is not _check:
            _refuse_faults(rulebook, options.rules)
        command = cast("Callable[[argparse.Namespace, Rulebook], int]", options.command)
        return command(options, rulebook)
    except BrokenPipeError:
        return 0
    except LegalRulesError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT


def _refuse_faults(rulebook: Rulebook, folder: Path) -> None:
    """Refuse a rulebook of somebody else's that the checks find fault with."""
    problems = run_checks(rulebook, folder).problems
    if problems:
        raise RuleFileError(
            f"The rulebook in {folder} has {len(problems)} faults; the first: {problems[0]} "
            "`check` lists them all."
        )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m legal_rules",
        description="The law of Polish consumers: dates, sums and next steps from a case file.",
    )
    parser.add_argument("--rules", type=Path, metavar="DIR", help="use the rulebook in this folder")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the words")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    found = commands.add_parser("assess", help="assess a case file (one case or a list)")
    found.add_argument("file", metavar="FILE", help="a case file, or - for standard input")
    found.set_defaults(command=_assess)
    found = commands.add_parser("check", help="check the rule files: time, citations, vocabulary")
    found.add_argument(
        "--stale", type=int, metavar="DAYS", help="list sources not read for so many days"
    )
    found.add_argument("--on", type=date.fromisoformat, metavar="DAY", help="the day of the check")
    found.set_defaults(command=_check)
    found = commands.add_parser("explain", help="print a rule with its versions and sources")
    found.add_argument("rule", metavar="RULE", help="id of a rule, a version, or a finding")
    found.set_defaults(command=_explain)
    found = commands.add_parser("editions", help="print which edition of the rulebook this is")
    found.set_defaults(command=_editions)
    return parser


def _assess(options: argparse.Namespace, rulebook: Rulebook) -> int:
    data = _read(options.file)
    cases, is_list = as_list(data)
    results: list[object] = []
    failed = False
    for case in cases:
        try:
            results.append(_one(case, rulebook, options.language))
        except CaseFileError as error:
            if not is_list:
                raise
            failed = True
            print(f"case {len(results)}: {error}", file=sys.stderr)
            results.append({"error": error.sentence, "path": error.path})
    _print(results, is_list=is_list)
    return BAD_INPUT if failed else 0


def _print(results: list[object], *, is_list: bool) -> None:
    """Print one case for the eye, or a list with one case per line."""
    if not is_list:
        print(json.dumps(results[0], ensure_ascii=False, indent=1))
        return
    lines = ",\n".join(json.dumps(result, ensure_ascii=False) for result in results)
    print(f"[\n{lines}\n]")


def _one(case: object, rulebook: Rulebook, language: Language) -> dict[str, object]:
    assessment = assess(read_case_file(case, rulebook.vocabulary), rulebook)
    return assessment_to_json(assessment, language)


def _read(name: str) -> object:
    if name == "-":
        return parse(sys.stdin.buffer)
    try:
        with Path(name).open("rb") as file:
            return parse(file)
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise CaseFileError("$", f'The file "{name}" cannot be read: {reason}.') from None


def _check(options: argparse.Namespace, rulebook: Rulebook) -> int:
    report = run_checks(rulebook, options.rules or BUILT_IN, options.stale, options.on)
    for line in report.notes:
        print(line)
    for problem in report.problems:
        print(problem, file=sys.stderr)
    return 1 if report.problems else 0


def _explain(options: argparse.Namespace, rulebook: Rulebook) -> int:
    print(explain(options.rule, rulebook, options.language))
    return 0


def _editions(options: argparse.Namespace, rulebook: Rulebook) -> int:
    edition = rulebook.edition
    versions = len(rulebook.versions)
    print(f"{edition.number} ({edition.issued}), law checked through {edition.checked_through}")
    print(f"{len(rulebook.rules)} rules, {versions} versions, {len(rulebook.findings)} findings, "
          f"{len(rulebook.amounts)} amounts, {len(rulebook.routes)} routes")  # fmt: skip
    print(edition.note.get(options.language))
    return 0
