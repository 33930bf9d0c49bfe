"""What was typed and not saved is one draft of its record, wherever its form was opened."""

from __future__ import annotations

import pytest

from karen_app.ui.forms.form_screen import FormScreen
from tests.fakes import FakeWorld
from tests.makers import opened_case
from tests.ui.window import Window


@pytest.mark.parametrize(
    ("page", "detail", "field"), [("client", "address", "name"), ("edit-case", "story", "story")]
)
def test_what_was_typed_at_a_field_asked_for_is_found_from_the_list(
    window: Window, world: FakeWorld, page: str, detail: str, field: str
) -> None:
    case = opened_case(world.use_cases)
    subject = case.client_id if page == "client" else case.id
    window.go(page, subject, detail)
    screen = window.shell.screen(page)
    assert isinstance(screen, FormScreen)
    screen.form.editor(field).set_value("Tak ma być")
    screen.form.changed.emit()
    window.go("board")
    window.go(page, subject)
    assert screen.form.value(field) == "Tak ma być"
    assert len(world.desk.drafts.by_form) == 1
    screen.save()
    assert not world.desk.drafts.by_form
    window.go("board")
    window.go(page, subject, detail)
    assert "Wróciło to, co było tu wcześniej wpisane" not in window.words()
