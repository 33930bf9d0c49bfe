"""The records of a case that comes in, as they are stored here: new ids where the old are taken."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.from_plain import from_plain
from karen_app.domain.records import RECORD_TYPES, Record, same_content, to_plain
from karen_app.domain.trader import Trader
from karen_app.services.keeping.case_parcel import GROUPS
from karen_app.services.keeping.export_case import Exchange
from karen_app.services.ports import Records


def every_record(file: CaseFile) -> Iterator[Record]:
    """The people, the case, and everything in it."""
    yield from (file.client, file.trader, file.case)
    for name in GROUPS:
        yield from getattr(file, name)


def arriving(exchange: Exchange, records: Records, file: CaseFile) -> tuple[Record, ...]:
    """The records as they are stored here: fresh, with new ids where needed."""
    number = file.case.number
    if any(case.number == number for case in records.all(Case)):
        number = records.next_case_number(exchange.desk.clock.today().year)
    own = dataclasses.replace(file.case, number=number, trashed_on=None, sample="")
    file = dataclasses.replace(
        file,
        case=own,
        client=dataclasses.replace(file.client, is_sample=False),
        trader=dataclasses.replace(file.trader, is_sample=False),
    )
    new_ids: dict[str, str] = {}
    known = [who for who in (file.client, file.trader) if _is_same(records, who)]
    for who in (file.client, file.trader):
        if who not in known and _is_taken(records, who.id):
            new_ids[who.id] = exchange.desk.ids.new()
    rest = [each for each in every_record(file) if each not in (file.client, file.trader)]
    if any(_is_taken(records, each.id) for each in rest):
        new_ids |= {each.id: exchange.desk.ids.new() for each in rest}
    coming = (each for each in every_record(file) if each not in known)
    return tuple(_renamed(dataclasses.replace(each, revision=0), new_ids) for each in coming)


def _is_same(records: Records, who: Client | Trader) -> bool:
    """Here already under that id, with the same words (notes apart, which stay behind)."""
    here = records.get(type(who), who.id)
    return here is not None and same_content(
        dataclasses.replace(here, note=who.note, is_sample=False), who
    )


def _is_taken(records: Records, record_id: str) -> bool:
    return any(records.get(kind, record_id) is not None for kind in RECORD_TYPES)


def _renamed(record: Record, new_ids: Mapping[str, str]) -> Record:
    """The record with new ids wherever an old one stands, alone or before a colon."""
    if not new_ids:
        return record
    return from_plain(type(record), _with_new_ids(to_plain(record), new_ids))


def _with_new_ids(plain: object, new_ids: Mapping[str, str]) -> object:
    if isinstance(plain, str):
        head, colon, rest = plain.partition(":")
        return f"{new_ids[head]}{colon}{rest}" if head in new_ids else plain
    if isinstance(plain, Mapping):
        return {name: _with_new_ids(each, new_ids) for name, each in plain.items()}
    if isinstance(plain, list):
        return [_with_new_ids(each, new_ids) for each in plain]
    return plain
