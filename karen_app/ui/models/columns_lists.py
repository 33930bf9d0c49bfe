"""Columns of the smaller lists: dates to come, people, traders in the statistics."""

from __future__ import annotations

from dataclasses import replace

from karen_app.domain.money import Money
from karen_app.ui.models.column import Column
from karen_app.ui.words import day_of_week, say, translate

NBSP = "\N{NO-BREAK SPACE}"


def calendar_columns() -> tuple[Column, ...]:
    """Day, matter, what falls on it."""
    return (
        Column(
            translate("Calendar", "Day"),
            lambda one: day_of_week(one.on),
            sort_by=lambda one: one.on,
        ),
        Column(translate("Calendar", "Case"), lambda one: one.case_title),
        Column(translate("Calendar", "What"), lambda one: say(one.sentence)),
    )


def client_columns() -> tuple[Column, ...]:
    """Name and the number of matters."""
    return (
        Column(translate("Clients", "Name"), lambda one: one.name),
        Column(
            translate("Clients", "Open cases"),
            lambda one: str(one.open_cases),
            sort_by=lambda one: one.open_cases,
            is_number=True,
        ),
        Column(
            translate("Clients", "All cases"),
            lambda one: str(one.cases),
            sort_by=lambda one: one.cases,
            is_number=True,
        ),
    )


def trader_columns() -> tuple[Column, ...]:
    """What each firm has cost."""

    def number(title: str, name: str) -> Column:
        return Column(
            title,
            lambda one: str(getattr(one, name)),
            sort_by=lambda one: getattr(one, name),
            is_number=True,
        )

    return (
        Column(translate("Reports", "Firm"), lambda one: one.trader, hint=lambda one: one.trader),
        number(translate("Reports", "Cases"), "cases"),
        number(translate("Reports", "Encounters"), "encounters"),
        number(translate("Reports", "Minutes lost"), "minutes_lost"),
        number(translate("Reports", "Broken promises"), "broken_promises"),
        number(translate("Reports", "Days of silence"), "days_of_silence"),
        Column(
            translate("Reports", "Claimed"),
            lambda one: sums(one.claimed),
            sort_by=lambda one: sum(money.minor for money in one.claimed),
            is_number=True,
        ),
        Column(
            translate("Reports", "Got back"),
            lambda one: sums(one.recovered),
            sort_by=lambda one: sum(money.minor for money in one.recovered),
            is_number=True,
        ),
    )


def account_columns() -> tuple[Column, ...]:
    """What each firm has cost, titles in short lines; the last column says all of it in words."""
    columns = trader_columns()

    def account(one: object) -> str:
        parts = ((column.title, column.text(one)) for column in columns[1:])
        pairs = (f"{title}: {words}".replace(" ", NBSP) for title, words in parts if words)
        return f"{NBSP}· ".join(pairs)

    name = columns[0]
    whole = Column(name.title, lambda one: f"{name.text(one)}\n{account(one)}", sort_by=name.text)
    short = (replace(one, title=one.title.replace(" ", "\n")) for one in columns)
    return (*short, whole)


def sums(amounts: tuple[Money, ...]) -> str:
    """Amounts of several currencies beside one another."""
    return ", ".join(one.text for one in amounts)
