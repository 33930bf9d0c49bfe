"""Drives the reply desk: brings a reply in, has its grounds judged, stores it, answers it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from karen_app.domain.encounter import Channel
from karen_app.domain.ids import CaseId, ReplyId
from karen_app.domain.reply import Reply, ReplyAdr, ReplyOutcome
from karen_app.services.drafts import ReplyDraft
from karen_app.services.log.complaints import ComplaintLine
from karen_app.services.log.import_reply import ImportedReply
from karen_app.services.log.reply_grounds import NO_GROUND
from karen_app.services.outcome import Outcome
from karen_app.services.views.reply_page import ReplyPage
from karen_app.ui.aside import Aside
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.frame import Frame
from karen_app.ui.screens.replies.fields import reply_fields
from karen_app.ui.screens.replies.view import ANSWERABLE, ReplyView
from karen_app.ui.slices import Steps
from karen_app.ui.words import day_short, translate

AT_FIRST = 2  # fields: their words, what they say
SEVERAL = 2  # complaints from which on it is asked which one is answered
PAUSE_MILLISECONDS = 400


class ReplyScreen(FormScreen):
    """Writes down what the trader answered, and on which grounds."""

    view: ReplyView

    def __init__(self, frame: Frame) -> None:
        form = Form(reply_fields(frame.use.today), AT_FIRST)
        super().__init__(frame, ReplyView(form))
        self._reading, self._offering = (Aside(frame.tasks, self.view) for _one in range(2))
        self._page: ReplyPage | None = None  # what was last read out of the words
        self._grounds: tuple[str, ...] | None = None  # nothing: those that were found
        self._brought: tuple[str, ...] = ()  # evidence that came with an import
        self._timer = QTimer(self.view)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        form.changed.connect(lambda: self._timer.start(PAUSE_MILLISECONDS))
        self.view.import_wanted.connect(self._on_import)
        self.view.ground_judged.connect(self._on_judged)
        self.view.answer_clicked.connect(lambda: self.once_days_are_seen(self._store_and_answer))

    def first_values(self) -> Mapping[str, Any]:
        """The reply that is edited, or today."""
        self.view.show_title(
            translate("Log", "What did they answer?"),
            translate("Log", "Karen compares it with the law and says what follows."),
        )
        self.view.show_brought(())
        self._brought, self._page = (), None
        self._reading.stop()
        self.view.forget_grounds()
        draft = ReplyDraft(received_on=self.frame.use.today())
        if self.edits:
            draft = self.frame.use.reply_draft(ReplyId(self.edits))
        self._grounds = draft.grounds or None
        use, case_id = self.frame.use, CaseId(self.place.subject)
        self.form.set_visible("answers", visible=False)
        self.form.await_choices("answers")
        self._offering.read(lambda: use.complaints(case_id), self._offer_complaints)
        QTimer.singleShot(0, self.view, self._read)
        return _shown(draft)

    def _offer_complaints(self, found: Sequence[ComplaintLine]) -> None:
        """One complaint is the one that is answered; of several the person may say which."""
        shown = [(one.record_id, f"{day_short(one.on)} · {one.title}") for one in found]
        self.form.offer("answers", shown)
        self.form.set_visible("answers", visible=len(found) >= SEVERAL)

    def more_to_keep(self) -> Mapping[str, Any]:
        """What was judged and brought belongs to the draft."""
        return {"grounds": self._grounds or (), "brought": self._brought}

    def restore_more(self, kept: Mapping[str, Any]) -> None:
        """Puts back what was judged and brought."""
        self._grounds = tuple(kept.get("grounds") or ()) or None
        self._brought = tuple(kept.get("brought") or ())

    def store(self) -> None:
        """Stores the reply and shows what follows from it."""
        self._store(answers=False)

    def _store_and_answer(self) -> None:
        self._store(answers=True)

    def _store(self, *, answers: bool) -> None:
        use, case_id = self.frame.use, CaseId(self.place.subject)
        draft = self._draft()
        outcome: Outcome[Reply] = (
            use.edit_reply(ReplyId(self.edits), draft)
            if self.edits
            else use.record_reply(case_id, draft)
        )
        stored = self.frame.settle(outcome, case_id, self.form)
        if stored is None:
            return
        self.done()
        if answers and stored.outcome in ANSWERABLE:
            letter = self.frame.settle(use.exchange.draft_answer(stored.id), case_id)
            if letter is not None:
                self.frame.go.go("letter", letter.id)
                return
        self.frame.go.go("case", case_id)

    def _draft(self) -> ReplyDraft:
        values = self.form.values()
        return ReplyDraft(
            received_on=values["received_on"],
            outcome=ReplyOutcome(values["outcome"]) if values["outcome"] else None,
            channel=Channel(values["channel"]) if values["channel"] else None,
            has_reasons={"yes": True, "no": False}.get(values["has_reasons"]),
            adr=ReplyAdr(values["adr"]) if values["adr"] else None,
            drawn_up=values["drawn_up"],
            to_appeal=values["to_appeal"] == "yes",
            grounds=self._grounds or (),
            words=values["words"],
            answers=values["answers"],
            brought=self._brought,
        )

    def _read(self) -> None:
        """Reads the words afresh, aside; what the person judged stays."""
        self._timer.stop()
        outcome, words = self.form.value("outcome"), str(self.form.value("words") or "")
        self.view.show_answerable(ReplyOutcome(outcome) if outcome else None)
        case_id, chosen = CaseId(self.place.subject), self._grounds or ()
        exchange = self.frame.use.exchange
        self._reading.read(lambda: exchange.read_reply(case_id, words, chosen), self._showing)

    def _showing(self, page: ReplyPage) -> Steps:
        self._page = page
        return self.view.showing(page)

    def _on_judged(self, ground: str, counts: bool) -> None:
        """The person overrules what was found; before that there is nothing to overrule."""
        if self._page is None:
            return
        found = self._page.cards
        now = [one.ground for one in found if one.is_chosen and one.ground != ground]
        if counts:
            now.append(ground)
        self._grounds = tuple(now) or (NO_GROUND,)
        self.form.changed.emit()
        self._read()

    def _on_import(self, dropped: tuple[Path, ...]) -> None:
        """Reads one file aside; the original and its attachments become evidence."""
        title = translate("Reply", "The reply as a file")
        files = list(dropped) or self.frame.messages.files_to_open(title)
        if not files:
            return
        use, case_id, source = self.frame.use, CaseId(self.place.subject), files[0]
        self._to_words()  # a button that cannot be pressed any more keeps no focus
        self.view.bring.setEnabled(False)
        self.frame.tasks.run(
            lambda: use.exchange.import_reply(case_id, source),
            lambda outcome: self._on_imported(outcome, source.name),
            self._on_failed,
            "import",
        )

    def _on_imported(self, outcome: Outcome[ImportedReply], name: str) -> None:
        self.view.bring.setEnabled(True)
        found = self.frame.settle(outcome, self.place.subject)
        if found is None:
            return
        self._brought = (*self._brought, *found.evidence)
        known = {
            "words": found.reply.words,
            "received_on": found.reply.received_on,
            "channel": found.reply.channel.value if found.reply.channel else "",
        }
        self.form.fill({field: value for field, value in known.items() if value})
        self.view.show_brought(found.notes, name)
        self.form.changed.emit()
        self._read()
        focus = self.form.window().focusWidget()
        if not self.form.isAncestorOf(focus):
            self._to_words()

    def _to_words(self) -> None:
        """Puts the cursor into their words: they are what is looked at next."""
        self.form.editor("words").setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.view.bring.setEnabled(True)
        raise error


def _shown(draft: ReplyDraft) -> dict[str, Any]:
    reasons = {None: "", True: "yes", False: "no"}[draft.has_reasons]
    return {
        "received_on": draft.received_on,
        "outcome": draft.outcome or "",
        "channel": draft.channel or "",
        "has_reasons": reasons,
        "adr": draft.adr or "",
        "drawn_up": draft.drawn_up,
        "to_appeal": "yes" if draft.to_appeal else "no",
        "words": draft.words,
        "answers": draft.answers,
    }
