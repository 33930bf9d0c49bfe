"""All nine stories load, assess, print, and go away again."""

from __future__ import annotations

from karen_app.domain.client import WriterForm
from karen_app.domain.money import Money
from karen_app.services.outcome import Refused
from tests.fakes import FakeWorld
from tests.makers import done, opened_case

STORIES = 9


def test_every_story_opens_assesses_and_prints() -> None:
    world = FakeWorld()
    use = world.use_cases
    loaded = done(use.load_samples())
    assert len(loaded) == STORIES
    for case_id in loaded:
        page = use.case_page(case_id)
        assert page.law_problem is None, page.head.title
        assert page.log
        assert len(use.print_timeline(case_id)) > 500
        target = next((c.template for c in use.letter_choices(case_id) if c.fits), "")
        letter = done(use.draft_letter(case_id, target))
        assert use.preview_letter(letter.id)
    assert {use.case_page(each).head.client.form for each in loaded} == set(WriterForm)


def test_the_sums_of_the_paper_story_are_kept() -> None:
    use = FakeWorld().use_cases
    pages = [use.case_page(each) for each in done(use.load_samples())]
    paper = next(page for page in pages if page.head.price == Money(8877, "EUR"))
    assert paper.head.claim_amount == Money(745500, "EUR")
    assert paper.log_summary.broken_promises == 1


def test_samples_are_removed_without_touching_own_cases() -> None:
    world = FakeWorld()
    use = world.use_cases
    own = opened_case(use)
    done(use.load_samples())
    assert isinstance(use.load_samples(), Refused)
    removal = use.remove_samples()
    assert len(done(removal)) == STORIES
    assert [card.case_id for card in use.board().mine] == [own.id]
    assert not use.board().has_samples
    assert isinstance(use.remove_samples(), Refused)
    done(use.load_samples())


def test_removed_samples_come_back_by_undo() -> None:
    use = FakeWorld().use_cases
    done(use.load_samples())
    removal = use.remove_samples()
    done(removal)
    done(use.put_back(removal.change))  # type: ignore[union-attr]
    assert use.board().has_samples
