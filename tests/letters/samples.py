"""Realistic documents for the tests of printing: a pair of winter boots that came apart."""

from __future__ import annotations

from datetime import date

from letters.model.document import (
    Align,
    Document,
    DocumentKind,
    Enclosures,
    Heading,
    Items,
    Notice,
    Paragraph,
    Party,
    Run,
    RunStyle,
    Signature,
    SignatureKind,
    Table,
    TableColumn,
)

WRITER = Party(
    (
        "Anna Wiśniewska",
        "ul. Lipowa 7 m. 12",
        "30-702 Kraków",
        "tel. 600 100 200",
        "anna.wisniewska@example.pl",
    )
)
SHOP = Party(
    (
        "Obuwie Śródmieście sp. z o.o.",
        "Dział reklamacji",
        "ul. Marszałkowska 104/122",
        "00-017 Warszawa",
    )
)


def plain(text: str) -> tuple[Run, ...]:
    """One plain run."""
    return (Run(text),)


def complaint(signature: Signature | None = None) -> Document:
    """Give the complaint about boots whose sole came off."""
    return Document(
        title="Reklamacja: buty zimowe Tatra 38",
        language="pl",
        sender=WRITER,
        addressee=SHOP,
        delivery_note="List polecony za potwierdzeniem odbioru",
        place_and_date="Kraków, 17 listopada 2026 r.",
        subject="Reklamacja z tytułu niezgodności towaru z umową: buty zimowe „Tatra 38”",
        reference="2026/014",
        footer_note="Stan prawny: zbiór reguł 2026.3 z 22 listopada 2026 r.",
        author="Anna Wiśniewska",
        keywords=("reklamacja", "niezgodność towaru z umową"),
        blocks=(
            Paragraph(plain("Szanowni Państwo,")),
            Paragraph(
                (
                    Run("dnia 10 października 2026 r. kupiłam w Państwa sklepie przy "),
                    Run("ul. Floriańskiej 15 w Krakowie", RunStyle.ITALIC),
                    Run(" buty zimowe „Tatra 38” za cenę "),
                    Run("349,00 zł", RunStyle.BOLD),
                    Run(
                        " (słownie: trzysta czterdzieści dziewięć złotych 00/100). Dnia 14 listopada "
                        "2026 r., po pięciu tygodniach zwykłego używania, w lewym bucie odkleiła się "
                        "podeszwa na długości około 9 cm. W tym stanie butów nie da się nosić."
                    ),
                )
            ),
            Paragraph(
                plain(
                    "Towar jest niezgodny z umową, ponieważ nie nadaje się do celu, do którego "
                    "zazwyczaj używa się towaru tego rodzaju (art. 43b ust. 2 pkt 1 ustawy z dnia "
                    "30 maja 2014 r. o prawach konsumenta). Przedsiębiorca odpowiada za brak "
                    "zgodności istniejący w chwili dostarczenia i ujawniony w ciągu dwóch lat, "
                    "przy czym domniemywa się, że istniał on w tej chwili (art. 43c ust. 1 i 2)."
                )
            ),
            Heading("Żądanie"),
            Paragraph(plain("Na podstawie art. 43d ust. 1 tej ustawy żądam:")),
            Items(
                (
                    plain("nieodpłatnej naprawy butów albo ich wymiany na nowe;"),
                    plain(
                        "odebrania butów na Państwa koszt, skoro obowiązek ich odebrania ciąży na "
                        "przedsiębiorcy (art. 43d ust. 5), i uzgodnienia ze mną dnia odbioru;"
                    ),
                    plain(
                        "odpowiedzi na piśmie lub na innym trwałym nośniku w terminie 14 dni od dnia "
                        "otrzymania tej reklamacji (art. 7a ust. 1)."
                    ),
                ),
                ordered=True,
            ),
            Heading("Przebieg sprawy"),
            Table(
                (
                    TableColumn("Data", weight=1.3),
                    TableColumn("Co się stało", weight=4),
                    TableColumn("Dowód", weight=1.2),
                    TableColumn("Kwota", Align.RIGHT, 1.1),
                ),
                (
                    (plain("10.10.2026"), plain("Zakup w sklepie przy ul. Floriańskiej 15"), plain("zał. 1"), plain("349,00 zł")),
                    (plain("14.11.2026"), plain("Podeszwa lewego buta odkleja się na długości około 9 cm"), plain("zał. 2, 3"), plain("")),
                    (plain("16.11.2026"), plain("Wizyta w sklepie; kierowniczka odmawia przyjęcia butów i nie wydaje potwierdzenia"), plain("zał. 4"), plain("")),
                ),
                caption="Zdarzenia i dowody",
            ),
            Paragraph(
                plain(
                    "Jeżeli w tym terminie nie otrzymam odpowiedzi, reklamację uważa się za uznaną "
                    "(art. 7a ust. 2). Liczę jednak na to, że sprawę załatwimy wcześniej i polubownie."
                )
            ),
            Paragraph((Run("Odpowiedź proszę przesłać na adres "), Run("anna.wisniewska@example.pl", link="mailto:anna.wisniewska@example.pl"), Run(" lub pocztą."))),
            Paragraph(plain("Z poważaniem")),
            signature or Signature("Anna Wiśniewska", SignatureKind.BLANK, "podpis"),
            Enclosures(
                "Załączniki",
                (
                    "paragon z 10 października 2026 r. (kopia)",
                    "zdjęcie podeszwy z 14 listopada 2026 r.",
                    "zdjęcie całego buta z 14 listopada 2026 r.",
                    "notatka z wizyty w sklepie 16 listopada 2026 r.",
                ),
            ),
        ),
    )


def plain_page() -> Document:
    """Give the plain-language page that goes with the complaint."""
    return Document(
        title="Co znaczy to pismo",
        kind=DocumentKind.REPORT,
        subject="Strona do reklamacji butów zimowych, sprawa 2026/014",
        reference="2026/014",
        blocks=(
            Notice("Data, której pilnujesz: 4 grudnia 2026 r.", plain("Do tego dnia sklep ma odpowiedzieć.")),
            Heading("Co dalej"),
            Items((plain("Wyślij list polecony."), plain("Zachowaj dowód nadania."))),
        ),
    )


CREATED = date(2026, 11, 17)
