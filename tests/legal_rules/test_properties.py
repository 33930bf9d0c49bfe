"""Random cases: no crash, later starts never give earlier ends, dates in order."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from legal_rules import CaseFileError, Rulebook, assess, read_case

DAY = st.dates(date(2014, 1, 1), date(2028, 12, 31))


def value_of(term: Any) -> st.SearchStrategy[Any]:
    return {
        "choice": st.sampled_from(term.choices or ("x",)),
        "flag": st.booleans(),
        "whole": st.integers(0, 3000),
        "decimal": st.sampled_from(["0.25", "1.00", "8.5", "30"]),
        "date": DAY.map(date.isoformat),
        "moment": DAY.map(lambda day: f"{day}T08:00"),
        "money": st.integers(0, 5_000_000).map(lambda minor: f"{minor // 100}.{minor % 100:02}"),
        "money_list": st.lists(st.just("45.00"), max_size=4),
        "text": st.sampled_from(["wiih", "uke", "rzecznik", "DE", "PL", "31-001", "loss", "delay"]),
        "table": st.just({"kind": "advance", "amount": "10.00"}),
        "list": st.just(["f1"]),
    }[term.type]


@st.composite
def cases(draw: st.DrawFn, rulebook: Rulebook) -> dict[str, Any]:
    words = rulebook.vocabulary
    case: dict[str, Any] = {"as_of": draw(DAY).isoformat(), "events": []}
    kinds = words.fields["contract.kind"].choices
    case["contract"] = {"kind": draw(st.sampled_from(kinds))}
    for name in draw(st.lists(st.sampled_from(sorted(words.fields)), max_size=8, unique=True)):
        section, field = name.split(".")
        if name != "contract.kind":
            case.setdefault(section, {})[field] = draw(value_of(words.fields[name]))
    for kind in draw(st.lists(st.sampled_from(sorted(words.events)), max_size=7)):
        event = {"kind": kind, "on": draw(DAY).isoformat()}
        for attribute in words.events[kind].attributes.values():
            if draw(st.booleans()):
                event[attribute.name] = draw(value_of(attribute))
        case["events"].append(event)
    return case


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_random_cases_never_crash_and_dates_are_in_order(
    data: st.DataObject, rulebook: Rulebook
) -> None:
    raw = data.draw(cases(rulebook))
    try:
        case = read_case(raw, rulebook)
    except CaseFileError as error:
        assert error.path.startswith("$")
        return
    for deadline in assess(case, rulebook).deadlines:
        safe, legal = deadline.safe_date, deadline.legal_date
        if safe is not None and legal is not None:
            assert _at(safe) <= _at(legal), deadline.rule
            if deadline.assert_from is not None:
                assert _at(legal) < _at(deadline.assert_from) + timedelta(days=1), deadline.rule
        if deadline.status == "waiting":
            assert deadline.waits_for, deadline.rule


@given(start=DAY, later=st.integers(0, 40), kind=st.sampled_from(["goods", "service", "hotel"]))
@settings(deadline=None)
def test_a_later_start_never_gives_an_earlier_end(
    start: date, later: int, kind: str, rulebook: Rulebook
) -> None:
    def reply(on: date) -> tuple[Any, Any] | None:
        raw = {
            "as_of": "2029-01-01",
            "client": {"status": "consumer"},
            "contract": {"kind": kind, "concluded": "2014-01-01"},
            "events": [{"kind": "complaint_received", "on": on.isoformat()}],
        }
        found = assess(read_case(raw, rulebook), rulebook).deadlines
        dates = [d for d in found if d.rule == "upk-7a-reply-14d"]
        return (dates[0].safe_date, dates[0].legal_date) if dates else None

    first, second = reply(start), reply(start + timedelta(days=later))
    if first is not None and second is not None:
        assert first[0] <= second[0]
        assert first[1] <= second[1]


def _at(day: date) -> datetime:
    return day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)
