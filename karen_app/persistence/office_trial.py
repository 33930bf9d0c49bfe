"""Tries the address of an office store before it is chosen; nothing is changed there."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.postgres import office_url, postgres_engine
from karen_app.persistence.reasons import reason_of


def try_office_store(address: str) -> None:
    """Connect once and leave; raises ``StoreTrouble`` with a sentence, never with the password."""
    url = office_url(address)
    engine = postgres_engine(url)
    try:
        with engine.connect() as connection:
            encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    except SQLAlchemyError as failed:
        reason = reason_of(failed)
        if isinstance(url.password, str) and url.password:
            reason = reason.replace(url.password, "***")
        where = url.render_as_string(hide_password=True)
        told = say("store.office_unreachable", address=where, reason=reason)
        raise StoreTrouble(told) from failed
    finally:
        engine.dispose()
    if encoding != "UTF8":
        raise StoreTrouble(say("store.office_encoding", found=str(encoding)))
