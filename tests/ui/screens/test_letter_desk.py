"""The letter desk: remarks lead to their place, tone and order are chosen, words leave as text."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from karen_app.domain.address import Address
from karen_app.domain.contract import ContractKind
from karen_app.domain.ids import LetterId
from karen_app.domain.letter import Letter
from karen_app.services.drafts import EvidenceDraft
from karen_app.ui.screens.clients.screen import ClientScreen
from karen_app.ui.screens.letters.screen import LetterScreen
from tests.fakes import FakeWorld
from tests.makers import done, make_client_draft, make_encounter_draft, opened_case
from tests.ui.window import Window


def begun(window: Window, files: tuple[Path, ...] = ()) -> LetterId:
    use = window.use
    case = opened_case(use)
    done(use.record_encounter(case.id, make_encounter_draft()))
    for path in files:
        done(use.attach_file(case.id, path, EvidenceDraft(description=path.stem)))
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    window.go("letter", letter.id)
    return letter.id


def screen(window: Window) -> LetterScreen:
    return cast("LetterScreen", window.shell.screen("letter"))


def test_a_remark_leads_to_its_place(window: Window) -> None:
    letter_id = begun(window)
    desk = window.use.letter_desk(letter_id)
    block = next(one for one in desk.blocks if one.can_edit)
    view = screen(window).view
    assert view.show_place(block.block_id)
    assert view.cards[block.block_id].property("look") == "next-step"
    assert view.show_place(desk.fields[0].name)
    assert not view.show_place("no such place")


def test_changed_words_of_law_are_shown_and_put_back(window: Window) -> None:
    letter_id = begun(window)
    block = next(
        one for one in window.use.letter_desk(letter_id).blocks if one.is_legal and one.can_edit
    )
    window.use.edit_text(letter_id, block.block_id, "Proszę o cokolwiek.")
    window.go("letter", letter_id)
    assert "Zmieniono słowa, które niosą prawo" in window.words()
    window.press("Przywróć słowa Karen")
    again = window.use.letter_desk(letter_id).blocks
    assert next(one for one in again if one.block_id == block.block_id).original is None


def test_the_tone_is_chosen(window: Window, world: FakeWorld) -> None:
    letter_id = begun(window)
    window.button("pojednawczo").click()
    window.settle()
    assert window.use.letter_desk(letter_id).tone == "conciliatory"
    assert isinstance(world.desk.stored[letter_id], Letter)


def test_enclosures_go_in_the_order_the_writer_gives(window: Window, tmp_path: Path) -> None:
    files = (tmp_path / "paragon.txt", tmp_path / "zdjecie.txt")
    for path in files:
        path.write_text(path.stem)
    letter_id = begun(window, files)
    ids = tuple(one.evidence_id for one in window.use.letter_desk(letter_id).enclosures)
    window.use.choose_enclosures(letter_id, ids)  # type: ignore[arg-type]
    window.go("letter", letter_id)
    window.press("Wyżej")
    now = [one.label for one in window.use.letter_desk(letter_id).enclosures]
    assert now == ["zdjecie", "paragon"]


def test_a_chargeback_asks_for_the_bank_and_leads_there(window: Window) -> None:
    case = opened_case(window.use)
    letter = done(window.use.draft_letter(case.id, "chargeback"))
    window.go("letter", letter.id)
    view = screen(window).view
    window.press("do kogo", view.blanks)
    receiver = view.receiver
    assert receiver is not None
    marked = window.shell.window.focusWidget()
    assert marked is receiver.editor("addressee").inner()
    receiver.editor("addressee").set_value("Bank Przykład")
    receiver.editor("addressee_address").set_value("ul. Bankowa 1\n00-001 Warszawa")
    screen(window)._on_value("addressee")
    screen(window)._on_pause()
    window.settle()
    desk = window.use.letter_desk(letter.id)
    assert desk.addressee_lines[:2] == ("Bank Przykład", "ul. Bankowa 1")
    assert "do kogo" not in window.words(view.blanks)


def test_a_gap_leads_to_the_field_though_a_paragraph_is_called_like_it(window: Window) -> None:
    case = opened_case(window.use, kind=ContractKind.SERVICE, subject="zestaw, drive-thru")
    letter = done(window.use.draft_letter(case.id, "service-complaint-claim"))
    window.go("letter", letter.id)
    view = screen(window).view
    view.finish()
    assert "agreed" in view.cards
    window.press("co uzgodniono", view.blanks)
    form = view.form_of("agreed")
    assert form is not None
    assert window.shell.window.focusWidget() is form.editor("agreed").inner()


def test_a_missing_address_of_the_writer_leads_to_the_person(window: Window) -> None:
    use = window.use
    case = opened_case(use, client=make_client_draft(street="", postal_code="", city=""))
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    window.go("letter", letter.id)
    window.press("adres piszącego", screen(window).view.blanks)
    assert window.here == "client"
    form = cast("ClientScreen", window.shell.screen("client")).form
    assert window.shell.window.focusWidget() is form.editor("address").inner()
    form.editor("address").set_value(Address("ul. Nowa 1", "00-001", "Warszawa"))
    window.press("Zapisz")
    assert window.here == "letter"
    assert "adres piszącego" not in window.words(screen(window).view.blanks)


def ready(window: Window) -> LetterId:
    """A letter without blanks on the desk."""
    letter_id = begun(window)
    done(window.use.fill_letter(letter_id, "defect", "odkleiła się podeszwa"))
    window.go("letter", letter_id)
    assert window.use.letter_desk(letter_id).can_print
    return letter_id


def test_the_desk_says_what_became_of_the_letter(window: Window) -> None:
    letter_id = ready(window)
    view = screen(window).view
    assert view.state.text().startswith("szkic")
    assert view.ready.text() == "gotowe"
    window.use.hand_out.note_printed(letter_id)
    window.go("letter", letter_id)
    assert view.state.text().startswith("wydrukowane")
