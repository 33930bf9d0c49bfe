"""What can stop a document from being printed, keep a file out of a bundle, or is worth a word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SENTENCES: Final[Mapping[str, str]] = {
    "stopped": "Przerwano na życzenie; nic nie zapisano.",
    "letter_damaged": ("Pismo nie jest plikiem PDF, który da się otworzyć. Wydrukuj je ponownie."),
    "element_too_large": (
        "Jeden z elementów pisma nie mieści się na stronie, nawet po podziale. "
        "Skróć go albo podziel. ({detail})"
    ),
    "attachments_need_a3": (
        "Pliki można osadzić tylko w PDF/A-3. Wybierz ten profil albo wyślij je osobno."
    ),
    "no_addressee": "Pismo nie ma adresata. Wpisz go, zanim wydrukujesz kopertę.",
    "no_label": "Podaj co najmniej jeden adres i numer pierwszej wolnej etykiety od 1 do {last}.",
    "bad_email": "„{address}” nie jest adresem e-mail. Wpisz go w postaci nazwa@domena.pl.",
    "picture_too_large": (
        "Obraz „{name}” ma {megapixels} megapikseli, a Karen przyjmuje najwyżej {most}. "
        "Zmniejsz go i dodaj ponownie."
    ),
    "picture_far_too_large": (
        "Obraz „{name}” ma ponad {megapixels} megapikseli, a Karen przyjmuje najwyżej {most}. "
        "Zmniejsz go i dodaj ponownie."
    ),
    "no_picture": (
        "Plik „{name}” nie jest obrazem, który da się odczytać. Zapisz go jako JPEG lub PNG."
    ),
    "picture_damaged": (
        "Obraz „{name}” jest uszkodzony ({detail}). Zapisz go ponownie jako JPEG lub PNG."
    ),
    "too_many_sheets": (
        "Obraz „{name}” ma {count} stron, a Karen przyjmuje najwyżej {most}. "
        "Podziel go i dodaj ponownie."
    ),
    "file_over_limit": (
        "Plik „{name}” ma {size} MB, a odbiorca przyjmuje najwyżej {limit} MB na plik. "
        "Podziel ten załącznik albo wyślij go pocztą."
    ),
    "files_over_limit": (
        "Wychodzi {count} plików, a odbiorca przyjmuje najwyżej {limit}. "
        "Usuń część załączników albo zamień pliki dołączane osobno na PDF."
    ),
    "total_over_limit": (
        "Całość ma {size} MB, a odbiorca przyjmuje najwyżej {limit} MB. "
        "Usuń część załączników albo wyślij je pocztą."
    ),
    "no_pages_in_it": "to nie jest PDF ani zdjęcie, więc nie ma stron do wpięcia",
    "pdf_locked": "plik jest zabezpieczony hasłem",
    "pdf_damaged": "plik PDF jest uszkodzony",
    "pdf_empty": "plik PDF nie ma żadnej strony",
    "pdf_too_long": "plik PDF ma {count} stron, więcej niż {most}",
    "heic": "zdjęcie zapisano w formacie HEIC i nie jest tu pokazane",
    "photo_unread": "zdjęcia nie udało się odczytać",
    "char_left_out": "Pominięto niewidoczny znak {point} ({name}); nie da się go wydrukować.",
    "char_damaged": "Uszkodzony znak {point} zastąpiono znakiem \ufffd; wpisz go ponownie.",
    "char_unknown": (
        "Znaku {char} ({name}) nie ma żaden z dołączonych krojów pisma; "
        "w piśmie stoi zamiast niego [{point}]."
    ),
    "right_to_left": (
        "Litery pisma od prawej do lewej (hebrajskie, arabskie) ustawiono w kolejności wpisania; "
        "sprawdź, czy da się je przeczytać, albo zapisz te słowa alfabetem łacińskim."
    ),
    "address_too_long": (
        "Adres jest dłuższy niż okienko koperty; wydrukowano go w całości, "
        "użyj koperty bez okienka albo skróć adres."
    ),
    "sender_too_long": "Dane nadawcy są tak długie, że adres nie mieści się w okienku koperty.",
    "head_too_long": (
        "Dane nadawcy lub adresata są dłuższe niż pół strony; "
        "pismo wydrukowano bez miejsca na okienko koperty."
    ),
    "link_left_out": "Odsyłacz „{link}” pominięto: dozwolone są tylko https i mailto.",
    "signature_unread": "{why} Pismo wydrukowano z miejscem na podpis odręczny.",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something cannot be, or what was done instead.

    ``code`` and ``values`` are for whoever says it in another language; a value may be a reason
    itself. Raises ``KeyError`` for a code that has no sentence.
    """

    code: str
    values: tuple[tuple[str, str | int | Reason], ...] = ()

    def __post_init__(self) -> None:
        """A code without a sentence is a mistake of the program."""
        SENTENCES[self.code]

    @property
    def words(self) -> str:
        """The reason in Polish, the language of letters; on a list it stands within a sentence."""
        told = {
            name: value.words if isinstance(value, Reason) else value for name, value in self.values
        }
        return SENTENCES[self.code].format(**told)


def reason(code: str, **values: str | int | Reason) -> Reason:
    """The reason of that code with these values."""
    return Reason(code, tuple(values.items()))


class PrintError(Exception):
    """The document cannot be printed as asked; the message says why and what to do, in Polish."""

    def __init__(self, why: Reason) -> None:
        """Of this reason."""
        super().__init__(why.words)
        self.reason = why
