"""Fields of a reply: its words first, then what they come to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from karen_app.domain.encounter import Channel
from karen_app.domain.reply import ReplyAdr, ReplyOutcome
from karen_app.ui.forms.editors import ChoiceEditor, DayEditor, LongEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.labels import choices
from karen_app.ui.words import translate

Today = Callable[[], date]


def reply_fields(today: Today) -> tuple[Field, ...]:
    """What they answered and when it came."""
    return (
        Field(
            "words",
            translate("Log", "Their words"),
            lambda: LongEditor(8, translate("Log", "Paste or type the reply")),
        ),
        Field(
            "outcome",
            translate("Log", "What do they say?"),
            lambda: ChoiceEditor(choices(ReplyOutcome), translate("Log", "Choose one")),
            help=translate(
                "Log", "A note that your complaint arrived is no answer; the clock goes on."
            ),
            is_required=True,
        ),
        _answers(),
        Field("received_on", translate("Log", "Day it came"), lambda: DayEditor(today)),
        Field(
            "drawn_up",
            translate("Log", "Day written on it"),
            lambda: DayEditor(today),
            beside=True,
        ),
        Field(
            "channel",
            translate("Log", "How it came"),
            lambda: ChoiceEditor(choices(Channel), translate("Log", "I do not know")),
        ),
        Field(
            "has_reasons",
            translate("Log", "Do they give reasons?"),
            lambda: ChoiceEditor(yes_no(), translate("Log", "I do not know")),
            beside=True,
        ),
        Field(
            "adr",
            translate("Log", "What about out-of-court settlement (ADR)?"),
            lambda: ChoiceEditor(choices(ReplyAdr), translate("Log", "I do not know")),
        ),
        Field(
            "to_appeal",
            translate("Log", "Does it answer your appeal?"),
            lambda: ChoiceEditor(yes_no()),
            beside=True,
        ),
    )


def _answers() -> Field:
    """Of several complaints the one that is answered."""
    return Field(
        "answers",
        translate("Log", "Which complaint does it answer?"),
        lambda: ChoiceEditor((), translate("Log", "They do not say")),
        help=translate("Log", "Not said: Karen takes the complaints in order."),
    )


def yes_no() -> list[tuple[str, str]]:
    """No and yes as choices."""
    return [("no", translate("Log", "no")), ("yes", translate("Log", "yes"))]
