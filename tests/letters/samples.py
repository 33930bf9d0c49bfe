"""Realistic documents for the tests of printing: a pair of winter boots that came apart."""

from __future__ import annotations

from datetime import date, timedelta

from letters.model.document import (
    Align,
    DayCell,
    DayKind,
    DayStrip,
    Document,
    DocumentKind,
    Enclosures,
    Heading,
    Items,
    MarkTone,
    Notice,
    Paragraph,
    Party,
    Run,
    RunStyle,
    Signature,
    SignatureKind,
    Strip,
    StripBar,
    StripBranch,
    StripEvent,
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
                    (
                        plain("10.10.2026"),
                        plain("Zakup w sklepie przy ul. Floriańskiej 15"),
                        plain("zał. 1"),
                        plain("349,00 zł"),
                    ),
                    (
                        plain("14.11.2026"),
                        plain("Podeszwa lewego buta odkleja się na długości około 9 cm"),
                        plain("zał. 2, 3"),
                        plain(""),
                    ),
                    (
                        plain("16.11.2026"),
                        plain(
                            "Wizyta w sklepie; kierowniczka odmawia przyjęcia butów i nie wydaje potwierdzenia"
                        ),
                        plain("zał. 4"),
                        plain(""),
                    ),
                ),
                caption="Zdarzenia i dowody",
            ),
            Paragraph(
                plain(
                    "Jeżeli w tym terminie nie otrzymam odpowiedzi, reklamację uważa się za uznaną "
                    "(art. 7a ust. 2). Liczę jednak na to, że sprawę załatwimy wcześniej i polubownie."
                )
            ),
            Paragraph(
                (
                    Run("Odpowiedź proszę przesłać na adres "),
                    Run("anna.wisniewska@example.pl", link="mailto:anna.wisniewska@example.pl"),
                    Run(" lub pocztą."),
                )
            ),
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
            Notice(
                "Data, której pilnujesz: 4 grudnia 2026 r.",
                plain("Do tego dnia sklep ma odpowiedzieć."),
            ),
            Heading("Co dalej"),
            Items((plain("Wyślij list polecony."), plain("Zachowaj dowód nadania."))),
        ),
    )


CREATED = date(2026, 11, 17)


def strip(count: int = 9) -> Strip:
    """Give a time axis with so many events, clocks and branches to come."""
    start = date(2026, 10, 10)
    tones = (MarkTone.MINE, MarkTone.THEIRS, MarkTone.PROOF, MarkTone.WARNING)
    named = (
        "Zakup butów w sklepie przy ul. Floriańskiej",
        "Odklejona podeszwa lewego buta",
        "Odmowa przyjęcia reklamacji w sklepie, bez potwierdzenia",
        "Reklamacja wysłana listem poleconym",
        "Doręczenie reklamacji sklepowi",
    )
    events = tuple(
        StripEvent(
            start + timedelta(days=(7 * n) % 5 + 4 * n),
            named[n % len(named)],
            tones[n % len(tones)],
            proof=f"zał. {n + 1}" if n % 2 else "",
        )
        for n in range(count)
    )
    today = events[-1].on + timedelta(days=2)
    return Strip(
        events=events,
        bars=(
            StripBar(
                events[-1].on,
                today + timedelta(days=11),
                today + timedelta(days=14),
                "Odpowiedź sklepu na reklamację",
            ),
            StripBar(
                start,
                start + timedelta(days=80),
                start + timedelta(days=80),
                "Odbiór rzeczy",
                disputed=True,
            ),
        ),
        branches=(
            StripBranch(
                today + timedelta(days=15), "sklep milczy", "reklamacja uznana, wezwanie do zapłaty"
            ),
            StripBranch(
                today + timedelta(days=9),
                "sklep odmawia",
                "odwołanie i wniosek do Inspekcji Handlowej",
            ),
        ),
        today=today,
        alternative_text="Oś czasu: zakup, odmowa, reklamacja, zegar odpowiedzi sklepu i dalsze drogi.",
    )


def day_strip() -> DayStrip:
    """Give the calendar of a fourteen-day term over All Saints' and Independence Day."""
    first = date(2026, 10, 26)
    free = {date(2026, 11, 1): "Wszystkich Świętych", date(2026, 11, 11): "Święto Niepodległości"}
    days = []
    for n in range(21):
        on = first + timedelta(days=n)
        kind = DayKind.WORKING
        if on.weekday() == 5:
            kind = DayKind.SATURDAY
        if on.weekday() == 6:
            kind = DayKind.SUNDAY
        if on in free:
            kind = DayKind.HOLIDAY
        counted = n - 2 if 2 < n <= 16 else None
        note = free.get(on, "doręczenie reklamacji" if n == 2 else "")
        days.append(DayCell(on, kind, counted, note))
    return DayStrip(
        tuple(days),
        safe=date(2026, 11, 10),
        legal=date(2026, 11, 12),
        alternative_text="Kalendarz terminu: doręczenie 28 października, ostatni dzień 12 listopada 2026 r.",
    )


def timeline(count: int = 9) -> Document:
    """Give a timeline report: the axis and the table under it."""
    axis = strip(count)
    rows = tuple(
        (plain(f"{event.on:%d.%m.%Y}"), plain(event.title), plain(event.proof))
        for event in axis.events
    )
    return Document(
        title="Przebieg sprawy",
        kind=DocumentKind.REPORT,
        subject="Buty zimowe „Tatra 38”, Obuwie Śródmieście sp. z o.o.",
        reference="2026/014",
        blocks=(
            axis,
            Heading("Zdarzenia"),
            Table(
                (
                    TableColumn("Data", weight=1.2),
                    TableColumn("Zdarzenie", weight=5),
                    TableColumn("Dowód"),
                ),
                rows,
            ),
        ),
    )


def proof_sheet() -> Document:
    """Give a sheet of one deadline with its calendar."""
    return Document(
        title="Karta terminu: odpowiedź na reklamację",
        kind=DocumentKind.REPORT,
        reference="2026/014",
        blocks=(Heading("Kalendarz"), day_strip(), Paragraph(plain("Liczymy od doręczenia."))),
    )
