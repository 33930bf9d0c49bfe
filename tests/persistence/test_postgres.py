"""The office store: opening by address, its types, its guards, its order, its errors."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import Engine, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError

from karen_app.bootstrap import open_karen
from karen_app.domain.client import Client
from karen_app.domain.errors import StoreTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.fields import Fields
from karen_app.domain.ids import ClientId, EvidenceId
from karen_app.paths import places_in
from karen_app.persistence.base import Base
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.postgres import ONE_WRITER, office_url, open_office_store
from karen_app.persistence.postgres_schema import complete_schema
from karen_app.persistence.schema import newest_step
from karen_app.persistence.settings_file import SettingsFile
from karen_app.services.change import adding, replacing
from karen_app.services.outcome import Done
from karen_app.services.settings import Settings
from tests.fakes import CountedIds, FakeClock
from tests.makers import opened_case
from tests.persistence.cut_lines import cut
from tests.persistence.postgres_server import Server
from tests.persistence.test_records_contract import CLIENT, ENTRIES, LABEL, store_everything


@pytest.fixture
def address(postgres: Server) -> str:
    return postgres.database()


@pytest.fixture
def office(address: str) -> Iterator[Engine]:
    engine = open_office_store(address)
    yield engine
    engine.dispose()


def desk_of(engine: Engine) -> SqlDesk:
    return SqlDesk(engine, FakeClock(), CountedIds())


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "sqlite:///a.db",
        "mysql://u@h/d",
        "postgresql://",
        "postgresql://u@h/",
        "a b",
        "http://x",
    ],
)
def test_what_is_no_address_of_an_office_store_is_refused(typed: str) -> None:
    with pytest.raises(StoreTrouble, match="no address of an office store"):
        office_url(typed)


def test_a_password_never_shows_in_the_sentence() -> None:
    with pytest.raises(StoreTrouble) as trouble:
        open_office_store("postgresql://anna:Tajne@host@localhost:1/karen?host=/nowhere-karen")
    assert "Tajne" not in str(trouble.value)
    assert "cannot be reached" in str(trouble.value)


def test_a_new_database_gets_tables_types_and_guards(postgres: Server) -> None:
    template, postgres.template = postgres.template, "template1"
    try:
        engine = open_office_store(postgres.database())
    finally:
        postgres.template = template
    columns = {each["name"]: each["type"] for each in inspect(engine).get_columns("evidence")}
    assert str(columns["added_at"]) == "TIMESTAMP"
    assert str(columns["id"]) == 'TEXT COLLATE "C"'
    with engine.connect() as connection:
        step = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    engine.dispose()
    assert step == newest_step()


def test_opening_again_changes_nothing(office: Engine, address: str) -> None:
    store_everything(desk_of(office))
    complete_schema(office)
    again = open_office_store(address)
    with desk_of(again).open() as records:
        assert records.get(Client, CLIENT.id) is not None
    again.dispose()


def test_four_sessions_may_open_a_new_store_at_once(postgres: Server) -> None:
    template, postgres.template = postgres.template, "template1"
    address = postgres.database()
    postgres.template = template
    troubles: list[BaseException] = []

    def open_it() -> None:
        try:
            open_office_store(address).dispose()
        except BaseException as trouble:  # noqa: BLE001 - looked at below
            troubles.append(trouble)

    sessions = [Thread(target=open_it) for _ in range(4)]
    for session in sessions:
        session.start()
    for session in sessions:
        session.join()
    assert troubles == []


def test_a_store_of_a_newer_karen_is_refused_untouched(office: Engine, address: str) -> None:
    with office.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreTrouble, match="newer Karen"):
        open_office_store(address)
    with office.connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    assert found == "9999"


def test_a_database_that_is_not_in_unicode_is_refused(postgres: Server) -> None:
    engine = create_engine(postgres.url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE DATABASE latin ENCODING 'LATIN2' TEMPLATE template0")
    engine.dispose()
    with pytest.raises(StoreTrouble, match="not as UTF-8"):
        open_office_store(postgres.url("latin").render_as_string())


@pytest.mark.parametrize("attack", ["DELETE FROM journal", "UPDATE journal SET actor = 'ja'"])
def test_the_journal_cannot_be_changed(office: Engine, attack: str) -> None:
    store_everything(desk_of(office))
    with pytest.raises(DBAPIError, match="append-only"), office.begin() as connection:
        connection.execute(text(attack))


def test_an_erased_payload_may_leave_its_tombstone(office: Engine) -> None:
    store_everything(desk_of(office))
    with office.begin() as connection:
        connection.execute(text("UPDATE journal SET payload = 'erased:' || digest"))
    with office.connect() as connection:
        kept = connection.execute(text("SELECT payload FROM journal")).scalar_one()
    assert kept.startswith("erased:")


def test_words_sort_as_polish_and_are_found_folded(office: Engine) -> None:
    names = ["Żaba", "Łoś", "Zebra", "Ćma", "Lis", "Czapla"]
    clients = [Client(id=ClientId(f"c{n}"), name=name) for n, name in enumerate(names)]
    desk = desk_of(office)
    with desk.open() as records:
        records.commit(adding(LABEL, *clients))
    with office.connect() as connection:
        found = connection.execute(text("SELECT name FROM client ORDER BY name")).scalars().all()
    assert found == ["Czapla", "Ćma", "Lis", "Łoś", "Zebra", "Żaba"]
    with desk.open() as records:
        assert [hit.title for hit in records.search("zaba")] == ["Żaba"]


def test_search_is_not_changed_by_a_dictionary(office: Engine) -> None:
    """Mail addresses, numbers and paths stay the words they are on every store."""
    desk = desk_of(office)
    note = "pisz na anna.nowak@example.pl, sprawa 12/2026, 1e5 zł, /etc/karen, foo_bar"
    with desk.open() as records:
        records.commit(adding(LABEL, dataclasses.replace(CLIENT, note=note)))
        for typed in ("nowak", "example.pl", "12/2026", "2026", "1e5", "karen", "foo_b", "the is"):
            found = [hit.record_id for hit in records.search(typed)]
            assert found == ([] if typed == "the is" else [CLIENT.id]), typed


def test_a_very_long_word_and_a_very_long_text_are_kept(office: Engine) -> None:
    desk = desk_of(office)
    words = " ".join(f"słowo{n}" for n in range(120_000))
    with desk.open() as records:
        records.commit(adding(LABEL, dataclasses.replace(CLIENT, note=words, email="x" * 5000)))
        assert records.search("x" * 4000)[0].record_id == CLIENT.id
        assert records.get(Client, CLIENT.id).note == words  # type: ignore[union-attr]


def test_instants_keep_their_microseconds(office: Engine) -> None:
    desk = desk_of(office)
    store_everything(desk)
    with desk.open() as records:
        found = records.get(Evidence, EvidenceId("evidence-1"))
    assert found is not None
    assert found.added_at == datetime(2026, 11, 20, 23, 59, 58, 123456, tzinfo=UTC)
    assert found.added_at.utcoffset() is not None
    assert found.added_at.tzinfo is UTC


def test_a_number_too_large_for_its_column_is_a_sentence(office: Engine) -> None:
    desk = desk_of(office)
    store_everything(desk)
    evidence = next(each for each in ENTRIES if isinstance(each, Evidence))
    huge = dataclasses.replace(evidence, id=EvidenceId("e2"), size=2**70)
    with desk.open() as records, pytest.raises(StoreTrouble, match="Saving failed"):
        records.commit(adding(LABEL, huge))
    with desk.open() as records:
        assert records.get(Evidence, "e2") is None


def test_a_lost_connection_is_a_sentence_and_the_next_try_works(office: Engine) -> None:
    desk = desk_of(office)
    store_everything(desk)
    with desk.open() as records:
        client = records.get(Client, CLIENT.id)
        assert client is not None
        with office.connect().execution_options(isolation_level="AUTOCOMMIT") as other:
            other.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        edit = replacing(LABEL, client, dataclasses.replace(client, note="po przerwie"))
        with pytest.raises(StoreTrouble):
            records.commit(edit)
    with desk.open() as records:
        records.commit(edit)
        assert records.get(Client, CLIENT.id).note == "po przerwie"  # type: ignore[union-attr]


def test_a_save_cut_off_anywhere_says_so_keeps_the_draft_and_works_again(
    office: Engine, address: str
) -> None:
    own = create_engine("sqlite://")
    Base.metadata.create_all(own)
    desk = SqlDesk(office, FakeClock(), CountedIds(), own=own)
    desk.drafts.keep("client:new", Fields({"note": "wpisane słowa"}))
    other = create_engine(office_url(address), isolation_level="AUTOCOMMIT")
    put = adding(LABEL, CLIENT)
    with cut(office, other) as counted, desk.open() as records:
        records.commit(put)
    assert counted.seen > 5
    with desk.open() as records:
        stored = records.get(Client, CLIENT.id)
        assert stored is not None
    for turn in (1, 2, counted.seen // 2, counted.seen):
        after = dataclasses.replace(stored, note=f"przerwa {turn}")
        edit = replacing(LABEL, stored, after)
        with (
            cut(office, other, turn),
            pytest.raises(StoreTrouble, match="broke off"),
            desk.open() as records,
        ):
            records.commit(edit)
        assert desk.drafts.typed("client:new") == Fields({"note": "wpisane słowa"})
        with desk.open() as records:
            assert records.get(Client, CLIENT.id) == stored
            (stored,) = records.commit(edit).after  # type: ignore[assignment]
    with cut(office, other, 1), pytest.raises(StoreTrouble, match="broke off"), desk.open() as work:
        work.journal()
    other.dispose()
    own.dispose()


def test_a_reader_sees_one_moment_while_others_write(office: Engine) -> None:
    desk = desk_of(office)
    store_everything(desk)
    with desk.open() as reading:
        before = reading.journal()
        with desk.open() as records:
            client = records.get(Client, CLIENT.id)
            assert client is not None
            records.commit(replacing(LABEL, client, dataclasses.replace(client, note="x")))
        assert len(reading.journal()) == len(before)
    with desk.open() as reading:
        assert len(reading.journal()) == len(before) + 1


def test_writers_wait_for_each_other(office: Engine) -> None:
    """A commit stands still while another session holds the turn, and goes on after it."""
    desk, done = desk_of(office), Barrier(2)
    with office.connect() as holder:
        holder.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_WRITER})")

        def write() -> None:
            with desk.open() as records:
                records.commit(adding(LABEL, CLIENT))
            done.wait(30)

        writer = Thread(target=write)
        writer.start()
        writer.join(0.3)
        assert writer.is_alive()
        with desk.open() as records:
            assert records.get(Client, CLIENT.id) is None
    done.wait(30)
    writer.join()
    with desk.open() as records:
        assert records.get(Client, CLIENT.id) is not None


def test_drafts_of_an_office_stay_with_the_person(office: Engine) -> None:
    own = create_engine("sqlite://")
    Base.metadata.create_all(own)
    desk = SqlDesk(office, FakeClock(), CountedIds(), own=own)
    desk.drafts.keep("case:new", Fields({"title": "moje"}))
    assert desk_of(office).drafts.forms() == ()
    assert desk.drafts.typed("case:new") == Fields({"title": "moje"})
    own.dispose()


def test_two_people_share_the_store_at_the_address_of_their_settings(
    address: str, tmp_path: Path
) -> None:
    """What one stores the other sees; what one types and does not save stays with the one."""
    karens = []
    for person in ("anna", "piotr"):
        places = places_in(tmp_path / person)
        SettingsFile(places.settings).save(Settings(store_url=address, saw_first_run=True))
        karens.append(open_karen(places, FakeClock()))
    anna, piotr = (karen.use_cases for karen in karens)
    case = opened_case(anna)
    assert [line.case_id for line in (*piotr.board().mine, *piotr.board().quiet)] == [case.id]
    anna.keep_draft("case:new", Fields({"title": "moje"}))
    assert piotr.kept_draft("case:new") is None
    assert isinstance(piotr.pin_case(case.id, is_pinned=True), Done)
    assert anna.case_draft(case.id).title == case.title
    assert case.id in {hit.case_id for hit in piotr.search("buty")}
    for karen in karens:
        karen.close()
