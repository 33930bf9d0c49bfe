"""Which complaint a reply answers."""

from __future__ import annotations

from typing import Any

from legal_rules import Rulebook, read_case
from legal_rules.engine.answers import answers_another
from legal_rules.engine.opening import open_matter
from legal_rules.engine.starts import start_at


def foreign(rulebook: Rulebook, *events: dict[str, Any]) -> dict[tuple[str, str], bool]:
    """Say for each complaint and each reply whether the reply is about another complaint."""
    case = read_case({"as_of": "2026-11-22", "events": list(events)}, rulebook)
    matter = open_matter(case, rulebook)
    return {
        (complaint.id, reply.id): answers_another(reply, start_at(complaint), matter)
        for complaint in case.of_kind("complaint_received")
        for reply in case.of_kinds(("reply_received", "payment_received"))
    }


def complaint(name: str, day: str) -> dict[str, Any]:
    """Give a complaint."""
    return {"id": name, "kind": "complaint_received", "on": day}


def reply(name: str, day: str, **attributes: Any) -> dict[str, Any]:
    """Give a reply."""
    return {"id": name, "kind": "reply_received", "on": day, **attributes}


def test_complaints_are_answered_in_order(rulebook: Rulebook) -> None:
    """The first reply belongs to the first complaint, the second one to the second."""
    found = foreign(
        rulebook, complaint("c1", "2026-06-01"), complaint("c2", "2026-06-02"),
        reply("r1", "2026-06-10"), reply("r2", "2026-06-11"),
    )  # fmt: skip
    assert found == {
        ("c1", "r1"): False, ("c1", "r2"): True, ("c2", "r1"): True, ("c2", "r2"): False,
    }  # fmt: skip


def test_a_named_complaint_beats_the_order(rulebook: Rulebook) -> None:
    """A reply that names the second complaint leaves the first one unanswered."""
    found = foreign(
        rulebook, complaint("c1", "2026-06-01"), complaint("c2", "2026-06-02"),
        reply("r1", "2026-06-10", of="c2"),
    )  # fmt: skip
    assert found == {("c1", "r1"): True, ("c2", "r1"): False}


def test_acknowledgements_and_other_acts_answer_no_complaint(rulebook: Rulebook) -> None:
    """An acknowledgement, a payment and a reply beyond the complaints are nobody's."""
    found = foreign(
        rulebook, complaint("c1", "2026-06-01"),
        reply("r0", "2026-06-02", outcome="acknowledgement"), reply("r1", "2026-06-10"),
        reply("r2", "2026-06-12"), {"id": "p", "kind": "payment_received", "on": "2026-06-10"},
    )  # fmt: skip
    assert not any(found.values())


def test_one_reply_after_two_complaints_may_answer_both(rulebook: Rulebook) -> None:
    """Nobody knows which one it meant, so neither complaint counts as unanswered."""
    found = foreign(
        rulebook, complaint("c1", "2026-06-01"), complaint("c2", "2026-06-05"),
        reply("r1", "2026-06-10"),
    )  # fmt: skip
    assert found == {("c1", "r1"): False, ("c2", "r1"): False}


def test_a_reply_written_before_a_complaint_does_not_answer_it(rulebook: Rulebook) -> None:
    """A letter sent on 4 June and received on 10 June says nothing to a complaint of 5 June."""
    sent = {"id": "s", "kind": "reply_sent", "on": "2026-06-04"}
    found = foreign(
        rulebook, complaint("c1", "2026-06-01"), complaint("c2", "2026-06-05"), sent,
        reply("r1", "2026-06-10"),
    )  # fmt: skip
    assert found == {("c1", "r1"): False, ("c2", "r1"): True}
