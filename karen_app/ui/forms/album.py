"""Album: several files that prove one thing, each with its picture, its name and its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTemporaryDir
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from karen_app.domain.evidence import EvidenceKind
from karen_app.ui import icons
from karen_app.ui.forms.editors import ChoiceEditor, Editor
from karen_app.ui.labels import choices
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import clear, column, row
from karen_app.ui.widgets.drops import files_of, welcome_files
from karen_app.ui.widgets.lines import beside, flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

PICTURE = 56
KINDS = (
    EvidenceKind.POSTING_SLIP,
    EvidenceKind.RETURN_CARD,
    EvidenceKind.STAMP,
    EvidenceKind.SCREENSHOT,
    EvidenceKind.CORRESPONDENCE,
    EvidenceKind.OTHER,
)
Proof = tuple[str, str]  # path, kind of evidence
Show = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class AlbumSource:
    """Where files come from: a dialog, what was dropped; and how a picture of one is read."""

    choose: Callable[[], list[Path]]
    gather: Callable[[tuple[Path, ...]], tuple[Path, ...]]
    look: Callable[[Path, Show], None]


class Thumbnail(Text):
    """A small picture of a file, or a sign where it is none."""

    def __init__(self, name: str) -> None:
        super().__init__("", wrap=False)
        side = theme().px(PICTURE)
        self.setFixedSize(side, side)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPixmap(icons.pixmap("file-text", theme().px(24), theme().colours.muted))
        self.setAccessibleName(translate("Album", "Picture of {name}").replace("{name}", name))

    def show_picture(self, content: bytes) -> None:
        """Shows a picture that was read aside; other bytes leave the sign."""
        picture = QPixmap()
        if isValid(self) and picture.loadFromData(content):  # its row may be gone by now
            ratio = self.devicePixelRatioF()
            side = round(theme().px(PICTURE) * ratio)
            mode = Qt.AspectRatioMode.KeepAspectRatio
            fitted = picture.scaled(side, side, mode, Qt.TransformationMode.SmoothTransformation)
            fitted.setDevicePixelRatio(ratio)
            self.setPixmap(fitted)


class AlbumEditor(Editor):
    """Files chosen, dropped or pasted; the value is a tuple of (path, kind)."""

    def __init__(self, source: AlbumSource, kind: EvidenceKind) -> None:
        super().__init__()
        self._source, self._kind = source, kind
        self._proofs: list[Proof] = []
        self._pasted: QTemporaryDir | None = None
        self.setAcceptDrops(True)
        body = column(self, 8)
        self._rows = column(gap=8)
        body.addLayout(self._rows)
        self.pick = button(translate("Album", "Choose files"))
        self.pick.clicked.connect(lambda: self.take(tuple(source.choose())))
        self.paste = button(translate("Album", "Paste"))
        self.paste.clicked.connect(self._on_paste)
        body.addLayout(flow(self.pick, self.paste))
        self._hint = Text(translate("Album", "Photos and files can be dropped here."), "note")
        body.addWidget(self._hint)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_paste)
        self.setFocusProxy(self.pick)

    def value(self) -> tuple[Proof, ...]:
        """Path and kind of each file."""
        return tuple(self._proofs)

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Shows these files; a path alone gets the usual kind."""
        self._proofs = [
            (one, self._kind.value) if isinstance(one, str) else (str(one[0]), str(one[1]))
            for one in value or ()
        ]
        self._show()

    def inner(self) -> QWidget:
        """The button that chooses."""
        return self.pick

    def use_kind(self, kind: EvidenceKind) -> None:
        """From now on files are taken to be of this kind."""
        self._kind = kind

    def take(self, files: tuple[Path, ...]) -> None:
        """Adds files and what is in folders; one that is there already stays once."""
        known = {path for path, _kind in self._proofs}
        new = [str(one) for one in self._source.gather(files) if str(one) not in known]
        if new:
            self._proofs += [(one, self._kind.value) for one in new]
            self._show()
            self.changed.emit()

    def take_data(self, data: QMimeData) -> bool:
        """Adds the files or the picture of a clipboard; says whether there was any."""
        files = files_of(data)
        if files:
            self.take(files)
        elif data.hasImage():
            picture = data.imageData()
            if isinstance(picture, QImage) and (path := self._keep(picture)) is not None:
                self.take((path,))
                return True
            return False
        return bool(files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files of this machine."""
        welcome_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds the dropped files."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take_data(event.mimeData())

    def _on_paste(self) -> None:
        if not self.take_data(QGuiApplication.clipboard().mimeData()):
            self._hint.say(translate("Album", "There is no picture and no file in the clipboard."))

    def _keep(self, picture: QImage) -> Path | None:
        """Writes a pasted picture beside the others; they go when the window closes."""
        if self._pasted is None:
            self._pasted = QTemporaryDir()
        number = sum(1 for _one in Path(self._pasted.path()).iterdir()) + 1
        name = translate("Album", "pasted {number}.png").replace("{number}", str(number))
        path = Path(self._pasted.filePath(name))
        return path if picture.save(str(path)) else None

    def _show(self) -> None:
        clear(self._rows)
        for number, (path, kind) in enumerate(self._proofs):
            self._rows.addWidget(self._row(number, Path(path), kind))
        self._hint.say(translate("Album", "Photos and files can be dropped here."))

    def _row(self, number: int, path: Path, kind: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "plain")
        line = row(frame, 10)
        line.setContentsMargins(8, 6, 8, 6)
        picture = Thumbnail(path.name)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self._source.look(path, picture.show_picture)
        what = ChoiceEditor(choices(KINDS))
        what.set_value(kind)
        what.box.setAccessibleName(
            translate("Album", "What does {name} show?").replace("{name}", path.name)
        )
        what.changed.connect(lambda: self._on_kind(number, what.value()))
        away = button(translate("Album", "Remove"), "quiet")
        away.setAccessibleDescription(path.name)
        away.clicked.connect(lambda: self._on_remove(number))
        words = column(gap=4)
        words.addWidget(Text(path.name, "strong"))
        words.addLayout(beside(what, away))
        line.addLayout(words, 1)
        return frame

    def _on_kind(self, number: int, kind: str) -> None:
        self._proofs[number] = (self._proofs[number][0], kind)
        self.changed.emit()

    def _on_remove(self, number: int) -> None:
        del self._proofs[number]
        self._show()
        self.changed.emit()
        self.pick.setFocus()


def kinds_of(proofs: Sequence[Proof]) -> tuple[tuple[Path, EvidenceKind], ...]:
    """Paths with their kinds, ready to be kept."""
    return tuple((Path(path), EvidenceKind(kind)) for path, kind in proofs)
