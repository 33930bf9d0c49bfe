"""FormScreen: what every page with one form does: open, restore a draft, save, go back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from karen_app.domain.problem import Problem
from karen_app.ui.aside import Aside
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.keeper import DraftKeeper
from karen_app.ui.forms.page import FormPage
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place


class FormScreen(ABC):
    """Subclasses say what stands in the form at first and what saving means."""

    def __init__(self, frame: Frame, page: FormPage) -> None:
        self.frame = frame
        self.view = page
        self.place = Place("")
        self.aside = Aside(frame.tasks, page)
        self.keeper = DraftKeeper(frame.use, page.form, self.more_to_keep)
        page.save_clicked.connect(self.save)
        page.cancel_clicked.connect(self._on_cancel)
        page.fresh_clicked.connect(self._on_fresh)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    @property
    def form(self) -> Form:
        """The form."""
        return self.view.form

    @property
    def edits(self) -> str:
        """Id of the record that is edited, empty for a new one."""
        detail = self.place.detail
        return detail.removeprefix("edit:") if detail.startswith("edit:") else ""

    @property
    def draft_name(self) -> str:
        """Under which name the draft is kept: one for each place."""
        return f"{self.place.screen}/{self.place.subject}/{self.place.detail}"

    @property
    def draft_of_subject(self) -> str:
        """The name where the detail of a place only says at which field the form opens."""
        return f"{self.place.screen}/{self.place.subject}/"

    @abstractmethod
    def first_values(self) -> Mapping[str, Any]:
        """What stands in the form before anything is typed."""
        ...

    @abstractmethod
    def store(self) -> None:
        """Stores what is typed and leaves, or shows the problems beside the fields."""
        ...

    def save(self) -> None:
        """What Enter, the button and Ctrl+S do alike."""
        self.once_days_are_seen(self.store)

    def once_days_are_seen(self, store: Callable[[], None]) -> None:
        """Stores, unless a day was typed without its year: that is shown first, once."""
        guessed = self.form.take_guesses()
        if guessed:
            self.show_problems(guessed)
        else:
            store()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows what is wrong beside the fields."""
        self.form.show_problems(problems)

    def more_to_keep(self) -> Mapping[str, Any]:
        """What else belongs to the draft."""
        return {}

    def restore_more(self, kept: Mapping[str, Any]) -> None:
        """Puts back what ``more_to_keep`` gave; without more there is nothing to do."""
        del kept

    def enter(self, place: Place) -> None:
        """Opens the form; what was typed here before and not saved is put back."""
        self.keeper.flush()  # also what was typed while the page was read afresh
        self.place = place
        self._fill()
        kept = self.keeper.begin(self.draft_name)
        if kept is not None:
            self.form.fill(kept)
            self.restore_more(kept)
        self.view.show_restored(restored=kept is not None)
        self.view.verticalScrollBar().setValue(0)
        self.form.focus_first()
        if not self.form.is_whole:
            self.aside.build(self.form.growing())

    def leave(self) -> None:
        """Keeps what is typed."""
        self.keeper.flush()

    def done(self) -> None:
        """Saved: the draft goes, and so do we."""
        self.keeper.forget()
        self.view.show_restored(restored=False)

    def _fill(self) -> None:
        self.form.show_problems(())
        self.form.fill(self.first_values())

    def _on_cancel(self) -> None:
        self.keeper.flush()
        self.frame.go.back()

    def _on_fresh(self) -> None:
        self.keeper.forget()
        self.enter(self.place)
