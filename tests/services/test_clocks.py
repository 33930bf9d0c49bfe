"""The order of the clocks of a case: what asks something first, a mere way to a court last."""

from __future__ import annotations

from datetime import date, timedelta

from karen_app.domain.claim import Remedy
from karen_app.domain.ids import CaseId
from karen_app.services.drafts import EventDraft
from karen_app.services.views.clock import Clock, ClockState
from karen_app.ui.screens.case.wording import spoken
from tests.fakes import TODAY, FakeWorld
from tests.makers import done, make_case_draft

SUIT = "epu-3y"


def clocks(world: FakeWorld, case_id: CaseId) -> tuple[Clock, ...]:
    return world.use_cases.case_page(case_id).clocks


def places(found: tuple[Clock, ...], state: ClockState) -> list[tuple[str, date | None]]:
    return [(one.rule, one.counts) for one in found if one.state is state]


def test_a_suit_stands_behind_the_other_running_clocks_until_its_end_is_near() -> None:
    world = FakeWorld()
    use = world.use_cases
    draft = make_case_draft(remedy=Remedy.REFUND, claim_amount="87,00")
    case_id = done(use.open_case(draft)).id
    for kind, days in (("goods_delivered", 60), ("claim_due", 20)):
        done(use.record_event(case_id, EventDraft(kind=kind, on=TODAY - timedelta(days=days))))
    running = places(clocks(world, case_id), ClockState.RUNNING)
    assert len(running) > 1
    rule, until = running[-1]
    assert rule == SUIT
    assert until == date(2029, 11, 2)
    before = [day for _rule, day in running[:-1] if day is not None]
    assert before == sorted(before)
    world.desk.clock.move(3 * 365 - 60)
    near = places(clocks(world, case_id), ClockState.RUNNING)
    assert near[0] == (SUIT, until)


def test_a_suit_that_waits_is_said_to_be_a_way_for_later() -> None:
    use = FakeWorld().use_cases
    pages = [use.case_page(case_id) for case_id in done(use.load_samples())]
    waiting = [
        [one for one in page.clocks if one.state is ClockState.WAITING]
        for page in pages
        if any(one.rule == SUIT for one in page.clocks)
    ]
    assert waiting
    for found in waiting:
        assert found[-1].rule == SUIT
        assert found[-1].is_mere_way
        assert "a way for later, no duty" in spoken(found[-1])
        assert not any(one.is_mere_way for one in found[:-1])
