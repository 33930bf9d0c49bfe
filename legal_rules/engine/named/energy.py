"""Named computations of energy and water: filing a complaint, discounts, local terms, winter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import cast

from legal_rules.engine.arithmetic import add
from legal_rules.engine.matter import Matter, Scope, civil
from legal_rules.engine.named.receipt import receipt
from legal_rules.engine.registry import (
    Dates,
    Params,
    Sum,
    adjustment,
    condition,
    formula,
    start,
)
from legal_rules.engine.starts import Start, start_at
from legal_rules.engine.steps import Steps, written
from legal_rules.model.case import Event, Money
from legal_rules.model.rule import RuleVersion
from legal_rules.model.words import Words
from legal_rules.wording import day_words

_BY_POST = ("letter", "registered_letter")


@start("filing")
def filing(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the filing of every complaint.

    The supply regulations count from the filing. For a letter the posting is the early reading,
    its arrival the late one; elsewhere both fall on one day.
    """
    posted = [e for e in matter.case.of_kind("complaint_sent") if e.channel in _BY_POST]
    found: list[Start] = []
    for item in receipt(matter, {"sent": "complaint_sent", "received": "complaint_received"}):
        letter = _letter_of(item, posted)
        if letter is not None:
            posted.remove(letter)
        found.append(item if letter is None else replace(item, on=letter.on))
    return tuple(found)


def _letter_of(item: Start, posted: list[Event]) -> Event | None:
    """Give the first letter not yet matched that can be the one which arrived."""
    event = item.event
    if event is None or event.channel not in (*_BY_POST, None):
        return None
    return next((letter for letter in posted if letter.on <= item.on), None)


# the discount for a late answer: 1/250 of the average wage for each day


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """An answer after the last day: ``answered`` is ``None`` while there is none."""

    due: date
    answered: Event | None


def late_answers(matter: Matter, params: Params) -> Iterator[LateAnswer]:
    """Give the late answers to the complaints of the versions named in ``params``.

    Complaints whose subject is in ``not_about`` earn no discount.
    """
    not_about = cast("list[str]", params.get("not_about", []))
    for version_id in cast("list[str]", params["versions"]):
        for deadline in matter.deadlines(version_id):
            if deadline.status != "missed" or deadline.legal_date is None:
                continue
            source = deadline.trigger.event if deadline.trigger else None
            complaint = matter.case.event_by_id(source) if source else None
            if complaint is not None and complaint.attribute("subject") in not_about:
                continue
            kept = deadline.kept_event
            answer = matter.case.event_by_id(kept) if kept else None
            yield LateAnswer(civil(deadline.legal_date), answer)


@start("late-energy-answer")
def late_energy_answer(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the last day of each breach: the day on which the late answer came."""
    return tuple(
        Start(late.answered.on, late.answered.on, late.answered, late.answered.kind)
        for late in late_answers(matter, params)
        if late.answered is not None
    )


@formula("energy-discount")
def energy_discount(matter: Matter, params: Params) -> Sum | None:
    """Give a fraction of the reference wage for each day of delay, rounded half up to a grosz.

    ``divisor`` is 250 (tariff regulations: 1/250 of the average wage). While there is no answer
    the days up to the day of the assessment count.
    """
    wage = matter.case.value("contract.reference_wage")
    if not isinstance(wage, Money):
        return None
    lines: list[Words] = []
    days = 0
    day = matter.case.as_of
    for late in late_answers(matter, params):
        end = late.answered.on if late.answered else matter.case.as_of
        days += (end - late.due).days
        day = late.due
        lines.append(_delay_words(late, end))
    if not days:
        return None
    divisor = cast("int", params["divisor"])
    total = (Decimal(wage.minor) * days / divisor).quantize(Decimal(1), ROUND_HALF_UP)
    lines.append(_sum_words(wage, divisor, days))
    return Sum(Money(int(total), wage.currency), tuple(lines), day)


def _delay_words(late: LateAnswer, end: date) -> Words:
    count = (end - late.due).days
    due, last = day_words(late.due), day_words(end)
    until = (
        ("odpowiedź", "answered on", "відповідь")
        if late.answered
        else ("bez odpowiedzi do", "no answer up to", "без відповіді до")
    )
    return Words(
        f"Ostatni dzień na odpowiedź: {due.pl}; {until[0]} {last.pl}: dni zwłoki {count}.",
        f"Last day for the answer: {due.en}; {until[1]} {last.en}: days of delay {count}.",
        f"Останній день для відповіді: {due.uk}; {until[2]} {last.uk}: днів затримки {count}.",
    )


def _sum_words(wage: Money, divisor: int, days: int) -> Words:
    amount = f"{wage.amount}".replace(".", ",")
    return Words(
        f"{amount} zł / {divisor} x {days} dni, zaokrąglone do grosza.",
        f"PLN {wage.amount} / {divisor} x {days} days, rounded to the grosz.",
        f"{amount} зл / {divisor} x {days} днів, заокруглено до гроша.",
    )


@condition("inside-term")
def inside_term(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether the start lies inside a term of another version, ``version`` in ``params``.

    Art. 6c ust. 2 of the energy law speaks of the complaint made within 14 days of the notice.
    """
    if scope.on is None:
        return False
    for deadline in matter.deadlines(str(params["version"])):
        trigger, last = deadline.trigger, deadline.legal_date
        if trigger and last and trigger.on <= scope.on <= civil(last):
            return True
    return False


@start("rejecting-answer")
def rejecting_answer(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the answers to the complaints of ``version`` that reject them, wholly or in part."""
    found: list[Start] = []
    for deadline in matter.deadlines(str(params["version"])):
        answer = matter.case.event_by_id(deadline.kept_event or "")
        if answer is not None and answer.attribute("outcome") in ("rejected", "partial"):
            found.append(start_at(answer))
    return tuple(found)


@adjustment("later-local-term")
def later_local_term(
    matter: Matter, version: RuleVersion, begin: Start, dates: Dates, params: Params
) -> Dates:
    """Let a longer term of local rules move the latest date; the early date stays.

    ``field`` names where the number of days stands (water by-laws, art. 19 of the water act).
    """
    days = matter.case.value(str(params["field"]))
    if not isinstance(days, int):
        return dates
    steps = Steps(version, matter, begin.latest)
    steps.extend(dates.steps)
    end = add(begin.latest, "days", days, matter.calendar)
    legal = civil(matter.rulebook.ending(version.ending).legal_day(end, matter.calendar))
    if legal <= civil(dates.legal):
        return dates
    steps.counted(begin.latest, days, "days", end, back=False)
    step = written(matter, "named", legal, "named-day", day=day_words(legal))
    return replace(dates, legal=legal, steps=(*steps.all(), step))


@condition("cut-in-winter")
def cut_in_winter(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether a cut is threatened, or was made, from November to the end of March.

    The day looked at: the cut itself, else the first day on which it is possible and not past.
    """
    winter = cast("list[int]", params["months"])
    stopped = matter.case.of_kind("supply_stopped")
    if stopped:
        return stopped[0].on.month in winter
    notice = matter.case.of_kind("disconnection_notice_received")
    if not notice:
        return False
    opens = matter.date(str(params["opens"])) or notice[-1].on
    return max(opens, matter.case.as_of).month in winter
