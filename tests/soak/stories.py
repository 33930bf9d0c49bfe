"""A person at work in a store with all nine stories, killed at any moment; each step is told."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

from karen_app.bootstrap import Karen, open_karen
from karen_app.clock import FixedClock
from karen_app.domain.case import Case
from karen_app.domain.encounter import Encounter, EncounterKind
from karen_app.domain.evidence import Evidence
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId
from karen_app.domain.records import RECORD_TYPES
from karen_app.paths import places_in
from karen_app.services.drafts import EncounterDraft
from karen_app.services.outcome import Done
from karen_app.services.use_cases import UseCases
from tests.soak.operations import READY, Say, names
from tests.soak.stores import START

STORIES = 9
FORM = "log//"


def karen_in(folder: Path) -> Karen:
    return open_karen(places_in(folder), FixedClock(START.date()))


class Stories:
    """Notes what happened, corrects it, adds files, pins cases, leaves a draft.

    The store lives through every kill, and so does what was told of it: ``check`` compares
    everything that was ever told with what is there.
    """

    window = 4.0

    def __init__(self) -> None:
        self.told: dict[str, str] = {}

    def prepare(self, folder: Path) -> None:
        """Fill the store with the stories."""
        karen = karen_in(folder)
        loaded = karen.use_cases.load_samples()
        assert isinstance(loaded, Done)
        assert len(loaded.value) == STORIES
        karen.close()

    def work(self, folder: Path, seed: int, say: Say) -> None:
        karen = karen_in(folder)
        chance = random.Random(seed)
        with karen.vault.desk.open() as work:
            cases = [each.id for each in work.all(Case)]
        say(READY)
        for name in names(seed):
            step = chance.choice((note, correct, attach_paper, pin, type_on))
            say(step(karen.use_cases, chance.choice(cases), name, folder))

    def check(self, folder: Path, heard: list[str]) -> list[str]:
        self.told.update(dict(each.split("=", 1) for each in heard))
        karen = karen_in(folder)
        try:
            found = contents(karen)
            faults = [
                f"{key}: told {words}, found {found.get(key, 'nothing')}"
                for key, words in self.told.items()
                if not is_kept(key, words, found.get(key, ""))
            ]
            if not karen.vault.check().is_sound:
                faults.append("the check does not call the store sound")
            return faults + halves(karen)
        finally:
            karen.vault.close()


def note(use: UseCases, case_id: CaseId, name: str, _folder: Path) -> str:
    done = use.record_encounter(case_id, drafted(name))
    assert isinstance(done, Done), done
    return f"encounter {done.value.id}={done.value.summary}"


def correct(use: UseCases, case_id: CaseId, name: str, _folder: Path) -> str:
    """A note written and corrected: told when the correction is there."""
    done = use.record_encounter(case_id, drafted("pierwsza wersja"))
    assert isinstance(done, Done), done
    mended = use.edit_encounter(done.value.id, drafted(name))
    assert isinstance(mended, Done), mended
    return f"encounter {mended.value.id}={mended.value.summary}"


def attach_paper(use: UseCases, case_id: CaseId, name: str, folder: Path) -> str:
    source = folder / "paragon.txt"
    source.write_text(f"PARAGON {name} " * 3000, encoding="utf-8")
    done = use.attach_file(case_id, source)
    assert isinstance(done, Done), done
    return f"evidence {done.value.id}={done.value.digest}"


def pin(use: UseCases, case_id: CaseId, name: str, _folder: Path) -> str:
    done = use.pin_case(case_id, is_pinned=int(name.split("-")[1]) % 2 == 0)
    assert isinstance(done, Done), done
    return f"case {case_id}={done.value.revision}"


def type_on(use: UseCases, _case_id: CaseId, name: str, _folder: Path) -> str:
    use.keep_draft(FORM, Fields({"summary": name}))
    return f"draft {FORM}={name}"


def drafted(words: str) -> EncounterDraft:
    return EncounterDraft(
        kind=EncounterKind.CALL,
        happened_on=START.date() - timedelta(days=1),
        summary=f"Zażółć gęślą jaźń {words}",
    )


def contents(karen: Karen) -> dict[str, str]:
    """What the store says about everything a step can tell of."""
    with karen.vault.desk.open() as work:
        found = {f"encounter {each.id}": each.summary for each in work.all(Encounter)}
        found |= {f"evidence {each.id}": each.digest for each in work.all(Evidence)}
        found |= {f"case {each.id}": str(each.revision) for each in work.all(Case)}
    draft = karen.use_cases.kept_draft(FORM)
    return found | {f"draft {FORM}": draft.text("summary") if draft else ""}


def is_kept(key: str, told: str, found: str) -> bool:
    """The words that were told; cases and the draft may be a step further, never one behind."""
    if key.startswith(("case", "draft")):
        return bool(found) and turn_of(found) >= turn_of(told)
    return found == told


def turn_of(words: str) -> list[int]:
    return [int(part) for part in words.split("-")]


def halves(karen: Karen) -> list[str]:
    """Entries without their case, and cases that are gone."""
    with karen.vault.desk.open() as work:
        cases = {each.id for each in work.all(Case)}
        loose = [
            f"{kind.__name__} {each.id} belongs to no case"
            for kind in RECORD_TYPES
            for each in work.all(kind)
            if getattr(each, "case_id", None) not in {None, *cases}
        ]
    gone = [] if len(cases) == STORIES else [f"{len(cases)} cases of {STORIES}"]
    return gone + loose
