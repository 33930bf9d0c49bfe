"""Reads the vocabulary of case files: fields, events, attributes."""

from __future__ import annotations

from legal_rules.rule_files import RuleFiles, by_id
from legal_rules.schema import TableReader
from legal_rules.vocabulary import TYPES, EventKind, Term, Vocabulary


def read_vocabulary(files: RuleFiles) -> Vocabulary:
    fields: list[Term] = []
    common: list[Term] = []
    events: list[EventKind] = []
    for name in files.names("vocabulary"):
        reader = files.table(name)
        fields += [_term(part) for part in reader.tables("field")]
        common += [_term(part) for part in reader.tables("attribute")]
        events += [_event_kind(part) for part in reader.tables("event")]
        reader.done()
    return Vocabulary(
        by_id(fields, lambda term: term.name, "field"),
        by_id(events, lambda kind: kind.name, "event kind"),
        by_id(common, lambda term: term.name, "attribute"),
    )


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
