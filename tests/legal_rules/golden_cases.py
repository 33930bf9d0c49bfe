"""The golden cases: reads them, and says in sentences where an assessment differs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from legal_rules import Rulebook, assess, assessment_to_json, read_case

FOLDER = Path(__file__).parent / "golden"
FILES = ("general", "telecom-post-transport", "finance-energy-travel-digital", "escalation")

# Golden cases that follow another reading than the statute: id -> why. Reported, not followed.
DEVIATIONS: dict[str, str] = {
    "fee-settlement-call/g5": "expects a fifth of 100 zł = 20 zł in 2019-2023; art. 20 ust. 1 of the "
    "act on court costs (unchanged since 2005): no part under art. 19 is less than 30 zł",
    "kc-579-suspension/g3": "expects the safe day 2023-10-23 too; art. 579 § 3 KC: the term runs on "
    "from the refusal or from the vain end of the guarantor's time, which came six days earlier, so "
    "the safe day is 2023-10-17 and only the later one 2023-10-23",
}


def load_cases(name: str) -> list[dict[str, Any]]:
    """Give the golden cases of one file."""
    cases: list[dict[str, Any]] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return cases


def differences(golden: dict[str, Any], rulebook: Rulebook) -> list[str]:
    """Give what the assessment of one golden case lacks or has too much."""
    found: dict[str, Any] = assessment_to_json(
        assess(read_case(golden["case"], rulebook), rulebook), "en"
    )
    expect = golden["expect"]
    lists: dict[str, list[dict[str, Any]]] = {
        "deadlines": found["deadlines"],
        "amounts": found["amounts"],
        "entitlements": found["entitlements"],
        "findings": found["findings"],
        "next_steps": found["next_steps"],
    }
    problems = []
    for name, have in lists.items():
        for entry in expect.get(name, []):
            wanted = {"id": entry} if isinstance(entry, str) else entry
            if not any(_matches(item, wanted) for item in have):
                near = [i for i in have if _same_id(i, wanted)]
                shown = [{k: i.get(k) for k in wanted} for i in near]
                problems.append(f"{name}: wanted {wanted}, have {shown}")
    ids = {i.get("rule") or i.get("id") for n in lists for i in lists[n]}
    problems += [f"absent: {name} was returned" for name in expect.get("absent", []) if name in ids]
    return problems


def _same_id(item: dict[str, Any], wanted: dict[str, Any]) -> bool:
    keys = [key for key in ("rule", "id", "to") if key in wanted]
    return all(item.get(key) == wanted[key] for key in keys)


def _matches(item: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(item.get(key) == value for key, value in wanted.items())
