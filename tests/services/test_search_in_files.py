"""The search finds words inside kept mails, PDFs and texts, with the place and the file's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from karen_app.domain.file_words import MOST_SIGNS, WordsCount, as_searched
from karen_app.domain.folding import search_words
from karen_app.services.search import places_of
from tests.fakes import FakeWorld
from tests.intake.samples_of_files import paper
from tests.makers import done, opened_case


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


def attached(world: FakeWorld, folder: Path, name: str, content: bytes) -> str:
    (folder / name).write_bytes(content)
    case = opened_case(world.use_cases)
    return done(world.use_cases.attach_file(case.id, folder / name)).id


def read_all(world: FakeWorld) -> int:
    """Read every waiting file; give how many there were."""
    return sum(1 for _ in iter(world.use_cases.reading.read_next, False))


def test_a_word_inside_a_file_is_found_with_its_place(world: FakeWorld, tmp_path: Path) -> None:
    text = f"{'dużo innych słów ' * 100} Sąd w Łodzi orzekł. {'i znowu ' * 100}"
    evidence = attached(world, tmp_path, "wyrok.txt", text.encode())
    use = world.use_cases
    assert use.search("lodzi") == ()
    assert use.reading.count() == WordsCount(0, 1, 0)
    assert read_all(world) == 1
    assert use.reading.count() == WordsCount(1, 0, 0)
    (found,) = use.search("LODZI orzek")
    assert (found.record_id, found.title) == (evidence, "wyrok.txt")
    assert [found.excerpt[a:b] for a, b in found.marks] == ["Łodzi", "orzek"]
    assert found.excerpt.startswith("… ")
    assert found.excerpt.endswith(" …")


def test_the_excerpt_does_not_repeat_the_title(world: FakeWorld, tmp_path: Path) -> None:
    attached(world, tmp_path, "odmowa.txt", b"nasza odmowa")
    read_all(world)
    assert [one.excerpt for one in world.use_cases.search("odmowa")] == ["nasza odmowa"]
    assert [one.excerpt for one in world.use_cases.search("odmowa.txt")] == ["nasza odmowa"]


def test_a_file_that_cannot_be_read_is_counted_and_may_be_tried_again(
    world: FakeWorld, tmp_path: Path
) -> None:
    attached(world, tmp_path, "a.pdf", paper()[:300])
    read_all(world)
    assert world.use_cases.reading.count() == WordsCount(1, 0, 1)
    world.use_cases.reading.try_again()
    assert world.use_cases.reading.count() == WordsCount(0, 1, 0)


def test_a_file_waits_on_when_it_is_interrupted_or_not_here(
    world: FakeWorld, tmp_path: Path
) -> None:
    attached(world, tmp_path, "a.txt", b"odmowa")
    reading = world.use_cases.reading
    assert not reading.read_next(lambda: False)
    kept, world.files.kept = world.files.kept, {}
    assert read_all(world) == 1  # looked for once, then left alone
    assert reading.count().waiting == 1
    world.files.kept = kept
    reading.try_again()
    assert read_all(world) == 1
    assert reading.count() == WordsCount(1, 0, 0)


def test_nothing_is_read_where_nothing_can_be_stored(world: FakeWorld, tmp_path: Path) -> None:
    attached(world, tmp_path, "a.txt", b"odmowa")
    world.desk.is_read_only = True
    assert not world.use_cases.reading.read_next()


def test_the_text_is_kept_as_people_search_it() -> None:
    assert as_searched("odstą-\n   pienie\nod umowy") == "odstąpienie\nod umowy"
    assert as_searched("Warszawa-\nŁódź") == "Warszawa-\nŁódź"
    assert as_searched("o\ufb01cer\u00a0 5\x00zł\n\n \nkoniec") == "oficer 5 zł\nkoniec"
    assert len(as_searched("słowo " * MOST_SIGNS)) <= MOST_SIGNS
    assert as_searched("e" + "\u0301\u0323" * 300_000)  # ends soon


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("lodz", "Łódź, łódzki, niełódzki", ["Łódź", "łódz"]),
        ("LODZ", "Ło\u0301dz\u0301", ["Ło\u0301dz\u0301"]),
        ("umowa um", "umowa i umysł", ["umowa", "um"]),
        ("киiв", "Київ", []),
        ("київ", "Київ", ["Київ"]),
        ("5", "15 i 5", ["5"]),
    ],
)
def test_places_are_beginnings_of_words(typed: str, text: str, marked: list[str]) -> None:
    found = places_of(search_words(typed)).finditer(text)
    assert [each.group() for each in found] == marked
