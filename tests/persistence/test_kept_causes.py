"""What cases remind of is kept in the store, and a look finds the same as asking about them all."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from karen_app.bootstrap import Karen
from karen_app.domain.encounter import PromiseState
from karen_app.domain.errors import StoreTrouble
from karen_app.domain.ids import CaseId
from karen_app.domain.reply import ReplyOutcome
from karen_app.persistence.store_names import DATABASE
from karen_app.persistence.tables import CaseCausesRow, CaseRow
from karen_app.services.drafts import EventDraft, ReplyDraft
from karen_app.services.outcome import Done
from karen_app.services.reminders import causes_of_case, due_of
from karen_app.services.settings import Language
from karen_app.services.views.inbox import Reminder
from tests.fakes import TODAY
from tests.makers import BOUGHT, done, make_case_draft, make_encounter_draft
from tests.persistence.places import Place, desk_of, opened

LATER = 25  # days after which the samples have much to remind of
Found = tuple[Reminder, ...]


def looked(karen: Karen) -> tuple[Found, int]:
    """What a look finds, and how many cases it assessed."""
    asked: list[None] = []

    def goes_on() -> bool:
        asked.append(None)
        return True

    return karen.use_cases.reminders(goes_on), len(asked)


def every_case_asked(karen: Karen) -> Found:
    """What is due when nothing is kept and the law is asked about each case."""
    use = karen.use_cases
    with desk_of(karen).open() as records:
        files = tuple(records.case_files())
    looking = use._looking()
    causes = (causes_of_case(file, looking) for file in files)
    return due_of(causes, looking.today, use.settings())


def rows(karen: Karen) -> list[CaseCausesRow]:
    with desk_of(karen).open() as records:
        return list(records._session.scalars(select(CaseCausesRow)))


@pytest.fixture
def first(place: Place) -> Found:
    """The reminders of the samples after some weeks, looked for once; the store is closed again."""
    with opened(place, LATER) as karen:
        done(karen.use_cases.load_samples())
        found, assessed = looked(karen)
        assert assessed == len(rows(karen)) > 1
        assert found == every_case_asked(karen)
        return found


def test_a_second_start_finds_the_same_and_assesses_no_case(place: Place, first: Found) -> None:
    assert len(first) > 2
    with opened(place, LATER) as karen:
        assert looked(karen) == (first, 0)
        assert looked(karen) == (first, 0)


def test_on_any_day_it_is_the_same_as_asking_about_every_case(place: Place, first: Found) -> None:
    for days in (1, 14, 60, 200, 800):
        with opened(place, LATER + days) as karen:
            whole = every_case_asked(karen)
            assert looked(karen)[0] == whole
            assert looked(karen) == (whole, 0)
    with opened(place, LATER) as karen:  # the clock of the machine was put back
        assert looked(karen)[0] == first


def test_what_was_missed_while_the_program_was_off_is_still_told(
    place: Place, first: Found
) -> None:
    shown = {one.key for one in first}
    with opened(place, LATER) as karen:
        karen.use_cases.note_reminders_checked(tuple(shown))
        assert not any(one.was_missed for one in looked(karen)[0])
    with opened(place, LATER + 40) as karen:
        missed = {one.key for one in looked(karen)[0] if one.was_missed}
        assert missed
        assert not missed & shown
        karen.use_cases.note_reminders_checked(tuple(missed))
        assert not any(one.was_missed for one in looked(karen)[0])


def test_done_reminders_and_another_warning_need_no_assessment(place: Place, first: Found) -> None:
    with opened(place, LATER) as karen:
        use = karen.use_cases
        use.mark_reminder_done(first[0].key)
        assert looked(karen) == (first[1:], 0)
        found = []
        for days in (-5, 0, 300):
            use.change_settings(dataclasses.replace(use.settings(), warn_days_before=days))
            assert looked(karen) == (every_case_asked(karen), 0)
            found.append(looked(karen)[0])
        assert set(found[1]) < set(found[2])


def test_only_a_changed_case_is_assessed_again(place: Place, first: Found) -> None:
    with opened(place, LATER) as karen:
        draft = karen.use_cases.case_draft(changed := first[0].case_id)
        done(karen.use_cases.edit_case(changed, dataclasses.replace(draft, title="Inaczej")))
    with opened(place, LATER) as karen:
        found, assessed = looked(karen)
        assert assessed == 1
        assert found == every_case_asked(karen)
        assert {one.case_title for one in found if one.case_id == changed} == {"Inaczej"}
        assert looked(karen) == (found, 0)


def test_a_changed_trader_changes_the_sentences_of_its_cases(place: Place, first: Found) -> None:
    theirs = next(one for one in first if one.key.startswith("theirs:"))
    with opened(place, LATER) as karen:
        use = karen.use_cases
        with desk_of(karen).open() as records:
            row = records._session.get_one(CaseRow, theirs.case_id)
            trader = records.case_files_of([CaseId(row.id)])[0].trader.id
        done(
            use.edit_trader(
                trader, dataclasses.replace(use.trader_draft(trader), name="Inny sklep")
            )
        )
        found, assessed = looked(karen)
        assert assessed == 1
        told = next(one for one in found if one.key == theirs.key)
        assert "Inny sklep" in str(told.sentence)


def test_what_arrives_ends_the_reminder_and_taking_it_back_begins_it_again(place: Place) -> None:
    with opened(place, LATER) as karen:
        use = karen.use_cases
        case = done(use.open_case(make_case_draft()))
        for kind, day in (
            ("goods_delivered", BOUGHT),
            ("defect_found", BOUGHT + timedelta(days=20)),
            ("complaint_sent", TODAY - timedelta(days=1)),
            ("complaint_received", TODAY - timedelta(days=1)),
        ):
            done(use.record_event(case.id, EventDraft(kind=kind, on=day)))
        before, assessed = looked(karen)
        assert assessed == 1
        assert [one.key.partition(":")[0] for one in before] == ["theirs"]
        reply = ReplyDraft(received_on=TODAY + timedelta(days=5), outcome=ReplyOutcome.REJECTED)
        answered = use.record_reply(case.id, reply)
        assert isinstance(answered, Done)
        assert not any(one.key.startswith("theirs:") for one in looked(karen)[0])
        done(use.put_back(answered.change))
        assert looked(karen) == (before, 1)


def test_a_promise_that_was_kept_is_not_reminded_of(place: Place) -> None:
    with opened(place, LATER) as karen:
        use = karen.use_cases
        case = done(use.open_case(make_case_draft()))
        draft = make_encounter_draft(promised="oddzwonią", promised_by=TODAY)
        encounter = done(use.record_encounter(case.id, draft))
        *others, promise = looked(karen)[0]
        assert promise.key == f"promise:{encounter.id}:{TODAY}"
        done(use.judge_promise(encounter.id, PromiseState.KEPT))
        assert looked(karen) == (tuple(others), 1)


def test_a_trashed_case_is_silent_and_speaks_again(place: Place, first: Found) -> None:
    case_id = first[0].case_id
    with opened(place, LATER) as karen:
        done(karen.use_cases.trash_case(case_id))
        rest = tuple(one for one in first if one.case_id != case_id)
        assert looked(karen) == (rest, 0)
        done(karen.use_cases.restore_case(case_id))
        assert looked(karen) == (first, 1)


def test_what_is_erased_takes_its_causes_along(place: Place, first: Found) -> None:
    case_id = first[0].case_id
    with opened(place, LATER) as karen:
        done(karen.use_cases.trash_case(case_id))
        karen.use_cases.keeping.empty_trash((case_id,))
        assert case_id not in {row.case_id for row in rows(karen)}
        assert all(one.case_id != case_id for one in looked(karen)[0])


def test_another_language_has_causes_of_its_own(place: Place, first: Found) -> None:
    with opened(place, LATER) as karen:
        use = karen.use_cases
        polish = dataclasses.replace(use.settings(), warn_days_before=300)
        use.change_settings(polish)
        told = looked(karen)[0]
        assert len(told) > len(first)
        use.change_settings(dataclasses.replace(polish, language=Language.ENGLISH))
        english = looked(karen)[0]
        assert english == every_case_asked(karen)
        assert [one.key for one in english] == [one.key for one in told]
        assert english != told
        use.change_settings(polish)
        assert looked(karen) == (told, 0)


def test_another_program_or_rulebook_assesses_every_case(place: Place, first: Found) -> None:
    with opened(place, LATER) as karen:
        with desk_of(karen).open() as records:
            records._session.execute(update(CaseCausesRow).values(maker="0.0 2020"))
            records._session.commit()
        assert looked(karen) == (first, len(rows(karen)))


def test_a_lost_row_is_found_anew(place: Place, first: Found) -> None:
    with opened(place, LATER) as karen:
        lost = CaseCausesRow.case_id == first[0].case_id
        with desk_of(karen).open() as records:
            records._session.execute(delete(CaseCausesRow).where(lost))
            records._session.commit()
        assert looked(karen) == (first, 1)
        assert looked(karen) == (first, 0)


def test_a_look_that_was_ended_keeps_what_it_found(place: Place, first: Found) -> None:
    with opened(place, LATER + 1) as karen:
        answers = iter([True, True, False])
        karen.use_cases.reminders(lambda: next(answers))
        found, assessed = looked(karen)
        assert found == every_case_asked(karen)
        assert assessed == len(rows(karen)) - 2


DAMAGE = (
    "UPDATE case_causes SET causes = ''",
    "UPDATE case_causes SET causes = replace(causes, '2026', '2036')",
    "UPDATE case_causes SET causes = '[\"a\",[]]'",
    "UPDATE case_causes SET causes = CAST(x'ff00' AS TEXT)",
    "UPDATE case_causes SET causes = 7",
    "UPDATE case_causes SET made_from = 9999",
    "UPDATE case_causes SET made_from = 'x'",
    "UPDATE case_causes SET digest = ''",
    "UPDATE case_causes SET made_on = 'nonsense'",
)


def test_a_damaged_row_loses_no_reminder(data_folder: Path) -> None:
    place = Place(data_folder, is_encrypted=False)
    with opened(place, LATER) as karen:
        done(karen.use_cases.load_samples())
        first = looked(karen)[0]
    for damage in DAMAGE:
        with closing(sqlite3.connect(data_folder / DATABASE)) as store, store:
            assert store.execute(damage).rowcount > 1
        with opened(place, LATER) as karen:
            found, assessed = looked(karen)
            assert found == first, damage
            assert assessed > 1, damage
            assert looked(karen) == (first, 0), damage


def test_without_its_table_nothing_is_kept_and_nothing_lost(data_folder: Path) -> None:
    with opened(Place(data_folder, is_encrypted=False), LATER) as karen:
        done(karen.use_cases.load_samples())
        first = looked(karen)
        with karen.vault.engine.begin() as connection:
            connection.exec_driver_sql("DROP TABLE case_causes")
        assert looked(karen) == first


def test_a_store_that_cannot_be_read_says_so(data_folder: Path) -> None:
    with opened(Place(data_folder, is_encrypted=False)) as karen:
        with karen.vault.engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE matter RENAME TO gone")
        with pytest.raises(StoreTrouble):
            karen.use_cases.reminders()
