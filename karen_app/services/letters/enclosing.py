"""What goes with a letter: kept files by what they show, copies of letters that were sent."""

from __future__ import annotations

from collections.abc import Iterator

from karen_app.domain.case_file import CaseFile
from karen_app.domain.evidence import Evidence, EvidenceKind
from karen_app.domain.letter import Letter
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from letters import Enclosure, LetterTemplate, polish_date

_KINDS = {
    EvidenceKind.RECEIPT: "proof-of-purchase",
    EvidenceKind.PHOTO: "photos",
    EvidenceKind.CONTRACT: "contract",
    EvidenceKind.CORRESPONDENCE: "correspondence",
    EvidenceKind.POSTING_SLIP: "posting-slip",
    EvidenceKind.RETURN_CARD: "proof-of-filing",
    EvidenceKind.STAMP: "proof-of-filing",
    EvidenceKind.SCREENSHOT: "screenshots",
    EvidenceKind.RECORDING: "video",
    EvidenceKind.OPINION: "opinion",
    EvidenceKind.BANK: "payment",
    EvidenceKind.OTHER: "other",
}
# What serves where a template asks for the first: a card statement proves a purchase too.
_SERVES = {
    "proof-of-purchase": frozenset({"payment", "contract"}),
    "statement": frozenset({"payment"}),
    "bill": frozenset({"contract"}),
    "ticket": frozenset({"contract"}),
    "notes": frozenset({"correspondence"}),
    "valuation": frozenset({"opinion"}),
    "contract": frozenset({"proof-of-purchase"}),
}
COPY_OF_COMPLAINT = "complaint"


def kind_of(item: Evidence, file: CaseFile) -> str:
    """The word of ``enclosures.toml`` for a kept file, by its kind and what it proves."""
    if any(reply.id == item.proves for reply in file.replies):
        return "reply"
    return _KINDS[item.kind]


def advised(template: LetterTemplate, file: CaseFile) -> tuple[Evidence, ...]:
    """The kept files that a letter of this kind calls for, in order of their numbers."""
    wanted = set(template.enclosures)
    for each in template.enclosures:
        wanted |= _SERVES.get(each, frozenset())
    found = [item for item in file.evidence if kind_of(item, file) in wanted]
    return tuple(sorted(found, key=lambda item: (item.exhibit or 10**6, item.name)))


def enclosed(letter: Letter, file: CaseFile) -> tuple[Evidence, ...]:
    """The enclosed files in the order of the letter."""
    kept: dict[str, Evidence] = {item.id: item for item in file.evidence}
    return tuple(kept[each] for each in letter.enclosures if each in kept)


def copies(letter: Letter, template: LetterTemplate, file: CaseFile) -> tuple[Letter, ...]:
    """The complaints that were sent and go along as copies."""
    if COPY_OF_COMPLAINT not in template.enclosures:
        return ()
    return tuple(
        each
        for each in file.letters
        if each.id != letter.id and each.frozen is not None and each.template in COMPLAINTS
    )


def enclosures_of(
    letter: Letter, template: LetterTemplate, file: CaseFile
) -> tuple[Enclosure, ...]:
    """The list of enclosures: copies of complaints first, then the chosen files."""
    return (*_copies(letter, template, file), *_files(letter, file))


def _copies(letter: Letter, template: LetterTemplate, file: CaseFile) -> Iterator[Enclosure]:
    for sent in copies(letter, template, file):
        if sent.frozen is not None:
            title = f"kopia pisma „{sent.title}” z dnia {polish_date(sent.frozen.frozen_on)}"
            yield Enclosure(title, COPY_OF_COMPLAINT)


def _files(letter: Letter, file: CaseFile) -> Iterator[Enclosure]:
    for item in enclosed(letter, file):
        yield Enclosure(
            title=item.description or item.name,
            kind=kind_of(item, file),
            exhibit=str(item.exhibit or ""),
        )
