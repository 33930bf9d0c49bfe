"""The facts of a claim, each with its proof, for a paper to the court."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.evidence import Evidence
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.deadlines.law import Law
from karen_app.services.settings import Language
from letters import Value, polish_date

_ANSWERS = {
    ReplyOutcome.ACCEPTED: "uznanie reklamacji",
    ReplyOutcome.PARTIAL: "uznanie reklamacji w części",
    ReplyOutcome.REJECTED: "odmowa uznania reklamacji",
}
_NO_PROOF = "przesłuchanie stron"


def facts_and_proofs(law: Law, file: CaseFile) -> Iterator[tuple[str, Value]]:
    """The field ``facts_proofs``: one row for each dated fact, in order."""
    rows = sorted(_rows(law, file))
    if rows:
        yield "facts_proofs", tuple((fact, proof) for _, fact, proof in rows)


def _rows(law: Law, file: CaseFile) -> Iterator[tuple[date, str, str]]:
    contract = file.case.contract
    if contract.concluded is not None:
        price = f" za {contract.price.text}" if contract.price else ""
        receipts = [item for item in file.evidence if item.kind.value in {"receipt", "contract"}]
        fact = f"zawarcie umowy {polish_date(contract.concluded)}: {contract.subject}{price}"
        yield contract.concluded, fact.strip(), proof_words(receipts)
    for event in file.events:
        words = law.label(event.kind, Language.POLISH)
        note = f": {event.note.rstrip('.')}" if event.note else ""
        fact = f"{words} {polish_date(event.on)}{note}"
        yield event.on, fact, proof_words(file.proofs_of(event.id))
    for reply in file.replies:
        if reply.outcome in _ANSWERS:
            fact = f"{_ANSWERS[reply.outcome]} {polish_date(reply.received_on)}"
            yield reply.received_on, fact, proof_words(file.proofs_of(reply.id))
    for sent in file.dispatches:
        letter = file.letter(sent.letter_id)
        if letter is None:
            continue
        fact = f"wysłanie pisma „{letter.title}” {polish_date(sent.sent_on)}"
        yield sent.sent_on, fact, proof_words(file.proofs_of(sent.id))
        arrived = arrival_of(sent)
        if arrived is not None:
            fact = f"doręczenie pisma „{letter.title}” {polish_date(arrived)}"
            yield arrived, fact, proof_words(file.proofs_of(f"{sent.id}:received"))


def proof_words(files: tuple[Evidence, ...] | list[Evidence]) -> str:
    """The files by name and number; the parties themselves where nothing else is there."""
    found = [
        f"{item.description or item.name}"
        + (f" (załącznik nr {item.exhibit})" if item.exhibit else "")
        for item in files
    ]
    return ", ".join(found) or _NO_PROOF
