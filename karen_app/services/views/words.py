"""Small parts that every read model uses: sentences, chips, tones, actions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from karen_app.domain.message import Message

# A text is ready in the chosen language (law); a Message is translated by the window.
Sentence = str | Message


class Tone(StrEnum):
    """What a colour would mean; never shown by colour alone."""

    ACT = "act"
    SOON = "soon"
    DANGER = "danger"
    GOOD = "good"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Chip:
    """A short word with a tone."""

    text: Sentence
    tone: Tone


class ActionKind(StrEnum):
    """What a button of a card leads to; ``Action.target`` says of what."""

    PREPARE_LETTER = "prepare_letter"  # target: template id
    OPEN_LETTER = "open_letter"  # target: letter id
    RECORD_REPLY = "record_reply"
    RECORD_EVENT = "record_event"  # target: event kind
    RECORD_DISPATCH = "record_dispatch"  # target: letter id
    ADD_PROOF = "add_proof"  # target: dispatch id
    SHOW_WHY = "show_why"  # target: clock key
    SEE_PATHS = "see_paths"
    EDIT_CASE = "edit_case"  # target: field of the case draft
    RECORD_ENCOUNTER = "record_encounter"
    CLOSE_CASE = "close_case"
    JUDGE_PROMISE = "judge_promise"  # target: encounter id


@dataclass(frozen=True, slots=True)
class Action:
    """One button."""

    kind: ActionKind
    label: Message
    target: str = ""
