"""Colours are measured: text at least 4.5 to 1, edges of what one presses at least 3 to 1."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QListWidget,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from karen_app.services.settings import Theme as ThemeName
from karen_app.services.views.words import Tone
from karen_app.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    Colours,
    Look,
    Theme,
    contrast,
    style_sheet,
    wear,
)

SETS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


@pytest.mark.parametrize(("name", "tone"), list(product(SETS, Tone)))
def test_each_tone_reads_on_its_ground_and_on_a_card(name: str, tone: Tone) -> None:
    colours = SETS[name]
    for ground in (getattr(colours, f"{tone.value}_soft"), colours.card):
        assert contrast(colours.ink_of(tone), ground) >= 4.5


@pytest.mark.parametrize("colours", list(SETS.values()), ids=list(SETS))
def test_ink_and_muted_ink_read_everywhere(colours: Colours) -> None:
    grounds = (colours.back, colours.card, colours.rail, colours.act_soft, colours.hover)
    for ink, ground in product((colours.ink, colours.muted), grounds):
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(colours.on_act, colours.act) >= 4.5
    assert contrast(colours.on_act, colours.act_hover) >= 4.5


@pytest.mark.parametrize("colours", list(SETS.values()), ids=list(SETS))
def test_edges_of_fields_and_buttons_are_seen(colours: Colours) -> None:
    assert contrast(colours.edge, colours.card) >= 3
    assert contrast(colours.edge, colours.back) >= 3


@pytest.mark.parametrize("colours", list(SETS.values()), ids=list(SETS))
def test_what_stands_in_an_empty_field_reads_and_is_no_answer(colours: Colours) -> None:
    assert contrast(colours.hint, colours.card) >= 4.5
    assert contrast(colours.hint, colours.ink) >= 1.5


def grounds(view: QAbstractItemView, chosen: QModelIndex, other: QModelIndex) -> tuple[str, str]:
    """The ground of the chosen row and that of another, at their right ends, free of words."""
    picture = view.viewport().grab().toImage()
    places = [view.visualRect(one).adjusted(0, 4, -4, -4) for one in (chosen, other)]
    chosen_ground, other_ground = (
        picture.pixelColor(min(one.right(), picture.width() - 4), one.center().y()).name()
        for one in places
    )
    return chosen_ground, other_ground


@pytest.mark.parametrize("kind", [QListWidget, QTableWidget, QComboBox])
def test_the_chosen_row_is_seen_in_high_contrast(
    qtbot: QtBot, qapp: QApplication, kind: type[QListWidget | QTableWidget | QComboBox]
) -> None:
    wear(qapp, Look(ThemeName.CONTRAST))
    shown = kind()
    qtbot.addWidget(shown)
    if isinstance(shown, QTableWidget):
        shown.setRowCount(2)
        shown.setColumnCount(1)
        view: QAbstractItemView = shown
    else:
        shown.addItems(["pierwsze", "drugie"])
        view = shown.view() if isinstance(shown, QComboBox) else shown
    shown.resize(300, 200)
    shown.show()
    if isinstance(shown, QComboBox):
        shown.showPopup()
    first, second = (view.model().index(row, 0) for row in (0, 1))
    view.setCurrentIndex(second)
    qtbot.waitUntil(lambda: view.visualRect(second).isValid())
    chosen, other = grounds(view, second, first)
    assert contrast(chosen, other) >= 3
    assert contrast(CONTRAST.on_act, chosen) >= 4.5


def test_known_contrasts() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_style_sheet_has_no_place_left_open_and_scales() -> None:
    for colours in SETS.values():
        assert "@" not in style_sheet(Theme(colours), "Lato")
    assert "font-size: 26px" in style_sheet(Theme(LIGHT, 200), "Lato")
