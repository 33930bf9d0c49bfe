"""Drives the why-panel: the reasons of a clock, and the person's decision about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from karen_app.domain.deadline import AdjustmentKind
from karen_app.domain.ids import CaseId
from karen_app.domain.problem import problem
from karen_app.services.drafts import AdjustmentDraft
from karen_app.services.views.clock import Why
from karen_app.ui.aside import Aside
from karen_app.ui.forms.editors import DayEditor, LongEditor, NumberEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.frame import Frame
from karen_app.ui.labels import label
from karen_app.ui.navigation import Place
from karen_app.ui.screens.deadlines.why_panel import WhyPanel
from karen_app.ui.slices import Steps
from karen_app.ui.words import translate

WITH_DAY = (AdjustmentKind.EXTENSION, AdjustmentKind.CORRECTION)


class WhyScreen:
    """Stands at the side of the page."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._place = Place("why")
        self._kind = AdjustmentKind.EXTENSION
        form = Form(
            (
                Field(
                    "until", translate("Why", "New last day"), lambda: DayEditor(frame.use.today)
                ),
                Field("days", translate("Why", "How many days it stood"), NumberEditor),
                Field(
                    "reason",
                    translate("Why", "Why"),
                    lambda: LongEditor(3),
                    help=translate(
                        "Why", "It stays beside the date, so that you can judge it later."
                    ),
                    is_required=True,
                ),
            )
        )
        self.view = WhyPanel(form)
        self._aside = Aside(frame.tasks, self.view)
        self.view.close_clicked.connect(frame.go.close_side)
        self.view.adjust_clicked.connect(self._on_adjust)
        self.view.save_clicked.connect(self._on_save)
        self.view.sheet_clicked.connect(self._on_sheet)

    @property
    def widget(self) -> QWidget:
        """The panel."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows the reasons of a clock of a case."""
        if place != self._place:
            self.view.forget()
        self._place, use = place, self._frame.use
        self._aside.read(lambda: use.why(CaseId(place.subject), place.detail), self._showing)

    def _showing(self, why: Why | None) -> Steps | None:
        """The reasons; a clock that is no more there closes the panel."""
        if why is None:
            self._frame.go.close_side()
            return None
        self.view.verticalScrollBar().setValue(0)
        return self.view.showing(why)

    def leave(self) -> None:
        """Nothing that must be kept."""

    def _on_adjust(self, kind: str) -> None:
        self._kind = AdjustmentKind(kind)
        form = self.view.form
        form.show_problems(())
        form.fill({"until": "", "days": "0", "reason": ""})
        form.set_visible("until", visible=self._kind in WITH_DAY)
        form.set_visible("days", visible=self._kind is AdjustmentKind.PAUSE)
        words = translate("Why", "Your decision: {what}").format(what=label(self._kind))
        self.view.show_adjusting(words)

    def _on_sheet(self) -> None:
        """Opens the card of this deadline, ready to print."""
        self._frame.go.go("paper", self._place.subject, f"sheet:{self._place.detail}")

    def _on_save(self) -> None:
        form = self.view.form
        if guessed := form.take_guesses():
            form.show_problems(guessed)
            return
        values = form.values()
        if not str(values["days"]).isdecimal():
            typed = str(values["days"])[:40]
            form.show_problems((problem("days", "number.impossible", typed=typed),))
            return
        draft = AdjustmentDraft(
            clock_key=self._place.detail,
            kind=self._kind,
            until=values["until"] or None,
            days=int(values["days"]),
            reason=values["reason"],
        )
        case_id = CaseId(self._place.subject)
        outcome = self._frame.use.adjust_deadline(case_id, draft)
        if self._frame.settle(outcome, case_id, form) is not None:
            self._frame.go.refresh()
            self._frame.go.open_side("why", case_id, self._place.detail)
