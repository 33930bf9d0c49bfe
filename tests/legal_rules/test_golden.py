"""Every golden case gives what it expects."""

from __future__ import annotations

import pytest

from legal_rules import Rulebook, load_rulebook
from tests.legal_rules.golden_cases import DEVIATIONS, FILES, differences, load_cases


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.mark.parametrize("name", FILES)
def test_golden_cases_of_a_file(name: str, rulebook: Rulebook) -> None:
    cases = [case for case in load_cases(name) if case["id"] not in DEVIATIONS]
    wrong = {case["id"]: found for case in cases if (found := differences(case, rulebook))}
    shown = "\n".join(f"{case_id}: {problems}" for case_id, problems in list(wrong.items())[:20])
    assert not wrong, f"{len(wrong)} of {len(cases)} golden cases differ:\n{shown}"


def test_every_deviation_is_one_and_has_its_reason(rulebook: Rulebook) -> None:
    known = {case["id"]: case for name in FILES for case in load_cases(name)}
    assert DEVIATIONS.keys() <= known.keys()
    for case_id, reason in DEVIATIONS.items():
        assert differences(known[case_id], rulebook), f"{case_id} no longer deviates"
        assert "art." in reason
