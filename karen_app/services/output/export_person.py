"""Everything about one person, to hand to that person: cases, files, history, in open forms."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.errors import FileTrouble, Missing
from karen_app.domain.ids import ClientId
from karen_app.domain.journal import JournalEntry
from karen_app.domain.message import say
from karen_app.domain.problem import Problem
from karen_app.domain.records import to_plain
from karen_app.services.intake_ports import Parcel
from karen_app.services.keeping.case_parcel import as_json, named_files, records_of
from karen_app.services.keeping.export_case import Exchange
from karen_app.services.outcome import Refused
from karen_app.services.ports import Progress

FORM = 1
_README = """{name}

person.json  everything recorded about this person: cases, entries, history of changes
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
        journal = [line for each in files for line in records.journal(each.case.id)]
        journal += [
            line for line in records.journal() if not line.case_id and client_id in line.payload
        ]
    taken: list[str] = []
    kept = [pair for each in files for pair in named_files(each, taken)]
    texts = {
        "person.json": as_json(_person(client, files, journal, kept)),
        "README.txt": _README.format(name=client.name).encode(),
    }
    try:
        exchange.shelf.write(target, Parcel(texts, dict(kept)), exchange.files.copy_out, progress)
    except FileTrouble as trouble:
        return Refused((Problem("target", trouble.message),))
    return None


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
