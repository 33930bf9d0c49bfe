"""The sandboxed sentences of a letter: only names, filters and the writer's words are allowed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import ImmutableSandboxedEnvironment

from letters.composing import polish
from letters.errors import TemplateError
from letters.model.data import Money

_ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Filter,
    nodes.Getattr,
    nodes.Call,
    nodes.Const,
)
_BOLD = re.compile(r"\*\*")
WRITER_CALLS = ("did", "also", "me", "form")


class Blank:
    """A missing fact: prints its name in brackets and tells the letter that it was needed."""

    def __init__(self, name: str, label: str, note: Callable[[str, str], None]) -> None:
        """``name`` is the field, ``label`` its Polish name, ``note`` is called at each use."""
        self.name = name
        self._label = label
        self._note = note

    def __str__(self) -> str:
        self._note(self.name, self._label)
        return blank_text(self._label)


def blank_text(label: str) -> str:
    """Give the visible text of a missing fact."""
    return f"[uzupełnij: {label}]"


def _filter(kind: type, write: Callable[..., str]) -> Callable[..., str]:
    """Make a filter that lets a blank through and refuses a value of another kind."""

    def apply(value: object, *more: object) -> str:
        if isinstance(value, Blank):
            return str(value)
        if not isinstance(value, kind) or isinstance(value, bool):
            msg = f"this filter is for {kind.__name__}, not for {value!r}"
            raise TypeError(msg)
        return write(value, *more)

    return apply


def _upper_first(value: object) -> str:
    return polish.sentence_start(str(value))


def _listed(value: object) -> str:
    if isinstance(value, (tuple, list)):
        return polish.enumerated([str(each) for each in value])
    return str(value)


FILTERS: dict[str, Callable[..., str]] = {
    "polish_date": _filter(date, polish.polish_date),
    "money": _filter(Money, polish.money),
    "whole_money": _filter(Money, polish.whole_money),
    "money_words": _filter(Money, polish.money_words),
    "days": _filter(int, polish.days_genitive),
    "counted": _filter(int, polish.counted),
    "upper_first": _upper_first,
    "listed": _listed,
}


@lru_cache(maxsize=1)
def environment() -> ImmutableSandboxedEnvironment:
    """Build the one environment of the sentences: sandboxed, nothing global, strict names."""
    made = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    made.globals.clear()
    made.filters.clear()
    made.tests.clear()
    made.filters.update(FILTERS)
    return made


def check_sentence(source: str, place: str) -> frozenset[str]:
    """Give the names a sentence uses; raise ``TemplateError`` if it does more than it may."""
    try:
        tree = environment().parse(source)
    except TemplateSyntaxError as problem:
        raise TemplateError(place, f"the sentence cannot be read: {problem.message}.") from None
    for node in tree.find_all(nodes.Node):
        _check_node(node, place)
    return frozenset(find_undeclared_variables(tree))


def _check_node(node: nodes.Node, place: str) -> None:
    if not isinstance(node, _ALLOWED):
        raise TemplateError(
            place,
            f"a sentence may hold names, filters and writer's words only, "
            f"not {type(node).__name__}. Use `when` for conditions.",
        )
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        known = ", ".join(sorted(FILTERS))
        raise TemplateError(place, f"the filter {node.name!r} is not known. Known: {known}.")
    if isinstance(node, nodes.Call) and not _is_writer_call(node):
        raise TemplateError(
            place, f"only writer.{', writer.'.join(WRITER_CALLS)} may be called in a sentence."
        )
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        raise TemplateError(place, f"{node.attr!r} is private and may not be used.")


def _is_writer_call(node: nodes.Call) -> bool:
    target = node.node
    return (
        isinstance(target, nodes.Getattr)
        and isinstance(target.node, nodes.Name)
        and target.node.name == "writer"
        and target.attr in WRITER_CALLS
    )


@lru_cache(maxsize=4096)
def _compiled(source: str) -> Callable[[dict[str, object]], str]:
    """Compile a sentence once; it reads its names from the dictionary without copying it."""
    template = environment().from_string(source)

    def write(names: dict[str, object]) -> str:
        return "".join(template.root_render_func(template.new_context(names, shared=True)))

    return write


def say(source: str, names: dict[str, object], place: str) -> str:
    """Write one sentence with its names filled in; ``TemplateError`` names an unknown one."""
    try:
        return _compiled(source)(names)
    except (UndefinedError, SecurityError, TypeError, KeyError) as problem:
        raise TemplateError(place, f"the sentence cannot be written: {problem}.") from None


def bold_parts(source: str) -> list[tuple[str, bool]]:
    """Split a sentence at ``**`` into parts and say which are bold."""
    return [(part, index % 2 == 1) for index, part in enumerate(_BOLD.split(source)) if part]
