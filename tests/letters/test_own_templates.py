"""Own templates may use every part of the language; a faulty one is answered with a sentence."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from letters import (
    Citation,
    Client,
    EarlierLetter,
    LetterData,
    LetterTemplate,
    Money,
    Notice,
    TemplateError,
    Writer,
    WriterForm,
    compose,
    example_values,
    lint_template,
    load_catalogue,
)
from letters.composing.edits import block_text
from letters.composing.examples import example_value
from letters.composing.law import act_in_genitive, in_one_phrase, raised
from letters.composing.names import cited
from letters.model.data import Addressee
from letters.model.document import Heading, Signature, SignatureKind, Table
from letters.model.template import BlockKind, BlockTemplate, Condition, FieldKind, LetterField
from letters.reading import read_template

CATALOGUE = load_catalogue()
VOCABULARY = CATALOGUE.vocabulary
DATA = LetterData(
    Writer("Anna Nowak", WriterForm.WOMAN, ("ul. Długa 5",)),
    Addressee("Sklep", ("ul. Krótka 1",)),
    place="Kraków",
    written_on=date(2026, 11, 22),
    values={"goods": "buty", "passengers": ("Anna", "Piotr", "Ewa"), "price": Money(34900)},
)


def own(*blocks: Mapping[str, object], **more: object) -> LetterTemplate:
    raw = {
        "id": "own-1",
        "title": {"pl": "Pismo", "en": "Letter", "uk": "Лист"},
        "subject": "Sprawa",
        "addressee": "trader",
        "frame": "paper",
        "fields": ["goods"],
        "optional": ["passengers", "price", "baggage_items", "order_number"],
        "block": list(blocks),
        **more,
    }
    return replace(read_template(raw, "own.toml"), vocabulary=VOCABULARY)


def words(template: LetterTemplate, data: LetterData = DATA) -> list[str]:
    return [block_text(block).replace("\u00a0", " ") for block in compose(template, data).blocks]


def test_a_sentence_that_begins_with_the_writer_begins_with_a_capital() -> None:
    block = {"id": "a", "text": "{{ writer.did('kupić') }} towar i {{ writer.also('zapłacić') }}."}
    assert "Kupiłam towar i zapłaciłam." in words(own(block))
    client = replace(DATA, writer=replace(DATA.writer, client=Client("Jan", WriterForm.MAN)))
    assert "Mój klient kupił towar i zapłacił." in words(own(block), client)


def test_lists_and_single_words_are_joined() -> None:
    blocks = ({"id": "a", "text": "{{ passengers | listed }}; {{ goods | listed }}"},)
    assert "Anna, Piotr i Ewa; buty" in words(own(*blocks))


def test_a_notice_stands_only_with_its_facts() -> None:
    notice = {"id": "a", "kind": "notice", "text": "Numer: {{ order_number }}."}
    assert not any(isinstance(b, Notice) for b in compose(own(notice), DATA).blocks)
    data = replace(DATA, values={**DATA.values, "order_number": "7"})
    (found,) = [b for b in compose(own(notice), data).blocks if isinstance(b, Notice)]
    assert found.runs[0].text.replace("\u00a0", " ") == "Numer: 7."


def test_a_heading_stands_only_with_its_facts() -> None:
    heading = {"id": "a", "kind": "heading", "text": "Zamówienie {{ order_number }}"}
    assert not any(isinstance(b, Heading) for b in compose(own(heading), DATA).blocks)


def test_a_list_and_a_table_of_a_missing_fact_are_a_blank_or_nothing() -> None:
    rows = {"id": "r", "kind": "items", "rows": "passengers", "text": "Pasażerowie:"}
    table = {"id": "t", "kind": "table", "rows": "baggage_items", "columns": [{"title": "Rzecz"}]}
    bare = replace(DATA, values={"goods": "buty"})
    assert not any("Pasażerowie" in text for text in words(own(rows, table), bare))
    needed = own(rows, table, fields=["goods", "passengers", "baggage_items"], optional=[])
    letter = compose(needed, bare)
    assert {each.field for each in letter.missing} == {"passengers", "baggage_items"}
    assert not any(isinstance(block, Table) for block in letter.blocks)


def test_an_earlier_letter_that_did_not_arrive_says_no_day_of_arrival() -> None:
    block = {"id": "e", "kind": "earlier", "when": "has.earlier", "text": "Wysłano:"}
    data = replace(DATA, earlier=(EarlierLetter("reklamacja", date(2026, 10, 12)),))
    assert "12 października 2026 r. – reklamacja." in words(own(block), data)


def test_whole_sentences_in_a_list_end_with_a_full_stop() -> None:
    block = {"id": "p", "kind": "items", "rows": "passengers", "text": "Obliczenie:"}
    points = ("Bieg terminu liczy się od 26 października 2026 r", "Anna", "Dnia nie wlicza się")
    data = replace(DATA, values={**DATA.values, "passengers": points})
    assert words(own(block), data)[1].splitlines() == [
        "Bieg terminu liczy się od 26 października 2026 r.",
        "Anna;",
        "Dnia nie wlicza się.",
    ]


def test_points_stand_each_with_its_own_condition() -> None:
    block = {
        "id": "i",
        "kind": "items",
        "text": "",
        "items": [
            {"text": "Towar: {{ goods }}."},
            {"text": "Numer: {{ order_number }}."},
            {"text": "Zdjęcia.", "when": "file.photos"},
        ],
    }
    assert words(own(block))[0] == "Towar: buty."


def test_a_period_can_be_asked_for() -> None:
    block = {"id": "a", "when": "period_days", "text": "W terminie {{ period_days | days }}."}
    assert words(own(block, period_days=1))[0] == "W terminie 1 dnia."
    assert len(words(own(block))) == 1


def test_a_name_deep_inside_a_fact_is_no_fact() -> None:
    with pytest.raises(TemplateError, match="cannot be written"):
        compose(own({"id": "a", "text": "{{ goods.size.number }}"}), DATA)


def test_a_line_break_inside_a_fact_opens_a_new_paragraph() -> None:
    data = replace(DATA, values={"goods": "buty\n\nkurtka\n"})
    found = words(own({"id": "a", "text": "Towar: {{ goods }}"}), data)
    assert found[:2] == ["Towar: buty", "kurtka"]


def test_law_may_be_cited_twice_and_the_second_time_shortly() -> None:
    law = (Citation("art. 43d", "ustawa o X", "ustawa X", "Dz.U. 2026 poz. 1", code="upk"),)
    block = {"id": "a", "text": "Zob. {{ law.repair }} i {{ law.conformity }}."}
    data = replace(DATA, citations={"upk-43d-repair-replace": law, "upk-43c-liability-2y": law})
    template = own(block, cites=["repair", "conformity"])
    assert "Zob. art. 43d ustawy o X, Dz.U. z 2026 r. poz. 1 i art. 43d ustawy X." in words(
        template, data
    )


def test_a_slot_takes_only_the_act_it_names() -> None:
    both = (Citation("art. 1", "a", code="upk"), Citation("art. 2", "b", code="kc"))
    data = replace(DATA, citations={"x": both, "x:missed": both[:1]})
    assert cited("x", data) == both
    assert cited("x@kc", data) == both[1:]
    assert cited("x:missed@kc", data) == ()
    assert cited("y", data) == ()


@pytest.mark.parametrize(
    ("places", "phrase"),
    [
        (["art. 43e ust. 1, ust. 4"], "art. 43e ust. 1 i 4"),
        (["art. 4, art. 5, art. 7", "art. 7"], "art. 4, art. 5 i art. 7"),
        (["art. 6 i 8", "art. 2 pkt 1-3"], "art. 6 i 8 oraz art. 2 pkt 1–3"),
        (["art. 6 i 8"], "art. 6 i 8"),
        (["art. 458[14]-458[16]"], "art. 458¹⁴–458¹⁶"),
        (["§ 9, § 14, § 4 ust. 2"], "§ 9 i 14 oraz § 4 ust. 2"),
        (["art. 92 ust. 3", "art. 88 ust. 4 pkt 1", "art. 92"], "art. 88 ust. 4 pkt 1 i art. 92"),
        (["art. 543[1] § 1-2", "art. 543[1] § 2", "art. 492[1]"], "art. 543¹ § 1–2 i art. 492¹"),
        (["art. 458[14] § 4", "art. 458[14]-458[16]"], "art. 458¹⁴–458¹⁶"),
        (["art. 458 § 4", "art. 458[14]-458[16]"], "art. 458 § 4 i art. 458¹⁴–458¹⁶"),
        (["art. 481", "art. 481 § 1-2", "art. 817 § 1"], "art. 481 i art. 817 § 1"),
        (["art. 378 ust. 2", "art. 378 ust. 5"], "art. 378 ust. 2 i 5"),
        (["art. 5 ust. 1", "art. 7", "art. 5 ust. 3"], "art. 5 ust. 1 i 3 oraz art. 7"),
        (["art. 8 ust. 1 pkt 2", "art. 8 ust. 1"], "art. 8 ust. 1"),
        (
            ["art. 8 ust. 1 pkt 2", "art. 8 ust. 1 pkt 3"],
            "art. 8 ust. 1 pkt 2 i art. 8 ust. 1 pkt 3",
        ),
        (["art. 43a-43g", "art. 43ga"], "art. 43a–43g i art. 43ga"),
    ],
)
def test_places_of_law_read_as_one_phrase(places: list[str], phrase: str) -> None:
    assert in_one_phrase(raised(place) for place in places) == phrase


@pytest.mark.parametrize(
    ("title", "genitive"),
    [
        ("Konwencja montrealska", "Konwencji montrealskiej"),
        ("ustawa deweloperska z 2011 r.", "ustawy deweloperskiej z 2011 r."),
        ("Prawo pocztowe", "ustawy – Prawo pocztowe"),
        ("Kodeks cywilny", "Kodeksu cywilnego"),
        ("rozporządzenie (UE) 1 dotyczące praw", "rozporządzenia (UE) 1 dotyczącego praw"),
        ("RODO", "RODO"),
    ],
)
def test_titles_of_acts_in_the_genitive(title: str, genitive: str) -> None:
    assert act_in_genitive(title) == genitive


def test_a_power_of_attorney_takes_the_signature_of_its_principal() -> None:
    template = CATALOGUE.get("power-of-attorney")
    data = replace(DATA, values=example_values(template))
    drawn = Signature("Anna Nowak", SignatureKind.DRAWN, strokes=(((0.0, 0.0), (1.0, 1.0)),))
    assert drawn in compose(template, replace(data, signature=drawn)).blocks
    other = replace(drawn, name="Jan Kowalski")
    assert Signature("Anna Nowak") in compose(template, replace(data, signature=other)).blocks


@pytest.mark.parametrize("kind", ["power-of-attorney", "settlement"])
def test_a_paper_between_two_sides_is_sent_to_nobody(kind: str) -> None:
    template = CATALOGUE.get(kind)
    data = replace(DATA, values=example_values(template), addressee=Addressee(""))
    letter = compose(template, data)
    assert letter.addressee.lines == ()
    assert letter.missing == ()


@pytest.mark.parametrize(
    ("block", "words_of_fault"),
    [
        ({"id": "a", "kind": "use", "use": "no-such"}, "has no phrase 'no-such'"),
        ({"id": "a", "when": "sky.blue", "text": "x"}, "does not know 'sky.blue'"),
        ({"id": "a", "when": "no_such_field", "text": "x"}, "'no_such_field' is not known"),
        ({"id": "a", "text": "{{ goods | money }}"}, "this filter is for Money"),
        ({"id": "a", "text": "{{ writer.did('latać') }}"}, "cannot be written"),
    ],
)
def test_a_faulty_block_stops_composing_with_a_sentence(
    block: Mapping[str, object], words_of_fault: str
) -> None:
    with pytest.raises(TemplateError) as raised_fault:
        compose(own(block), DATA)
    assert words_of_fault in str(raised_fault.value)


def test_a_phrase_that_uses_itself_is_told() -> None:
    loop = (BlockTemplate("x", BlockKind.USE, use="loop", when=Condition()),)
    vocabulary = replace(VOCABULARY, phrases={**VOCABULARY.phrases, "loop": loop})
    template = replace(own({"id": "a", "kind": "use", "use": "loop"}), vocabulary=vocabulary)
    with pytest.raises(TemplateError, match="uses itself"):
        compose(template, DATA)


def test_an_example_cell_that_is_no_money_is_told() -> None:
    label = VOCABULARY.fields["goods"].label
    field = LetterField("goods", FieldKind.ROWS, label, [[{"zloty": 1}]])
    template = replace(own(), vocabulary=replace(VOCABULARY, fields={"goods": field}), optional=())
    with pytest.raises(TemplateError, match="grosze = 1"):
        example_values(template)


def test_an_example_sum_of_another_currency_names_it() -> None:
    label = VOCABULARY.fields["amount"].label
    amounts = {"minor": 50_000, "currency": "EUR"}, {"euro": 500}
    good, bad = (LetterField("amount", FieldKind.MONEY, label, each) for each in amounts)
    assert example_value(good) == Money(50_000, "EUR")
    with pytest.raises(TemplateError, match="foreign money"):
        example_value(bad)


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"fields": ["no_such"]}, "stands in no fields.toml"),
        ({"cites": ["no_such"]}, "citation slot 'no_such' stands in no slots.toml"),
        ({"enclosures": ["no-such"]}, "enclosure kind 'no-such' stands in no enclosures.toml"),
        ({"number": 999}, "plain-language page in 'pl' is missing"),
        ({"example": {"account": "1"}}, "the example 'account' is for a fact"),
        ({"example": {"goods": 5}}, "the field holds a text"),
        ({"block": [{"id": "a", "cite": "x", "text": "y"}]}, "block a: the citation slot 'x'"),
        (
            {"block": [{"id": "a", "kind": "items", "rows": "x", "text": "y"}]},
            "block a: the rows field 'x'",
        ),
    ],
)
def test_the_lint_names_every_fault(more: dict[str, object], fault: str) -> None:
    block = {"id": "z", "text": "{{ goods }}"}
    given = {"optional": [], **more}
    template = own(block, **given) if "block" not in more else replace(own(**given))
    assert any(fault in each for each in lint_template(template)), lint_template(template)


def test_no_plain_page_states_a_figure_of_law() -> None:
    """Days and sums differ from case to case; Karen computes them."""
    for template in CATALOGUE.templates.values():
        for page in template.pages.values():
            for text in (page.means, page.next, page.watch):
                figures = [part for part in text.split() if part.strip(".,;").isdigit()]
                assert figures in ([], ["30"]), (template.id, text)
                assert figures == [] or "MB" in text or "МБ" in text
