"""Drives the settings: stores each choice at once and has the window built again where it shows."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import ClientId
from karen_app.services.outcome import Refused
from karen_app.services.ports import BackupInfo
from karen_app.services.views.evidence_list import FileCheck
from karen_app.ui.aside import Aside
from karen_app.ui.frame import Frame, sentences
from karen_app.ui.navigation import Place
from karen_app.ui.screens.settings.view import SettingsView
from karen_app.ui.slices import Steps
from karen_app.ui.words import day_text, say, translate

LOOKS = (
    "language",
    "theme",
    "font_scale",
    "use_system_font",
    "office_mode",
    "tray_stays",
    "week_start",
)


class SettingsScreen:
    """What the person can choose."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._has_keystore = False
        self._asking = 0
        self.view = SettingsView()
        self._aside = Aside(frame.tasks, self.view)
        self.view.chosen.connect(self._on_chosen)
        self.view.command_chosen.connect(self._on_command)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows what is chosen now."""
        del place
        use = self._frame.use
        self._show()
        tasks = self._frame.tasks
        tasks.cancel(self._asking)
        self._asking = tasks.run(
            use.keeping.can_remember, self._on_keystore, self._on_failed, "keystore"
        )

    def _on_keystore(self, is_there: bool) -> None:
        """Asking the keystore may take a moment; the choice comes when it answered."""
        if is_there != self._has_keystore:
            self._has_keystore = is_there
            self._show()

    def _show(self) -> None:
        """Reads backups and people aside."""
        use = self._frame.use
        self._aside.read(
            lambda: (use.backups(), use.client_names()), lambda found: self._showing(*found)
        )

    def _showing(self, kept: Sequence[BackupInfo], people: Sequence[tuple[ClientId, str]]) -> Steps:
        use = self._frame.use
        facts = {
            "folder": self._frame.data_folder,
            "backup": backup_words(kept[0]) if kept else "",
            "edition": use.edition(),
            "keystore": "yes" if self._has_keystore else "",
        }
        return self.view.showing(use.settings(), people, facts)

    def leave(self) -> None:
        """Everything is stored already."""

    def _on_chosen(self, name: str, value: object) -> None:
        use = self._frame.use
        changed = dataclasses.replace(use.settings(), **{name: value})  # type: ignore[arg-type]
        if changed == use.settings():
            return
        use.change_settings(changed)
        if name == "remember_passphrase":
            self._on_remember(remembers=bool(value))
        if name in LOOKS:
            self._frame.relook()

    def _on_remember(self, *, remembers: bool) -> None:
        """Nothing may stay in the keystore once it is not wanted there."""
        if remembers:
            words = translate("Settings", "From the next time you type it, it is remembered.")
        else:
            self._frame.use.keeping.forget_passphrase()
            words = translate("Settings", "The passphrase is forgotten.")
        self._frame.toast(words, False)

    def _try(self, name: str, value: str) -> None:
        """Tries a folder or an address aside; it is stored only when it can be used."""
        use = self._frame.use
        wanted = dataclasses.replace(use.settings(), **{name: value})  # type: ignore[arg-type]
        self.view.setEnabled(False)

        def tried(refused: Refused | None) -> None:
            self.view.setEnabled(True)
            self._on_tried(name, value, refused)

        self._frame.tasks.run(lambda: use.try_settings(wanted), tried, self._on_stuck, name)

    def _on_tried(self, name: str, value: str, refused: Refused | None) -> None:
        use = self._frame.use
        if refused is not None and name == "store_url":
            self.view.show_problem(sentences(refused.problems))
            self.view.address.setFocus()
        elif refused is not None:
            self._frame.explain(refused)
        else:
            kept = dataclasses.replace(use.settings(), **{name: value})  # type: ignore[arg-type]
            use.change_settings(kept)
            self._show()
            words = translate("Settings", "Kept. It takes effect when you restart Karen.")
            self._frame.toast(words, False)

    def _on_stuck(self, error: Exception) -> None:
        self.view.setEnabled(True)
        raise error

    def _on_folder(self, name: str) -> None:
        folder = self._frame.messages.folder(translate("Settings", "Choose a folder"))
        if folder is not None:
            self._try(name, str(folder))

    def _on_command(self, name: str) -> None:
        use = self._frame.use
        kind, _colon, field = name.partition(":")
        if kind == "folder":
            self._on_folder(field)
        elif kind == "none":
            self._try(field, "")
        elif name == "address":
            self.view.show_problem("")
            self._try("store_url", self.view.address.text().strip())
        elif name in {"keeping", "exchange", "about"}:
            self._frame.go.go(name)
        elif name == "back-up":
            self._frame.work.run(
                lambda tell: use.keeping.back_up(progress=tell),
                self._on_backup,
                translate("Keeping", "Making a backup"),
            )
        elif name == "verify":
            self._frame.work.run(
                lambda tell: use.verify_files(progress=tell),
                self._on_verified,
                translate("Settings", "Comparing the kept files with their fingerprints"),
            )
        elif name == "load-samples":
            if self._frame.settle(use.load_samples()) is not None:
                self._frame.go.go("board")
        elif self._frame.settle(use.remove_samples()) is not None:
            self._frame.go.go("board")

    def _on_backup(self, made: BackupInfo | Refused) -> None:
        if isinstance(made, Refused):
            self._frame.explain(made)
            return
        words = translate("Settings", "Backup made: {name}").replace("{name}", made.path.name)
        self._frame.toast(words, False)
        self.enter(Place("settings"))

    def _on_verified(self, checks: tuple[FileCheck, ...]) -> None:
        broken = [f"{one.name}: {say(one.message)}" for one in checks if not one.is_intact]
        title = translate("Settings", "Check of the kept files")
        if broken:
            self._frame.messages.warn(title, "\n".join(broken[:20]))
        else:
            words = translate("Settings", "%n file(s) checked, all unchanged.", None, len(checks))
            self._frame.toast(words, False)

    def _on_failed(self, error: Exception) -> None:
        raise error


def backup_words(made: BackupInfo) -> str:
    """When a backup was made, and whether it was opened and checked."""
    day = day_text(made.made_at.date())
    checked = translate("Settings", "checked") if made.is_verified else ""
    return ", ".join(part for part in (day, checked) if part)
