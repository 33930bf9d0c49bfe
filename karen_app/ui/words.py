"""Translation: English words in the code become those of the chosen language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from karen_app.domain.message import Message, MessageValue, fill
from karen_app.domain.money import Money
from karen_app.services.views.words import Sentence

FOLDER = Path(__file__).parent / "resources" / "translations"
LANGUAGES = ("pl", "en", "uk")
_installed: list[tuple[QTranslator, bytes]] = []  # a catalogue lives as long as its translator
_language = "pl"


def NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the name translators know
    """Marks an English text of a table for translation; ``translate`` is called where it shows."""
    return text


def translate(context: str, text: str, note: str | None = None, number: int = -1) -> str:
    """The words for an English source text; ``number`` fills ``%n`` and picks the plural."""
    return QCoreApplication.translate(context, text, note, number)


def say(sentence: Sentence | None) -> str:
    """A sentence of a service in the language of the window; nothing gives an empty text.

    A value named ``n`` picks the plural form.
    """
    if sentence is None or isinstance(sentence, str):
        return sentence or ""
    values = dict(sentence.values)
    number = values.get("n")
    words = translate(
        "Sentences", sentence.template, None, number if isinstance(number, int) else -1
    )
    return fill(words, tuple((name, _shown(value)) for name, value in values.items()))


def titled(title: str, trader: str) -> str:
    """A matter by its title and its trader; where both are the same, or one is empty, once."""
    same = title.strip().casefold() == trader.strip().casefold()
    return " · ".join(part for part in (title, "" if same else trader) if part)


def day_text(day: date | None) -> str:
    """A day in full: ``27 listopada 2026``; nothing gives an empty text."""
    return _format(day, "d MMMM yyyy")


def day_short(day: date | None) -> str:
    """A day in little room: ``27 lis 2026``."""
    return _format(day, "d MMM yyyy")


def day_month(day: date | None) -> str:
    """Day and month only: ``27 lis``."""
    return _format(day, "d MMM")


def month_text(day: date | None) -> str:
    """A month with its year: ``listopad 2026``."""
    if day is None:
        return ""
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"


def day_of_week(day: date | None) -> str:
    """The day with its name: ``piątek, 27 listopada 2026``."""
    return _format(day, "dddd, d MMMM yyyy")


def language() -> str:
    """The language in force: ``pl``, ``en`` or ``uk``."""
    return _language


def language_of_system() -> str:
    """The language of the desktop if Karen speaks it, else Polish."""
    name = QLocale.system().name()[:2]
    return name if name in LANGUAGES else "pl"


def speak(chosen: str) -> None:
    """Installs the catalogues of a language; anything else than the three speaks Polish.

    Pages shown already keep their words until they are built again.
    """
    global _language  # noqa: PLW0603 - one window, one language
    forget()
    _language = chosen if chosen in (*LANGUAGES, "xx") else "pl"
    application = QCoreApplication.instance()
    if application is None:
        return
    QLocale.setDefault(QLocale({"pl": "pl_PL", "uk": "uk_UA"}.get(_language, "en_GB")))
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in ((f"qtbase_{_language}", qt_folder), (f"karen_{_language}", FOLDER)):
        catalogue = _read(folder / f"{name}.qm")
        translator = QTranslator(application)
        if catalogue and translator.load(catalogue):
            application.installTranslator(translator)
            _installed.append((translator, catalogue))


def forget() -> None:
    """Takes the catalogues out again: words are English as in the code, days as the system has."""
    global _language  # noqa: PLW0603 - one window, one language
    _language = "pl"
    while _installed:
        translator, _catalogue = _installed.pop()
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())


def _read(file: Path) -> bytes:
    """A catalogue whole; a newer Karen may be put in the place of one that runs."""
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _format(day: date | None, pattern: str) -> str:
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _shown(value: MessageValue | Message) -> MessageValue:
    if isinstance(value, Message):
        return say(value)
    if isinstance(value, Money):
        return value.text
    return day_text(value) if isinstance(value, date) else value
