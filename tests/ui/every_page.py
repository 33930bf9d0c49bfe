"""Every place of the window, found in a store with the sample stories."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.outcome import Done
from karen_app.services.use_cases import UseCases
from karen_app.services.views.case_page import CasePage
from karen_app.ui.registry import makers

ALONE = {
    *("board", "cases", "calendar", "letters", "clients", "reports", "settings", "trash"),
    *("guide", "start", "what-happened", "keeping", "exchange", "about"),
}
"""Pages that are about no record."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A place by the name of its picture."""

    name: str
    screen: str
    subject: str = ""
    detail: str = ""


def prepare(use: UseCases) -> None:
    """Loads the samples and begins a letter, so that no page is empty."""
    use.load_samples()
    case_id = boots(use).head.case_id
    fitting = [one.template for one in use.letter_choices(case_id) if one.fits]
    if not use.case_page(case_id).letters and fitting:
        assert isinstance(use.draft_letter(case_id, fitting[0]), Done)


def all_pages(use: UseCases) -> tuple[CasePage, ...]:
    """The page of each open case."""
    board = use.board()
    cards = (*board.mine, *board.theirs, *board.quiet)
    return tuple(use.case_page(CaseId(card.case_id)) for card in cards)


def boots(use: UseCases) -> CasePage:
    """The winter boots."""
    return next(one for one in all_pages(use) if "but" in one.head.title.lower())


def visits(use: UseCases) -> Iterator[Visit]:
    """Every screen of the registry; those that show a record get one of the samples."""
    case = boots(use)
    case_id = str(case.head.case_id)
    pages = all_pages(use)
    known = {
        "letter": _first(one.letter_id for page in (case, *pages) for one in page.letters),
        "hand-out": _first(one.letter_id for page in (case, *pages) for one in page.letters),
        "dispatch": _first(one.letter_id for page in (case, *pages) for one in page.letters),
        "arrival": _first(one.dispatch_id for page in pages for one in page.letters),
        "client": _first(one.client_id for one in use.clients()),
        "search": "buty",
    }
    details = {
        "paper": "timeline",
        "file": _first(one.evidence_id for one in case.evidence),
        "why": _first(one.key for one in case.clocks),
    }
    for screen in makers():
        subject = known.get(screen, "" if screen in ALONE else case_id)
        if screen in known and not known[screen]:
            continue  # no sample has such a record
        if screen == "why":
            yield Visit("why", "case", case_id, f"why:{details['why']}")
        else:
            yield Visit(screen, screen, subject, details.get(screen, ""))


def shown_parts(root: QWidget) -> Iterator[QWidget]:
    """Every widget below that a person can see, leaving out the insides of Qt's own widgets."""
    for one in root.findChildren(QWidget):
        if one.isVisibleTo(root.window()) and not one.objectName().startswith("qt_"):
            yield one


def _first(found: Iterator[object]) -> str:
    return next((str(one) for one in found if one), "")
