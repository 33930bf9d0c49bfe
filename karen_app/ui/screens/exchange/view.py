"""The page for bringing a case in, with a look into it first, and for writing tables out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from karen_app.services.keeping.import_case import ImportPreview
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, Page, clear, column
from karen_app.ui.widgets.drops import take_files, welcome_files
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import day_text, translate

WIDEST = 820


class ExchangeView(Page):
    """Two cards: what comes in, what goes out."""

    command_chosen = Signal(str)
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.body.addWidget(Text(translate("Exchange", "Bring in, hand over"), "page-title"))
        self._preview = column()
        self.body.addLayout(self._preview)
        self.body.addWidget(self._incoming())
        self.body.addWidget(self._outgoing())
        self.body.addStretch(1)

    def show_preview(self, preview: ImportPreview | None, name: str = "") -> None:
        """Shows what a file holds before it is taken in, or nothing of the kind."""
        clear(self._preview)
        if preview is None:
            return
        card = Card("next-step", gap=6)
        card.setMaximumWidth(theme().px(WIDEST))
        title = translate("Exchange", "This case would come in")
        card.body.addWidget(Text(title, "title"))
        card.body.addWidget(Text(f"{preview.number} {preview.title}", "strong"))
        for said in preview_lines(preview, name):
            card.body.addWidget(Text(said, "muted"))
        take = button(translate("Exchange", "Take it in"), "primary")
        take.clicked.connect(lambda: self.command_chosen.emit("take"))
        leave = button(translate("Exchange", "Leave it"))
        leave.clicked.connect(lambda: self.command_chosen.emit("leave"))
        card.body.addLayout(flow(take, leave))
        self._preview.addWidget(card)
        take.setFocus()
        self.verticalScrollBar().setValue(0)

    def _incoming(self) -> Card:
        words = translate(
            "Exchange",
            "A case that somebody handed over from their Karen, as a .zip or a folder. Drop it "
            "here or choose it. Everything is checked before anything is stored.",
        )
        return self._card(
            translate("Exchange", "Bring in a case"),
            words,
            ("file", translate("Exchange", "Choose a file"), "primary"),
            ("folder", translate("Exchange", "Choose a folder"), ""),
        )

    def _outgoing(self) -> Card:
        words = translate(
            "Exchange",
            "Tables open in any spreadsheet. A single case is handed over from its own page. "
            "Private notes are in none of them.",
        )
        return self._card(
            translate("Exchange", "Write out"),
            words,
            ("cases", translate("Exchange", "All cases as a table"), ""),
            ("entries", translate("Exchange", "The whole log as a table"), ""),
            ("json", translate("Exchange", "Every record as JSON"), ""),
            ("calendar", translate("Exchange", "All dates for a calendar"), ""),
        )

    def _card(self, title: str, words: str, *presses: tuple[str, str, str]) -> Card:
        card = Card(gap=10)
        card.setMaximumWidth(theme().px(WIDEST))
        card.body.addWidget(Text(title, "title"))
        card.body.addWidget(Text(words, "muted"))
        made = []
        for name, said, look in presses:
            one = button(said, look)
            one.clicked.connect(lambda _=False, command=name: self.command_chosen.emit(command))
            made.append(one)
        card.body.addLayout(flow(*made))
        return card

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and folders of this machine."""
        welcome_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announces what was dropped first."""
        if files := take_files(event):
            self.dropped.emit(files[0])


def preview_lines(preview: ImportPreview, name: str) -> list[str]:
    """What a parcel holds, in sentences."""
    day = day_text(preview.opened_on)
    people = translate("Exchange", "{client} against {trader}, begun on {day}.")
    counts = translate(
        "Exchange", "Entries in the log: {entries}, letters: {letters}, files: {files}."
    )
    said = [
        people.replace("{day}", day)
        .replace("{trader}", preview.trader)
        .replace("{client}", preview.client),
        counts.format(entries=preview.entries, letters=preview.letters, files=preview.files),
        translate("Exchange", "From the file {name}.").replace("{name}", name),
    ]
    if preview.is_here:
        said.append(
            translate(
                "Exchange", "This case is here already. Taken in, it stands beside it once more."
            )
        )
    elif preview.is_number_taken:
        said.append(translate("Exchange", "Its number is taken here; it gets the next free one."))
    return said
