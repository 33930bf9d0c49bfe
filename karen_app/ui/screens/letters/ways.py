"""The ways in which a letter can be given out: words, keys, what is asked, what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from karen_app.domain.ids import LetterId
from karen_app.domain.problem import problem
from karen_app.services.outcome import Refused
from karen_app.services.output.packet import Packet
from karen_app.services.ports import BundleLimits, Posting, Progress
from karen_app.services.sending.hand_out import Mail
from karen_app.services.use_cases import UseCases
from karen_app.ui.words import NOOP, translate

Made = bytes | str | Packet | Posting | Refused
Values = Mapping[str, Any]
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Way:
    """One way: its id, its words, one clear sentence, its sign, its keys on the desk."""

    id: str
    words: str
    sentence: str
    sign: str
    keys: str
    ending: str

    @property
    def title(self) -> str:
        """The words in the language of the window."""
        return translate("HandOut", self.words)

    @property
    def explained(self) -> str:
        """The sentence in the language of the window."""
        return translate("HandOut", self.sentence)


WAYS: tuple[Way, ...] = (
    Way(
        "packet",
        NOOP("HandOut", "With everything enclosed"),
        NOOP(
            "HandOut",
            "The letter, a list of contents and every enclosure in their order, in one PDF; in "
            "several where the receiver sets limits.",
        ),
        "paperclip",
        "Ctrl+Shift+B",
        "pdf",
    ),
    Way(
        "email",
        NOOP("HandOut", "E-mail draft"),
        NOOP(
            "HandOut",
            "A file that your mail program opens as a mail ready to send, with the letter inside. "
            "Nothing is sent until you press send there.",
        ),
        "mail",
        "Ctrl+Shift+M",
        "eml",
    ),
    Way(
        "posting",
        NOOP("HandOut", "Registered letter"),
        NOOP(
            "HandOut",
            "What the form of the post asks for, ready to copy at the counter or on its website.",
        ),
        "send",
        "Ctrl+Shift+R",
        "csv",
    ),
    Way(
        "envelope",
        NOOP("HandOut", "Envelope"),
        NOOP("HandOut", "Both addresses where the post wants them, to print on an envelope."),
        "mail",
        "Ctrl+Shift+O",
        "pdf",
    ),
    Way(
        "label",
        NOOP("HandOut", "Address label"),
        NOOP("HandOut", "The address of the receiver on a sheet of 24 labels, 70 by 37 mm."),
        "square",
        "Ctrl+Shift+A",
        "pdf",
    ),
    Way(
        "large",
        NOOP("HandOut", "Large print"),
        NOOP("HandOut", "The same words in letters of 18 points, for tired or weak eyes."),
        "type",
        "Ctrl+Shift+L",
        "pdf",
    ),
    Way(
        "text",
        NOOP("HandOut", "Plain text"),
        NOOP("HandOut", "Only the words, for a form on a website or for a screen reader."),
        "copy",
        "Ctrl+Shift+T",
        "txt",
    ),
    Way(
        "plain",
        NOOP("HandOut", "In plain words"),
        NOOP(
            "HandOut",
            "A page for yourself: what the letter means, what happens next, the day to watch.",
        ),
        "info",
        "Ctrl+Shift+W",
        "pdf",
    ),
)
DESK_KEYS: tuple[tuple[str, str, str], ...] = (
    ("print", NOOP("HandOut", "Print"), "Ctrl+P"),
    ("print-all", NOOP("HandOut", "Print with enclosures"), "Ctrl+Shift+P"),
    ("save", NOOP("HandOut", "Save as PDF"), "Ctrl+Shift+S"),
    ("sent", NOOP("HandOut", "I have sent it"), "Ctrl+Return"),
)
BY_ID: Mapping[str, Way] = {one.id: one for one in WAYS}
PRINTED = frozenset({"packet", "large"})  # a print of these is a print of the letter


def desk_keys() -> tuple[tuple[str, str], ...]:
    """What the keys of the letter desk do, for the list under F1."""
    first = tuple((translate("HandOut", words), keys) for _id, words, keys in DESK_KEYS)
    return (*first, *((way.title, way.keys) for way in WAYS))


def make_mail(use: UseCases, letter_id: LetterId, values: Values) -> Mail | Refused:
    """Makes the mail itself; called aside, touches nothing of the window."""
    with_enclosures = values.get("enclosed") != "no"
    return use.hand_out.email_draft(letter_id, values["to"], with_enclosures=with_enclosures)


def make(use: UseCases, way: str, letter_id: LetterId, values: Values, go_on: Progress) -> Made:
    """Makes what the way gives, but for a mail; called aside, touches nothing of the window."""
    out = use.hand_out
    makers: dict[str, Callable[[], Made]] = {
        "packet": lambda: _packet(use, letter_id, values, go_on),
        "posting": lambda: out.posting(letter_id, return_card=values["return_card"] == "yes"),
        "envelope": lambda: out.envelope(letter_id, values["size"]),
        "label": lambda: out.label(letter_id, values["first"]),
        "large": lambda: out.large_print(letter_id),
        "text": lambda: out.plain_text(letter_id),
        "plain": lambda: use.papers.plain_page(letter_id, values["language"]),
    }
    return makers[way]()


def preview(use: UseCases, way: str, letter_id: LetterId, values: Values, go_on: Progress) -> Made:
    """What is shown beside the form: of a mail its words, of the rest the thing itself."""
    if way == "email":
        return use.hand_out.plain_text(letter_id)
    return make(use, way, letter_id, values, go_on)


def _packet(use: UseCases, letter_id: LetterId, values: Values, go_on: Progress) -> Made:
    typed = {name: str(values[name]) for name in ("files", "total", "each")}
    wrong = [
        problem(name, "number.impossible", typed=text[:20])
        for name, text in typed.items()
        if not text.isdecimal()
    ]
    if wrong:
        return Refused(tuple(wrong))
    limits = BundleLimits(
        files=int(typed["files"]) or None,
        total_bytes=int(typed["total"]) * MEGABYTE or None,
        file_bytes=int(typed["each"]) * MEGABYTE or None,
    )
    return use.hand_out.packet(letter_id, limits, go_on)
