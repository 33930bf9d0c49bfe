"""The call box: a folder beside the data where a second start leaves what it wants.

A file is enough to speak to a program of the same person on the same machine; nothing listens on
any network. Whoever runs already takes the file away, and by that the second start knows that it
was heard.
"""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

from karen_app.domain.call import Call, Wanted
from karen_app.domain.errors import FileTrouble
from karen_app.persistence.whole_files import write_whole

NAME = "calls"
LONGEST = 64 * 1024  # bytes of a call that is read
STEP = 0.05  # seconds between two looks whether a call was heard


@dataclass(frozen=True, slots=True)
class CallBox:
    """Calls in a folder of their own below the data folder."""

    data: Path

    @property
    def folder(self) -> Path:
        """Where the calls lie."""
        return self.data / NAME

    def prepare(self) -> bool:
        """Make the folder; false where nothing can be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        return True

    def leave(self, call: Call) -> Path:
        """Leave a call; gives the file that goes when it is heard. Raises ``FileTrouble``."""
        self.prepare()
        place = self.folder / f"{time.time_ns():020}-{os.urandom(16).hex()}.json"
        write_whole(place, json.dumps({"wanted": call.wanted, "file": call.file}).encode())
        return place

    def take(self) -> tuple[Call, ...]:
        """Every call, the oldest first; they are gone from the box then."""
        try:
            places = sorted(self.folder.glob("*.json"))
        except OSError:
            return ()
        return tuple(call for place in places if (call := _taken(place)) is not None)

    def is_heard(self, place: Path, tries: int) -> bool:
        """Wait until a call was taken; after ``tries`` looks it is withdrawn: false."""
        for _ in range(tries):
            if not place.exists():
                return True
            time.sleep(STEP)
        try:
            place.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return False

    def hand_over(self, call: Call, tries: int = 200) -> bool:
        """Leave a call and wait; false when nobody heard it."""
        try:
            return self.is_heard(self.leave(call), tries)
        except FileTrouble:
            return False


def _taken(place: Path) -> Call | None:
    """The call of one file; what cannot be read is a wish to be seen, what is gone is none."""
    try:
        with place.open("rb") as file:
            content = file.read(LONGEST)
        place.unlink()
    except OSError:
        return None
    return _call(content)


def _call(content: bytes) -> Call:
    try:
        found = json.loads(content)
        call = Call(Wanted(found["wanted"]), str(found["file"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return Call()
    is_case = call.wanted is Wanted.CASE_FILE
    return call if not is_case or Path(call.file).is_absolute() else Call()
