"""Everything about one person, to hand to that person: cases, files, history, in open forms."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.errors import FileTrouble, Missing
from karen_app.domain.folding import folded
from karen_app.domain.ids import ClientId
from karen_app.domain.journal import JournalEntry
from karen_app.domain.message import say
from karen_app.domain.problem import Problem
from karen_app.domain.records import to_plain
from karen_app.services.intake_ports import Parcel
from karen_app.services.keeping.case_parcel import as_json, named_files, records_of
from karen_app.services.keeping.export_case import Exchange
from karen_app.services.outcome import Refused
from karen_app.services.ports import Drafts, Progress

FORM = 1
_WHOSE = ("id", "case_id", "client_id")
_README = """{name}

person.json  everything recorded about this person: cases, entries, what was typed and not yet
             saved, history of changes
files/       the evidence and the letters as they were sent
SHA256SUMS   fingerprints of all files; "sha256sum -c SHA256SUMS" checks them
"""


def export_person(
    exchange: Exchange, client_id: ClientId, target: Path, progress: Progress | None = None
) -> Refused | None:
    """Write everything about a client, trashed cases and private notes included.

    ``None`` when it is done; a folder or zip as in ``export_case``, with ``person.json``.
    """
    with exchange.desk.open() as records:
        client = records.get(Client, client_id)
        if client is None:
            raise Missing(say("client.unknown"))
        files = [each for each in records.case_files() if each.client.id == client_id]
        ids = {client_id, *(each.case.id for each in files)}
        journal = [own for line in records.journal() if (own := _own_part(line, ids)) is not None]
    drafts = _drafts(exchange.desk.drafts, client.name, ids)
    taken: list[str] = []
    kept = [pair for each in files for pair in named_files(each, taken)]
    texts = {
        "person.json": as_json(_person(client, files, journal, kept) | {"drafts": drafts}),
        "README.txt": _README.format(name=client.name).encode(),
    }
    try:
        exchange.shelf.write(target, Parcel(texts, dict(kept)), exchange.files.copy_out, progress)
    except FileTrouble as trouble:
        return Refused((Problem("target", trouble.message),))
    return None


def _own_part(line: JournalEntry, ids: set[str]) -> JournalEntry | None:
    """The line so far as it is about this person; ``None`` when it is not.

    One change may touch several people: what it says of the others is theirs.
    """
    if line.case_id:
        return line if line.case_id in ids else None
    if line.is_erased or not _is_about(line.payload, ids):
        return None
    told = json.loads(line.payload)
    own = {
        side: [one for one in told[side] if ids & {one.get(name) for name in _WHOSE}]
        for side in ("before", "after")
    }
    return replace(line, payload=as_json(own).decode()) if any(own.values()) else None


def _is_about(text: str, ids: Iterable[str]) -> bool:
    return any(each in text for each in ids)


def _drafts(drafts: Drafts, name: str, ids: Iterable[str]) -> list[dict[str, str]]:
    """What was typed about this person and not saved, by the form it was typed in."""
    found = []
    for form in drafts.forms():
        typed = drafts.typed(form)
        text = typed.to_json() if typed else ""
        if _is_about(f"{form} {text}", ids) or folded(name) in folded(text):
            found.append({"form": form, "typed": text})
    return found


def _person(
    client: Client,
    files: Iterable[CaseFile],
    journal: Iterable[JournalEntry],
    kept: Iterable[tuple[str, str]],
) -> dict[str, object]:
    return {
        "karen_person": FORM,
        "client": to_plain(client),
        "cases": [records_of(each) for each in files],
        "history": [to_plain(line) for line in journal],
        "files": [{"name": name, "sha256": digest} for name, digest in kept],
    }
