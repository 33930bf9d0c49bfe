"""What a screen reader sees of the running Karen. Run by the system's Python, which has gi.

    /usr/bin/python3 tests/journeys/at_spi_walk.py list BEGINNING
    /usr/bin/python3 tests/journeys/at_spi_walk.py press BEGINNING

``list`` waits until something whose name begins so is shown, then prints every shown object as a
JSON list of [role, name, can have the focus, label]; the label is what it says it is labelled by. ``press`` carries out the first action of the
first shown object that has one and whose name begins so.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402 - after its version

PATIENCE = 40.0  # seconds
MOST_CHILDREN = 300  # a long table is not walked to its end


def karen() -> Any:
    """The program on the accessibility bus; waits until it is there with a window."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(number)
            if found and found.get_name().lower() == "karen" and found.get_child_count():
                return found
        time.sleep(0.2)
    raise SystemExit("Karen is not on the accessibility bus.")


def shown(thing: Any) -> Iterator[Any]:
    """An object and everything in it that is on the screen."""
    yield thing
    for number in range(min(thing.get_child_count(), MOST_CHILDREN)):
        child = thing.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from shown(child)


def label_of(thing: Any) -> str:
    """The name of what it is labelled by, empty without such a relation."""
    for relation in thing.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return str(relation.get_target(0).get_name())
    return ""


def seen_with(beginning: str) -> list[tuple[str, str, bool, str]]:
    """Everything shown, as soon as something of that name is among it."""
    focusable = Atspi.StateType.FOCUSABLE
    until = time.monotonic() + PATIENCE
    while True:
        seen = [
            (
                one.get_role_name(),
                one.get_name(),
                one.get_state_set().contains(focusable),
                label_of(one),
            )
            for one in shown(karen())
        ]
        if time.monotonic() > until or any(name.startswith(beginning) for _, name, _, _ in seen):
            return seen
        time.sleep(0.3)


def main(words: list[str]) -> int:
    """Does what was asked; 1 when nothing of that name can be pressed."""
    if words[0] == "list":
        print(json.dumps(seen_with(words[1]), ensure_ascii=False))
        return 0
    for one in shown(karen()):
        action = one.get_action_iface()
        if action and one.get_name().startswith(words[1]) and action.get_n_actions():
            print(json.dumps([one.get_role_name(), one.get_name(), action.get_action_name(0)]))
            return 0 if action.do_action(0) else 1
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
