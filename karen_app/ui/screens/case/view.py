"""The page of a case: head, next step, log at the left, clocks and papers at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from karen_app.services.views.case_page import CasePage, HistoryLine
from karen_app.services.views.proofs import Element, Ledger
from karen_app.ui import icons
from karen_app.ui.screens.case import cards, proof_cards, wording
from karen_app.ui.screens.case.log_card import LogCard
from karen_app.ui.widgets.boxes import BETWEEN, GAP, Page, clear, column, flow
from karen_app.ui.widgets.text import Chip, Text, button
from karen_app.ui.words import say, translate


class CaseView(Page):
    """Shows a CasePage; announces what was pressed."""

    action_chosen = Signal(object)
    clock_chosen = Signal(str)
    letter_chosen = Signal(str)
    dispatch_wanted = Signal(str)
    arrival_wanted = Signal(str)
    file_chosen = Signal(str)
    path_chosen = Signal(str)
    command_chosen = Signal(str)
    entry_chosen = Signal(str, str)
    promise_judged = Signal(str, str)
    files_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._ears = cards.Ears(
            action=self.action_chosen.emit,
            clock=self.clock_chosen.emit,
            letter=self.letter_chosen.emit,
            dispatch=self.dispatch_wanted.emit,
            arrival=self.arrival_wanted.emit,
            file=self.file_chosen.emit,
            command=self.command_chosen.emit,
            path=self.path_chosen.emit,
        )
        self.paths_card: QWidget | None = None

    def show_case(self, page: CasePage, history: tuple[HistoryLine, ...], *, whole: bool) -> None:
        """Builds the page afresh, keeping how far it was scrolled."""
        at = self.verticalScrollBar().value()
        clear(self.body)
        self.pairs.clear()
        self.body.addLayout(self._head(page))
        self.body.addWidget(cards.next_step(page.next_step, page.today, self._ears))
        self.pairs += [
            self._pair(self._left(page), self._right(page)),
            self._pair(self._below_left(page), self._below_right(page, history, whole=whole)),
        ]
        for pair in self.pairs[1:]:
            self.body.addLayout(pair)
        self.turn_pairs()
        self.body.addStretch(1)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(at))

    def show_gone(self, words: str) -> None:
        """Says that there is no such case."""
        clear(self.body)
        self.pairs.clear()
        self.paths_card = None
        self.body.addWidget(Text(words, "page-title"))
        self.body.addStretch(1)

    def _head(self, page: CasePage) -> QVBoxLayout:
        whole = column(gap=6)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(GAP)
        self.pairs.append(line)
        name = " · ".join(part for part in (page.head.title, page.head.trader.name) if part)
        self.title = Text(name, "page-title")
        line.addWidget(self.title, 1)
        parts = flow(
            Chip(say(page.head.chip.text), page.head.chip.tone),
            self._command("edit", translate("Case", "Edit")),
            self._command("timeline", translate("Case", "Timeline PDF")),
            self._menu(page),
        )
        line.addLayout(parts)
        whole.addLayout(line)
        whole.addWidget(Text(wording.head_line(page.head), "muted"))
        return whole

    def _command(self, name: str, words: str) -> QWidget:
        made = button(words)
        made.clicked.connect(lambda: self.command_chosen.emit(name))
        return made

    def _menu(self, page: CasePage) -> QToolButton:
        more = QToolButton()
        more.setText("⋯")
        more.setProperty("look", "more")
        more.setAccessibleName(translate("Case", "More for this case"))
        more.setToolTip(translate("Case", "More for this case"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        pinned = page.head.is_pinned
        pin = translate("Case", "Unpin") if pinned else translate("Case", "Pin to the top")
        end = translate("Case", "Close the case")
        if page.head.outcome is not None:
            end = translate("Case", "Open the case again")
        for name, words, sign in (
            ("pin", pin, "star"),
            ("close" if page.head.outcome is None else "reopen", end, "archive"),
            ("summary", translate("Case", "The case on one page"), "file-text"),
            ("evidence-list", translate("Case", "List of evidence as PDF"), "paperclip"),
            ("ways", translate("Case", "Compare the further ways"), "columns-3"),
            ("export", translate("Case", "Hand the case over as a file"), "upload"),
            ("trash", translate("Case", "Move to the trash"), "trash-2"),
        ):
            action = menu.addAction(icons.icon(sign), words)
            action.triggered.connect(lambda _=False, one=name: self.command_chosen.emit(one))
        more.setMenu(menu)
        return more

    def _pair(self, left: QVBoxLayout, right: QVBoxLayout) -> QBoxLayout:
        """Two columns beside one another, the left one a little wider."""
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(BETWEEN)
        pair.addLayout(left, 5)
        pair.addLayout(right, 4)
        return pair

    def _left(self, page: CasePage) -> QVBoxLayout:
        log = LogCard()
        log.show_log(page.log, page.log_summary)
        log.entry_chosen.connect(self.entry_chosen)
        log.promise_judged.connect(self.promise_judged)
        log.add_clicked.connect(lambda what: self.command_chosen.emit(f"add-{what}"))
        self._left_stack = _stack(log, cards.files(page.evidence, page.needs, self._ears))
        return self._left_stack

    def _right(self, page: CasePage) -> QVBoxLayout:
        clocks = cards.clocks(page, self._ears)
        letters = cards.letters(page.letters, self._ears)
        more = [cards.money(page.money)] if page.money else []
        self._right_stack = _stack(clocks, letters, *more)
        return self._right_stack

    def show_proofs(self, elements: tuple[Element, ...], book: Ledger) -> None:
        """Adds the cards that are read aside: proofs and gaps, the account."""
        if elements:
            listed = proof_cards.proofs(elements, lambda: self.command_chosen.emit("evidence-list"))
            self._left_stack.insertWidget(self._left_stack.count() - 1, listed)
        if book.lines:
            account = proof_cards.ledger(book)
            self._right_stack.insertWidget(self._right_stack.count() - 1, account)

    def _below_left(self, page: CasePage) -> QVBoxLayout:
        self.paths_card = cards.paths(page.paths, self._ears) if page.paths else None
        shown = [cards.remedies(page.remedies)] if page.remedies else []
        return _stack(*shown, *([self.paths_card] if self.paths_card is not None else []))

    def _below_right(
        self, page: CasePage, history: tuple[HistoryLine, ...], *, whole: bool
    ) -> QVBoxLayout:
        limits = tuple(one for one in page.findings if one.level == "no-right")
        others = tuple(one for one in page.findings if one.level != "no-right")
        shown: list[QWidget] = []
        if limits:
            shown.append(cards.findings(translate("Case", "What you cannot demand"), limits))
        if others:
            shown.append(cards.findings(translate("Case", "Good to know"), others))
        if history:
            shown.append(cards.history(history, self._ears, whole=whole))
        edition = translate("Case", "Law as of edition {edition}.").format(edition=page.edition)
        shown.append(Text(" ".join((*page.regime, edition)), "note"))
        return _stack(*shown)

    def show_paths(self) -> None:
        """Scrolls to the ways of escalation."""
        card = self.paths_card
        if card is not None:
            QTimer.singleShot(50, self, lambda: self.ensureWidgetVisible(card))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files of this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Announces the dropped files."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(files)


def _stack(*cards_shown: QWidget) -> QVBoxLayout:
    """Cards under one another, pushed to the top."""
    whole = column(gap=BETWEEN)
    for one in cards_shown:
        whole.addWidget(one)
    whole.addStretch(1)
    return whole
