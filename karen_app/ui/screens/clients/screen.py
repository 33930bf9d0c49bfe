"""Drives the list of clients and the form of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtWidgets import QWidget

from karen_app.domain.address import Address
from karen_app.domain.client import ClientStatus, WriterForm
from karen_app.domain.ids import ClientId
from karen_app.services.drafts import ClientDraft
from karen_app.ui.aside import Aside
from karen_app.ui.forms.editors import AddressEditor, ChoiceEditor, LineEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.forms.page import FormPage
from karen_app.ui.frame import Frame
from karen_app.ui.labels import choices
from karen_app.ui.models.columns_lists import client_columns
from karen_app.ui.navigation import Place
from karen_app.ui.widgets.list_page import ListPage
from karen_app.ui.words import translate


class ClientsScreen:
    """The people helped."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = ListPage(
            translate("Clients", "Clients"),
            client_columns(),
            translate("Clients", "Nobody yet. A client is written down with the first case."),
        )
        self.view.table.set_widths(360, 140, 140)
        self.view.table.row_chosen.connect(lambda one: frame.go.go("client", one.client_id))
        self._aside = Aside(frame.tasks, self.view)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows everybody, counted aside."""
        del place
        self._aside.read(self._frame.use.clients, self.view.show_rows)

    def leave(self) -> None:
        """Nothing is typed here."""


class ClientScreen(FormScreen):
    """Edits one client."""

    def __init__(self, frame: Frame) -> None:
        form = Form(
            (
                Field("name", translate("Clients", "First name and surname"), LineEditor),
                Field(
                    "form",
                    translate("Clients", "How the letters speak"),
                    lambda: ChoiceEditor(choices(WriterForm)),
                    beside=True,
                ),
                Field(
                    "status",
                    translate("Clients", "Usually"),
                    lambda: ChoiceEditor(choices(ClientStatus)),
                ),
                Field(
                    "address",
                    translate("Clients", "Address for replies"),
                    AddressEditor,
                    covers=("street", "postal_code", "city", "country"),
                ),
                Field("email", translate("Clients", "E-mail"), LineEditor),
                Field("phone", translate("Clients", "Phone"), LineEditor, beside=True),
                Field("bank_account", translate("Clients", "Account for the refund"), LineEditor),
            )
        )
        super().__init__(frame, FormPage(form, translate("Clients", "Save")))
        self._before = ClientDraft()

    @property
    def draft_name(self) -> str:
        """One draft for each client, at whichever field the form was opened."""
        return self.draft_of_subject

    def first_values(self) -> Mapping[str, Any]:
        """The client as stored."""
        before = self._before = self.frame.use.client_draft(ClientId(self.place.subject))
        self.view.show_title(before.name)
        known = {one.name: getattr(before, one.name) for one in fields(before)}
        address = Address(before.street, before.postal_code, before.city, before.country)
        return {**known, "address": address}

    def enter(self, place: Place) -> None:
        """Opens the form, at the field that was asked for."""
        super().enter(place)
        if self.form.has(place.detail):
            self.form.editor(place.detail).setFocus()

    def store(self) -> None:
        """Stores the client and goes back to where one came from, the list or a letter."""
        values = self.form.values()
        address = values.pop("address")
        draft = ClientDraft(
            client_id=self.place.subject,
            name=values["name"],
            form=WriterForm(values["form"]),
            status=ClientStatus(values["status"]),
            street=address.street,
            postal_code=address.postal_code,
            city=address.city,
            country=address.country,
            email=values["email"],
            phone=values["phone"],
            bank_account=values["bank_account"],
            fields=self._before.fields,
            note=self._before.note,
        )
        outcome = self.frame.use.edit_client(ClientId(self.place.subject), draft)
        if self.frame.settle(outcome, "", self.form) is not None:
            self.done()
            self.frame.go.back()
