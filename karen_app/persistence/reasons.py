"""Why a database or a disk refused, in words for a person: no statement, no link, no path."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from karen_app.domain.errors import DamagedStore, KarenError, StoreTrouble
from karen_app.domain.message import say
from karen_app.domain.sentences import SENTENCES
from karen_app.persistence.whole_files import has_no_space

_FULL_CODES = frozenset({"file.no_space", "store.full"})
_FULL_WORDS = ("is full", "No space left")
_LOCKED_TOO_LONG = "55P03"  # of PostgreSQL, after its lock_timeout
_READ_ONLY_WORDS = ("readonly", "read-only")


def reason_of(failed: BaseException) -> str:
    """The first line of what was said, without a full stop and without what only experts read.

    Drivers and the layer above them append the statement, its values and a link to their own
    pages; files append their path. None of that helps a person, and some of it is theirs.
    """
    if isinstance(failed, KarenError):
        words = failed.message.english
    elif isinstance(failed, OSError):
        words = failed.strerror or str(failed)
    elif isinstance(failed, DBAPIError):
        words = str(failed.orig)
    else:
        words = str(failed)
    if isinstance(failed, SQLAlchemyError):
        words = words.partition("(Background on this error")[0]
    return words.strip().partition("\n")[0].strip().rstrip(".")


def is_full(failed: BaseException) -> bool:
    """True when there was no space left, whoever noticed it."""
    if isinstance(failed, KarenError):
        return failed.message.code in _FULL_CODES
    if isinstance(failed, OSError):
        return has_no_space(failed)
    said = str(failed.orig) if isinstance(failed, DBAPIError) else str(failed)
    return any(words in said for words in _FULL_WORDS)


def trouble_of(failed: DBAPIError) -> StoreTrouble:
    """The sentence for what the database could not do."""
    if failed.connection_invalidated:
        return StoreTrouble(say("store.office_lost"))
    if getattr(failed.orig, "sqlstate", None) == _LOCKED_TOO_LONG:
        return StoreTrouble(say("store.office_busy"))
    detail = reason_of(failed)
    if is_full(failed):
        return StoreTrouble(say("store.full"))
    if any(words in detail for words in _READ_ONLY_WORDS):
        return StoreTrouble(say("store.read_only"))
    return StoreTrouble(say("store.failed", detail=f"{detail}."))


def trouble_while(failed: Exception, code: str) -> StoreTrouble:
    """The sentence ``code`` with the reason in it; a full disk has a sentence of its own."""
    if is_full(failed):
        return StoreTrouble(say("store.full"))
    if isinstance(failed, KarenError):
        return StoreTrouble(say(code, detail=failed.message))
    stop = "" if "{detail}." in SENTENCES[code] else "."
    return StoreTrouble(say(code, detail=f"{reason_of(failed)}{stop}"))


@contextlib.contextmanager
def told_in_a_sentence() -> Iterator[None]:
    """Whatever the disk or a database refuses inside comes out as ``StoreTrouble``."""
    try:
        yield
    except OSError as failed:
        raise trouble_while(failed, "store.failed") from failed
    except DBAPIError as failed:
        raise trouble_of(failed) from failed


TORN = say("store.text_torn")


@contextlib.contextmanager
def told_when_torn() -> Iterator[None]:
    """A row that says what no Karen ever wrote comes out as ``DamagedStore``."""
    try:
        yield
    except (ValueError, TypeError, LookupError) as torn:
        raise DamagedStore(say("store.damaged", detail=TORN)) from torn
