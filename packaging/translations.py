"""Collects the English strings of the window, keeps the catalogues in step, compiles them.

    python packaging/translations.py            update the .ts files, compile the .qm files
    python packaging/translations.py --check    change nothing; 1 when a language is incomplete

Strings are found in the syntax trees: translate(context, text, note, number) and
NOOP(context, text) in karen_app, and every sentence of karen_app/domain/sentences.py. A fourth
argument, or the place {n} in a sentence, makes a string that has plural forms.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "karen_app" / "ui" / "resources" / "translations"
PLURAL_FORMS = {"pl": 3, "en": 2, "uk": 3}
MARKS = ("translate", "NOOP")
PLACES = re.compile(r"\{\w+\}|%n")


@dataclass(frozen=True, slots=True)
class Source:
    """One English string: where it belongs, what it says, and whether it has plural forms."""

    context: str
    text: str
    note: str = ""
    plural: bool = False


Catalogue = dict[Source, tuple[str, ...]]


def main(arguments: list[str]) -> int:
    """Update all catalogues, or with --check only report what is missing in them."""
    sources = tuple(dict.fromkeys((*strings_of_the_window(), *sentences())))
    if arguments == ["--check"]:
        faults = [fault for language in PLURAL_FORMS for fault in faults_of(language, sources)]
        print(
            "\n".join(faults) or f"{len(sources)} strings, complete in {', '.join(PLURAL_FORMS)}."
        )
        return 1 if faults else 0
    for language in PLURAL_FORMS:
        update(language, sources)
    return 0


# ---------------------------------------------------------------- finding the strings


def strings_of_the_window() -> Iterator[Source]:
    """Every marked string of the program, file by file."""
    for path in sorted((ROOT / "karen_app").rglob("*.py")):
        yield from strings_in(ast.parse(path.read_text(encoding="utf-8")))


def strings_in(tree: ast.Module) -> Iterator[Source]:
    """The marked strings of one file in their order; calls with computed texts are passed over."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in MARKS:
            texts = [_literal(argument) for argument in node.args[:3]]
            if len(texts) >= 2 and texts[0] is not None and texts[1] is not None:
                note = texts[2] if len(texts) > 2 and texts[2] else ""
                yield Source(texts[0], texts[1], note, plural=_has_number(node))


def _called(node: ast.Call) -> str:
    return ast.unparse(node.func).rsplit(".", maxsplit=1)[-1]


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _has_number(node: ast.Call) -> bool:
    return len(node.args) > 3 or any(word.arg == "number" for word in node.keywords)


def sentences() -> Iterator[Source]:
    """The sentences of the domain, all in one context."""
    sys.path.insert(0, str(ROOT))
    from karen_app.domain.sentences import SENTENCES

    for text in SENTENCES.values():
        yield Source("Sentences", text, plural="{n}" in text)


# ---------------------------------------------------------------- catalogues


def wanted(language: str, sources: tuple[Source, ...]) -> list[Source]:
    """What a catalogue must hold: English is the source and needs its plurals only."""
    return [source for source in sources if language != "en" or source.plural]


def read_catalogue(language: str) -> Catalogue:
    """The translations on disk; an unfinished one is empty."""
    path = ts_file(language)
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return dict(_entry(context, message) for context in root for message in context.iter("message"))


def _entry(context: ET.Element, message: ET.Element) -> tuple[Source, tuple[str, ...]]:
    source = Source(
        context.findtext("name", ""),
        message.findtext("source", ""),
        message.findtext("comment", ""),
        plural=message.get("numerus") == "yes",
    )
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return source, ()
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return source, tuple(forms) if source.plural else (translation.text or "",)


def update(language: str, sources: tuple[Source, ...]) -> None:
    """Keep what is translated, add what is new as unfinished, drop what is gone; compile."""
    known = read_catalogue(language)
    held = {source: known.get(source, ()) for source in wanted(language, sources)}
    FOLDER.mkdir(parents=True, exist_ok=True)
    ts_file(language).write_text(as_xml(language, held), encoding="utf-8", newline="\n")
    compile_catalogue(language, qm_file(language))
    missing = sum(not _is_complete(language, item) for item in held.items())
    print(f"{ts_file(language).name}: {len(held)} strings, {missing} to translate")


def as_xml(language: str, catalogue: Catalogue) -> str:
    """The catalogue in Qt's form, contexts and strings in alphabetical order."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">')
    for context in sorted({source.context for source in catalogue}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(catalogue, key=lambda source: (source.text, source.note)):
            if source.context == context:
                lines += _message(source, catalogue[source], PLURAL_FORMS[language])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(source: Source, forms: tuple[str, ...], count: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if source.plural else "    <message>"
    yield f"        <source>{escape(source.text)}</source>"
    if source.note:
        yield f"        <comment>{escape(source.note)}</comment>"
    opening = "<translation>" if any(forms) else '<translation type="unfinished">'
    if source.plural:
        filled = forms or ("",) * count
        words = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in filled)
    else:
        words = escape(forms[0]) if forms else ""
    yield f"        {opening}{words}</translation>"
    yield "    </message>"


def ts_file(language: str) -> Path:
    return FOLDER / f"karen_{language}.ts"


def qm_file(language: str) -> Path:
    return FOLDER / f"karen_{language}.qm"


def compile_catalogue(language: str, target: Path) -> None:
    program = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    command = [str(program), "-silent", str(ts_file(language)), "-qm", str(target)]
    subprocess.run(command, check=True)


# ---------------------------------------------------------------- checking


def faults_of(language: str, sources: tuple[Source, ...]) -> Iterator[str]:
    """One line for each string that is missing, unfinished, stale or has lost a place."""
    catalogue, name = read_catalogue(language), ts_file(language).name
    needed = wanted(language, sources)
    for source in needed:
        forms = catalogue.get(source, ())
        if not _is_complete(language, (source, forms)):
            yield f"{name}: not translated: {source.context}: {source.text}"
        elif lost := lost_places(source, forms):
            yield f"{name}: {', '.join(lost)} is lost or new: {source.context}: {source.text}"
    for source in catalogue.keys() - set(needed):
        yield f"{name}: no longer used, run make translations: {source.context}: {source.text}"
    if ts_file(language).exists() and not _is_compiled(language):
        yield f"{qm_file(language).name}: older than its .ts file, run make translations"


def _is_complete(language: str, item: tuple[Source, tuple[str, ...]]) -> bool:
    source, forms = item
    count = PLURAL_FORMS[language] if source.plural else 1
    return len(forms) == count and all(form.strip() for form in forms)


def lost_places(source: Source, forms: tuple[str, ...]) -> list[str]:
    """Places such as {day} that stand in the source or a translation but not in both.

    A plural form may leave out the number itself ("one day").
    """
    number = {"{n}", "%n"}
    here = set(PLACES.findall(source.text))
    odd: set[str] = set()
    for form in forms:
        odd |= (here ^ set(PLACES.findall(form))) - (number if source.plural else set())
    return sorted(odd)


def _is_compiled(language: str) -> bool:
    if not qm_file(language).exists():
        return False
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_catalogue(language, fresh)
        return fresh.read_bytes() == qm_file(language).read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
