"""Doors from the settings, choices about the lock, an office chosen, copies of a kept file."""

from __future__ import annotations

from pathlib import Path

from karen_app.services.drafts import EvidenceDraft
from tests.fakes import FakeWorld
from tests.makers import done, opened_case
from tests.ui.window import Window


def test_the_settings_lead_to_safe_keeping_and_about(window: Window) -> None:
    for words, screen in (
        ("Przywracanie, hasło, usuwanie", "keeping"),
        ("Wczytaj, przekaż", "exchange"),
        ("Więcej o Karen i jej częściach", "about"),
    ):
        window.go("settings")
        window.press(words)
        assert window.here == screen


def test_a_kept_file_opens_as_a_copy(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    case = opened_case(world.use_cases)
    source = tmp_path / "paragon.txt"
    source.write_text("paragon")
    kept = done(world.use_cases.attach_file(case.id, source, EvidenceDraft()))
    window.go("file", case.id, kept.id)
    window.press("Otwórz kopię")
    assert world.opener.opened == ["paragon.txt"]
    window.messages.target = tmp_path / "dla-innych.txt"
    window.press("Kopia dla innych, bez miejsca")
    written = tmp_path / "dla-innych.txt"
    assert written.exists() or written in world.outside.written


def test_an_office_is_chosen_for_its_letter(window: Window, world: FakeWorld) -> None:
    done(world.use_cases.load_samples())
    board = window.use.board()
    for card in (*board.mine, *board.theirs, *board.quiet):
        for one in window.use.letter_choices(card.case_id):
            if not one.fits:
                continue
            letter = done(window.use.draft_letter(card.case_id, one.template))
            choices = window.use.letter_desk(letter.id).addressee_choices
            if choices:
                window.go("letter", letter.id)
                window.button(choices[0].name).click()
                window.settle()
                assert window.use.letter_desk(letter.id).addressee_lines
                chosen = window.use.letter_desk(letter.id).addressee_choices
                assert next(x for x in chosen if x.name == choices[0].name).is_chosen
                return
    raise AssertionError("no sample has a letter to an office")
