"""The form of a case, whole for editing or step by step as the guided start."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal

from karen_app.domain.claim import Remedy
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.dates import read_date
from karen_app.domain.problem import Problem
from karen_app.services.drafts import CaseDraft, ClientDraft, TraderDraft
from karen_app.services.use_cases import UseCases
from karen_app.services.views.inbox import TraderOffer
from karen_app.ui.forms.editors import LineEditor
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.page import FormPage
from karen_app.ui.labels import label
from karen_app.ui.screens.cases.fields import bought, example_of, other_side, wanted, writer
from karen_app.ui.screens.cases.people import ADDRESS_PARTS, address_of, client_of, parts_of
from karen_app.ui.screens.cases.trader_editor import TraderEditor
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import day_text, translate

AT_FIRST = 2  # fields: the other side and its full name


class CaseFormPage(FormPage):
    """All fields at once, or one group after another with a way back that loses nothing."""

    step_changed = Signal(int)
    questions_wanted = Signal()  # one step back from the first: the questions before the form

    def __init__(self, use: UseCases) -> None:
        clients = use.client_names()
        self._subject: LineEditor | None = None
        groups = (
            other_side(lambda: TraderEditor(use.offer_traders)),
            bought(use.today, self._make_subject),
            wanted(),
            writer(clients),
        )
        self.groups = tuple(tuple(field.name for field in group) for group in groups)
        super().__init__(
            Form([field for group in groups for field in group], at_first=AT_FIRST),
            translate("CaseForm", "Save the case"),
        )
        self.address_note = Text("", "note")
        self.below.addWidget(self.address_note)
        self.address_note.hide()
        self._add_steps()
        self._trader = TraderDraft()
        editor = self.form.editor("trader.name")
        assert isinstance(editor, TraderEditor)  # noqa: S101 - made so above
        editor.offered.connect(self.take_offer)
        self.form.changed.connect(self._on_changed)
        self.form.hear("client.client_id", self._on_client)
        self.form.hear("kind", self._show_example)
        self._use = use
        self.step = -1
        self.came_from_questions = False

    def _add_steps(self) -> None:
        """Puts the ways on and back into the row of buttons, before saving and leaving."""
        self.next = button(translate("CaseForm", "Go on"), "primary")
        self.next.clicked.connect(self.save_clicked)  # before the last step it goes on
        self.previous = button(translate("CaseForm", "One step back"))
        self.previous.clicked.connect(self._on_previous)
        self.where = Text("", "note", wrap=False)
        self.row.insertWidget(0, self.next)
        self.row.insertWidget(2, self.previous)
        self.row.addWidget(self.where)

    def _on_previous(self) -> None:
        if self.step > 0:
            self.go_to(self.step - 1)
        else:
            self.questions_wanted.emit()

    def show_whole(self) -> None:
        """Shows every field."""
        self.step = -1
        self._arrange()

    def go_to(self, step: int) -> None:
        """Shows one group of fields; what stands in the others stays."""
        self.step = max(0, min(step, len(self.groups) - 1))
        self._arrange()
        self.form.editor(self.groups[self.step][0]).setFocus()
        self.verticalScrollBar().setValue(0)
        self.step_changed.emit(self.step)

    def _arrange(self) -> None:
        whole = self.step < 0
        for number, names in enumerate(self.groups):
            for name in names:
                self.form.set_visible(name, visible=whole or number == self.step)
        last = self.step == len(self.groups) - 1
        self.next.setVisible(not whole and not last)
        self.previous.setVisible(not whole and (self.step > 0 or self.came_from_questions))
        self.save.setVisible(whole or last)
        words = translate("CaseForm", "Step {step} of {steps}")
        self.where.setVisible(not whole)
        self.where.say(words.format(step=self.step + 1, steps=len(self.groups)))
        self._on_changed()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows the problems; in steps, goes to the first group that has one."""
        self.form.show_problems(problems)
        if self.step < 0 or not problems:
            return
        for number, names in enumerate(self.groups):
            wrong = next((name for name in names if self.form.problem_at(name)), None)
            if wrong is not None:
                self.go_to(number)
                self.form.go_to(wrong)
                return

    def take_offer(self, offer: TraderOffer) -> None:
        """Fills in what is known of a firm, and says how sure the address is."""
        address = {one: getattr(offer.address, one) for one in ADDRESS_PARTS}
        names = {one.name for one in dataclasses.fields(TraderDraft)}
        known = {
            one.name: getattr(offer, one.name)
            for one in dataclasses.fields(TraderOffer)
            if one.name in names
        }
        self._trader = TraderDraft(**{**known, **address})
        self.form.fill(
            {
                "trader.name": offer.name,
                "trader.legal_name": offer.legal_name,
                "trader.nip": offer.nip,
                "trader.address": offer.address,
                "trader.complaint_email": offer.complaint_email,
            }
        )
        words = label(offer.address_proof)
        if offer.checked:
            day = day_text(read_date(offer.checked[:10])) or offer.checked
            words += " · " + translate("CaseForm", "checked {day}").format(day=day)
        self.address_note.say(words)
        self._on_changed()

    def fill(self, draft: CaseDraft) -> None:
        """Puts a case into the form, with the clients there are now to choose from."""
        self.form.offer("client.client_id", self._use.client_names())
        self._trader = draft.trader
        plain = {name: getattr(draft, name) for name in _PLAIN}
        people: dict[str, Any] = {}
        for part, person in (("client", draft.client), ("trader", draft.trader)):
            for one in dataclasses.fields(person):
                people[f"{part}.{one.name}"] = getattr(person, one.name)
            people[f"{part}.address"] = address_of(person)
        self.form.fill({**plain, **people})
        self._show_example()
        self._on_changed()

    def draft(self, before: CaseDraft) -> CaseDraft:
        """What stands in the form; fields without an editor stay as before."""
        values = self.form.values()
        return dataclasses.replace(
            before,
            title=values["title"] or _title(values),
            client=client_of(values, before.client, is_new=self.step >= 0),
            trader=self._trader_draft(values),
            kind=ContractKind(values["kind"]),
            subject=values["subject"],
            channel=SaleChannel(values["channel"]) if values["channel"] else None,
            concluded=values["concluded"],
            price=values["price"],
            order_number=values["order_number"],
            remedy=Remedy(values["remedy"]) if values["remedy"] else None,
            claim_amount=values["claim_amount"],
            claim_words=values["claim_words"],
            story=values["story"],
        )

    def _trader_draft(self, values: Mapping[str, Any]) -> TraderDraft:
        """A firm that was offered keeps its id while its name is the offered one.

        Where a case is edited the name may be corrected: it stays the same firm.
        """
        same = self.step < 0 or values["trader.name"] == self._trader.name
        before = self._trader if same else TraderDraft()
        typed: dict[str, Any] = {
            name: values[f"trader.{name}"]
            for name in ("name", "legal_name", "nip", "complaint_email")
        }
        return dataclasses.replace(before, **typed, **parts_of(values["trader.address"]))

    def _on_client(self) -> None:
        """Shows what is known of the person chosen."""
        chosen = self.form.editor("client.client_id").value()
        person = self._use.client_draft(chosen) if chosen else ClientDraft()
        known = {f"client.{one.name}": getattr(person, one.name) for one in _FIELDS_OF_CLIENT}
        self.form.fill({**known, "client.address": address_of(person)})

    def _make_subject(self) -> LineEditor:
        self._subject = LineEditor()
        self._show_example()
        return self._subject

    def _show_example(self) -> None:
        """An example of the kind of matter, not of boots in a matter of a flight."""
        if self._subject is not None:
            self._subject.line.setPlaceholderText(example_of(str(self.form.value("kind"))))

    def _on_changed(self) -> None:
        """In a new case a known client needs no fields; the note goes with its step."""
        known = self.step >= 0 and bool(self.form.value("client.client_id"))
        shown = self.step in (-1, len(self.groups) - 1)
        for name in self.groups[-1][1:]:
            self.form.set_visible(name, visible=shown and not known)
        first = self.step in (-1, 0)
        self.address_note.setVisible(first and bool(self.address_note.text()))


_PLAIN = (
    "title",
    "kind",
    "subject",
    "channel",
    "concluded",
    "price",
    "order_number",
    "remedy",
    "claim_amount",
    "claim_words",
    "story",
)


_FIELDS_OF_CLIENT = dataclasses.fields(ClientDraft)


def _title(values: Mapping[str, Any]) -> str:
    """A name for the case where none was typed: what was bought, else the firm."""
    return str(values["subject"] or values["trader.name"])[:120]
