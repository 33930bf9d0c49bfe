"""A case with everything in it, and what is compared when it comes back."""

import dataclasses
import json
from datetime import date
from pathlib import Path

from karen_app.domain.case_file import CaseFile
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Channel, Encounter
from karen_app.domain.ids import CaseId
from karen_app.domain.message import Message
from karen_app.domain.records import Record, to_plain
from karen_app.services.drafts import DispatchDraft
from tests.fakes import FakeWorld
from tests.intake.samples_of_files import paper, photo
from tests.makers import (
    done,
    make_case_draft,
    make_encounter_draft,
)


def english(message: Message) -> str:
    return message.english


def file_of(world: FakeWorld, case_id: CaseId) -> CaseFile:
    with world.desk.open() as records:
        file = records.case_file(case_id)
    assert file is not None
    return file


def content_of(file: CaseFile) -> object:
    """Everything a case says, without ids, revisions and what stays at home."""
    ids = {each.id: str(place) for place, each in enumerate(records_in(file))}
    text = json.dumps(to_plain(file))
    for old, new in ids.items():
        text = text.replace(old, new)
    found = json.loads(text)
    for group in found.values():
        for record in group if isinstance(group, list) else [group]:
            record["revision"] = 0
            for private in ("private_note", "note", "source", "sample", "is_sample", "number"):
                record.pop(private, None)
    return found


def records_in(file: CaseFile) -> list[Record]:
    groups = (file.encounters, file.events, file.replies, file.evidence, file.letters,
              file.dispatches, file.adjustments)  # fmt: skip
    return [file.client, file.trader, file.case, *(each for group in groups for each in group)]


def a_rich_case(world: FakeWorld, folder: Path) -> CaseId:
    """A case with a promise, files with bad names, and a letter that was sent."""
    use = world.use_cases
    case_id = done(use.open_case(make_case_draft())).id
    draft = make_encounter_draft(promised="oddzwonią", promised_by="2026-11-21")
    encounter = done(use.record_encounter(case_id, draft))
    assert isinstance(encounter, Encounter)
    world.desk.stored[encounter.id] = dataclasses.replace(encounter, private_note="TAJNE")
    for name, content in (("zdjęcie.jpg", photo()), ("CON.pdf", paper()), ("a b.pdf", paper("x"))):
        (folder / name).write_bytes(content)
        done(use.attach_file(case_id, folder / name))
    letter = done(use.draft_letter(case_id, "goods-complaint"))
    for name, typed in (("defect", "odklejona podeszwa"), ("defect_found_on", "2026-11-10"),
                        ("delivered_on", "2026-10-20")):  # fmt: skip
        use.fill_letter(letter.id, name, typed)
    sent = use.record_dispatch(DispatchDraft(letter.id, Channel.EMAIL, date(2026, 11, 22)))
    assert isinstance(done(sent), Dispatch)
    return case_id


def exported(world: FakeWorld, case_id: CaseId, target: Path) -> Path:
    assert world.use_cases.exchange.export_case(case_id, target) is None
    return target
