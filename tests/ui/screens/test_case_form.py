"""The form of a case: whoever is known by now can be chosen as the one who complains."""

from __future__ import annotations

from typing import cast

import pytest

from karen_app.ui.forms.editors import ChoiceEditor, LineEditor
from karen_app.ui.screens.cases.fields import bought, other_side
from karen_app.ui.screens.cases.screen import CaseFormScreen
from tests.fakes import TODAY, FakeWorld
from tests.makers import done, make_case_draft, make_client_draft
from tests.ui.window import Window


def offered(window: Window) -> list[str]:
    form = cast("CaseFormScreen", window.shell.screen("guide")).form
    box = cast("ChoiceEditor", form.editor("client.client_id")).box
    return [box.itemText(at) for at in range(box.count())]


def test_a_client_of_another_case_can_be_chosen_in_the_next(
    window: Window, world: FakeWorld
) -> None:
    window.go("guide")
    assert offered(window)[1:] == []
    case = done(
        window.use.open_case(make_case_draft(client=make_client_draft(name="Łucja Przykładowa")))
    )
    window.go("case", case.id)
    window.go("guide")
    assert offered(window)[1:] == ["Łucja Przykładowa"]


def test_the_example_is_one_of_the_matter_at_hand(window: Window) -> None:
    window.go("guide")
    form = cast("CaseFormScreen", window.shell.screen("guide")).form
    window.settle()
    kind, subject = form.editor("kind"), cast("LineEditor", form.editor("subject"))
    kind.set_value("air")
    kind.changed.emit()
    assert subject.line.placeholderText() == "lot LO 281 Warszawa – Londyn"
    kind.set_value("goods")
    kind.changed.emit()
    assert subject.line.placeholderText() == "buty zimowe, rozmiar 38"
    kind.set_value("none")
    kind.changed.emit()
    assert subject.line.placeholderText() == ""


@pytest.mark.usefixtures("window")
def test_what_the_number_is_with_a_bill_is_said_beside_it() -> None:
    fields = (*other_side(LineEditor), *bought(lambda: TODAY, LineEditor))
    helps = {one.name: one.help for one in fields}
    assert helps["order_number"].endswith("numer klienta.")
    assert "na paragonie, rachunku lub umowie" in helps["trader.legal_name"]
