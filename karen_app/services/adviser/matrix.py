"""The matrix of proofs: each fact that must be shown, what shows it, what could serve instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from karen_app.domain.case_file import CaseFile
from karen_app.domain.claim import Remedy
from karen_app.domain.contract import ContractKind
from karen_app.domain.evidence import Evidence, EvidenceKind
from karen_app.domain.message import Message, say
from karen_app.services.letters.log_values import complaint_days, worst_encounter
from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.services.views.make_papers import evidence_lines
from karen_app.services.views.proofs import Element, Shown

_PURCHASE = frozenset({EvidenceKind.RECEIPT, EvidenceKind.CONTRACT, EvidenceKind.BANK})
_PAYMENT = frozenset({EvidenceKind.BANK, EvidenceKind.RECEIPT})
_FAULT = frozenset({EvidenceKind.PHOTO, EvidenceKind.OPINION, EvidenceKind.SCREENSHOT})
_SENDING = frozenset({EvidenceKind.RETURN_CARD, EvidenceKind.STAMP, EvidenceKind.POSTING_SLIP})
_LOSS = frozenset({Remedy.DAMAGES, Remedy.COMPENSATION, Remedy.PRICE_REDUCTION})
_DELIVERED = ("goods_delivered", "last_item_delivered", "item_accepted", "work_handed_over")
_WRONG = ("defect_found", "damage_found", "bad_performance", "incident", "debited")


def proof_matrix(file: CaseFile, has_file: Callable[[str], bool]) -> tuple[Element, ...]:
    """Every element of the case, those that nothing shows first."""
    maker = _Maker(file, {line.evidence_id: line for line in evidence_lines(file, has_file)})
    found = tuple(maker.elements())
    return tuple(sorted(found, key=lambda each: each.shown is not Shown.NOTHING))


class _Maker:
    def __init__(self, file: CaseFile, lines: dict[str, EvidenceLine]) -> None:
        self._file = file
        self._lines = lines

    def elements(self) -> Iterator[Element]:
        """In the order of the story."""
        contract = self._file.case.contract
        if contract.kind is not ContractKind.NONE:
            yield self._element("contract", self._of_kinds(_PURCHASE))
        if contract.price is not None:
            yield self._element("payment", self._of_kinds(_PAYMENT))
        yield from self._events("delivery", _DELIVERED, frozenset({EvidenceKind.OTHER}))
        yield from self._events("defect", _WRONG, _FAULT)
        yield from self._complaint()
        for reply in self._file.replies:
            yield self._element("reply", self._file.proofs_of(reply.id), entry_id=reply.id)
        yield from self._promises()
        if self._file.case.claim.remedy in _LOSS:
            kinds = frozenset({EvidenceKind.OPINION, EvidenceKind.RECEIPT})
            yield self._element("damage", self._of_kinds(kinds))
        yield from self._treatment()

    def _events(
        self, code: str, kinds: tuple[str, ...], by_kind: frozenset[EvidenceKind]
    ) -> Iterator[Element]:
        """The first event of the element, shown by its own files or by files of a fitting kind."""
        event = next((each for each in self._file.events if each.kind in kinds), None)
        if event is not None:
            files = self._file.proofs_of(event.id) or self._of_kinds(by_kind)
            yield self._element(code, files, entry_id=event.id)

    def _complaint(self) -> Iterator[Element]:
        sent, received = complaint_days(self._file)
        if sent is None and received is None:
            return
        entries = [str(e.id) for e in self._file.events if e.kind.startswith("complaint_")]
        entries += [d.id for d in self._file.dispatches]
        own = [item for entry in entries for item in self._file.proofs_of(entry)]
        yield self._element("complaint", tuple(own) or self._of_kinds(_SENDING))

    def _promises(self) -> Iterator[Element]:
        for each in self._file.encounters:
            if each.promised:
                text = say("element.promise", promised=each.promised)
                files = self._file.proofs_of(each.id)
                yield self._element(
                    "promise", files, entry_id=each.id, text=text, witness=each.witness
                )

    def _treatment(self) -> Iterator[Element]:
        worst = worst_encounter(self._file)
        if worst is not None:
            text = say("element.treatment", day=worst.happened_on)
            files = self._file.proofs_of(worst.id)
            yield self._element(
                "treatment", files, entry_id=worst.id, text=text, witness=worst.witness
            )

    def _of_kinds(self, kinds: frozenset[EvidenceKind]) -> tuple[Evidence, ...]:
        return tuple(item for item in self._file.evidence if item.kind in kinds)

    def _element(
        self,
        code: str,
        files: tuple[Evidence, ...],
        *,
        entry_id: str = "",
        text: Message | None = None,
        witness: str = "",
    ) -> Element:
        lines = tuple(self._lines[item.id] for item in files)
        if lines:
            shown, state = Shown.FILES, say("proof.there", count=len(lines))
        elif witness:
            shown, state = Shown.WITNESS, say("proof.witness", witness=witness)
        else:
            shown, state = Shown.NOTHING, say("proof.missing")
        return Element(
            code=code,
            text=text or say(f"element.{code}"),
            shown=shown,
            state=state,
            files=lines,
            substitute=say(f"substitute.{code}") if shown is Shown.NOTHING else None,
            entry_id=entry_id,
        )
