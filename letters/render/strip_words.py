"""The fixed words of the time axis, in the languages of the reports."""

from __future__ import annotations

from datetime import date

_WORDS = {
    "pl": {
        "today": "dziś",
        "safe": "bezpiecznie do",
        "legal": "ustawowo do",
        "both": "do",
        "disputed": "sporny",
        "part": "Oś czasu, część {number} z {count}, od {start} do {end}.",
        "legend": (
            "● moje działanie · ■ druga strona · ◆ dowód · ▲ ostrzeżenie · "
            "○ to, co może nastąpić · pasek: pełny do daty bezpiecznej, kreskowany do ustawowej"
        ),
    },
    "en": {
        "today": "today",
        "safe": "safe until",
        "legal": "by law until",
        "both": "until",
        "disputed": "disputed",
        "part": "Time axis, part {number} of {count}, from {start} to {end}.",
        "legend": (
            "● my step · ■ the other side · ◆ proof · ▲ warning · ○ what may come · "
            "bar: filled to the safe date, hatched to the legal date"
        ),
    },
    "uk": {
        "today": "сьогодні",
        "safe": "безпечно до",
        "legal": "за законом до",
        "both": "до",
        "disputed": "спірний",
        "part": "Часова шкала, частина {number} з {count}, від {start} до {end}.",
        "legend": (
            "● моя дія · ■ інша сторона · ◆ доказ · ▲ попередження · ○ що може статися · "
            "смуга: суцільна до безпечної дати, заштрихована до дати за законом"
        ),
    },
}


def words_of(language: str) -> dict[str, str]:
    """Give the words of a language; Polish stands in for any other."""
    return _WORDS.get(language, _WORDS["pl"])


def numeric(day: date) -> str:
    """A date as on the axis: 5.03.2026."""
    return f"{day.day}.{day.month:02d}.{day.year}"
