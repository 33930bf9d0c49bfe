"""Cases, log, evidence, deadlines, undo: each through the use cases, bad input beside its field."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path

import pytest

from karen_app.domain.deadline import AdjustmentKind
from karen_app.domain.encounter import Failure, PromiseState
from karen_app.domain.fields import Fields
from karen_app.domain.trader import AddressProof
from karen_app.services.drafts import (
    AdjustmentDraft,
    CaseDraft,
    EventDraft,
)
from karen_app.services.outcome import Done, InConflict, Outcome, Refused
from karen_app.services.views.clock import ClockState
from tests.fakes import TODAY, FakeWorld
from tests.makers import (
    done,
    make_case_draft,
    make_client_draft,
    make_encounter_draft,
    make_trader_draft,
    opened_case,
)


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


def codes(outcome: Outcome[object]) -> list[tuple[str, str]]:
    """Fields and codes of the problems of a refusal."""
    assert isinstance(outcome, Refused), outcome
    assert all(problem.sentence.strip() for problem in outcome.problems)
    return [(problem.field, problem.code) for problem in outcome.problems]


def test_open_case_names_what_is_missing(world: FakeWorld) -> None:
    outcome = world.use_cases.open_case(CaseDraft())
    assert codes(outcome) == [
        ("client.name", "text.empty"),
        ("trader.name", "text.empty"),
        ("title", "text.empty"),
    ]
    assert world.desk.stored == {}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"concluded": "31.06.2026"}, ("concluded", "date.impossible")),
        ({"concluded": "2026-12-01"}, ("concluded", "date.future")),
        ({"price": "tanio"}, ("price", "money.impossible")),
        ({"title": "x" * 300}, ("title", "text.too_long")),
        ({"title": "a\x00b"}, ("title", "text.control")),
        (
            {"client": make_client_draft(postal_code="31147")},
            ("client.postal_code", "postal_code.form"),
        ),
        ({"client": make_client_draft(email="anna")}, ("client.email", "email.form")),
        (
            {"client": make_client_draft(bank_account="PL00")},
            ("client.bank_account", "account.length"),
        ),
        (
            {"client": make_client_draft(bank_account="PL61109010140000071219812875")},
            ("client.bank_account", "account.wrong"),
        ),
        ({"client": make_client_draft(phone="abc")}, ("client.phone", "phone.form")),
        ({"trader": make_trader_draft(nip="12345")}, ("trader.nip", "nip.length")),
    ],
)
def test_open_case_tells_bad_input_beside_its_field(
    world: FakeWorld, changes: dict[str, object], problem: tuple[str, str]
) -> None:
    assert codes(world.use_cases.open_case(make_case_draft(**changes))) == [problem]


@pytest.mark.parametrize("name", ["<b>A & B</b>", '„Ó\'Neil” "x"', "🦔 Jeż", "ż" * 200])
def test_names_of_every_kind_are_kept_as_typed(world: FakeWorld, name: str) -> None:
    case = opened_case(world.use_cases, client=make_client_draft(name=name))
    assert world.use_cases.case_page(case.id).head.client.name == name
    assert name.split(maxsplit=1)[0][:5] in world.use_cases.print_timeline(case.id).decode()


def test_edit_case_takes_the_draft_back_and_edits_people_too(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use)
    draft = use.case_draft(case.id)
    assert draft.price == "349.00"
    edited = dataclasses.replace(
        draft, title="Inne buty", client=dataclasses.replace(draft.client, city="Tarnów")
    )
    done(use.edit_case(case.id, edited))
    head = use.case_page(case.id).head
    assert (head.title, head.client.address.city) == ("Inne buty", "Tarnów")
    assert use.case_draft(case.id) == edited


def test_two_windows_editing_one_case_conflict(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use)
    world.desk.stored[case.id] = dataclasses.replace(case, revision=9)
    stale = dataclasses.replace(case, title="moje")
    from karen_app.domain.message import say
    from karen_app.services.storing import store_edit

    outcome = store_edit(world.desk, say("change.case_edited", title="x"), case, stale)
    assert isinstance(outcome, InConflict)
    assert outcome.theirs == dataclasses.replace(case, revision=9)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"happened_on": ""}, ("happened_on", "date.empty")),
        ({"happened_on": "31.6.2026"}, ("happened_on", "date.impossible")),
        ({"happened_on": "23.11.2026"}, ("happened_on", "date.future")),
        ({"happened_on": "1.1.0926"}, ("happened_on", "date.too_old")),
        ({"happened_at": "25:00"}, ("happened_at", "time.impossible")),
        ({"summary": " "}, ("summary", "text.empty")),
        ({"promised_by": "2026-11-01"}, ("promised_by", "encounter.promise_day")),
        ({"minutes_lost": -1}, ("minutes_lost", "number.negative")),
        ({"repeats": -1}, ("repeats", "number.negative")),
    ],
)
def test_record_encounter_tells_bad_input_beside_its_field(
    world: FakeWorld, changes: dict[str, object], problem: tuple[str, str]
) -> None:
    case = opened_case(world.use_cases)
    outcome = world.use_cases.record_encounter(case.id, make_encounter_draft(**changes))
    assert codes(outcome) == [problem]


def test_an_encounter_is_recorded_edited_undone_and_redone(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use)
    added = use.record_encounter(case.id, make_encounter_draft())
    first = done(added)
    changed = use.edit_encounter(first.id, make_encounter_draft(summary="Nowe słowa"))
    done(changed)
    assert isinstance(changed, Done)
    assert isinstance(added, Done)
    done(use.put_back(changed.change))
    done(use.put_back(added.change))
    assert use.case_page(case.id).log == ()
    done(use.put_forward(added.change))
    done(use.put_forward(changed.change))
    assert [line.title for line in use.case_page(case.id).log] == ["Nowe słowa"]
    assert [line.label.code for line in use.history(case.id)][-1] == "change.case_opened"  # type: ignore[union-attr]


def test_undo_of_what_somebody_changed_is_refused(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use)
    added = use.record_encounter(case.id, make_encounter_draft())
    assert isinstance(added, Done)
    done(use.edit_encounter(added.value.id, make_encounter_draft(summary="Inaczej")))
    assert codes(use.put_back(added.change)) == [("", "change.conflict")]


def test_a_promise_that_passed_is_asked_about_and_counts_when_broken(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use)
    draft = make_encounter_draft(
        happened_on=TODAY - timedelta(days=9),
        promised="oddzwonimy",
        promised_by=TODAY - timedelta(days=5),
    )
    encounter = done(use.record_encounter(case.id, draft))
    page = use.case_page(case.id)
    assert page.next_step.actions[0].target == "goods-complaint"
    assert encounter.id in {action.target for action in page.next_step.actions}
    assert any(reminder.key.startswith("promise:") for reminder in use.reminders())
    judged = done(use.judge_promise(encounter.id, PromiseState.BROKEN))
    assert judged.failures == (Failure.PROMISE_BROKEN,)
    assert use.case_page(case.id).log_summary.broken_promises == 1
    assert done(use.judge_promise(encounter.id, PromiseState.KEPT)).failures == ()


def test_record_event_checks_the_events_of_the_case_format(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use)
    assert codes(use.record_event(case.id, EventDraft("goods_eaten", TODAY))) == [
        ("kind", "event.unknown_kind")
    ]
    assert codes(use.record_event(case.id, EventDraft("extension_notice_received", TODAY))) == [
        ("attributes.until", "event.until_needed")
    ]
    future = EventDraft("goods_delivered", TODAY + timedelta(days=1))
    assert codes(use.record_event(case.id, future)) == [("on", "date.future")]
    event = done(use.record_event(case.id, EventDraft("goods_delivered", TODAY)))
    assert use.event_draft(event.id).kind == "goods_delivered"
    assert use.event_kinds()["complaint"]


def complained(world: FakeWorld) -> tuple[str, str]:
    """A case whose complaint arrived two days ago: its id and the key of the reply clock."""
    use = world.use_cases
    case = opened_case(use)
    done(use.record_event(case.id, EventDraft("complaint_received", TODAY - timedelta(days=2))))
    clock = next(c for c in use.case_page(case.id).clocks if c.rule == "upk-7a-reply-14d")
    return case.id, clock.key


def test_a_deadline_is_extended_with_its_reason(world: FakeWorld) -> None:
    case_id, key = complained(world)
    use = world.use_cases
    wanted = AdjustmentDraft(key, AdjustmentKind.EXTENSION, TODAY + timedelta(days=30), reason="")
    assert codes(use.adjust_deadline(case_id, wanted)) == [("reason", "adjustment.reason")]  # type: ignore[arg-type]
    done(use.adjust_deadline(case_id, dataclasses.replace(wanted, reason="zgoda na piśmie")))  # type: ignore[arg-type]
    why = use.why(case_id, key)  # type: ignore[arg-type]
    assert why is not None
    assert why.clock.legal_date == TODAY + timedelta(days=30)
    assert why.clock.is_adjusted
    assert any("zgoda na piśmie" in str(step.text) for step in why.steps)


def test_a_clock_marked_as_met_or_not_followed_stops(world: FakeWorld) -> None:
    case_id, key = complained(world)
    use = world.use_cases
    done(use.adjust_deadline(case_id, AdjustmentDraft(key, AdjustmentKind.MET, reason="odpisali")))  # type: ignore[arg-type]
    why = use.why(case_id, key)  # type: ignore[arg-type]
    assert why is not None
    assert why.clock.state is ClockState.MET


def test_a_complaint_without_a_demand_is_refused(world: FakeWorld) -> None:
    case = opened_case(world.use_cases, remedy=None)
    outcome = world.use_cases.draft_letter(case.id, "goods-complaint")
    assert codes(outcome) == [("remedy", "claim.empty")]


def test_a_missing_fact_is_a_named_blank_that_stops_the_print(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use, price="")
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    assert "cena" in use.letter_desk(letter.id).missing
    assert isinstance(use.print_letter(letter.id), Refused)
    assert codes(use.fill_letter(letter.id, "price", "drogo")) == [("price", "money.impossible")]
    done(use.fill_letter(letter.id, "price", "349"))
    done(use.fill_letter(letter.id, "defect", "odkleiła się podeszwa"))
    assert use.letter_desk(letter.id).missing == ()
    assert isinstance(use.print_letter(letter.id), bytes)


def test_own_words_replace_a_block_and_go_back(world: FakeWorld) -> None:
    use = world.use_cases
    letter = done(use.draft_letter(opened_case(use).id, "goods-complaint"))
    done(use.edit_text(letter.id, "purchase", "Kupiłam u Państwa buty."))
    block = next(b for b in use.letter_desk(letter.id).blocks if b.block_id == "purchase")
    assert block.text == "Kupiłam u Państwa buty."
    assert block.original is not None
    done(use.edit_text(letter.id, "purchase", None))
    block = next(b for b in use.letter_desk(letter.id).blocks if b.block_id == "purchase")
    assert block.original is None


def test_traders_are_offered_with_what_is_known_of_the_address(world: FakeWorld) -> None:
    use = world.use_cases
    found = {offer.name: offer for offer in use.offer_traders("zabk")}
    assert found["Żabka"].legal_name == "Żabka Polska sp. z o.o."
    assert found["Żabka"].address_proof is AddressProof.SEAT
    own = opened_case(use)
    assert use.offer_traders("butyp")[0].trader_id == own.trader_id
    assert use.offer_traders("") == ()


def test_search_shows_the_place(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use, story="Spotkanie w Łodzi przy Piotrkowskiej.")
    found = use.search("lodz")
    assert [each.case_id for each in found] == [case.id]
    start, end = found[0].marks[0]
    assert found[0].excerpt[start:end] == "Łodz"


def test_drafts_outlive_the_form(world: FakeWorld) -> None:
    world.use_cases.keep_draft("encounter:new", Fields({"summary": "niedokończone"}))
    assert world.use_cases.kept_draft("encounter:new") == Fields({"summary": "niedokończone"})
    world.use_cases.forget_draft("encounter:new")
    assert world.use_cases.kept_draft("encounter:new") is None
    assert world.desk.drafts.forms() == ()


def test_nothing_is_stored_where_nothing_can_be_written(world: FakeWorld, tmp_path: Path) -> None:
    use = world.use_cases
    case = opened_case(use)
    world.desk.is_read_only = True
    assert codes(use.record_encounter(case.id, make_encounter_draft())) == [("", "store.read_only")]
    assert codes(use.attach_file(case.id, tmp_path / "x")) == [("", "store.read_only")]
    assert codes(use.load_samples()) == [("", "store.read_only")]


def test_a_reminder_marked_done_stays_done(world: FakeWorld) -> None:
    use = world.use_cases
    case = opened_case(use)
    draft = make_encounter_draft(promised="oddzwonimy", promised_by=TODAY)
    done(use.record_encounter(case.id, draft))
    key = use.reminders()[0].key
    use.mark_reminder_done(key)
    assert key not in {reminder.key for reminder in use.reminders()}
    assert use.calendar(TODAY, TODAY)
