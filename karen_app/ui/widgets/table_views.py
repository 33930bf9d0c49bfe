"""Views of a table: which columns it shows, in which order, narrowed by what; kept under names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QLineEdit, QMenu, QTableView, QToolButton, QWidgetAction

from karen_app.ui.theme import theme
from karen_app.ui.words import translate

NOW = "\n"  # the view that the table had last: no name that can be typed
LONGEST = 40


class Memory(Protocol):
    """Where small choices about the window are kept."""

    def word(self, name: str, default: str = "") -> str:
        """A kept choice."""
        ...

    def keep_word(self, name: str, value: str) -> None:
        """Keep a choice."""
        ...


class TableViews(QToolButton):
    """A button whose menu holds the kept views and the columns of one table."""

    def __init__(
        self, name: str, table: QTableView, kept: Memory, filter_line: QLineEdit | None = None
    ) -> None:
        super().__init__()
        self._name = f"views/{name}/{table.model().columnCount()}"
        self._table, self._filter, self._kept = table, filter_line, kept
        self._usual = self._header.saveState()
        self.setText(translate("Views", "View"))
        self.setAccessibleName(translate("Views", "View: columns and kept views"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._header.setSectionsMovable(True)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(
            lambda at: self.menu().popup(self._header.mapToGlobal(at))
        )
        if NOW in self.views:
            self._wear(self.views[NOW])

    @property
    def _header(self) -> QHeaderView:
        return self._table.horizontalHeader()

    @property
    def views(self) -> dict[str, dict[str, str]]:
        """Kept views by name; what cannot be read counts as none."""
        try:
            found = json.loads(self._kept.word(self._name, "{}"))
            return {
                str(name): {str(key): str(one) for key, one in view.items()}
                for name, view in found.items()
            }
        except (ValueError, AttributeError):
            return {}

    def remember(self) -> None:
        """Keeps columns and order as they are now, for the next start; the filter is not kept."""
        self._keep(NOW, self._view() | {"filter": ""})

    def keep(self, name: str) -> None:
        """Keeps the table as it is under a name; the same name is replaced."""
        if name := name.strip()[:LONGEST]:
            self._keep(name, self._view())

    def bring(self, name: str) -> None:
        """Brings a kept view back."""
        if view := self.views.get(name):
            self._wear(view)

    def forget(self, name: str) -> None:
        """Forgets a view; the table stays as it is."""
        self._store({one: view for one, view in self.views.items() if one != name})

    def show_column(self, number: int, *, is_shown: bool) -> None:
        """Shows or hides a column; the last one cannot be hidden."""
        shown = self._header.count() - self._header.hiddenSectionCount()
        if is_shown or shown > 1:
            self._header.setSectionHidden(number, not is_shown)
            self.remember()

    def _view(self) -> dict[str, str]:
        state = _text(self._header.saveState())
        return {"header": state, "filter": self._filter.text() if self._filter else ""}

    def _wear(self, view: Mapping[str, str]) -> None:
        state = QByteArray.fromBase64(QByteArray(view.get("header", "").encode()))
        if self._header.restoreState(state):
            order = self._header.sortIndicatorOrder()
            self._table.sortByColumn(self._header.sortIndicatorSection(), order)
        if self._filter is not None:
            self._filter.setText(view.get("filter", ""))

    def _keep(self, name: str, view: dict[str, str]) -> None:
        self._store(self.views | {name: view})

    def _store(self, views: Mapping[str, object]) -> None:
        self._kept.keep_word(self._name, json.dumps(views, ensure_ascii=False))

    # the menu

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        named = sorted(name for name in self.views if name != NOW)
        menu.addSection(translate("Views", "Kept views"))
        for name in named:
            self._add(menu, name).triggered.connect(lambda _=False, one=name: self.bring(one))
        self._add(menu, translate("Views", "As it was at first")).triggered.connect(self._on_usual)
        menu.addAction(self._naming(menu))
        if named:
            gone = menu.addMenu(translate("Views", "Forget a view"))
            for name in named:
                self._add(gone, name).triggered.connect(lambda _=False, one=name: self.forget(one))
        menu.addSection(translate("Views", "Columns"))
        for number in range(self._header.count()):
            self._add_column(menu, number)

    def _naming(self, menu: QMenu) -> QWidgetAction:
        line = QLineEdit()
        words = translate("Views", "Name for this view, Enter")
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.setMaxLength(LONGEST)
        line.setMinimumWidth(theme().px(240))
        line.returnPressed.connect(lambda: self._on_named(line.text()))
        action = QWidgetAction(menu)
        action.setDefaultWidget(line)
        return action

    def _add(self, menu: QMenu, words: str) -> QAction:
        return menu.addAction(words.replace("&", "&&"))

    def _add_column(self, menu: QMenu, number: int) -> None:
        title = self._table.model().headerData(number, Qt.Orientation.Horizontal)
        action = self._add(menu, str(title))
        action.setCheckable(True)
        action.setChecked(not self._header.isSectionHidden(number))
        action.toggled.connect(lambda on: self.show_column(number, is_shown=on))

    def _on_named(self, name: str) -> None:
        self.keep(name)
        self.menu().close()

    def _on_usual(self) -> None:
        self._wear({"header": _text(self._usual), "filter": ""})
        self.remember()


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
