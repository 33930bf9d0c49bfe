"""Reads the templates folder (and the user's own) into letter templates; the only file opener."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from letters.errors import TemplateError, UnknownLetter
from letters.model.template import (
    BlockTemplate,
    FieldKind,
    LetterField,
    LetterTemplate,
    Verb,
    Vocabulary,
    Words,
)
from letters.reading import read_block, read_template, read_words
from letters.schema import FIELD_KEYS, Raw, check_keys, one_of

OWN_TEMPLATE_LIMIT = 64 * 1024
_SHARED = ("phrases", "fields", "verbs", "slots", "enclosures")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All kinds of letter with the vocabulary they share; look one up with ``get``."""

    templates: Mapping[str, LetterTemplate]
    vocabulary: Vocabulary
    problems: tuple[str, ...] = field(default=())

    def get(self, kind: str) -> LetterTemplate:
        """Give the template of a kind; raises ``UnknownLetter``."""
        if kind not in self.templates:
            raise UnknownLetter(kind, tuple(sorted(self.templates)))
        return self.templates[kind]

    def fitting(self, contract_kind: str) -> tuple[LetterTemplate, ...]:
        """Give the letters that fit a contract kind, in the order of the catalogue."""
        return tuple(
            template
            for template in self.templates.values()
            if not template.kinds or contract_kind in template.kinds
        )


def load_catalogue(extra_folder: Path | None = None) -> Catalogue:
    """Read the shipped templates, and the user's own from ``extra_folder``.

    A fault in a shipped file raises ``TemplateError``. A faulty own template is left out and
    named in ``Catalogue.problems``, so that one bad file never takes the letters away.
    """
    folder = Path(__file__).parent / "templates"
    shared = {name: _read(folder / f"{name}.toml") for name in _SHARED}
    vocabulary = _vocabulary(shared)
    templates: dict[str, LetterTemplate] = {}
    for path in sorted(folder.glob("*/*.toml")):
        template = read_template(_read(path), f"{path.parent.name}/{path.name}")
        if template.id in templates:
            raise TemplateError(path.name, f"the id {template.id!r} is used twice.")
        templates[template.id] = template
    problems: list[str] = []
    if extra_folder is not None and extra_folder.is_dir():
        _add_own(extra_folder, templates, problems)
    ordered = sorted(templates.values(), key=lambda each: (each.number, each.id))
    return Catalogue(
        templates={each.id: replace(each, vocabulary=vocabulary) for each in ordered},
        vocabulary=vocabulary,
        problems=tuple(problems),
    )


def _vocabulary(shared: Mapping[str, Raw]) -> Vocabulary:
    return Vocabulary(
        fields={name: _field(name, raw) for name, raw in shared["fields"].items()},
        phrases={name: _phrase(name, raw) for name, raw in shared["phrases"].items()},
        verbs={name: _verb(name, raw) for name, raw in shared["verbs"].items()},
        slots={name: _ids(name, raw) for name, raw in shared["slots"].items()},
        enclosure_kinds={
            name: read_words(raw, f"enclosures.toml, {name}")
            for name, raw in shared["enclosures"].items()
        },
    )


def _add_own(folder: Path, templates: dict[str, LetterTemplate], problems: list[str]) -> None:
    for path in sorted(folder.glob("*.toml")):
        try:
            template = _own(path)
        except TemplateError as problem:
            problems.append(str(problem))
            continue
        if template.id in templates:
            taken = f"{path.name}: the id {template.id!r} is taken; choose another, e.g. 'own-1'."
            problems.append(taken)
        else:
            templates[template.id] = template


def _own(path: Path) -> LetterTemplate:
    if path.stat().st_size > OWN_TEMPLATE_LIMIT:
        limit = OWN_TEMPLATE_LIMIT // 1024
        raise TemplateError(path.name, f"the file is larger than {limit} KB.")
    return read_template(_read(path), path.name)


def _read(path: Path) -> Raw:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as problem:
        raise TemplateError(path.name, f"the file cannot be read: {problem}.") from problem
    except tomllib.TOMLDecodeError as problem:
        raise TemplateError(path.name, f"this is not valid TOML: {problem}.") from problem


def _field(name: str, raw: object) -> LetterField:
    place = f"fields.toml, {name}"
    table = check_keys(raw, FIELD_KEYS, ("kind", "pl", "en", "uk", "example"), place)
    kind = one_of(str(table["kind"]), [each.value for each in FieldKind], "kind", place)
    label = Words(str(table["pl"]), str(table["en"]), str(table["uk"]))
    return LetterField(name, FieldKind(kind), label, table["example"])


def _phrase(name: str, raw: object) -> tuple[BlockTemplate, ...]:
    place = f"phrases.toml, {name}"
    table = check_keys(raw, {"block": list}, ("block",), place)
    blocks = table["block"]
    assert isinstance(blocks, list)  # noqa: S101 checked one line above
    return tuple(read_block(each, place) for each in blocks)


def _verb(name: str, raw: object) -> Verb:
    if not isinstance(raw, list) or not 3 <= len(raw) <= 4:
        raise TemplateError(
            f"verbs.toml, {name}", "three forms are expected (he, she, impersonal), or four."
        )
    return Verb(*(str(each) for each in raw))


def _ids(name: str, raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list) or not all(isinstance(each, str) for each in raw):
        raise TemplateError(f"slots.toml, {name}", "a list of rule ids is expected.")
    return tuple(raw)
