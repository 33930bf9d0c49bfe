"""Reads the vocabulary of case files: fields, events, attributes."""

from __future__ import annotations

from legal_rules.errors import RuleFileError
from legal_rules.model.words import Words
from legal_rules.rule_files import RuleFiles, by_id
from legal_rules.schema import TableReader
from legal_rules.vocabulary import TYPES, EventKind, Term, Vocabulary


def read_vocabulary(files: RuleFiles) -> Vocabulary:
    fields: list[Term] = []
    common: list[Term] = []
    events: list[EventKind] = []
    choices: dict[str, dict[str, Words]] = {}
    for name in files.names("vocabulary"):
        reader = files.table(name)
        fields += [_term(part) for part in reader.tables("field")]
        common += [_term(part) for part in reader.tables("attribute")]
        events += [_event_kind(part) for part in reader.tables("event")]
        for part in reader.tables("choice"):
            _choice(part, choices)
        reader.done()
    return Vocabulary(
        by_id(fields, lambda term: term.name, "field"),
        by_id(events, lambda kind: kind.name, "event kind"),
        by_id(common, lambda term: term.name, "attribute"),
        choices,
    )


def _choice(reader: TableReader, choices: dict[str, dict[str, Words]]) -> None:
    of, value = reader.text("of"), reader.text("value")
    words = choices.setdefault(of, {})
    if value in words:
        raise RuleFileError(f'The value "{value}" of "{of}" has words twice; keep one.')
    words[value] = reader.words("label")
    reader.done()


def _event_kind(reader: TableReader) -> EventKind:
    own = tuple(_term(item) for item in reader.tables("attribute"))
    kind = EventKind(
        reader.text("name"),
        reader.words("label"),
        by_id(own, lambda term: term.name, "attribute"),
        reader.texts("after"),
        reader.text("group", ""),
    )
    reader.done()
    return kind


def _term(reader: TableReader) -> Term:
    term = Term(
        reader.text("name"),
        reader.choice("type", TYPES),
        reader.texts("choices"),
        reader.words("meaning"),
        reader.raw("default"),
    )
    reader.done()
    return term
