"""Drives sending: how a letter left, when it arrived, and what proves both."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from karen_app.domain.dispatch import ArrivalProof, Dispatch
from karen_app.domain.encounter import Channel
from karen_app.domain.evidence import EvidenceKind
from karen_app.domain.ids import CaseId, LetterId
from karen_app.services.drafts import ArrivalDraft, DispatchDraft, EvidenceDraft
from karen_app.services.outcome import Refused
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.forms.page import FormPage
from karen_app.ui.frame import Frame
from karen_app.ui.screens.sending.fields import arrival_fields, dispatch_fields
from karen_app.ui.words import translate

PROOF_KINDS = {
    ArrivalProof.RETURN_CARD: EvidenceKind.RETURN_CARD,
    ArrivalProof.STAMP: EvidenceKind.STAMP,
    ArrivalProof.TRACKING: EvidenceKind.SCREENSHOT,
}


class DispatchScreen(FormScreen):
    """Marks a letter as sent; its words are kept for good from then on."""

    def __init__(self, frame: Frame) -> None:
        form = Form(dispatch_fields(frame.use.today, frame.messages))
        super().__init__(frame, FormPage(form, translate("Sending", "It is sent")))

    def first_values(self) -> Mapping[str, Any]:
        """A registered letter of today."""
        self.view.show_title(
            translate("Sending", "How was it sent?"),
            translate(
                "Sending",
                "From now on the letter stays as it is: it has left the house. Keep the posting "
                "slip; a photo of it is enough here.",
            ),
        )
        return {
            "channel": Channel.REGISTERED_LETTER.value,
            "sent_on": self.frame.use.today(),
            "tracking_number": "",
            "files": (),
        }

    def save(self) -> None:
        """Stores the sending with its slip and shows the case."""
        values, use = self.form.values(), self.frame.use
        letter_id = LetterId(self.place.subject)
        case_id = CaseId(use.letter_desk(letter_id).case_id)
        draft = DispatchDraft(
            letter_id=letter_id,
            channel=Channel(values["channel"]),
            sent_on=values["sent_on"],
            tracking_number=values["tracking_number"],
        )
        sent = self.frame.settle(use.record_dispatch(draft), case_id, self.form)
        if sent is not None:
            attach(self.frame, sent, values["files"], EvidenceKind.POSTING_SLIP)
            self.done()
            self.frame.go.go("case", case_id)


class ArrivalScreen(FormScreen):
    """Writes down when a letter arrived and what proves it."""

    def __init__(self, frame: Frame) -> None:
        form = Form(arrival_fields(frame.use.today, frame.messages))
        super().__init__(frame, FormPage(form, translate("Sending", "Save the proof")))

    def first_values(self) -> Mapping[str, Any]:
        """Nothing known yet."""
        self.view.show_title(
            translate("Sending", "When did it arrive?"),
            translate("Sending", "The answer period of the other side starts on this day."),
        )
        return {"arrived_on": "", "proof": "", "avizo_on": "", "files": ()}

    def save(self) -> None:
        """Stores the arrival with its proof and shows the case."""
        values = self.form.values()
        proof = ArrivalProof(values["proof"]) if values["proof"] else ArrivalProof.NONE
        draft = ArrivalDraft(
            dispatch_id=self.place.subject,
            arrived_on=values["arrived_on"],
            proof=proof,
            avizo_on=values["avizo_on"],
        )
        outcome = self.frame.use.record_arrival(draft)
        arrived = self.frame.settle(outcome, self._case_of(outcome), self.form)
        if arrived is not None:
            kind = PROOF_KINDS.get(proof, EvidenceKind.CORRESPONDENCE)
            attach(self.frame, arrived, values["files"], kind)
            self.done()
            self.frame.go.go("case", arrived.case_id)

    def _case_of(self, outcome: object) -> str:
        value = getattr(outcome, "value", None)
        return value.case_id if isinstance(value, Dispatch) else ""


def attach(frame: Frame, sent: Dispatch, files: tuple[str, ...], kind: EvidenceKind) -> None:
    """Keeps the files that prove a sending; those that cannot be read are named."""
    draft = EvidenceDraft(kind=kind, proves=sent.id)
    for name in files:
        outcome = frame.use.attach_file(sent.case_id, Path(name), draft)
        if isinstance(outcome, Refused):
            frame.explain(outcome)
        else:
            frame.settle(outcome, sent.case_id)
