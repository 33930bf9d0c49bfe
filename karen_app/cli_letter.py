"""Writes a letter for the command line: kind, fields, demands, blanks in words."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping

from karen_app.cli_source import BadSource, OpenCase, done
from karen_app.domain.errors import KarenError
from karen_app.domain.ids import LetterId
from karen_app.domain.message import say
from karen_app.services.outcome import Refused
from karen_app.services.output.packet import Packet
from karen_app.services.views.letter_desk import LetterDesk
from karen_app.services.views.words import ActionKind

_BLANKS = 3


def kinds_of(case: OpenCase) -> list[str]:
    """The kinds of letter that fit the case now."""
    return [each.template for each in case.use_cases.letter_choices(case.case_id) if each.fits]


def letter_of_kind(case: OpenCase, kind: str) -> LetterId:
    """Begin a letter; without a kind that of the next step. Raises ``BadSource``."""
    use_cases = case.use_cases
    kind = kind or _next_kind(case)
    known = {each.template for each in use_cases.letter_choices(case.case_id)}
    if kind not in known:
        raise BadSource(say("cli.no_letter", kind=kind, kinds=", ".join(kinds_of(case))))
    return done(use_cases.draft_letter(case.case_id, kind)).id


def begun_letter(case: OpenCase, chosen: argparse.Namespace) -> LetterId:
    """Begin the letter that was asked for, filled as asked; raises ``BadSource``."""
    use_cases = case.use_cases
    letter_id = letter_of_kind(case, chosen.kind)
    for typed in chosen.set:
        name, equals, value = typed.partition("=")
        if not equals or not name:
            raise BadSource(say("cli.bad_set", text=typed))
        _check_name("cli.no_field", name.strip(), fields_of(use_cases.letter_desk(letter_id)))
        done(use_cases.fill_letter(letter_id, name.strip(), value))
    if chosen.demand:
        for demand in chosen.demand:
            _check_name("cli.no_demand", demand, demands_of(use_cases.letter_desk(letter_id)))
        done(use_cases.choose_demands(letter_id, tuple(chosen.demand)))
    if chosen.tone:
        done(use_cases.choose_tone(letter_id, chosen.tone))
    return letter_id


def fields_of(desk: LetterDesk) -> dict[str, str]:
    """What ``--set`` may name, each with its words in the letter's language."""
    return {each.name: each.label for each in desk.fields}


def demands_of(desk: LetterDesk) -> dict[str, str]:
    """What ``--demand`` may name, each with its words."""
    return {name: words for name, words, _ in desk.demands}


def _check_name(code: str, name: str, known: Mapping[str, str]) -> None:
    if name not in known:
        raise BadSource(say(code, name=name, names=", ".join(known)))


def _next_kind(case: OpenCase) -> str:
    """The letter of the next step, else the first that fits."""
    step = case.use_cases.case_page(case.case_id).next_step
    for action in step.actions:
        if action.kind is ActionKind.PREPARE_LETTER:
            return action.target
    return next(iter(kinds_of(case)), "")


def report_blanks(desk: LetterDesk, *, as_json: bool) -> int:
    """Name the blanks by the fields that fill them; gives the exit code."""
    fields = {each.name: each.label for each in desk.fields if each.is_missing}
    if as_json:
        found = {"letter": desk.template, "missing": list(desk.missing), "fields": fields}
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    blanks = ", ".join(f"{name} ({label})" for name, label in fields.items())
    sentence = say("cli.blanks", blanks=blanks or ", ".join(desk.missing))
    sys.stderr.write(f"karen: {sentence.english}\n")
    return _BLANKS


def bound(case: OpenCase, letter_id: LetterId, progress: Callable[[int, int], bool]) -> Packet:
    """The packet of a letter; raises ``KarenError``."""
    packet = case.use_cases.papers.packet(letter_id, progress)
    if isinstance(packet, Refused):
        raise KarenError(packet.problems[0].message)
    return packet
