"""Every shipped template is sound, complete and speaks Polish; a bad one gets a good sentence."""

import re
from pathlib import Path

import pytest

from letters import TemplateError, UnknownLetter, lint, load_catalogue
from letters.__main__ import main
from letters.composing.text import check_sentence
from letters.model.template import BlockKind
from letters.reading import read_template

CATALOGUE = load_catalogue()
GOOD = {
    "id": "own-1",
    "title": {"pl": "Pismo", "en": "Letter", "uk": "Лист"},
    "subject": "Sprawa: {{ goods }}",
    "addressee": "trader",
    "frame": "letter",
    "fields": ["goods"],
    "block": [{"id": "a", "text": "Rzecz: {{ goods }}."}],
}
NEXT_STEPS = (
    "ombudsman-request ih-adr-request arbitration-request eck-complaint rf-intervention rf-adr "
    "uke-adr ure-adr ulc-adr rail-adr puodo-complaint uokik-notice deemed-accepted service-attitude"
)


def test_all_fifty_kinds_are_there() -> None:
    assert sorted(each.number for each in CATALOGUE.templates.values()) == list(range(1, 51))


def test_letters_the_law_names_as_next_steps_are_there() -> None:
    assert set(NEXT_STEPS.split()) <= set(CATALOGUE.templates)


def test_nothing_to_mend() -> None:
    assert lint(CATALOGUE) == []


@pytest.mark.parametrize("kind", list(CATALOGUE.templates))
def test_no_citation_is_typed_into_a_template(kind: str) -> None:
    template = CATALOGUE.get(kind)
    words = [block.text for block in template.blocks] + [each.text for each in template.demands]
    for text in words:
        assert not re.search(r"\bart\. ?\d|Dz\.U|§", text), text


@pytest.mark.parametrize("kind", list(CATALOGUE.templates))
def test_template_is_typeset_in_polish(kind: str) -> None:
    template = CATALOGUE.get(kind)
    for text in [block.text for block in template.blocks]:
        written = re.sub(r"\{\{.*?\}\}", "", text)
        assert '"' not in written
        assert " - " not in written


@pytest.mark.parametrize("kind", list(CATALOGUE.templates))
def test_demands_stand_in_the_case_their_verb_wants(kind: str) -> None:
    """ "Proszę o" and "wnoszę o" take the accusative, "żądam" the genitive."""
    template = CATALOGUE.get(kind)
    intros = [block.text for block in template.blocks if block.kind is BlockKind.DEMANDS]
    asks_for = any(text.endswith(" o:") for text in intros)
    for option in template.demands:
        noun = re.sub(r"^(niezwłocznego|ponownego|nieodpłatnej|bezpłatnego) ", "", option.text)
        ending = "nie" if asks_for else "nia"
        wrong = "nia" if asks_for else "nie"
        first = re.split(r"[ ,]", noun)[0]
        assert not first.endswith(wrong), f"{option.id}: {first} should end like ...{ending}"


@pytest.mark.parametrize("kind", list(CATALOGUE.templates))
def test_plain_pages_in_three_languages(kind: str) -> None:
    pages = CATALOGUE.get(kind).pages
    assert set(pages) == {"pl", "en", "uk"}
    assert re.search("[іїєґ]|и", pages["uk"].means)
    assert len({page.means for page in pages.values()}) == 3


def test_an_unknown_letter_names_the_known_ones() -> None:
    with pytest.raises(UnknownLetter, match="goods-complaint"):
        CATALOGUE.get("no-such-letter")


def test_letters_that_fit_a_kind_of_contract() -> None:
    fitting = {each.id for each in CATALOGUE.fitting("air")}
    assert "air-261" in fitting
    assert "goods-complaint" not in fitting
    assert "final-demand" in fitting


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"titel": "x"}, "`titel` is not known. Did you mean `title`?"),
        ({"fields": "goods"}, "`fields` cannot be 'goods'; a list is expected."),
        ({"frame": "leter"}, "frame: `leter` is not known. Did you mean `letter`?"),
        ({"title": {"pl": "x"}}, "`en` is missing. Add it."),
        ({"block": [{"text": "x"}]}, "`id` is missing. Add it."),
        (
            {"block": [{"id": "a", "kind": "paragraf", "text": "x"}]},
            "kind: `paragraf` is not known.",
        ),
        ({"block": [{"id": "a"}]}, "`text` is missing."),
        ({"block": [{"id": "a", "text": "x", "when": "a == b"}]}, "takes names, not expressions"),
        ({"block": [{"id": "a", "text": "x"}] * 2}, "the block id 'a' is used twice."),
        ({"block": [{"id": "a", "tone": {"firm": "x"}}]}, "`tone` needs all of"),
        ({"number": True}, "`number` cannot be True; a whole number is expected."),
        ({"block": ["x"]}, "a table is expected here"),
        ({"fields": [1]}, "must be a text or a list of texts"),
    ],
)
def test_a_bad_template_gets_a_good_sentence(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(TemplateError) as caught:
        read_template({**GOOD, **change}, "own.toml")
    assert sentence in str(caught.value)
    assert str(caught.value).startswith("own.toml")


@pytest.mark.parametrize(
    "source",
    [
        "{% for x in range(9) %}{% endfor %}",
        "{{ 'a' * 1000000 }}",
        "{{ goods.__class__ }}",
        "{{ goods.upper() }}",
        "{{ goods | pprint }}",
        "{{ writer.exit() }}",
        "{{ goods[0] }}",
        "{{ goods if price }}",
        "{{ goods",
        "{{ ''.__class__.__mro__ }}",
    ],
)
def test_a_sentence_may_not_do_more_than_name_things(source: str) -> None:
    with pytest.raises(TemplateError):
        check_sentence(source, "own.toml")


def write_own(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")


OWN = """
id = "own-1"
title = { pl = "Pismo", en = "Letter", uk = "Лист" }
subject = "Sprawa"
addressee = "trader"
frame = "letter"
fields = ["goods"]
block = [{ id = "a", text = "Rzecz: {{ goods }}." }]
"""


def test_own_templates_stand_beside_the_shipped(tmp_path: Path) -> None:
    write_own(tmp_path, "own.toml", OWN)
    catalogue = load_catalogue(tmp_path)
    assert catalogue.get("own-1").title.en == "Letter"
    assert lint(catalogue) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (OWN.replace("own-1", "air-261"), "is taken"),
        (OWN + "# " + "x" * 70_000, "larger than 64 KB"),
        ("id = ", "not valid TOML"),
        (OWN.replace("frame", "fram"), "Did you mean `frame`?"),
    ],
)
def test_a_faulty_own_template_is_left_out_and_named(
    tmp_path: Path, text: str, problem: str
) -> None:
    write_own(tmp_path, "own.toml", text)
    catalogue = load_catalogue(tmp_path)
    assert len(catalogue.templates) == 50
    assert problem in catalogue.problems[0]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("{{ goods }}", "{{ gods }}", "'gods' is used but not declared"),
        ("{{ goods }}", "{{ law.replay }}", "'replay' stands in no slots.toml"),
        ("{{ goods }}", "{{ law.reply }}", "'reply' is used but not listed under cites"),
        ("{{ goods }}", "nothing", "'goods' is declared but never used"),
        ('id = "a", ', 'id = "a", when = "nowhere", ', "unknown field 'nowhere'"),
        ('id = "a", ', 'id = "a", when = "file.nothing", ', "does not know 'nothing'"),
        ('id = "a", ', 'id = "a", when = "some.thing", ', "does not know 'some.thing'"),
        ('fields = ["goods"]', 'fields = ["goods", "gods"]', "'gods' stands in no fields.toml"),
        ('id = "a", text', 'id = "a", kind = "use", use = "x", text', "no phrase 'x'"),
        ('id = "a", ', 'id = "salutation", ', "'salutation' occurs twice"),
    ],
)
def test_lint_finds_faults(tmp_path: Path, old: str, new: str, fault: str) -> None:
    write_own(tmp_path, "own.toml", OWN.replace(old, new))
    assert any(fault in each for each in lint(load_catalogue(tmp_path)))


def test_command_line_says_what_to_mend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint"]) == 0
    assert "50 templates" in capsys.readouterr().out
    write_own(tmp_path, "own.toml", OWN.replace("{{ goods }}", "{{ gods }}"))
    assert main(["lint", str(tmp_path)]) == 1
    assert "gods" in capsys.readouterr().err
