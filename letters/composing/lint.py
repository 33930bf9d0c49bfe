"""Looks over templates: undeclared and unused names, unknown words, sentences that do too much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from letters.catalogue import Catalogue
from letters.composing.examples import example_values
from letters.composing.names import GROUPS, STANDING, check_kind, used_names
from letters.composing.text import check_sentence
from letters.errors import TemplateError
from letters.model.template import BlockKind, BlockTemplate, LetterTemplate, Vocabulary

OWN_NUMBER = 1000
LANGUAGES = ("pl", "en", "uk")
_HAS = ("earlier", "grievances", "enclosures")


def lint(catalogue: Catalogue) -> list[str]:
    """Give one sentence for every fault of the catalogue's templates; empty when all is well."""
    faults = list(catalogue.problems)
    for template in catalogue.templates.values():
        faults += lint_template(template)
    return faults


def lint_template(template: LetterTemplate) -> list[str]:
    """Give one sentence for every fault of one template."""
    try:
        return [f"{template.origin}: {fault}" for fault in _faults(template)]
    except TemplateError as problem:
        return [str(problem)]


def _faults(template: LetterTemplate) -> Iterator[str]:
    yield from _unknown_words(template)
    yield from _name_faults(template)
    yield from _block_faults(template)
    yield from _example_faults(template)
    for language in LANGUAGES:
        if template.number < OWN_NUMBER and language not in template.pages:
            yield f"the plain-language page in {language!r} is missing."


def _unknown_words(template: LetterTemplate) -> Iterator[str]:
    vocabulary = template.vocabulary
    for name in sorted({*template.fields, *template.optional} - set(vocabulary.fields)):
        yield f"the field {name!r} stands in no fields.toml. Add it there or mend the name."
    for slot in template.cites:
        if slot not in vocabulary.slots:
            yield f"the citation slot {slot!r} stands in no slots.toml."
    for kind in template.enclosures:
        if kind not in vocabulary.enclosure_kinds:
            yield f"the enclosure kind {kind!r} stands in no enclosures.toml."


def _name_faults(template: LetterTemplate) -> Iterator[str]:
    declared = {*template.fields, *template.optional}
    own = _names_of(template, template.blocks)
    own |= {name for option in template.demands for name in _sentence(option.text, template)}
    own |= set(_sentence(template.subject, template))
    for name in sorted(own - declared - set(STANDING)):
        if name.startswith("law."):
            yield from _slot_faults(name[4:], template)
        else:
            yield f"the name {name!r} is used but not declared under fields or optional."
    everything = own | _names_of(template, _phrases(template, template.vocabulary))
    for name in sorted(declared - everything):
        yield f"the field {name!r} is declared but never used. Remove it or use it."


def _slot_faults(slot: str, template: LetterTemplate) -> Iterator[str]:
    if slot not in template.vocabulary.slots:
        yield f"the citation slot {slot!r} stands in no slots.toml."
    elif slot not in template.cites:
        yield f"the citation slot {slot!r} is used but not listed under cites."


def _block_faults(template: LetterTemplate) -> Iterator[str]:
    ids = [block.id for block in _everything(template)]
    for twin in sorted({each for each in ids if ids.count(each) > 1}):
        yield f"the block id {twin!r} occurs twice once phrases are put in."
    for block in _everything(template):
        for name in (*block.when.wanted, *block.when.unwanted):
            yield from _condition_faults(name, block, template)
        for slot in block.cite:
            if slot not in template.vocabulary.slots:
                yield f"block {block.id}: the citation slot {slot!r} stands in no slots.toml."
        if block.rows and block.rows not in template.vocabulary.fields:
            yield f"block {block.id}: the rows field {block.rows!r} stands in no fields.toml."


def _example_faults(template: LetterTemplate) -> Iterator[str]:
    declared = {*template.fields, *template.optional}
    for name in sorted(set(template.examples) - declared):
        yield f"the example {name!r} is for a fact that the template does not declare."
    if declared <= set(template.vocabulary.fields):
        for name, value in example_values(template).items():
            check_kind(template.vocabulary.fields[name], value)


def _condition_faults(name: str, block: BlockTemplate, template: LetterTemplate) -> Iterator[str]:
    group, dot, word = name.partition(".")
    known: Iterable[str] | None = {
        "law": template.vocabulary.slots,
        "file": template.vocabulary.enclosure_kinds,
        "has": _HAS,
        "tone": ("conciliatory", "firm", "final"),
        "writer": ("client", "genitive"),
    }.get(group)
    if not dot:
        if name not in template.vocabulary.fields and name != "period_days":
            yield f"block {block.id}: `when` names the unknown field {name!r}."
    elif group not in GROUPS:
        yield f"block {block.id}: `when` does not know {name!r}."
    elif known is not None and word not in known:
        yield f"block {block.id}: `when` does not know {word!r} in {name!r}."


def _everything(template: LetterTemplate) -> tuple[BlockTemplate, ...]:
    return (*template.blocks, *_phrases(template, template.vocabulary))


def _phrases(template: LetterTemplate, vocabulary: Vocabulary) -> tuple[BlockTemplate, ...]:
    wanted = [f"{template.frame}-start", f"{template.frame}-end"]
    wanted += [block.use for block in template.blocks if block.kind is BlockKind.USE]
    found: list[BlockTemplate] = []
    for name in wanted:
        if name not in vocabulary.phrases:
            raise TemplateError(template.origin, f"phrases.toml has no phrase {name!r}.")
        found += vocabulary.phrases[name]
    return tuple(found)


def _names_of(template: LetterTemplate, blocks: Iterable[BlockTemplate]) -> set[str]:
    names: set[str] = set()
    for block in blocks:
        for source in (block.text, *block.tones.values(), *(item.text for item in block.items)):
            names |= _sentence(source, template, block.id)
        if block.rows:
            names.add(block.rows)
        conditions = [block.when, *(item.when for item in block.items)]
        for condition in conditions:
            given = (*condition.wanted, *condition.unwanted)
            names |= {name for name in given if "." not in name}
        if block.kind is BlockKind.DEMANDS:
            names.add("own_demand")
    return names


def _sentence(source: str, template: LetterTemplate, block_id: str = "") -> frozenset[str]:
    check_sentence(source, f"{template.origin}, block {block_id}" if block_id else template.origin)
    return used_names(source)
