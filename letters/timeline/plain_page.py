"""The plain-language page beside a letter: what it means, what comes next, the date to watch."""

from __future__ import annotations

from datetime import date

from letters.composing.polish import polish_date
from letters.composing.typography import one_full_stop
from letters.errors import LettersError
from letters.model.document import Block, Document, DocumentKind, Heading, Notice, Paragraph, Run
from letters.model.template import LetterTemplate

_WORDS = {
    "pl": ("Pismo prostymi słowami", "Co to znaczy", "Co dalej", "Ważna data"),
    "en": ("The letter in plain words", "What it means", "What happens next", "The date to watch"),
    "uk": ("Лист простими словами", "Що це означає", "Що далі", "Важлива дата"),
}
_EN_MONTHS = "January February March April May June July August September October November December"
_UK_MONTHS = (
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
)


def compose_plain_page(
    template: LetterTemplate, language: str, watch: date | None = None, reference: str = ""
) -> Document:
    """Compose the page in ``pl``, ``en`` or ``uk``; ``watch`` is the day to put in the frame.

    Raises ``LettersError`` when the template has no page in that language.
    """
    if language not in template.pages:
        raise LettersError(
            f"The letter {template.id!r} has no plain page in {language!r}; "
            f"it has: {', '.join(sorted(template.pages)) or 'none'}."
        )
    title, means, following, date_word = _WORDS[language]
    page = template.pages[language]
    watched = f"{day_in(watch, language)}. {page.watch}" if watch else page.watch
    blocks: tuple[Block, ...] = (
        Heading(template.title.in_language(language), 1),
        Heading(means, 2),
        Paragraph((Run(page.means),)),
        Heading(following, 2),
        Paragraph((Run(page.next),)),
        Notice(date_word, (Run(one_full_stop(watched)),)),
    )
    return Document(
        title=f"{title}: {template.title.in_language(language)}",
        blocks=blocks,
        kind=DocumentKind.REPORT,
        language=language,
        subject=title,
        reference=reference,
    )


def day_in(day: date, language: str) -> str:
    """Write a day in Polish, English or Ukrainian."""
    if language == "en":
        return f"{day.day} {_EN_MONTHS.split()[day.month - 1]} {day.year}"
    if language == "uk":
        return f"{day.day} {_UK_MONTHS.split()[day.month - 1]} {day.year} р."
    return polish_date(day)
