"""Drives safe-keeping: backups, restore, passphrase, check, erasure, what may be erased."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import ClientId
from karen_app.domain.keeping import ErasurePreview, RestorePreview, StoreReport
from karen_app.services.outcome import Refused
from karen_app.services.ports import BackupInfo, Progress
from karen_app.ui.aside import Aside
from karen_app.ui.forms.form import Form
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.screens.keeping.known import Known, known_now
from karen_app.ui.screens.keeping.secret import secret_fields
from karen_app.ui.screens.keeping.view import KeepingView
from karen_app.ui.slices import Steps
from karen_app.ui.words import translate

T = TypeVar("T")
BUNDLE = "karen-protected.karen-backup"


class KeepingScreen:
    """The safety of the data, on one page."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._keeping = frame.use.keeping
        self._backup: Path | None = None
        self._file: Path | None = None
        self._client = ClientId("")
        self._code = ""
        self._report: StoreReport | None = None
        self._known: Known | None = None
        self.view = KeepingView()
        self._reading, self._looking = Aside(frame.tasks, self.view), Aside(frame.tasks, self.view)
        view = self.view
        view.command_chosen.connect(self._on_command)
        view.restore_wanted.connect(self._on_look)
        view.typed.connect(self._on_typed)
        view.client_chosen.connect(self._on_client)
        view.case_chosen.connect(lambda case: frame.go.go("case", case))
        self._commands: dict[str, Callable[[], None]] = {
            "back-up": self._on_back_up,
            "second-place": self._on_second_place,
            "no-second-place": lambda: self._set_second_place(""),
            "restore": self._on_restore,
            "undo-restore": self._on_undo_restore,
            "leave": self._on_leave,
            "export": self._on_export,
            "import": self._on_import,
            "lock": self._on_lock,
            "set-passphrase": lambda: self._ask("set-passphrase"),
            "change-passphrase": lambda: self._ask("change-passphrase"),
            "remove-passphrase": lambda: self._ask("remove-passphrase"),
            "copy-code": self._on_save_code,
            "code-kept": self._on_code_kept,
            "read-again": self._on_read_again,
            "verify": self._on_verify,
            "export-person": self._on_export_person,
            "erase": self._on_erase,
        }

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows everything as it is now; it is read aside."""
        del place
        use = self._frame.use
        self._reading.read(lambda: known_now(use), self._showing)

    def _showing(self, known: Known) -> Steps:
        """One card after another."""
        self._known = known
        self.view.show_state(known.status)
        yield
        self.view.show_lock(known.status)
        yield
        self.view.show_backups(known.backups)
        yield
        self.view.show_check(self._report or known.report, due=known.is_check_due)
        self.view.show_reading(known.reading)
        yield
        self._show_people(None)

    def leave(self) -> None:
        """What was typed for a passphrase is forgotten; the code stays until it is kept."""
        self._on_leave()

    def _show_people(self, erasure: ErasurePreview | None) -> None:
        if self._known is not None:
            self.view.show_people(self._known.clients, erasure, self._known.retention)

    def _on_command(self, name: str) -> None:
        self._commands[name]()

    def _on_leave(self) -> None:
        self._looking.stop()
        self._backup = None
        self.view.form = None
        self.view.put("restore")
        self.view.put("form")

    def _aside(self, words: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Does long work in the background; the window waits, with a bar and a way to stop."""
        self._frame.work.run(work, done, words)

    def _settled(self, result: object) -> bool:
        """Says why it was refused, or that it was not."""
        if isinstance(result, Refused):
            self._frame.explain(result, self.view.form)
            return False
        return True

    # backups

    def _on_back_up(self) -> None:
        words = translate("Keeping", "Making a backup")
        keeping = self._keeping
        self._aside(words, lambda tell: keeping.back_up(progress=tell), self._on_backed_up)

    def _on_backed_up(self, made: BackupInfo | Refused) -> None:
        if not isinstance(made, Refused):
            words = translate("Keeping", "Backup made: {name}")
            self._frame.toast(words.replace("{name}", made.path.name), False)
        self._settled(made)
        self.enter(Place("keeping"))

    def _on_second_place(self) -> None:
        folder = self._frame.messages.folder(translate("Keeping", "Second place for backups"))
        if folder is not None:
            self._set_second_place(str(folder))

    def _set_second_place(self, folder: str) -> None:
        use = self._frame.use
        use.change_settings(dataclasses.replace(use.settings(), backup_folder=folder))
        self.enter(Place("keeping"))

    def _on_look(self, path: Path) -> None:
        """Looks into a backup aside: it is opened and compared."""
        keeping = self._keeping

        def shown(preview: RestorePreview) -> None:
            self._backup = path
            self.view.show_restore(preview)

        self._looking.read(lambda: keeping.preview_restore(path), shown)

    def _on_restore(self) -> None:
        path = self._backup
        if path is not None:
            words, keeping = translate("Keeping", "Restoring"), self._keeping
            self._aside(words, lambda tell: keeping.restore_backup(path, tell), self._on_replaced)

    def _on_undo_restore(self) -> None:
        self._aside(
            translate("Keeping", "Restoring"), self._keeping.undo_restore, self._on_replaced
        )

    def _on_replaced(self, refused: Refused | None) -> None:
        """Another store lies there now: everything is read anew, nothing can be undone by steps."""
        if not self._settled(refused):
            return
        self._on_leave()
        self._frame.undo.forget_all()
        self._frame.relook()
        self._frame.toast(translate("Keeping", "Done. Everything was read anew."), False)
        self._frame.go.go("keeping")

    # passphrase and protected files

    def _ask(self, name: str) -> None:
        titles = {
            "set-passphrase": translate("Keeping", "Set a passphrase"),
            "change-passphrase": translate("Keeping", "Change the passphrase"),
            "remove-passphrase": translate("Keeping", "Remove the passphrase"),
            "export": translate("Keeping", "Everything in one protected file"),
            "import": translate("Keeping", "Bring in such a file"),
        }
        self.view.show_form(name, titles[name], Form(secret_fields(name)), titles[name])

    def _on_typed(self, name: str) -> None:
        form = self.view.form
        if form is None:
            return
        typed = {field: str(value) for field, value in form.values().items()}
        old, new, again = (typed.get(one, "") for one in ("old", "passphrase", "again"))
        keeping, file = self._keeping, self._file or Path()
        if name == "remove-passphrase":
            words = translate("Keeping", "Decrypting everything")
            self._aside(words, lambda tell: keeping.remove_passphrase(old, tell), self._on_removed)
        elif name == "import":
            words = translate("Keeping", "Bringing in a protected file")
            self._aside(
                words, lambda tell: keeping.import_protected(file, old, tell), self._on_imported
            )
        elif name == "change-passphrase":
            self._frame.work.run(  # only the key is written anew: a moment, nothing to stop
                lambda _tell: keeping.change_passphrase(old, new, again),
                self._on_code,
                translate("Keeping", "Changing the passphrase"),
                can_stop=False,
            )
        else:
            works: dict[str, tuple[str, Callable[[Progress], str | Refused]]] = {
                "set-passphrase": (
                    translate("Keeping", "Encrypting everything"),
                    lambda tell: keeping.set_passphrase(new, again, tell),
                ),
                "export": (
                    translate("Keeping", "Writing a protected file"),
                    lambda tell: keeping.export_protected(file, new, again, tell),
                ),
            }
            words, work = works[name]
            self._aside(words, work, self._on_code)

    def _on_code(self, code: str | Refused) -> None:
        if self._settled(code) and isinstance(code, str):
            self._code = code
            self._on_leave()
            self.enter(Place("keeping"))
            self.view.show_code(code)

    def _on_save_code(self) -> None:
        title = translate("Keeping", "Save the recovery code")
        target = self._frame.messages.file_to_save(title, "karen.txt", "")
        if target is not None:
            words = translate("Keeping", "Recovery code of Karen")
            content = f"{words}\n\n{self._code}\n".encode()
            self._settled(self._frame.use.save_bytes(target, content))

    def _on_code_kept(self) -> None:
        self._code = ""
        self.view.put("code")

    def _on_removed(self, refused: Refused | None) -> None:
        if self._settled(refused):
            self._on_leave()
            self.enter(Place("keeping"))

    def _on_export(self) -> None:
        title = translate("Keeping", "Everything in one protected file")
        self._file = self._frame.messages.file_to_save(title, BUNDLE, "")
        if self._file is not None:
            self._ask("export")

    def _on_import(self) -> None:
        title = translate("Keeping", "Bring in such a file")
        files = self._frame.messages.files_to_open(title)
        if files:
            self._file = files[0]
            self._ask("import")

    def _on_imported(self, path: Path | Refused) -> None:
        if self._settled(path) and isinstance(path, Path):
            self._on_leave()
            self.enter(Place("keeping"))
            self._on_look(path)

    def _on_lock(self) -> None:
        self._frame.lock()

    # check and people

    def _on_verify(self) -> None:
        words = translate("Keeping", "Checking every record and file")
        self._aside(words, self._keeping.verify_store, self._on_checked)

    def _on_checked(self, report: StoreReport) -> None:
        self._report = report
        self.enter(Place("keeping"))

    def _on_read_again(self) -> None:
        """The files wait once more; they are read when the window has no work."""
        self._frame.use.reading.try_again()
        self._frame.go.refresh()

    def _on_client(self, client: str) -> None:
        self._client = ClientId(client)
        self._looking.stop()
        if not client:
            self._show_people(None)
            return
        keeping, client_id = self._keeping, self._client
        self._looking.read(lambda: keeping.preview_erasure(client_id), self._on_preview)

    def _on_preview(self, preview: ErasurePreview | Refused) -> None:
        if isinstance(preview, Refused):
            self._settled(preview)
        else:
            self._show_people(preview)

    def _on_export_person(self) -> None:
        title = translate("Keeping", "Write everything about them")
        folder = self._frame.messages.file_to_save(title, "osoba.zip", "")
        client = self._client
        if folder is not None:
            use = self._frame.use
            words = translate("Keeping", "Writing everything about them")
            self._aside(
                words,
                lambda tell: use.exchange.export_person(client, folder, tell),
                self._on_written,
            )

    def _on_written(self, refused: Refused | None) -> None:
        if self._settled(refused):
            self._frame.toast(translate("Keeping", "Written."), False)

    def _on_erase(self) -> None:
        title = translate("Keeping", "Erase for good?")
        words = translate("Keeping", "There is no way back. Write their data out first if needed.")
        yes = translate("Keeping", "Erase for good")
        client = self._client
        if self._frame.messages.ask(title, words, yes):
            words, keeping = translate("Keeping", "Erasing"), self._keeping
            self._aside(words, lambda tell: keeping.erase_person(client, tell), self._on_replaced)
