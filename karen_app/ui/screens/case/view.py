"""The page of a case: head, next step, log at the left, clocks and papers at the right."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from karen_app.services.views.case_page import CasePage, HistoryLine
from karen_app.services.views.proofs import Element, Ledger
from karen_app.ui import icons
from karen_app.ui.screens.case import cards, proof_cards, wording
from karen_app.ui.screens.case.columns import Stack, pair_of
from karen_app.ui.screens.case.history_card import HistoryCard
from karen_app.ui.screens.case.log_card import LogCard
from karen_app.ui.slices import Steps
from karen_app.ui.widgets.boxes import BETWEEN, GAP, Page, clear, column, flow, put, renew
from karen_app.ui.widgets.drops import take_files, welcome_files
from karen_app.ui.widgets.text import Chip, Text, button
from karen_app.ui.words import say, titled, translate

FIRST_LINES = 6  # lines of the log before its card is shown


class CaseView(Page):
    """Shows a CasePage; announces what was pressed."""

    action_chosen = Signal(object)
    clock_chosen = Signal(str)
    letter_chosen = Signal(str)
    dispatch_wanted = Signal(str)
    arrival_wanted = Signal(str)
    file_chosen = Signal(str)
    path_chosen = Signal(str)
    fact_wanted = Signal(str)
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
            fact=self.fact_wanted.emit,
        )
        self.paths_card: QWidget | None = None
        self._lay_out()

    def forget(self) -> None:
        """Shows nothing until another case is read."""
        clear(self.body)
        self.pairs.clear()
        self.paths_card = None
        self._lay_out()

    def _lay_out(self) -> None:
        """Head and next step, then two pairs of columns; their cards come one after another."""
        self._top = column(gap=BETWEEN)
        self.body.addLayout(self._top)
        self._left, self._right, self._low_left, self._low_right = (Stack() for _one in range(4))
        self._two = [pair_of(self._left, self._right), pair_of(self._low_left, self._low_right)]
        for pair in self._two:
            self.body.addLayout(pair)
        self.body.addStretch(1)

    def showing(self, page: CasePage) -> Steps:
        """Builds the page card by card, each in place of the one before; stays where it was."""
        at = self.verticalScrollBar().value()
        self.pairs = list(self._two)
        put(self._top, 0, self._head(page))
        put(self._top, 1, cards.next_step(page.next_step, page.today, self._ears))
        self.turn_pairs()
        yield
        yield from self._right.renewing(self._right_cards(page))
        yield from self._left.renewing(self._left_cards(page))
        yield from self._low_left.renewing(self._low_left_cards(page))
        yield from self._low_right.renewing(self._low_right_cards(page))
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(at))

    def show_gone(self, words: str) -> None:
        """Says that there is no such case."""
        self.forget()
        self._top.addWidget(Text(words, "page-title"))

    def _head(self, page: CasePage) -> QVBoxLayout:
        whole = column(gap=6)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(GAP)
        self.pairs.append(line)
        self.title = Text(titled(page.head.title, page.head.trader.name), "page-title")
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

    def _left_cards(self, page: CasePage) -> Iterator[QWidget | None]:
        """What happened, and the files that prove it."""
        log = LogCard()
        log.entry_chosen.connect(self.entry_chosen)
        log.promise_judged.connect(self.promise_judged)
        log.add_clicked.connect(lambda what: self.command_chosen.emit(f"add-{what}"))
        lines = log.filling(page.log, page.log_summary)
        try:
            yield from islice(lines, FIRST_LINES)
        except GeneratorExit:  # nobody will put it into its place
            log.deleteLater()
            raise
        yield log
        yield from lines
        if page.head.story:
            yield cards.story(page.head.story, self._ears)
        yield cards.files(page.evidence, page.needs, self._ears)

    def _right_cards(self, page: CasePage) -> Iterator[QWidget | None]:
        """Clocks, letters, money."""
        yield cards.clocks(page, self._ears)
        yield cards.letters(page.letters, self._ears)
        if page.money:
            yield cards.money(page.money)

    def showing_the_rest(
        self,
        elements: tuple[Element, ...],
        book: Ledger,
        history: tuple[HistoryLine, ...],
        *,
        whole: bool,
    ) -> Steps:
        """Shows the cards that are read later: proofs and gaps, the account, the history."""
        clear(self._left.more)
        if elements:
            listed = proof_cards.proofs(elements, lambda: self.command_chosen.emit("evidence-list"))
            self._left.more.addWidget(listed)
        yield
        clear(self._right.more)
        if book.lines:
            self._right.more.addWidget(proof_cards.ledger(book))
        yield
        yield from renew(self._low_right.more, self._history(history, whole=whole))

    def _history(
        self, history: tuple[HistoryLine, ...], *, whole: bool
    ) -> Iterator[QWidget | None]:
        if history:
            told = HistoryCard(whole=whole)
            told.whole_wanted.connect(lambda: self.command_chosen.emit("history"))
            yield told
            yield from told.filling(history)

    def _low_left_cards(self, page: CasePage) -> Iterator[QWidget | None]:
        """What one may demand, and where to go on."""
        if page.remedies:
            yield cards.remedies(page.remedies)
        self.paths_card = cards.paths(page.paths, self._ears) if page.paths else None
        yield self.paths_card

    def _low_right_cards(self, page: CasePage) -> Iterator[QWidget | None]:
        """Findings, and the edition of the law they were made by."""
        limits = tuple(one for one in page.findings if one.level == "no-right")
        others = tuple(one for one in page.findings if one.level != "no-right")
        if limits:
            yield cards.findings(translate("Case", "What you cannot demand"), limits)
        if others:
            yield cards.findings(translate("Case", "Good to know"), others)
        edition = translate("Case", "Law as of edition {edition}.").format(edition=page.edition)
        governs = (f"{wording.upper_first(why.rstrip('.'))}." for why in page.regime)
        yield Text(" ".join((*governs, edition)), "note")

    def show_paths(self) -> None:
        """Scrolls to the ways of escalation."""
        card = self.paths_card
        if card is not None:
            QTimer.singleShot(50, self, lambda: self.ensureWidgetVisible(card))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files of this machine."""
        welcome_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announces the dropped files."""
        if files := take_files(event):
            self.files_dropped.emit(list(files))
