"""A line for a passphrase: its signs are hidden, and it is never kept as a draft."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from karen_app.ui.forms.editors import LineEditor

LONGEST = 400


class SecretEditor(LineEditor):
    """Shows dots; gives the signs exactly as typed, spaces too."""

    def __init__(self) -> None:
        super().__init__(longest=LONGEST)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str:
        """The signs as typed."""
        return self.line.text()
