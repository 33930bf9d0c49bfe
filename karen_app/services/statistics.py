"""Sums per trader and per failure: time, money, broken promises, days of silence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.encounter import PromiseState
from karen_app.domain.money import Money
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.letters.log_values import complaint_days
from karen_app.services.views.inbox import Statistics, TraderStatistics
from karen_app.services.views.make_law_lines import amount_of


def statistics(files: Iterable[CaseFile], today: date) -> Statistics:
    """Sums over every case that is not in the trash."""
    by_trader: dict[str, list[CaseFile]] = defaultdict(list)
    for file in files:
        if file.case.trashed_on is None:
            by_trader[file.trader.name].append(file)
    every = [file for group in by_trader.values() for file in group]
    traders = [_of_trader(name, group, today) for name, group in by_trader.items()]
    counted = Counter(f for file in every for e in file.encounters for f in e.failures)
    return Statistics(
        traders=tuple(sorted(traders, key=lambda each: (-each.cases, each.trader))),
        failures=tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0].value))),
        minutes_lost=sum(each.minutes_lost for each in traders),
        cases=len(every),
    )


def _of_trader(name: str, files: list[CaseFile], today: date) -> TraderStatistics:
    encounters = [each for file in files for each in file.encounters]
    return TraderStatistics(
        trader=name,
        cases=len(files),
        encounters=len(encounters),
        minutes_lost=sum(each.minutes_lost for each in encounters),
        broken_promises=sum(each.promise_state is PromiseState.BROKEN for each in encounters),
        claimed=_sums(file.case.claim.amount for file in files),
        recovered=_sums(money for file in files for money in _recovered(file)),
        days_of_silence=sum(_silence(file, today) for file in files),
    )


def _recovered(file: CaseFile) -> list[Money]:
    outcome = file.case.outcome
    if outcome is not None and outcome.recovered is not None:
        return [outcome.recovered]
    paid = [e.attributes.get("amount") for e in file.events if e.kind == "payment_received"]
    return [money for money in map(amount_of, paid) if money is not None]


def _sums(amounts: Iterable[Money | None]) -> tuple[Money, ...]:
    sums: Counter[str] = Counter()
    for amount in amounts:
        if amount is not None:
            sums[amount.currency] += amount.minor
    return tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))


def _silence(file: CaseFile, today: date) -> int:
    """Days between the complaint and the first real answer, or today."""
    sent, received = complaint_days(file)
    start = received or sent
    if start is None:
        return 0
    real = (r for r in file.replies if r.outcome is not ReplyOutcome.ACKNOWLEDGEMENT)
    answers = [reply.received_on for reply in real if reply.received_on >= start]
    closed = file.case.outcome.closed_on if file.case.outcome else today
    return max(0, (min(answers, default=closed) - start).days)
