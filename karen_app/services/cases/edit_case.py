"""Edits a case with its client and trader, pins it."""

from __future__ import annotations

import dataclasses
from typing import TypeVar

from karen_app.domain.case import Case
from karen_app.domain.checks.case import check_case
from karen_app.domain.checks.people import check_client, check_trader
from karen_app.domain.client import Client
from karen_app.domain.ids import CaseId, ClientId, TraderId
from karen_app.domain.message import say
from karen_app.domain.records import Record, same_content
from karen_app.domain.trader import Trader
from karen_app.services.cases.case_form import draft_of_case, read_claim, read_contract
from karen_app.services.cases.open_case import prefixed
from karen_app.services.cases.people import client_from, read_client, read_trader, trader_from
from karen_app.services.cases.read_case import read_case, read_case_file
from karen_app.services.change import Change
from karen_app.services.drafts import CaseDraft
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader
from karen_app.services.storing import store, store_edit

R = TypeVar("R", bound=Record)


def case_draft(desk: Desk, case_id: CaseId) -> CaseDraft:
    """The draft that fills the form of a case."""
    case = read_case(desk, case_id)
    client, trader = read_client(desk, case.client_id), read_trader(desk, case.trader_id)
    return draft_of_case(case, client, trader)


def edit_case(desk: Desk, case_id: CaseId, draft: CaseDraft) -> Outcome[Case]:
    """Store the edited case, and its client and trader where they were edited too.

    A draft that names another known client or trader moves the case to it; one without an id
    makes a new person.
    """
    file, reader, today = read_case_file(desk, case_id), Reader(), desk.clock.today()
    touched: list[tuple[Record | None, Record]] = []
    client = _edited_client(desk, draft, file.client, reader, touched)
    trader = _edited_trader(desk, draft, file.trader, reader, touched)
    case = dataclasses.replace(
        file.case,
        title=draft.title.strip(),
        client_id=client.id,
        trader_id=trader.id,
        contract=read_contract(draft, reader),
        claim=read_claim(draft, reader),
        story=draft.story,
        note=draft.note,
    )
    if problems := [*reader.problems, *check_case(case, today)]:
        return Refused(tuple(problems))
    touched.append((file.case, case))
    before = tuple(old for old, _ in touched if old is not None)
    after = tuple(new for _, new in touched)
    return store(desk, Change(say("change.case_edited", title=case.title), before, after), case)


def _edited_client(
    desk: Desk,
    draft: CaseDraft,
    present: Client,
    reader: Reader,
    touched: list[tuple[Record | None, Record]],
) -> Client:
    typed = draft.client
    known = present if typed.client_id == present.id else _known(desk, Client, typed.client_id)
    if typed.client_id and known is None:
        reader.add("client", "client.unknown")
    client_id = known.id if known else ClientId(desk.ids.new())
    client = client_from(typed, client_id)
    if known is not None:
        client = dataclasses.replace(client, is_sample=known.is_sample, revision=known.revision)
    reader.problems += prefixed("client", check_client(client))
    if known is None or not same_content(known, client):
        touched.append((known, client))
    return client


def _edited_trader(
    desk: Desk,
    draft: CaseDraft,
    present: Trader,
    reader: Reader,
    touched: list[tuple[Record | None, Record]],
) -> Trader:
    typed = draft.trader
    known = present if typed.trader_id == present.id else _known(desk, Trader, typed.trader_id)
    if typed.trader_id and known is None:
        reader.add("trader", "trader.unknown")
    trader_id = known.id if known else TraderId(desk.ids.new())
    trader = trader_from(typed, trader_id)
    if known is not None:
        trader = dataclasses.replace(trader, is_sample=known.is_sample, revision=known.revision)
    reader.problems += prefixed("trader", check_trader(trader))
    if known is None or not same_content(known, trader):
        touched.append((known, trader))
    return trader


def _known(desk: Desk, kind: type[R], record_id: str) -> R | None:
    if not record_id:
        return None
    with desk.open() as records:
        return records.get(kind, record_id)


def pin_case(desk: Desk, case_id: CaseId, *, is_pinned: bool) -> Outcome[Case]:
    """Pin a case to the top of its column, or let it go."""
    before = read_case(desk, case_id)
    code = "change.case_pinned" if is_pinned else "change.case_unpinned"
    after = dataclasses.replace(before, is_pinned=is_pinned)
    return store_edit(desk, say(code, title=before.title), before, after)
