"""The settings: look, language, who writes, reminders, data, samples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLayout, QLineEdit, QWidget

from karen_app.services.settings import Language, Settings
from karen_app.ui.screens.settings.choices import themes, week_starts
from karen_app.ui.screens.settings.office_files import office_files
from karen_app.ui.slices import Steps
from karen_app.ui.theme import SCALES, theme
from karen_app.ui.widgets.boxes import Card, Page, capped, column, flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

WIDEST = 820
LANGUAGES = (
    (Language.POLISH, "Polski"),
    (Language.ENGLISH, "English"),
    (Language.UKRAINIAN, "Українська"),
)


class SettingsView(Page):
    """Every choice takes effect at once."""

    chosen = Signal(str, object)
    command_chosen = Signal(str)

    def showing(
        self, now: Settings, clients: Sequence[tuple[str, str]], facts: dict[str, str]
    ) -> Steps:
        """Shows the choices and the facts about the data."""
        return self.renewing(self._parts(now, clients, facts))

    def _parts(
        self, now: Settings, clients: Sequence[tuple[str, str]], facts: dict[str, str]
    ) -> Iterator[QWidget | QLayout]:
        yield Text(translate("Settings", "Settings"), "page-title")
        yield capped(self._look(now), WIDEST)
        yield capped(self._writer(now, clients), WIDEST)
        yield capped(self._reminders(now), WIDEST)
        yield capped(self._data(now, facts), WIDEST)
        yield capped(self._own(now), WIDEST)
        yield capped(self._samples(), WIDEST)
        yield capped(self._about(facts), WIDEST)

    def _look(self, now: Settings) -> Card:
        card = _card(translate("Settings", "Look and language"))
        self._choice(card, "language", translate("Settings", "Language"), LANGUAGES, now.language)
        self._choice(card, "theme", translate("Settings", "Colours"), themes(), now.theme)
        scales = tuple((one, f"{one} %") for one in SCALES)
        size = translate("Settings", "Size of text")
        self._choice(card, "font_scale", size, scales, now.font_scale)
        own = translate("Settings", "Use the font of the desktop")
        self._check(card, "use_system_font", own, on=now.use_system_font)
        begins = translate("Settings", "The week begins")
        self._choice(card, "week_start", begins, week_starts(), now.week_start)
        return card

    def _writer(self, now: Settings, clients: Sequence[tuple[str, str]]) -> Card:
        card = _card(translate("Settings", "Who writes"))
        people = (("", translate("Settings", "nobody yet")), *clients)
        who = translate("Settings", "You")
        self._choice(card, "writer_client", who, people, now.writer_client)
        self._line(card, "town", translate("Settings", "Town before the date"), now.town)
        office = translate("Settings", "I help many people (office)")
        self._check(card, "office_mode", office, on=now.office_mode)
        return card

    def _reminders(self, now: Settings) -> Card:
        card = _card(translate("Settings", "Reminders"))
        days = tuple((one, str(one)) for one in (1, 2, 3, 5, 7, 14))
        words = translate("Settings", "First warning, days before the last day")
        self._choice(card, "warn_days_before", words, days, now.warn_days_before)
        notify = translate("Settings", "Notify on the desktop")
        self._check(card, "notify", notify, on=now.notify)
        stays = translate("Settings", "Keep the icon beside the clock while Karen is open")
        self._check(card, "tray_stays", stays, on=now.tray_stays)
        return card

    def _data(self, now: Settings, facts: dict[str, str]) -> Card:
        card = _card(translate("Settings", "Your data"))
        words = translate("Settings", "Everything is on this computer; nothing goes online.")
        card.body.addWidget(Text(words, "muted"))
        for name, said in (
            (translate("Settings", "Folder"), facts["folder"]),
            (translate("Settings", "Last backup"), facts["backup"]),
        ):
            card.body.addWidget(Text(name, "strong"))
            card.body.addWidget(Text(said or "–"))
        self._buttons(
            card,
            ("back-up", translate("Settings", "Back up now")),
            ("verify", translate("Settings", "Check all kept files")),
            ("keeping", translate("Settings", "Restore, passphrase, erase")),
            ("exchange", translate("Settings", "Bring in, hand over")),
        )
        minutes = tuple((one, str(one)) for one in (0, 5, 15, 30, 60))
        words = translate("Settings", "Lock after so many idle minutes (0: never)")
        self._choice(card, "lock_after_minutes", words, minutes, now.lock_after_minutes)
        years = tuple((one, str(one)) for one in (0, 3, 6, 10))
        words = translate("Settings", "Keep closed cases so many years (0: the usual time)")
        self._choice(card, "retention_years", words, years, now.retention_years)
        if facts["keystore"]:
            words = translate("Settings", "Remember my passphrase in the keystore of this computer")
            self._check(card, "remember_passphrase", words, on=now.remember_passphrase)
            words = translate(
                "Settings", "Then whoever can use your account on this computer can open Karen."
            )
            card.body.addWidget(Text(words, "note"))
        return card

    def _own(self, now: Settings) -> Card:
        """What comes from outside; each is tried before it is taken."""
        card = _card(translate("Settings", "Own letters, own law, store of the office"))
        words = translate(
            "Settings", "What you choose here is tried first and counts from the next start on."
        )
        card.body.addWidget(Text(words, "muted"))
        for name, title, folder in (
            ("templates_folder", translate("Settings", "Own letters"), now.templates_folder),
            ("rules_folder", translate("Settings", "Own rules of law"), now.rules_folder),
        ):
            card.body.addWidget(Text(title, "strong"))
            card.body.addWidget(Text(folder or translate("Settings", "only the built-in ones")))
            choose = (f"folder:{name}", translate("Settings", "Choose a folder"), title)
            none = (f"none:{name}", translate("Settings", "Only the built-in ones"), title)
            self._buttons(card, choose, *([none] if folder else []))
        self._address(card, now)
        return card

    def _address(self, card: Card, now: Settings) -> None:
        words = translate("Settings", "Address of the store of the office")
        self.address = QLineEdit(now.store_url)
        self.address.setAccessibleName(words)
        self.address.setPlaceholderText("postgresql://anna@serwer:5432/karen")
        self.address.setMaxLength(300)
        self.address.returnPressed.connect(lambda: self.command_chosen.emit("address"))
        _labelled(card, words, self.address)
        self.address.setMaximumWidth(theme().px(520))
        hint = translate(
            "Settings",
            "Empty: your own file on this computer. Leave the password out; the driver reads it "
            "from the file .pgpass.",
        )
        card.body.addWidget(Text(hint, "note"))
        self.problem = Text("", "problem")
        self.problem.hide()
        card.body.addWidget(self.problem)
        self._buttons(card, ("address", translate("Settings", "Try and keep the address"), ""))
        if now.store_url:
            title, said, presses = office_files(now.store_files)
            card.body.addWidget(Text(title, "strong"))
            card.body.addWidget(Text(said))
            self._buttons(card, *presses)

    def show_problem(self, said: str) -> None:
        """Says beside the address why it was not kept."""
        self.problem.say(said)
        self.problem.setVisible(bool(said))

    def _samples(self) -> Card:
        card = _card(translate("Settings", "Sample stories"))
        words = translate(
            "Settings", "Nine true stories with names changed, to try everything without harm."
        )
        card.body.addWidget(Text(words, "muted"))
        self._buttons(
            card,
            ("load-samples", translate("Settings", "Load the samples")),
            ("remove-samples", translate("Settings", "Remove the samples")),
        )
        return card

    def _about(self, facts: dict[str, str]) -> Card:
        card = _card(translate("Settings", "About Karen"))
        words = translate(
            "Settings",
            "Karen gives information and papers, not legal advice by a lawyer.",
        )
        card.body.addWidget(Text(words))
        edition = translate("Settings", "Edition of the law: {edition}")
        card.body.addWidget(Text(edition.format(edition=facts["edition"]), "note"))
        licences = translate(
            "Settings", "Icons: Lucide (ISC). Font: Lato (OFL). Window: Qt (LGPL)."
        )
        card.body.addWidget(Text(licences, "note"))
        self._buttons(card, ("about", translate("Settings", "More about Karen and her parts")))
        return card

    def _choice(
        self,
        card: Card,
        name: str,
        words: str,
        choices: Sequence[tuple[object, str]],
        now: object,
    ) -> None:
        box = QComboBox()
        for value, shown in choices:
            box.addItem(shown, value)
        box.setCurrentIndex(next((at for at, one in enumerate(choices) if one[0] == now), 0))
        box.setAccessibleName(words)
        box.activated.connect(lambda at: self.chosen.emit(name, choices[at][0]))
        _labelled(card, words, box)

    def _line(self, card: Card, name: str, words: str, now: str) -> None:
        line = QLineEdit(now)
        line.setAccessibleName(words)
        line.setMaxLength(80)
        line.editingFinished.connect(lambda: self.chosen.emit(name, line.text().strip()))
        _labelled(card, words, line)

    def _check(self, card: Card, name: str, words: str, *, on: bool) -> None:
        box = QCheckBox(words)
        box.setChecked(on)
        box.toggled.connect(lambda now: self.chosen.emit(name, now))
        card.body.addWidget(box)

    def _buttons(self, card: Card, *commands: tuple[str, ...]) -> None:
        """Buttons by command and words, and what they are for where the words alone do not say."""
        line = flow()
        for name, words, *about in commands:
            made = button(words)
            made.setAccessibleDescription("".join(about))
            made.clicked.connect(lambda _=False, one=name: self.command_chosen.emit(one))
            line.addWidget(made)
        card.body.addLayout(line)


def _card(title: str) -> Card:
    card = Card(gap=10)
    card.body.addWidget(Text(title, "title"))
    return card


def _labelled(card: Card, words: str, editor: QWidget) -> None:
    part = column(gap=4)
    part.addWidget(Text(words, "strong"))
    editor.setMaximumWidth(theme().px(320))
    part.addWidget(editor)
    card.body.addLayout(part)
