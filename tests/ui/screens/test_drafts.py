"""What was typed and not saved is one draft of its record, wherever its form was opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from karen_app.services.drafts import EvidenceDraft
from karen_app.ui.forms.form_screen import FormScreen
from tests.fakes import FakeWorld
from tests.makers import done, opened_case
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


def test_what_was_typed_of_a_file_outlives_a_refresh(
    window: Window, world: FakeWorld, tmp_path: Path
) -> None:
    case = opened_case(world.use_cases)
    path = tmp_path / "paragon.txt"
    path.write_text("87,40", encoding="utf-8")
    kept = done(world.use_cases.attach_file(case.id, path, EvidenceDraft()))
    window.go("file", case.id, kept.id)
    window.shell.navigation.refresh()
    window.type_into("Co pokazuje?", "Paragon ze sklepu")  # while it is read again
    window.settle()
    screen = window.shell.screen("file")
    assert isinstance(screen, FormScreen)
    assert screen.form.value("description") == "Paragon ze sklepu"
