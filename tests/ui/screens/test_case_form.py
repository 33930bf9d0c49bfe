"""The form of a case: whoever is known by now can be chosen as the one who complains."""

from __future__ import annotations

from typing import cast

from karen_app.ui.forms.editors import ChoiceEditor
from karen_app.ui.screens.cases.screen import CaseFormScreen
from tests.fakes import FakeWorld
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
