"""Lines for a passphrase: their signs are hidden, and they are never kept as a draft."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from karen_app.ui.forms.editors import LineEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.words import translate

LONGEST = 400


class SecretEditor(LineEditor):
    """Shows dots; gives the signs exactly as typed, spaces too."""

    def __init__(self) -> None:
        super().__init__(longest=LONGEST)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str:
        """The signs as typed."""
        return self.line.text()


def secret_fields(name: str) -> Sequence[Field]:
    """The lines that a form for a passphrase has."""
    old = {
        "import": translate("Keeping", "Its passphrase or recovery code"),
        "change-passphrase": translate("Keeping", "Passphrase or recovery code now"),
        "remove-passphrase": translate("Keeping", "Passphrase or recovery code now"),
    }
    fields = [Field("old", old[name], SecretEditor, is_required=True)] if name in old else []
    if name not in {"import", "remove-passphrase"}:
        hint = translate("Keeping", "Four unrelated words are good. Ten signs at least.")
        new = translate("Keeping", "New passphrase")
        fields.append(Field("passphrase", new, SecretEditor, help=hint, is_required=True))
        again = translate("Keeping", "Once more")
        fields.append(Field("again", again, SecretEditor, is_required=True))
    return fields
