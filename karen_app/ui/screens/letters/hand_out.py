"""Drives giving a letter out: asks, makes aside, shows, then saves, prints or copies."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import LetterId
from karen_app.services.outcome import Refused
from karen_app.services.output.packet import Packet
from karen_app.services.ports import Posting
from karen_app.services.sending.hand_out import Known, Mail, Separate
from karen_app.ui.frame import Frame, sentences
from karen_app.ui.navigation import Place
from karen_app.ui.printing import print_on_paper
from karen_app.ui.screens.letters import way_fields, ways
from karen_app.ui.screens.letters.hand_out_view import HandOutView, posting_words
from karen_app.ui.screens.letters.ways import BY_ID, PRINTED, Made
from karen_app.ui.words import say, translate

PAUSE_MILLISECONDS = 450


class Going:
    """Whether long work shall go on; asked from the other thread."""

    def __init__(self) -> None:
        self.on = True

    def go_on(self, _done: int, _all: int) -> bool:
        """Asked again and again by the work."""
        return self.on


class HandOutScreen:
    """One letter on its way out; the detail of its place is the way."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = HandOutView()
        self._letter_id = LetterId("")
        self._way = "packet"
        self._known: Known | None = None
        self._made: Made | None = None
        self._making = 0
        self._going = Going()
        self._timer = QTimer(self.view)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_pause)
        self.view.way_chosen.connect(lambda way: frame.go.replace("hand-out", self._letter_id, way))
        self.view.field_changed.connect(lambda: self._timer.start(PAUSE_MILLISECONDS))
        self.view.command_chosen.connect(self._on_command)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Reads aside what is known of the letter, then shows the way."""
        self._letter_id = LetterId(place.subject)
        self._way = place.detail if place.detail in BY_ID else "packet"
        self._stop()
        self._known = None
        use, letter_id = self._frame.use, self._letter_id
        self.view.show_way(BY_ID[self._way], ())
        self._making = self._frame.tasks.run(
            lambda: use.hand_out.known(letter_id), self._on_known, self._on_failed, "letter"
        )

    def leave(self) -> None:
        """Stops what is being made."""
        self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self._going.on = False
        self._going = Going()
        self._frame.tasks.cancel(self._making)

    def _on_known(self, known: Known) -> None:
        self._known = known
        self.view.title.say(known.title)
        form = self.view.show_way(BY_ID[self._way], way_fields.fields_of(self._way, known))
        form.fill(way_fields.first_values(known))
        self._on_pause()

    def _values(self) -> dict[str, Any]:
        return self.view.form.values() if self.view.form is not None else {}

    def _on_pause(self) -> None:
        """Makes aside what shall be shown."""
        self._stop()
        use, way, letter_id, values = self._frame.use, self._way, self._letter_id, self._values()
        go_on = self._going.go_on
        self.view.set_ready(ready=False)
        self._making = self._frame.tasks.run(
            lambda: ways.preview(use, way, letter_id, values, go_on),
            self._on_previewed,
            self._on_failed,
            "letter",
        )

    def _on_previewed(self, made: Made) -> None:
        self._made = made
        if isinstance(made, Refused):
            self._explain(made)
            return
        if self.view.form is not None:
            self.view.form.show_problems(())
        self.view.tell("")
        self.view.set_ready(ready=True)
        if isinstance(made, Packet):
            self.view.tell("\n".join(packet_words(made)), "note")
            self.view.show_several(several=len(_files(made)) > 1)
            self.view.show_pages(made.bound.files[0].content)
        elif isinstance(made, Posting):
            self.view.show_posting(made)
        elif isinstance(made, str):
            self.view.show_words(made)
        else:
            self.view.show_pages(made)

    def _explain(self, refused: Refused) -> None:
        """Shows each problem at its field, the others under the questions."""
        form = self.view.form
        at_fields = [one for one in refused.problems if form is not None and form.has(one.field)]
        rest = tuple(one for one in refused.problems if one not in at_fields)
        if form is not None:
            form.show_problems(at_fields)
        self.view.tell(sentences(rest))

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_command(self, name: str) -> None:
        if name == "back":
            self._frame.go.go("letter", self._letter_id)
        elif name == "copy":
            self._copy()
        elif name == "print":
            self._print()
        elif self._way == "email":
            self._make_mail()
        elif isinstance(self._made, Packet) and len(_files(self._made)) > 1:
            self._save_all(self._made)
        elif self._made is not None:
            self._save(_content(self._made))

    def _copy(self) -> None:
        made = self._made
        words = posting_words(made) if isinstance(made, Posting) else made
        if isinstance(words, str):
            QGuiApplication.clipboard().setText(words)
            self._frame.toast(translate("HandOut", "The words are in the clipboard"), False)

    def _print(self) -> None:
        made = self._made
        pages = [one.content for one in made.bound.files] if isinstance(made, Packet) else [made]
        for content in pages:
            if not isinstance(content, bytes) or not print_on_paper(content, self.view):
                return
        if self._way in PRINTED:
            self._frame.use.hand_out.note_printed(self._letter_id)

    def _make_mail(self) -> None:
        """The mail is made only now: until here its words are enough to look at."""
        use, letter_id, values = self._frame.use, self._letter_id, self._values()
        self._making = self._frame.tasks.run(
            lambda: ways.make_mail(use, letter_id, values),
            self._on_mail,
            self._on_failed,
            "letter",
        )

    def _on_mail(self, made: Mail | Refused) -> None:
        if isinstance(made, Refused):
            self._explain(made)
            return
        attached = translate("HandOut", "Attached as a file of its own: {title} ({why})")
        self.view.tell("\n".join(_apart(attached, made.separate)), "note")
        self._save(made.content)

    def _save(self, content: bytes) -> None:
        way, title = BY_ID[self._way], self._known.title if self._known is not None else ""
        name = title if way.id == "packet" else f"{title} – {way.title}"
        kinds = {
            "pdf": "PDF (*.pdf)",
            "eml": translate("HandOut", "E-mail (*.eml)"),
            "csv": translate("HandOut", "Table (*.csv)"),
            "txt": translate("HandOut", "Text (*.txt)"),
        }
        words = translate("HandOut", "Save")
        file = self._frame.use.exchange.suggest_name(f"{name}.{way.ending}")
        target = self._frame.messages.file_to_save(words, file, kinds[way.ending])
        if target is not None:
            self._frame.save(target, content)

    def _save_all(self, packet: Packet) -> None:
        """Several files go into one folder, those that travel separately too."""
        folder = self._frame.messages.folder(translate("HandOut", "Folder for the files"))
        taken: tuple[str, ...] = ()
        for name, content in _files(packet) if folder is not None else ():
            taken = (*taken, self._frame.use.exchange.suggest_name(name, taken))
            if folder is None or not self._frame.save(folder / taken[-1], content):
                return


def _content(made: Made) -> bytes:
    """The bytes of the one file that was made."""
    if isinstance(made, Packet):
        return made.bound.files[0].content
    if isinstance(made, Posting):
        return made.table.encode("utf-8-sig")
    if isinstance(made, str):
        return made.encode()
    return made if isinstance(made, bytes) else b""


def _files(packet: Packet) -> list[tuple[str, bytes]]:
    """Everything to send: what is bound, then what travels as its own file."""
    apart = [(one.name, one.content) for one, _why in packet.bound.separate]
    return [*((one.name, one.content) for one in packet.bound.files), *apart]


def packet_words(packet: Packet) -> list[str]:
    """What a person must know of a packet: its files, what goes separately, what is missing."""
    said = []
    if len(packet.bound.files) > 1:
        count = len(packet.bound.files)
        said.append(translate("HandOut", "The packet has %n files.", None, count))
    separate = translate("HandOut", "Send separately: {title} ({why})")
    said += _apart(separate, packet.bound.separate)
    said += [say(one) for one in (*packet.bound.notes, *packet.missing)]
    return said


def _apart(words: str, separate: Separate) -> list[str]:
    """What goes out as a file of its own, and why."""
    return [words.format(title=one.title, why=say(why).rstrip(".")) for one, why in separate]
