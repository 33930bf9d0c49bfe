"""Drives the page of a case: reads it, follows its buttons, takes in files."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from karen_app.domain.encounter import PromiseState
from karen_app.domain.errors import Missing
from karen_app.domain.ids import CaseId, EncounterId
from karen_app.services.outcome import Refused
from karen_app.services.views.case_page import CasePage
from karen_app.services.views.words import Action
from karen_app.ui.aside import Aside, raise_unless_locked
from karen_app.ui.attaching import Attaching
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.screens.case.view import CaseView
from karen_app.ui.slices import Steps
from karen_app.ui.steps import follow, prepare
from karen_app.ui.words import say, translate

RECENT = 10


class CaseScreen:
    """The page of one case."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = CaseView()
        self._case_id = CaseId("")
        self._page: CasePage | None = None
        self._whole_history = False
        self._aside, self._proofs = Aside(frame.tasks, self.view), Aside(frame.tasks, self.view)
        view, go = self.view, frame.go
        view.action_chosen.connect(self._on_action)
        view.clock_chosen.connect(lambda key: go.open_side("why", self._case_id, key))
        view.letter_chosen.connect(lambda letter: go.go("letter", letter))
        view.dispatch_wanted.connect(lambda letter: go.go("dispatch", letter))
        view.arrival_wanted.connect(lambda dispatch: go.go("arrival", dispatch))
        view.file_chosen.connect(lambda file: go.go("file", self._case_id, file))
        view.path_chosen.connect(lambda letter: prepare(frame, self._case_id, letter))
        view.fact_wanted.connect(lambda kind: go.go("event", self._case_id, kind))
        view.entry_chosen.connect(self._on_entry)
        view.promise_judged.connect(self._on_promise)
        view.files_dropped.connect(self._on_files)
        view.command_chosen.connect(self._on_command)
        self._commands: dict[str, Callable[[], None]] = {
            "edit": lambda: go.go("edit-case", self._case_id),
            "edit-story": lambda: go.go("edit-case", self._case_id, "story"),
            "timeline": self._on_timeline,
            "new-letter": lambda: go.go("choose-letter", self._case_id),
            "add-files": lambda: self._on_files(
                frame.messages.files_to_open(translate("Case", "Files for this case"))
            ),
            "add-encounter": lambda: go.go("log", self._case_id),
            "add-reply": lambda: go.go("reply", self._case_id),
            "facts": lambda: go.go("facts", self._case_id),
            "add-event": lambda: go.go("event", self._case_id),
            "history": self._on_history,
            "summary": lambda: go.go("paper", self._case_id, "summary"),
            "evidence-list": lambda: go.go("paper", self._case_id, "evidence"),
            "ways": lambda: go.go("ways", self._case_id),
            "export": self._on_export,
            "pin": self._on_pin,
            "close": lambda: go.go("close-case", self._case_id),
            "reopen": self._on_reopen,
            "trash": self._on_trash,
        }

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows the case; ``why:key`` opens the reasons of a clock, ``paths`` the further ways."""
        if place.subject != self._case_id:
            self._whole_history = False
            self._page = None
            self.view.forget()
            self.view.verticalScrollBar().setValue(0)
        self._case_id = case_id = CaseId(place.subject)
        self._remember()
        self._proofs.stop()
        use = self._frame.use
        self._aside.read(
            lambda: use.case_page(case_id),
            lambda page: self._showing(place, page),
            self._on_missing,
        )

    def leave(self) -> None:
        """Nothing is typed here."""

    def _showing(self, place: Place, page: CasePage) -> Steps:
        """Builds the page, goes to what was asked for, then reads the rest of it aside."""
        self._page = page
        case_id, use, adviser = self._case_id, self._frame.use, self._frame.use.adviser
        yield from self.view.showing(page)
        QTimer.singleShot(0, self.view, lambda: self._arrive(place))
        self._proofs.read(
            lambda: (adviser.proofs(case_id), adviser.ledger(case_id), use.history(case_id)),
            lambda found: self.view.showing_the_rest(*found, whole=self._whole_history),
        )

    def _arrive(self, place: Place) -> None:
        """Opens the reasons, asks about the promise, scrolls to the ways, if one is still here."""
        if place != self._frame.go.here:
            return
        if place.detail.startswith("why:"):
            self._frame.go.open_side("why", self._case_id, place.detail.removeprefix("why:"))
        elif place.detail.startswith("promise:"):
            self._ask_about_promise(place.detail.removeprefix("promise:"))
        elif place.detail == "paths":
            self.view.show_paths()

    def _on_missing(self, error: Exception) -> None:
        """Another window may have taken the case away meanwhile."""
        if isinstance(error, Missing):
            self._page = None
            self.view.show_gone(say(error.message))
        else:
            raise_unless_locked(error)

    def _remember(self) -> None:
        """Puts the case on top of the recent ones."""
        settings = self._frame.use.settings()
        rest = tuple(one for one in settings.recent_cases if one != self._case_id)
        recent = (str(self._case_id), *rest)[:RECENT]
        if recent != settings.recent_cases:
            self._frame.use.change_settings(dataclasses.replace(settings, recent_cases=recent))

    def _on_action(self, action: Action) -> None:
        follow(self._frame, self._case_id, action)

    def _on_command(self, name: str) -> None:
        self._commands[name]()

    def _on_entry(self, entry_id: str, kind: str) -> None:
        screen = {"encounter": "log", "event": "event", "reply": "reply"}[kind]
        self._frame.go.go(screen, self._case_id, f"edit:{entry_id}")

    def _on_promise(self, entry_id: str, state: str) -> None:
        outcome = self._frame.use.judge_promise(EncounterId(entry_id), PromiseState(state))
        self._frame.settle(outcome, self._case_id)
        self._frame.go.refresh()

    def _ask_about_promise(self, encounter_id: str) -> None:
        """Asks what became of a promise; leaving it open changes nothing."""
        lines = self._page.log if self._page is not None else ()
        promised = next((one.promised for one in lines if one.entry_id == encounter_id), "")
        answers = [
            (PromiseState.KEPT.value, translate("Case", "It was kept")),
            (PromiseState.BROKEN.value, translate("Case", "It was broken")),
        ]
        title = translate("Case", "What became of the promise?")
        chosen = self._frame.messages.pick(title, promised, answers)
        if chosen:
            outcome = self._frame.use.judge_promise(EncounterId(encounter_id), PromiseState(chosen))
            self._frame.settle(outcome, self._case_id)
        self._frame.go.replace("case", self._case_id)

    def _on_files(self, files: list[Path]) -> None:
        """Copies files in; those that cannot be read are named together at the end."""
        Attaching(self._frame, self._case_id, self._frame.go.refresh).take(files)

    def _on_timeline(self) -> None:
        self._frame.go.go("paper", self._case_id, "timeline")

    def _on_export(self) -> None:
        """Writes the whole case into one file for another person; private notes stay here."""
        exchange = self._frame.use.exchange
        if self._page is None:
            return
        title = translate("Case", "Hand the case over")
        head = self._page.head
        name = exchange.suggest_name(f"{head.number} {head.title}.zip".replace("/", "-"))
        kind = translate("Case", "Case of Karen (*.zip)")
        target = self._frame.messages.file_to_save(title, name, kind)
        if target is None:
            return
        case_id = self._case_id
        self._frame.work.run(
            lambda progress: exchange.export_case(case_id, target, progress=progress),
            lambda refused: self._on_exported(refused, target),
            translate("Case", "Writing the case and its files"),
        )

    def _on_exported(self, refused: Refused | None, target: Path) -> None:
        if refused is not None:
            self._frame.explain(refused)
            return
        words = translate("Case", "Written: {name}. Your private notes are not in it.")
        self._frame.toast(words.replace("{name}", target.name), False)

    def _on_history(self) -> None:
        self._whole_history = True
        self._frame.go.refresh()

    def _on_pin(self) -> None:
        if self._page is not None:
            pinned = self._page.head.is_pinned
            outcome = self._frame.use.pin_case(self._case_id, is_pinned=not pinned)
            self._frame.settle(outcome, self._case_id)
            self._frame.go.refresh()

    def _on_reopen(self) -> None:
        self._frame.settle(self._frame.use.reopen_case(self._case_id), self._case_id)
        self._frame.go.refresh()

    def _on_trash(self) -> None:
        if self._frame.settle(self._frame.use.trash_case(self._case_id)) is not None:
            self._frame.go.go("board")
