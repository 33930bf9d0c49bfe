"""Keeps what is typed in a form as a draft, so that nothing is lost before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer

from karen_app.domain.address import Address
from karen_app.domain.fields import Fields, FieldValue
from karen_app.services.use_cases import UseCases
from karen_app.ui.forms.form import Form

PAUSE_MILLISECONDS = 700


class DraftKeeper(QObject):
    """Watches a form and keeps its values under a name while the person types."""

    def __init__(self, use: UseCases, form: Form, more: Callable[[], Mapping[str, Any]]) -> None:
        super().__init__(form)
        self._use, self._form, self._more = use, form, more
        self._name = ""
        self._is_due = False  # something was typed that no draft holds yet
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        form.changed.connect(self._on_changed)

    def begin(self, name: str) -> dict[str, Any] | None:
        """From now on keeps under this name; gives what was kept there before, if anything."""
        self._timer.stop()
        self._name, self._is_due = name, False
        kept = self._use.kept_draft(name)
        return _thawed(kept) if kept else None

    def keep(self) -> None:
        """Keeps what stands in the form now; what could not be kept stays due."""
        self._timer.stop()
        if self._name:
            values = {**self._form.values(), **self._more()}
            self._use.keep_draft(self._name, _frozen(values))
            self._is_due = False

    def forget(self) -> None:
        """It is saved, or thrown away: the draft goes."""
        self._timer.stop()
        if self._name:
            self._use.forget_draft(self._name)
        self._name, self._is_due = "", False

    def flush(self) -> None:
        """Keeps at once what the last key strokes changed."""
        if self._is_due:
            self.keep()

    def _on_changed(self) -> None:
        """The first change starts the wait; going on typing does not put it off."""
        self._is_due = bool(self._name)
        if self._name and not self._timer.isActive():
            self._timer.start(PAUSE_MILLISECONDS)


def _frozen(values: Mapping[str, Any]) -> Fields:
    return Fields({name: _plain(value) for name, value in values.items()})


def _plain(value: Any) -> FieldValue:  # noqa: ANN401 - editors give values of several kinds
    if isinstance(value, Address):
        return ("address", value.street, value.postal_code, value.city, value.country)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return tuple(_plain(one) for one in value)
    return value if isinstance(value, str | bool | int) else None


def _thawed(kept: Mapping[str, FieldValue]) -> dict[str, Any]:
    return {name: _back(value) for name, value in kept.items()}


def _back(value: FieldValue) -> Any:  # noqa: ANN401
    if isinstance(value, tuple) and len(value) == 5 and value[0] == "address":
        return Address(*(str(one) for one in value[1:]))
    return value
