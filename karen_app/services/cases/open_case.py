"""Opens a case, with its client and trader where they are new."""

from __future__ import annotations

import dataclasses

from karen_app.domain.case import Case
from karen_app.domain.checks.case import check_case
from karen_app.domain.checks.people import check_client, check_trader
from karen_app.domain.client import Client
from karen_app.domain.ids import CaseId, ClientId, TraderId
from karen_app.domain.message import say
from karen_app.domain.problem import Problem
from karen_app.domain.records import Record
from karen_app.domain.trader import Trader
from karen_app.services.cases.case_form import read_claim, read_contract
from karen_app.services.cases.people import client_from, trader_from
from karen_app.services.change import Change
from karen_app.services.drafts import CaseDraft, ClientDraft, TraderDraft
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk, Records
from karen_app.services.reading import Reader
from karen_app.services.storing import store


def open_case(desk: Desk, draft: CaseDraft) -> Outcome[Case]:
    """Store a new case; the fields of client and trader report as ``client.name`` and so on."""
    reader, today = Reader(), desk.clock.today()
    with desk.open() as records:
        client, new_client = _client(desk, records, draft.client, reader)
        trader, new_trader = _trader(desk, records, draft.trader, reader)
        number = records.next_case_number(today.year)
    case = Case(
        id=CaseId(desk.ids.new()),
        number=number,
        title=draft.title.strip(),
        client_id=client.id,
        trader_id=trader.id,
        opened_on=today,
        contract=read_contract(draft, reader),
        claim=read_claim(draft, reader),
        story=draft.story,
        note=draft.note,
    )
    if problems := [*reader.problems, *check_case(case, today)]:
        return Refused(tuple(problems))
    added: tuple[Record, ...] = (*new_client, *new_trader, case)
    return store(desk, Change(say("change.case_opened", title=case.title), (), added), case)


def _client(
    desk: Desk, records: Records, draft: ClientDraft, reader: Reader
) -> tuple[Client, tuple[Client, ...]]:
    if draft.client_id:
        known = records.get(Client, draft.client_id)
        if known is not None:
            return known, ()
        reader.add("client", "client.unknown")
    client = client_from(draft, ClientId(desk.ids.new()))
    reader.problems += prefixed("client", check_client(client))
    return client, (client,)


def _trader(
    desk: Desk, records: Records, draft: TraderDraft, reader: Reader
) -> tuple[Trader, tuple[Trader, ...]]:
    if draft.trader_id:
        known = records.get(Trader, draft.trader_id)
        if known is not None:
            return known, ()
        reader.add("trader", "trader.unknown")
    trader = trader_from(draft, TraderId(desk.ids.new()))
    reader.problems += prefixed("trader", check_trader(trader))
    return trader, (trader,)


def prefixed(part: str, problems: list[Problem]) -> list[Problem]:
    """The problems of a part of a form, named after the part."""
    return [dataclasses.replace(each, field=f"{part}.{each.field}") for each in problems]
