"""Turns one template table, read from TOML, into a letter template; every fault is a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from letters.errors import TemplateError
from letters.model.data import Tone
from letters.model.document import Align
from letters.model.template import (
    BlockKind,
    BlockTemplate,
    ColumnTemplate,
    Condition,
    DemandOption,
    ItemTemplate,
    LetterTemplate,
    PlainPage,
    Words,
)
from letters.schema import (
    BLOCK_KEYS,
    CHANNELS,
    COLUMN_KEYS,
    DEMAND_KEYS,
    FRAMES,
    ITEM_KEYS,
    PAGE_KEYS,
    TEMPLATE_KEYS,
    TEMPLATE_MUST,
    WORD_KEYS,
    Raw,
    check_keys,
    one_of,
    texts,
)

_NEEDS_TEXT = {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.NOTICE}


def read_template(raw: object, place: str) -> LetterTemplate:
    """Give the template of one file, or raise ``TemplateError`` with place and mend."""
    table = check_keys(raw, TEMPLATE_KEYS, TEMPLATE_MUST, place)
    blocks = tuple(read_block(each, place) for each in _list(table, "block"))
    _no_twins([block.id for block in blocks], "block", place)
    demands = tuple(_demand(each, place) for each in _list(table, "demand"))
    _no_twins([demand.id for demand in demands], "demand", place)
    days = table.get("period_days")
    return LetterTemplate(
        id=str(table["id"]),
        number=int(str(table.get("number", 1000))),
        title=read_words(table["title"], f"{place}, title"),
        purpose=read_words(table["purpose"], f"{place}, purpose") if "purpose" in table else None,
        subject=str(table["subject"]),
        addressee=str(table["addressee"]),
        channel=one_of(str(table.get("channel", "any")), CHANNELS, "channel", place),
        frame=one_of(str(table["frame"]), FRAMES, "frame", place),
        kinds=texts(table, "kinds", place),
        after=texts(table, "after", place),
        fields=texts(table, "fields", place),
        optional=texts(table, "optional", place),
        cites=texts(table, "cites", place),
        enclosures=texts(table, "enclosures", place),
        period_days=None if days is None else int(str(days)),
        demands=demands,
        blocks=blocks,
        pages=_pages(table.get("page", {}), place),
        origin=place,
        examples=cast("Raw", table.get("example", {})),
        signed_by=str(table.get("signed_by", "")),
    )


def read_block(raw: object, place: str) -> BlockTemplate:
    """Give one block; its ``id`` must be there because the writer's edits hang on it."""
    table = check_keys(raw, BLOCK_KEYS, ("id",), f"{place}, block")
    here = f"{place}, block {table['id']}"
    kind_word = str(table.get("kind", "paragraph"))
    kind = BlockKind(one_of(kind_word, [each.value for each in BlockKind], "kind", here))
    tones = _tones(table.get("tone", {}), here)
    if kind in _NEEDS_TEXT and not table.get("text") and not tones:
        raise TemplateError(here, "`text` is missing. Add it, or texts under `tone`.")
    return BlockTemplate(
        id=str(table["id"]),
        kind=kind,
        text=str(table.get("text", "")),
        tones=tones,
        when=_condition(table, here),
        cite=texts(table, "cite", here),
        legal=bool(table.get("legal", "cite" in table)),
        level=int(str(table.get("level", 2))),
        ordered=bool(table.get("ordered", False)),
        items=tuple(_item(each, here) for each in _list(table, "items")),
        columns=tuple(_column(each, here) for each in _list(table, "columns")),
        rows=str(table.get("rows", "")),
        use=str(table.get("use", "")),
    )


def read_words(raw: object, place: str) -> Words:
    """Give words in the three languages; each one must be there."""
    table = check_keys(raw, WORD_KEYS, ("pl", "en", "uk"), place)
    return Words(str(table["pl"]), str(table["en"]), str(table["uk"]))


def _condition(table: Raw, place: str) -> Condition:
    wanted: list[str] = []
    unwanted: list[str] = []
    for word in texts(table, "when", place):
        negated, name = word.startswith("not "), word.removeprefix("not ").strip()
        if not name.replace(".", "_").replace("-", "_").isidentifier():
            raise TemplateError(
                place, f"`when` takes names, not expressions: {word!r}. Name a field, or 'not' it."
            )
        (unwanted if negated else wanted).append(name)
    return Condition(tuple(wanted), tuple(unwanted))


def _tones(raw: object, place: str) -> Mapping[Tone, str]:
    known: dict[str, object] = {tone.value: str for tone in Tone}
    table = check_keys(raw, known, (), f"{place}, tone")
    if table and len(table) != len(Tone):
        raise TemplateError(place, "`tone` needs all of: conciliatory, firm, final.")
    return {Tone(key): str(value) for key, value in table.items()}


def _item(raw: object, place: str) -> ItemTemplate:
    if isinstance(raw, str):
        return ItemTemplate(raw)
    table = check_keys(raw, ITEM_KEYS, ("text",), f"{place}, items")
    return ItemTemplate(str(table["text"]), _condition(table, place))


def _column(raw: object, place: str) -> ColumnTemplate:
    table = check_keys(raw, COLUMN_KEYS, ("title",), f"{place}, columns")
    align = one_of(str(table.get("align", "left")), [each.value for each in Align], "align", place)
    return ColumnTemplate(str(table["title"]), Align(align), float(str(table.get("weight", 1))))


def _demand(raw: object, place: str) -> DemandOption:
    table = check_keys(raw, DEMAND_KEYS, ("id", "pl", "en", "uk", "text"), f"{place}, demand")
    title = Words(str(table["pl"]), str(table["en"]), str(table["uk"]))
    return DemandOption(
        str(table["id"]),
        title,
        str(table["text"]),
        _condition(table, place),
        texts(table, "tags", place),
    )


def _pages(raw: object, place: str) -> Mapping[str, PlainPage]:
    table = check_keys(raw, {"pl": dict, "en": dict, "uk": dict}, (), f"{place}, page")
    pages = {}
    for language, each in table.items():
        page = check_keys(each, PAGE_KEYS, tuple(PAGE_KEYS), f"{place}, page.{language}")
        pages[language] = PlainPage(*(str(page[key]) for key in PAGE_KEYS))
    return pages


def _list(table: Raw, key: str) -> list[object]:
    value = table.get(key, [])
    return value if isinstance(value, list) else []


def _no_twins(ids: list[str], what: str, place: str) -> None:
    for each in ids:
        if ids.count(each) > 1:
            raise TemplateError(place, f"the {what} id {each!r} is used twice.")
