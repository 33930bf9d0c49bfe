"""Lists of people: with their cases where one looks at them, names alone where one chooses."""

from __future__ import annotations

import dataclasses

from tests.fakes import FakeWorld
from tests.makers import done, make_case_draft, make_client_draft


def test_names_come_in_the_order_of_the_alphabet_with_the_same_ids() -> None:
    world = FakeWorld()
    use = world.use_cases
    for name in ("Żaneta Nowak", "Łukasz Lis", "anna Zając"):
        done(use.open_case(make_case_draft(client=make_client_draft(name=name))))
    lines = use.clients()
    assert [one.open_cases for one in lines] == [1, 1, 1]
    assert use.client_names() == tuple((one.client_id, one.name) for one in lines)
    assert [name for _id, name in use.client_names()] == [
        "anna Zając",
        "Łukasz Lis",
        "Żaneta Nowak",
    ]


def test_cases_to_choose_are_open_and_those_looked_at_last_come_first() -> None:
    world = FakeWorld()
    use = world.use_cases
    cases = [done(use.open_case(make_case_draft(title=f"Sprawa {number}"))) for number in range(4)]
    done(use.trash_case(cases[3].id))
    use.change_settings(dataclasses.replace(use.settings(), recent_cases=(cases[0].id,)))
    assert [title for _id, title, _who in use.open_cases(5)] == ["Sprawa 0", "Sprawa 2", "Sprawa 1"]
    assert use.open_cases(1) == ((cases[0].id, "Sprawa 0", "ButyPlus"),)
