"""Drives sending: how a letter left, when it arrived, and what proves both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from karen_app.domain.dispatch import ArrivalProof, Dispatch
from karen_app.domain.encounter import Channel
from karen_app.domain.evidence import EvidenceKind
from karen_app.domain.ids import LetterId
from karen_app.services.drafts import ArrivalDraft, DispatchDraft
from karen_app.services.outcome import Done, Outcome
from karen_app.ui.forms.album import AlbumEditor, Proof
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.forms.page import FormPage
from karen_app.ui.frame import Frame
from karen_app.ui.proofs import album_source, keep_proofs
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
        form = Form(dispatch_fields(frame.use.today, album_source(frame)))
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

    def store(self) -> None:
        """Stores the sending with its slip and shows the case."""
        values, use = self.form.values(), self.frame.use
        letter_id = LetterId(self.place.subject)
        draft = DispatchDraft(
            letter_id=letter_id,
            channel=Channel(values["channel"]),
            sent_on=values["sent_on"],
            tracking_number=values["tracking_number"],
        )
        self.view.save.setEnabled(False)  # a second press must not send it twice
        self.frame.tasks.run(
            lambda: use.record_dispatch(draft),
            lambda outcome: self._on_recorded(outcome, values["files"]),
            self._on_failed,
            "letter",
        )

    def _on_recorded(self, outcome: Outcome[Dispatch], proofs: tuple[Proof, ...]) -> None:
        """The letter is kept as it left; its proofs follow."""
        self.view.save.setEnabled(True)
        sent = self.frame.settle(outcome, case_of(outcome), self.form)
        if sent is not None:
            self.done()
            go = self.frame.go
            keep_proofs(
                self.frame, sent.case_id, sent.id, proofs, lambda: go.go("case", sent.case_id)
            )

    def _on_failed(self, error: Exception) -> None:
        self.view.save.setEnabled(True)
        raise error


class ArrivalScreen(FormScreen):
    """Writes down when a letter arrived and what proves it."""

    def __init__(self, frame: Frame) -> None:
        form = Form(arrival_fields(frame.use.today, album_source(frame)))
        super().__init__(frame, FormPage(form, translate("Sending", "Save the proof")))
        form.editor("proof").changed.connect(self._on_proof)

    def first_values(self) -> Mapping[str, Any]:
        """Nothing known yet."""
        self.view.show_title(
            translate("Sending", "When did it arrive?"),
            translate("Sending", "The answer period of the other side starts on this day."),
        )
        return {"arrived_on": "", "proof": "", "avizo_on": "", "files": ()}

    def store(self) -> None:
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
        arrived = self.frame.settle(outcome, case_of(outcome), self.form)
        if arrived is not None:
            self.done()
            go, case_id = self.frame.go, arrived.case_id
            keep_proofs(
                self.frame, case_id, arrived.id, values["files"], lambda: go.go("case", case_id)
            )

    def _on_proof(self) -> None:
        """Files added from now on are of the kind that was chosen."""
        chosen, album = self.form.values()["proof"], self.form.editor("files")
        if chosen and isinstance(album, AlbumEditor):
            kind = PROOF_KINDS.get(ArrivalProof(chosen), EvidenceKind.CORRESPONDENCE)
            album.use_kind(kind)


def case_of(outcome: Outcome[Dispatch]) -> str:
    """The case of what was stored; empty where nothing was."""
    return outcome.value.case_id if isinstance(outcome, Done) else ""
