"""Safe-keeping: where the data lie, backups, passphrase, check, people to be erased."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from karen_app.domain.file_words import WordsCount
from karen_app.domain.keeping import (
    ErasurePreview,
    RestorePreview,
    RetentionLine,
    StoreKind,
    StoreReport,
    StoreStatus,
)
from karen_app.services.ports import BackupInfo
from karen_app.services.views.words import Tone
from karen_app.ui.forms.form import Form
from karen_app.ui.screens.keeping.lines import (
    kind_words,
    moment,
    reading_lines,
    report_lines,
    restore_lines,
    state_lines,
)
from karen_app.ui.screens.keeping.people import ErasingCard, RetentionCard
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, Page, clear, column
from karen_app.ui.widgets.lines import beside, flow
from karen_app.ui.widgets.text import Chip, Text, button
from karen_app.ui.words import say, translate

WIDEST = 860
SHOWN_BACKUPS = 8
PARTS = ("code", "state", "form", "restore", "backups", "lock", "check", "reading", "people")


class KeepingView(Page):
    """Announces what is wanted; every card is built afresh from what is known."""

    command_chosen = Signal(str)
    restore_wanted = Signal(object)  # path of a backup
    client_chosen = Signal(str)
    case_chosen = Signal(str)
    typed = Signal(str)  # which form was sent

    def __init__(self) -> None:
        super().__init__()
        self.body.addWidget(Text(translate("Keeping", "Are my data safe?"), "page-title"))
        self.parts = {name: column(gap=12) for name in PARTS}
        for part in self.parts.values():
            self.body.addLayout(part)
        self.body.addStretch(1)
        self.form: Form | None = None

    def put(self, part: str, *cards: Card) -> None:
        """Shows these cards in a part of the page, in place of what stood there."""
        clear(self.parts[part])
        for card in cards:
            card.setMaximumWidth(theme().px(WIDEST))
            self.parts[part].addWidget(card)

    def show_state(self, status: StoreStatus) -> None:
        """Where the data lie and what to worry about."""
        card = Card("warning" if status.warnings else "card", gap=6)
        kind, tone = kind_words(status.kind)
        title = Text(translate("Keeping", "Where everything is kept"), "title")
        card.body.addLayout(beside(title, Chip(kind, tone)))
        card.body.addWidget(Text(status.address))
        for said in state_lines(status):
            card.body.addWidget(Text(said, "muted"))
        for warning in status.warnings:
            card.body.addWidget(Text(say(warning), "problem"))
        if status.is_read_only:
            words = translate("Keeping", "Only for reading: nothing can be stored here.")
            card.body.addWidget(Text(words, "problem"))
        now = button(translate("Keeping", "Back up now"), "primary")
        now.setEnabled(not status.is_read_only)
        now.clicked.connect(lambda: self.command_chosen.emit("back-up"))
        place = self._press("second-place", translate("Keeping", "Choose a second place"))
        buttons = [now, place]
        if status.second_place:
            buttons.append(self._press("no-second-place", translate("Keeping", "No second place")))
        card.body.addLayout(flow(*buttons))
        self.put("state", card)

    def show_backups(self, kept: Sequence[BackupInfo]) -> None:
        """Kept backups, the newest first, each with a look at what restoring would do."""
        card = Card(gap=8)
        card.body.addWidget(Text(translate("Keeping", "Backups"), "title"))
        if not kept:
            words = translate("Keeping", "There is none yet. Karen makes one each day you use it.")
            card.body.addWidget(Text(words, "muted"))
        for one in kept[:SHOWN_BACKUPS]:
            words = f"{moment(one.made_at)} · {max(1, one.size // 1024)} kB"
            checked = Chip(
                translate("Keeping", "opened and checked") if one.is_verified else "", Tone.GOOD
            )
            look = button(translate("Keeping", "Look at it"))
            look.setAccessibleDescription(words)
            look.clicked.connect(lambda _=False, path=one.path: self.restore_wanted.emit(path))
            card.body.addLayout(beside(Text(words), checked, look))
        protect = self._press("export", translate("Keeping", "Everything in one protected file"))
        bring = self._press("import", translate("Keeping", "Bring in such a file"))
        back = self._press("undo-restore", translate("Keeping", "Undo the last restore"))
        card.body.addLayout(flow(protect, bring, back))
        self.put("backups", card)

    def show_restore(self, preview: RestorePreview) -> None:
        """What restoring one backup would do; nothing has happened yet."""
        card = Card("next-step", gap=6)
        day = moment(preview.made_at) if preview.made_at else preview.path.name
        words = translate("Keeping", "If you restore the backup of {day}")
        card.body.addWidget(Text(words.format(day=day), "title"))
        if preview.problem is not None:
            card.body.addWidget(Text(say(preview.problem), "problem"))
        else:
            for said in restore_lines(preview):
                card.body.addWidget(Text(said))
            note = translate(
                "Keeping", "What you have now is backed up first; the restore can be undone."
            )
            card.body.addWidget(Text(note, "muted"))
        go = button(translate("Keeping", "Restore this backup"), "primary")
        go.setEnabled(preview.problem is None)
        go.clicked.connect(lambda: self.command_chosen.emit("restore"))
        leave = self._press("leave", translate("Keeping", "Leave everything as it is"))
        card.body.addLayout(flow(go, leave))
        self.put("restore", card)
        self.ensureWidgetVisible(card)

    def show_lock(self, status: StoreStatus) -> None:
        """Passphrase: none yet, or what can be done with it."""
        card = Card(gap=8)
        card.body.addWidget(Text(translate("Keeping", "Passphrase"), "title"))
        presses: tuple[tuple[str, str], ...] = ()
        if status.kind is StoreKind.ENCRYPTED:
            words = translate("Keeping", "Nobody can read these data without your passphrase.")
            presses = (
                ("lock", translate("Keeping", "Lock now")),
                ("change-passphrase", translate("Keeping", "Change the passphrase")),
                ("remove-passphrase", translate("Keeping", "Remove the passphrase")),
            )
        elif status.can_encrypt and status.kind is StoreKind.FILE:
            words = translate(
                "Keeping", "Whoever has this computer or its disk can read these data."
            )
            presses = (("set-passphrase", translate("Keeping", "Set a passphrase")),)
        else:
            words = translate("Keeping", "This installation cannot encrypt the data.")
        card.body.addWidget(Text(words, "muted"))
        card.body.addLayout(flow(*(self._press(name, said) for name, said in presses)))
        self.put("lock", card)

    def show_form(self, name: str, title: str, form: Form, save: str) -> None:
        """Opens a small form for a passphrase; nothing typed in it is kept anywhere."""
        card = Card("next-step", gap=10)
        card.body.addWidget(Text(title, "title"))
        card.body.addWidget(form)
        go = button(save, "primary")
        go.clicked.connect(lambda: self.typed.emit(name))
        form.entered.connect(lambda: self.typed.emit(name))
        leave = self._press("leave", translate("Keeping", "Leave everything as it is"))
        card.body.addLayout(flow(go, leave))
        self.form = form
        self.put("form", card)
        self.ensureWidgetVisible(card)
        form.focus_first()

    def show_code(self, code: str) -> None:
        """Shows the recovery code once; it is kept nowhere."""
        card = Card("warning", gap=8)
        card.body.addWidget(Text(translate("Keeping", "Your recovery code"), "title"))
        shown = Text(code, "page-title")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.body.addWidget(shown)
        words = translate(
            "Keeping",
            "Write it down or print it and keep it apart from this computer. Whoever forgets the "
            "passphrase and has no code has lost the data: nobody can open them.",
        )
        card.body.addWidget(Text(words))
        copy = self._press("copy-code", translate("Keeping", "Save it as a file to print"))
        done = self._press("code-kept", translate("Keeping", "I have it on paper"))
        card.body.addLayout(flow(copy, done))
        self.put("code", card)
        self.verticalScrollBar().setValue(0)

    def show_check(self, report: StoreReport | None, *, due: bool) -> None:
        """What the check of everything found, or that it is time for one."""
        card = Card("warning" if report is not None and not report.is_sound else "card", gap=8)
        card.body.addWidget(Text(translate("Keeping", "Is every proof unchanged?"), "title"))
        if report is None:
            words = translate("Keeping", "Karen compares every record and file with its seal.")
            late = translate(
                "Keeping", "It is time: the last check is over a week ago, or none was."
            )
            card.body.addWidget(Text(late if due else words, "muted"))
        else:
            for said in report_lines(report):
                card.body.addWidget(Text(said))
        card.body.addLayout(
            flow(self._press("verify", translate("Keeping", "Check everything now")))
        )
        self.put("check", card)

    def show_people(
        self,
        clients: Sequence[tuple[str, str]],
        erasure: ErasurePreview | None,
        lines: Sequence[RetentionLine],
    ) -> None:
        """Closed cases with their day, and a person who wants to be erased."""
        kept = RetentionCard(lines)
        kept.case_chosen.connect(self.case_chosen)
        person = ErasingCard(clients, erasure)
        person.client_chosen.connect(self.client_chosen)
        person.command_chosen.connect(self.command_chosen)
        self.put("people", kept, person)

    def show_reading(self, count: WordsCount) -> None:
        """How much of what stands in kept files the search finds."""
        card = Card(gap=6)
        card.body.addWidget(Text(translate("Keeping", "Search inside files"), "title"))
        words = translate(
            "Keeping", "Words in mails, PDFs and text files are found by the search box."
        )
        card.body.addWidget(Text(words, "muted"))
        for said in reading_lines(count):
            card.body.addWidget(Text(said))
        if count.unreadable:
            again = self._press("read-again", translate("Keeping", "Try these once more"))
            card.body.addLayout(flow(again))
        self.put("reading", card)

    def _press(self, name: str, words: str) -> QPushButton:
        made = button(words)
        made.clicked.connect(lambda: self.command_chosen.emit(name))
        return made
