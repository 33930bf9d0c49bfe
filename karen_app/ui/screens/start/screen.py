"""The first start: three questions at most, and a sample story."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QRadioButton, QVBoxLayout, QWidget

from karen_app.services.settings import Language
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, Page, capped, column, flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import language, translate

WIDEST = 720
LANGUAGES = (
    (Language.POLISH, "Polski"),
    (Language.ENGLISH, "English"),
    (Language.UKRAINIAN, "Українська"),
)


class StartView(Page):
    """Language, for whom, and how to begin."""

    language_chosen = Signal(str)
    begin_clicked = Signal(bool, bool)  # for many people, with samples

    def __init__(self, folder: str, *, is_for_many: bool) -> None:
        super().__init__()
        title = translate("Start", "Good day. Karen helps when a firm does not.")
        self.body.addWidget(Text(title, "page-title"))
        words = translate(
            "Start",
            "You write down what happened. Karen knows what the law gives you and until when, "
            "writes the letter, keeps the proof and goes on to the next instance.",
        )
        hint = Text(words, "muted")
        self.body.addLayout(capped(hint, WIDEST))
        self.body.addLayout(capped(notice(), WIDEST))
        card = Card(gap=16)
        card.body.addLayout(self._language())
        card.body.addLayout(self._people(is_for_many=is_for_many))
        card.body.addLayout(self._beginning())
        self.body.addLayout(capped(card, WIDEST))
        where = translate("Start", "Your data stay in {folder}. Nothing goes online.")
        self.body.addWidget(Text(where.replace("{folder}", folder), "note"))
        self.body.addStretch(1)

    def _language(self) -> QVBoxLayout:
        part = column(gap=6)
        part.addWidget(Text(translate("Start", "Which language?"), "title"))
        box = QComboBox()
        box.setAccessibleName(translate("Start", "Which language?"))
        for value, words in LANGUAGES:
            box.addItem(words, value.value)
        box.setCurrentIndex(max(0, box.findData(language())))
        box.setMaximumWidth(theme().px(260))
        box.activated.connect(lambda at: self.language_chosen.emit(box.itemData(at)))
        part.addWidget(box)
        note = translate("Start", "Letters to firms are always in Polish.")
        part.addWidget(Text(note, "note"))
        return part

    def _people(self, *, is_for_many: bool) -> QVBoxLayout:
        part = column(gap=6)
        part.addWidget(Text(translate("Start", "For whom?"), "title"))
        me = QRadioButton(translate("Start", "for me and my family"))
        self.many = QRadioButton(translate("Start", "for many people: I advise others"))
        (self.many if is_for_many else me).setChecked(True)
        part.addWidget(me)
        part.addWidget(self.many)
        return part

    def _beginning(self) -> QVBoxLayout:
        part = column(gap=6)
        part.addWidget(Text(translate("Start", "How do you want to begin?"), "title"))
        self.own = own = button(translate("Start", "With my own matter"), "primary")
        own.clicked.connect(lambda: self.begin_clicked.emit(self.many.isChecked(), False))
        sample = button(translate("Start", "Look at sample stories first"))
        sample.clicked.connect(lambda: self.begin_clicked.emit(self.many.isChecked(), True))
        part.addLayout(flow(own, sample))
        note = translate("Start", "The samples can be removed with one press in the settings.")
        part.addWidget(Text(note, "note"))
        return part


def notice() -> Card:
    """What Karen is not, said plainly before anything else."""
    card = Card("next-step", gap=4)
    words = translate("Start", "Karen gives information and papers, not legal advice by a lawyer.")
    card.body.addWidget(Text(words, "strong"))
    free = translate("Start", "The consumer ombudsman of your town advises free of charge.")
    card.body.addWidget(Text(free, "note"))
    return card


class StartScreen:
    """Shown once."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        many = frame.use.settings().office_mode
        self.view = StartView(frame.data_folder, is_for_many=many)
        self.view.language_chosen.connect(self._on_language)
        self.view.begin_clicked.connect(self._on_begin)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Nothing to read; Enter begins."""
        del place
        self.view.own.setFocus()

    def leave(self) -> None:
        """Nothing to keep."""

    def _on_language(self, chosen: str) -> None:
        settings = dataclasses.replace(
            self._frame.use.settings(),
            language=Language(chosen),
            office_mode=self.view.many.isChecked(),
        )
        self._frame.use.change_settings(settings)
        self._frame.relook()

    def _on_begin(self, many: bool, samples: bool) -> None:
        use = self._frame.use
        settings = dataclasses.replace(
            use.settings(), office_mode=many, saw_first_run=True, saw_notice=True
        )
        use.change_settings(settings)
        if samples:
            self._frame.settle(use.load_samples())
        self._frame.relook()
        self._frame.go.go("board" if samples else "what-happened")
