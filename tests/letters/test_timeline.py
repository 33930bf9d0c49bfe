"""Reports of a case: order, what each reader gets, the strip of days, one page, three languages."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from letters import (
    CountingStep,
    DeadlineSheet,
    EvidenceLine,
    LettersError,
    Promise,
    SummaryData,
    TimelineBranch,
    TimelineClock,
    TimelineData,
    TimelineEntry,
    Variant,
    compose_evidence_list,
    compose_packet_list,
    compose_plain_page,
    compose_proof_sheet,
    compose_summary,
    compose_timeline,
    day_cells,
    load_catalogue,
)
from letters.model.document import DayKind, DayStrip, Document, Strip, Table
from tests.letters.reading_text import as_text

TODAY = date(2026, 11, 22)
CASE = TimelineData(
    today=TODAY,
    client="Anna Nowak",
    trader="Buty i Spółka sp. z o.o.",
    matter="buty zimowe",
    entries=(
        TimelineEntry(date(2026, 11, 9), "Reklamacja doręczona", proof="Zał. 2", has_effect=True),
        TimelineEntry(date(2026, 10, 5), "Zakup", proof="Zał. 1"),
        TimelineEntry(date(2026, 11, 15), "Rozmowa", who="Sklep", detail="nikt nie wie nic"),
        TimelineEntry(date(2026, 12, 1), "Wizyta umówiona", has_effect=True),
    ),
    clocks=(
        TimelineClock(
            "odpowiedź na reklamację",
            "sprzedawca",
            date(2026, 11, 9),
            date(2026, 11, 23),
            date(2026, 11, 23),
            "art. 7a ust. 1",
            "biegnie",
            disputed=True,
        ),
    ),
    branches=(TimelineBranch(date(2026, 11, 27), "sprzedawca milczy", "pismo o uznaniu"),),
)
CHRISTMAS = {
    date(2026, 12, 24): "Wigilia",
    date(2026, 12, 25): "Boże Narodzenie",
    date(2026, 12, 26): "drugi dzień Bożego Narodzenia",
}
SHEET = DeadlineSheet(
    title="odpowiedź na reklamację",
    obliged="sprzedawca",
    trigger="doręczenie reklamacji",
    trigger_on=date(2026, 12, 10),
    trigger_proof="Zał. 2",
    rule="trader-reply",
    version="upk-7a-reply-14d",
    steps=(CountingStep("10 grudnia nie wlicza się", "art. 111 § 2 KC"),),
    safe=date(2026, 12, 24),
    legal=date(2026, 12, 28),
    assert_from=date(2026, 12, 29),
    days=day_cells(date(2026, 12, 10), date(2026, 12, 28), CHRISTMAS, date(2026, 12, 24)),
)


def strip_of(document: Document) -> Strip:
    return next(block for block in document.blocks if isinstance(block, Strip))


def test_entries_stand_in_order_with_their_proofs() -> None:
    text = as_text(compose_timeline(CASE)).replace("~", " ")
    assert text.index("05.10.2026 | Zakup") < text.index("09.11.2026 | Reklamacja doręczona")
    assert "odpowiedź na reklamację (biegnie), liczenie sporne" in text
    assert "27.11.2026 | sprzedawca milczy | pismo o uznaniu" in text


def test_past_and_future_are_told_apart() -> None:
    strip = strip_of(compose_timeline(CASE))
    assert [event.is_past for event in strip.events] == [True, True, True, False]
    assert "Zakup" in strip.alternative_text
    assert "Dziś: 22.11.2026." in strip.alternative_text


@pytest.mark.parametrize(
    ("variant", "titles", "forecasts"),
    [
        (Variant.WHOLE, ["Zakup", "Reklamacja doręczona", "Rozmowa", "Wizyta umówiona"], 1),
        (Variant.OMBUDSMAN, ["Zakup", "Reklamacja doręczona", "Rozmowa"], 0),
        (Variant.COURT, ["Zakup", "Reklamacja doręczona"], 0),
    ],
)
def test_each_reader_gets_what_is_for_them(
    variant: Variant, titles: list[str], forecasts: int
) -> None:
    strip = strip_of(compose_timeline(CASE, variant))
    assert [event.title for event in strip.events] == titles
    assert len(strip.branches) == forecasts


def test_five_hundred_entries_keep_all_their_rows() -> None:
    day = date(2024, 1, 1)
    many = tuple(TimelineEntry(day + timedelta(days=n), f"Zdarzenie {n}") for n in range(500))
    document = compose_timeline(replace(CASE, entries=many))
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert len(table.rows) == 500


def test_an_empty_case_says_so() -> None:
    empty = replace(CASE, entries=(), clocks=(), branches=())
    assert "Nie zapisano jeszcze żadnego zdarzenia." in as_text(compose_timeline(empty))


def test_the_sheet_shows_both_days_and_every_step() -> None:
    text = as_text(compose_proof_sheet(SHEET)).replace("~", " ")
    assert "Bezpieczny ostatni dzień: 24 grudnia 2026 r." in text
    assert "ostatni dzień: 28 grudnia 2026 r." in text
    assert "10 grudnia nie wlicza się | art. 111 § 2 KC" in text
    assert "trader-reply (wersja upk-7a-reply-14d)" in text


def test_a_waiting_deadline_names_the_missing_fact() -> None:
    waiting = replace(SHEET, waits_for="dzień doręczenia", days=(), safe=None, legal=None)
    assert "gdy znany będzie fakt: dzień doręczenia" in as_text(compose_proof_sheet(waiting))


def test_a_sheet_names_effect_confidence_dispute_and_source() -> None:
    full = replace(
        SHEET,
        assert_from=date(2026, 12, 29),
        effect="reklamację uważa się za uznaną",
        confidence="wysoka",
        disputed=("czy liczy się dzień nadania",),
        sources=("art. 7a UPK, czytano 22.11.2026",),
    )
    text = as_text(compose_proof_sheet(full)).replace("~", " ")
    assert "można powołać się od 29 grudnia 2026 r." in text
    assert "Skutek upływu terminu: reklamację uważa się za uznaną" in text.replace("*", "")
    assert "Pewność reguły: wysoka" in text.replace("*", "")
    assert "- czy liczy się dzień nadania" in text
    assert "- art. 7a UPK" in text
    assert "Reguła nie podaje źródła." not in text


def test_a_sheet_of_which_little_is_known_says_so() -> None:
    bare = replace(
        SHEET, trigger_on=None, trigger_proof="", steps=(), days=(), sources=(), effect=""
    )
    text = as_text(compose_proof_sheet(bare)).replace("~", " ")
    assert "dzień nieznany" in text
    assert "brak dowodu w aktach" in text
    assert "Reguła nie podaje źródła." in text
    assert "krok po kroku" not in text


def test_the_strip_of_days_knows_its_days() -> None:
    kinds = {cell.on.day: cell for cell in SHEET.days}
    assert kinds[10].counted is None
    assert kinds[24].counted == 14
    assert kinds[24].kind is DayKind.HOLIDAY
    assert kinds[24].note == "Wigilia"
    assert kinds[28].counted is None
    assert kinds[12].kind is DayKind.SATURDAY
    assert kinds[27].kind is DayKind.SUNDAY
    assert kinds[28].kind is DayKind.WORKING


def test_a_long_term_keeps_its_ends() -> None:
    cells = day_cells(date(2026, 1, 1), date(2028, 1, 1), {})
    assert len(cells) == 42
    assert cells[0].on == date(2026, 1, 1)
    assert cells[-1].on == date(2028, 1, 1)
    assert cells[21].note == "pominięto 689 dni"
    strip = DayStrip(cells, None, None, "")
    assert strip.days == cells


def test_the_summary_keeps_to_the_newest_and_counts_the_rest() -> None:
    told = tuple(TimelineEntry(date(2026, 11, n), f"Rozmowa {n}") for n in range(1, 13))
    promise = Promise("oddzwonią", date(2026, 11, 1), date(2026, 11, 2), kept=False)
    data = SummaryData(
        "Anna Nowak",
        "Sklep",
        "buty " * 100,
        "naprawa",
        TODAY,
        encounters=told,
        promises=(promise,),
        said=("nie przyjmiemy",),
        next_date=date(2026, 11, 27),
        next_what="pismo o uznaniu",
        retold=5,
        persons=3,
        minutes_lost=95,
    )
    text = as_text(compose_summary(data)).replace("~", " ")
    assert "Rozmowa 12" in text
    assert "Rozmowa 4." not in text
    assert "Wcześniej w dzienniku: 4 zdarzenia." in text
    assert "oddzwonią | 01.11.2026 | 02.11.2026 | niedotrzymana" in text
    assert "5 razy" in text
    assert "27 listopada 2026 r. – pismo o uznaniu" in text
    assert "…" in text


def test_a_summary_of_a_new_case_says_that_nothing_happened_yet() -> None:
    text = as_text(compose_summary(SummaryData("Anna Nowak", "Sklep", "buty", "naprawa", TODAY)))
    assert "Nie zapisano jeszcze żadnego zdarzenia." in text
    for absent in (
        "Umowa:",
        "Numer sprawy",
        "Co powiedziano",
        "Co obiecano",
        "Następna ważna",
        " 0 ",
    ):
        assert absent not in text


def test_a_summary_names_contract_and_reference_and_what_is_open() -> None:
    data = SummaryData(
        "Anna Nowak", "Sklep", "buty", "naprawa", TODAY,
        bought="5 października 2026 r., 349,00 zł", their_reference="ODP/7",
        encounters=(TimelineEntry(TODAY, "Wizyta"),),
        promises=(Promise("zwrot", TODAY), Promise("telefon", TODAY, kept=True)),
    )  # fmt: skip
    text = as_text(compose_summary(data)).replace("~", " ").replace("*", "")
    assert "Umowa: 5 października 2026 r., 349,00 zł" in text
    assert "Numer sprawy u przedsiębiorcy: ODP/7" in text
    assert "zwrot | 22.11.2026 | – | otwarta" in text
    assert "telefon | 22.11.2026 | – | dotrzymana" in text
    assert "Wcześniej w dzienniku" not in text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pl", "7 grudnia 2026 r. Ważny jest"),
        ("en", "7 December 2026. The day to watch"),
        ("uk", "7 грудня 2026 р. Важливий"),
    ],
)
def test_plain_page_names_the_date_to_watch(language: str, words: str) -> None:
    template = load_catalogue().get("goods-complaint")
    page = compose_plain_page(template, language, date(2026, 12, 7))
    assert page.language == language
    assert words[:14] in as_text(page).replace("~", " ")


def test_a_language_without_a_page_is_named() -> None:
    with pytest.raises(LettersError, match="no plain page in 'de'"):
        compose_plain_page(load_catalogue().get("air-261"), "de")


def test_lists_of_evidence_and_packets() -> None:
    lines = tuple(
        EvidenceLine(f"Zał. {n}", "zdjęcie", TODAY, "aparat", "ab12" * 16, 9 * 1024 * 1024)
        for n in range(1, 6)
    )
    evidence = as_text(compose_evidence_list(lines)).replace("~", " ")
    assert "Lista obejmuje 5 dokumentów." in evidence
    assert "ab12ab12ab12ab12 |" not in evidence
    assert "ab12ab12ab12ab12" in evidence
    packet = as_text(compose_packet_list("ECK", lines, "", 4, 30 * 1024 * 1024))
    assert "najwyżej 4 pliki" in packet.replace("~", " ")
    assert "45,0 MB" in packet.replace("~", " ")
    fits = as_text(compose_packet_list("ECK", lines[:1], "", 4, 30 * 1024 * 1024))
    assert "najwyżej" not in fits
