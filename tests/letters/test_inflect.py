"""Names in the genitive: certain or not at all, and letters read well without."""

from dataclasses import replace

import pytest

from letters import Client, WriterForm, compose, genitive_of, load_catalogue
from letters.composing import inflect
from tests.letters.reading_text import as_text
from tests.letters.sample_data import full_data

WOMAN, MAN, NEUTRAL = WriterForm.WOMAN, WriterForm.MAN, WriterForm.NEUTRAL
CATALOGUE = load_catalogue()


@pytest.mark.parametrize(
    ("name", "form", "genitive"),
    [
        ("Jan Kos", MAN, "Jana Kosa"),
        ("Piotr Wiśniewski", MAN, "Piotra Wiśniewskiego"),
        ("Anna Nowak", WOMAN, "Anny Nowak"),
        ("Ewa Zielińska", WOMAN, "Ewy Zielińskiej"),
        ("Zofia Skłodowska-Curie", WOMAN, ""),
        ("Oleksandr Szewczenko", NEUTRAL, ""),
        ("Qwx Zzy", MAN, ""),
        ("Jan", MAN, ""),
        ("Jan Maria Kos", MAN, ""),
    ],
)
def test_genitive(name: str, form: WriterForm, genitive: str) -> None:
    pytest.importorskip("morfeusz2")
    assert genitive_of(name, form) == genitive


def test_two_possible_forms_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    class Doubtful:
        def generate(self, lemma: str) -> list[inflect.Reading]:
            labels = ["imię", "nazwisko"]
            forms = (
                (f"{lemma}a", "subst:sg:gen:m1"),
                (f"{lemma}u", "subst:sg:gen:m1"),
                ("", "adv"),
            )
            return [(form, lemma, tag, labels, []) for form, tag in forms]

    monkeypatch.setattr(inflect, "_dictionary", Doubtful)
    assert genitive_of("Jan Kos", MAN) == ""


def test_without_the_dictionary_there_is_no_genitive(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    inflect._dictionary.cache_clear()
    monkeypatch.setattr(inflect, "import_module", missing)
    assert genitive_of("Jan Kos", MAN) == ""
    inflect._dictionary.cache_clear()


def test_an_advocate_names_the_client_in_the_right_case() -> None:
    template = CATALOGUE.get("goods-complaint")
    data = full_data(template, "advocate")
    client = Client("Jan Kos", MAN, genitive="Jana Kosa")
    text = as_text(compose(template, replace(data, writer=replace(data.writer, client=client))))
    assert "Działam w~imieniu **Jana Kosa**." in text
    assert "składam w~jego imieniu" in text
    assert "której dotyczy to pismo" not in text
    plain = as_text(compose(template, data))
    assert "której dotyczy to pismo: **Jan Kos**." in plain
