"""Opening the store at the start: asks, explains, tries again; gives nothing when it must not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QEventLoop

from karen_app.domain.errors import (
    ChoiceTrouble,
    DamagedStore,
    KarenError,
    OtherHost,
    StoreLocked,
    WrongPassphrase,
)
from karen_app.ui.lock_window import LockWindow
from karen_app.ui.messages import Messages
from karen_app.ui.words import say, translate

T = TypeVar("T")
Ask = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Wish:
    """How to open: which passphrase, past another computer's lock, from a backup, plainly."""

    typed: str = ""
    over_other_host: bool = False
    recover: bool = False
    plain: bool = False  # this time without the address and the folders of the settings


def open_store(opens: Callable[[Wish], T], messages: Messages, ask: Ask) -> T | None:
    """The opened store, or nothing when the person leaves or it cannot be opened.

    ``opens`` raises ``KarenError``; every sentence of it is shown as it is.
    """
    wish = Wish()
    while True:
        try:
            return opens(wish)
        except (WrongPassphrase, StoreLocked) as trouble:
            wrong = say(trouble.message) if isinstance(trouble, WrongPassphrase) else ""
            typed = ask(wrong)
            if typed is None:
                return None
            wish = replace(wish, typed=typed)
        except KarenError as trouble:
            further = _further(wish, trouble, messages)
            if further is None:
                return None
            wish = further


def _further(wish: Wish, trouble: KarenError, messages: Messages) -> Wish | None:
    """How to try again where the person agrees; what was tried already is only told."""
    yes, again = "", wish
    if isinstance(trouble, DamagedStore):
        yes = translate("Opening", "Open the newest sound backup")
        again = replace(wish, recover=True)
    elif isinstance(trouble, OtherHost):
        yes = translate("Opening", "That computer is not in use")
        again = replace(wish, over_other_host=True)
    elif isinstance(trouble, ChoiceTrouble):
        yes = translate("Opening", "Open without it this time")
        again = replace(wish, plain=True)
    if again == wish:
        messages.warn(title(), say(trouble.message))
        return None
    return again if messages.ask(title(), say(trouble.message), yes) else None


def title() -> str:
    """The title of every question at the start."""
    return translate("Opening", "Karen cannot open your data yet")


def ask_passphrase(wrong: str) -> str | None:
    """Asks for the passphrase in a window of its own; nothing when it is closed."""
    window, loop, answers = LockWindow(), QEventLoop(), []

    def tried(typed: str) -> None:
        answers.append(typed)
        loop.quit()

    window.tried.connect(tried)
    window.closing.connect(loop.quit)
    window.show()
    window.show_problem(wrong)
    loop.exec()
    window.closing.disconnect(loop.quit)
    window.close()
    return answers[-1] if answers else None
