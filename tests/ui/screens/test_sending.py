"""Sending: several proofs at once, each of its kind; the tracking number says whether it fits."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox

from karen_app.domain.dispatch import ArrivalProof
from karen_app.domain.encounter import Channel
from karen_app.domain.evidence import EvidenceKind
from karen_app.domain.ids import LetterId
from karen_app.intake import child
from karen_app.services.drafts import DispatchDraft
from karen_app.ui.forms.album import AlbumEditor, Thumbnail
from karen_app.ui.screens.letters.screen import LetterScreen
from karen_app.ui.screens.letters.sent_card import SentCard
from karen_app.ui.screens.sending.screen import ArrivalScreen, DispatchScreen
from tests.makers import done, opened_case
from tests.ui.window import Window

GOOD, BAD = "RR 123 456 785 PL", "RR 123 456 784 PL"


def picture(path: Path) -> Path:
    """A real picture, red."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    return path


def ready(window: Window) -> LetterId:
    """A letter that can leave."""
    use = window.use
    case = opened_case(use)
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    done(use.fill_letter(letter.id, "defect", "odkleiła się podeszwa"))
    return letter.id


def sent(window: Window) -> LetterId:
    """A letter that left by registered post."""
    letter_id = ready(window)
    today = window.use.today()
    draft = DispatchDraft(letter_id, Channel.REGISTERED_LETTER, today, GOOD)
    done(window.use.record_dispatch(draft))
    return letter_id


def dispatch(window: Window) -> DispatchScreen:
    return cast("DispatchScreen", window.shell.screen("dispatch"))


def album_of(window: Window) -> AlbumEditor:
    return cast("AlbumEditor", dispatch(window).form.editor("files"))


def card(window: Window) -> SentCard:
    view = cast("LetterScreen", window.shell.screen("letter")).view
    return view.findChildren(SentCard)[-1]


def kinds(window: Window, letter_id: LetterId) -> list[tuple[str, str]]:
    found = window.use.letter_desk(letter_id).sent
    assert found is not None
    return [(one.name, one.kind.value) for one in found.proofs]


def test_slip_and_screenshot_are_kept_with_their_kinds(window: Window, tmp_path: Path) -> None:
    letter_id = ready(window)
    window.go("dispatch", letter_id)
    files = (picture(tmp_path / "dowod.png"), picture(tmp_path / "ekran.png"))
    album_of(window).take(files)
    window.settle()
    boxes = album_of(window).findChildren(QComboBox)
    second = next(one for one in boxes if one.accessibleName() == "Co pokazuje ekran.png?")
    second.setCurrentIndex(second.findData(EvidenceKind.SCREENSHOT.value))
    second.activated.emit(second.currentIndex())
    window.press("Wysłane")
    assert window.here == "case"
    assert kinds(window, letter_id) == [("dowod.png", "posting_slip"), ("ekran.png", "screenshot")]


def test_pictures_are_shown_small_and_what_is_removed_is_not_kept(
    window: Window, tmp_path: Path
) -> None:
    letter_id = ready(window)
    window.go("dispatch", letter_id)
    album = album_of(window)
    album.take((picture(tmp_path / "a.png"), picture(tmp_path / "b.png")))
    window.settle()
    shown = [one for one in album.findChildren(Thumbnail) if one.isVisibleTo(album)]
    colours = {one.pixmap().toImage().pixelColor(20, 15).name() for one in shown}
    assert colours == {"#ff0000"}
    window.button("Usuń", album).click()
    assert [Path(path).name for path, _kind in album.value()] == ["b.png"]


def test_a_photo_of_an_iphone_without_its_reader_is_taken_and_said(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", "raise SystemExit(3)"])
    photo = tmp_path / "IMG_1.HEIC"
    photo.write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    window.go("dispatch", ready(window))
    album_of(window).take((photo,))
    window.settle()
    assert "Plik „IMG_1.HEIC” można dołączyć" in window.shell.window.toast.words.text()
    assert [Path(path).name for path, _kind in album_of(window).value()] == ["IMG_1.HEIC"]


def test_files_and_pictures_are_pasted(window: Window, tmp_path: Path) -> None:
    window.go("dispatch", ready(window))
    album = album_of(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "zwrotka.png")))])
    assert album.take_data(data)
    QGuiApplication.clipboard().setImage(QImage(str(tmp_path / "zwrotka.png")))
    window.press("Wklej", album)
    assert [Path(path).name for path, _kind in album.value()] == ["zwrotka.png", "wklejone 1.png"]
    QGuiApplication.clipboard().setText("tylko słowa")
    window.press("Wklej", album)
    assert "W schowku nie ma obrazu" in window.words(album)


def test_a_file_that_vanished_is_named_and_the_letter_is_sent(
    window: Window, tmp_path: Path
) -> None:
    letter_id = ready(window)
    window.go("dispatch", letter_id)
    gone = picture(tmp_path / "gone.png")
    album_of(window).take((gone,))
    gone.unlink()
    window.settle()
    window.press("Wysłane")
    assert window.use.letter_desk(letter_id).is_frozen
    assert any("gone.png" in one for one in window.messages.said)


def test_the_check_digit_is_told_while_one_types(window: Window) -> None:
    letter_id = ready(window)
    window.go("dispatch", letter_id)
    window.type_into("Numer śledzenia", BAD)
    assert "powinna być 5" in window.words()
    window.press("Wysłane")
    assert window.here == "dispatch"
    assert window.words().count("powinna być 5") == 1  # said once, by the form
    assert "powinna być 5" in dispatch(window).form.problem_at("tracking_number")
    window.type_into("Numer śledzenia", BAD)
    assert window.words().count("powinna być 5") == 1  # typed anew: said while one types
    window.type_into("Numer śledzenia", GOOD)
    assert "Cyfra kontrolna 5 się zgadza" in window.words()


def test_the_kind_of_proof_follows_the_answer(window: Window, tmp_path: Path) -> None:
    letter_id = sent(window)
    found = window.use.letter_desk(letter_id).sent
    assert found is not None
    window.go("arrival", found.dispatch_id)
    form = cast("ArrivalScreen", window.shell.screen("arrival")).form
    form.fill({"arrived_on": window.use.today(), "proof": ArrivalProof.STAMP.value})
    form.editor("proof").changed.emit()
    cast("AlbumEditor", form.editor("files")).take((picture(tmp_path / "p.png"),))
    window.settle()
    window.press("Zapisz dowód")
    assert kinds(window, letter_id) == [("p.png", "stamp")]


def test_the_desk_of_a_sent_letter_shows_its_album_and_takes_more(
    window: Window, tmp_path: Path
) -> None:
    letter_id = sent(window)
    window.go("letter", letter_id)
    assert "RR 123 456 785 PL" in window.words()
    assert "Cyfra kontrolna 5 się zgadza" in window.words()
    assert not window.button("Zachowaj jako dowód").isEnabled()
    card(window).album.take((picture(tmp_path / "slip.png"),))
    window.settle()
    window.press("Zachowaj jako dowód")
    assert kinds(window, letter_id) == [("slip.png", "posting_slip")]
    assert window.button("slip.png").isEnabled()
    window.press("Doręczono")
    assert window.here == "arrival"
