"""Giving a letter out: one page for every way, each explained, saved, printed or copied."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from karen_app.domain.ids import LetterId
from karen_app.domain.message import say as message
from karen_app.services.output.packet import Packet
from karen_app.services.ports import Bound, BoundExhibit
from karen_app.ui.preview import Preview
from karen_app.ui.screens.letters import press
from karen_app.ui.screens.letters.hand_out import HandOutScreen, packet_words
from karen_app.ui.screens.letters.screen import LetterScreen
from karen_app.ui.screens.letters.ways import WAYS, desk_keys
from tests.fakes import FakeWorld
from tests.makers import done, opened_case, ready_letter
from tests.ui.window import Window

SHOP = "reklamacje@butyplus.example.pl"


def ready(window: Window, folder: Path | None = None) -> LetterId:
    """A complaint without blanks, one file enclosed when there is a folder for it."""
    return ready_letter(window.use, SHOP, folder)


def page(window: Window) -> HandOutScreen:
    return cast("HandOutScreen", window.shell.screen("hand-out"))


def fill(window: Window, **typed: str) -> None:
    """Types into the questions and waits for what comes of it."""
    form = page(window).view.form
    assert form is not None
    form.fill(typed)
    page(window)._on_pause()
    window.settle()


@pytest.mark.parametrize("way", [one.id for one in WAYS])
def test_every_way_is_explained_and_shows_what_goes_out(window: Window, way: str) -> None:
    window.go("hand-out", ready(window), way)
    view = page(window).view
    known = next(one for one in WAYS if one.id == way)
    assert known.explained in window.words()
    assert view.picks[way].isChecked()
    assert view.buttons["save"].isEnabled()
    assert not view.note.isVisibleTo(view), view.note.text()


def test_the_mail_goes_to_the_address_of_the_firm(
    window: Window, world: FakeWorld, tmp_path: Path
) -> None:
    window.go("hand-out", ready(window, tmp_path), "email")
    window.messages.target = tmp_path / "pismo.eml"
    window.press("Zapisz szkic")
    draft = world.outside.written[tmp_path / "pismo.eml"]
    assert b"X-Unsent: 1" in draft
    assert SHOP.encode() in draft


def test_of_a_photo_in_a_mail_that_keeps_its_place_it_is_said(
    window: Window, world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reason = message("foreign.no_extra.heic", name="IMG_1.HEIC")
    photo = BoundExhibit("Zdjęcie", "IMG_1.HEIC", b"ftypheic")
    bound = Bound((), ((photo, message("print.photo_as_it_is", why=reason)),))
    monkeypatch.setattr(type(world.printer), "bundle", lambda *_given, **_named: bound)
    window.go("hand-out", ready(window, tmp_path), "email")
    window.messages.target = tmp_path / "pismo.eml"
    window.press("Zapisz szkic")
    said = page(window).view.note.text()
    assert said.startswith("W załączniku jako osobny plik: Zdjęcie (Karen nie pokazuje")
    assert "Wychodzi oryginał zdjęcia: może zdradzać, gdzie i kiedy je zrobiono" in said


def test_a_mail_without_address_says_so_at_the_field(window: Window, tmp_path: Path) -> None:
    window.go("hand-out", ready(window), "email")
    fill(window, to="sklep")
    window.messages.target = tmp_path / "pismo.eml"
    window.press("Zapisz szkic")
    form = page(window).view.form
    assert form is not None
    assert form.problem_at("to")


def test_what_cannot_be_shown_in_a_packet_is_said_in_the_language_of_the_window(
    window: Window,
) -> None:
    exhibit = BoundExhibit("Zdjęcie", "IMG_1.HEIC", b"")
    why = message("foreign.no_extra.heic", name="IMG_1.HEIC")
    smaller = message("print.smaller_photos")
    said, also = packet_words(Packet(Bound((), ((exhibit, why),), (smaller,)), ()))
    assert also == "Zdjęcia zmniejszono, żeby zmieścić się w limicie odbiorcy."
    assert said.startswith("Wyślij osobno: Zdjęcie (Karen nie pokazuje zdjęć w formacie HEIC")
    assert said.endswith("dołącz je także jako JPEG)")


def test_limits_are_asked_and_kept(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    window.go("hand-out", ready(window, tmp_path), "packet")
    fill(window, files="4", total="30")
    limits = world.printer.limits
    assert limits is not None
    assert (limits.files, limits.total_bytes, limits.file_bytes) == (4, 30_000_000, None)
    fill(window, files="cztery")
    view = page(window).view
    assert view.form is not None
    assert view.form.problem_at("files")
    assert not view.buttons["save"].isEnabled()


def test_posting_data_are_copied_and_saved(
    window: Window, world: FakeWorld, tmp_path: Path
) -> None:
    window.go("hand-out", ready(window), "posting")
    window.press("Kopiuj")
    copied = QGuiApplication.clipboard().text()
    assert "Ulica i numer: ul. Handlowa 12" in copied
    window.messages.target = tmp_path / "poczta.csv"
    window.press("Zapisz jako tabelę")
    assert "61-001" in world.outside.written[tmp_path / "poczta.csv"].decode("utf-8-sig")


def test_the_plain_text_is_saved(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    letter_id = ready(window)
    window.go("hand-out", letter_id, "text")
    window.messages.target = tmp_path / "pismo.txt"
    window.press("Zapisz jako tekst")
    saved = world.outside.written[tmp_path / "pismo.txt"].decode()
    assert saved == window.use.letter_desk(letter_id).text


def test_plain_words_in_three_languages(window: Window) -> None:
    window.go("hand-out", ready(window), "plain")
    polish = page(window).view.paper.content
    fill(window, language="en")
    assert page(window).view.paper.content != polish


def test_the_way_is_chosen_and_leads_back_to_the_letter(window: Window) -> None:
    letter_id = ready(window)
    window.go("letter", letter_id)
    window.press("Szkic e-maila")
    assert window.here == "hand-out"
    window.press("Koperta")
    assert window.shell.navigation.here.detail == "envelope"
    window.press("Do pisma")
    assert window.here == "letter"


def test_a_letter_with_blanks_names_them_and_gives_nothing(window: Window) -> None:
    use = window.use
    case = opened_case(use)
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    window.go("hand-out", letter.id, "large")
    view = page(window).view
    assert "opis wady" in view.note.text()
    assert not view.buttons["save"].isEnabled()


def test_the_letter_is_printed_with_its_enclosures(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []

    def on_paper(content: bytes, _parent: object) -> bool:
        printed.append(content)
        return True

    monkeypatch.setattr(press, "print_on_paper", on_paper)
    letter_id = ready(window, tmp_path)
    window.go("letter", letter_id)
    window.press("Drukuj z załącznikami")
    looked = window.shell.window.findChild(Preview)
    assert looked is not None
    assert b"kasa 4711" in looked.paper.content
    window.press("Nie drukuj", looked)
    assert printed == []
    assert window.use.letter_desk(letter_id).state.value == "draft"
    window.press("Drukuj z załącznikami")
    last = [one for one in window.shell.window.findChildren(Preview) if one.isVisible()][-1]
    window.press("Drukuj", last)
    assert b"kasa 4711" in printed[0]
    assert window.use.letter_desk(letter_id).state.value == "printed"


def test_every_key_of_the_desk_stands_in_the_list_and_none_twice(window: Window) -> None:
    window.go("letter", ready(window))
    view = cast("LetterScreen", window.shell.screen("letter")).view
    keys = [one.shortcut().toString() for one in view.findChildren(QAbstractButton)]
    keys += [one.shortcut().toString() for one in view.actions()]
    given = sorted(one for one in keys if one)
    listed = sorted(keys for _words, keys in desk_keys())
    everywhere = {one.shortcut().toString() for one in window.shell.window.actions()}
    assert given == listed
    assert len(set(given)) == len(given)
    assert not everywhere & set(given)
