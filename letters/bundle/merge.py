"""Binds a letter and its enclosures into one PDF, or into as many as the receiver accepts."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

import pikepdf
from pikepdf import OutlineItem, Pdf

from letters.bundle.contents import Line, contents_page, words_of
from letters.bundle.exhibits import (
    Bundle,
    BundleFile,
    BundleOptions,
    Exhibit,
    FileKind,
    Separate,
)
from letters.bundle.limits import is_limited, over_limit
from letters.bundle.opening import Opened, open_exhibit
from letters.bundle.saying import claim_of_bundle, describe
from letters.bundle.stamp import Stamps
from letters.bundle.tagging import tag_contents, tag_photos
from letters.render import PdfOptions, PrintError
from letters.render.errors import Reason, reason
from letters.render.pdf import lay_out

_PHOTO_STEPS = ((1.0, 85), (0.7, 78), (0.5, 70), (0.35, 60))  # share of the side, JPEG quality
_OWN_PAGES = 60_000  # bytes allowed for contents page and stamps while splitting

Progress = Callable[[int, int], bool]


def build_bundle(
    letter: bytes,
    exhibits: Sequence[Exhibit],
    options: BundleOptions | None = None,
    progress: Progress | None = None,
) -> Bundle:
    """Bind a letter and its enclosures.

    The letter comes first, then a contents page, then every enclosure with its stamp. A file
    that cannot be bound in (damaged, with a password, of another kind) is listed as enclosed
    separately, never an error. Photos that are bound in are turned upright and lose place and
    camera data; one that travels separately is the original and keeps both.

    Args:
        letter: the printed letter, a PDF.
        exhibits: in the order of the letter; the first has number 1.
        options: title, limits of the receiver, size of photos.
        progress: called with exhibits done and all; ``False`` stops.

    Raises:
        PrintError: the letter is no PDF, the limits cannot be kept, or it was stopped.
    """
    chosen = options or BundleOptions()
    has_photos = any(exhibit.kind is FileKind.PHOTO for exhibit in exhibits)
    problems: list[Reason] = []
    steps = _PHOTO_STEPS if has_photos and is_limited(chosen.limits) else _PHOTO_STEPS[:1]
    for share, quality in steps:
        opened = _open_all(exhibits, round(chosen.photo_side * share), quality, progress)
        bundle = _bind_all(letter, opened, chosen)
        problem = over_limit(bundle, chosen.limits)
        if problem is None:
            return replace(bundle, has_smaller_photos=share != 1.0)
        problems.append(problem)
    raise PrintError(problems[-1])


def _open_all(
    exhibits: Sequence[Exhibit], side: int, quality: int, progress: Progress | None
) -> list[Opened]:
    opened = []
    for number, exhibit in enumerate(exhibits, start=1):
        if progress is not None and not progress(number - 1, len(exhibits)):
            raise PrintError(reason("stopped"))
        opened.append(open_exhibit(number, exhibit, side, quality))
    if progress is not None:
        progress(len(exhibits), len(exhibits))
    return opened


def _bind_all(letter: bytes, opened: list[Opened], options: BundleOptions) -> Bundle:
    parts = _split(len(letter), opened, options.limits.file_bytes)
    files = [
        _bind(letter if index == 1 else None, part, opened, options, (index, len(parts)))
        for index, part in enumerate(parts, start=1)
    ]
    separate = tuple(
        Separate(item.number, item.exhibit, item.reason)
        for item in opened
        if item.reason is not None
    )
    return Bundle(tuple(files), separate)


def _split(letter_size: int, opened: list[Opened], limit: int | None) -> list[list[Opened]]:
    parts: list[list[Opened]] = [[]]
    used = letter_size + _OWN_PAGES
    for item in opened:
        if item.pages is None:
            continue
        if limit is not None and used + item.size > limit and (parts[-1] or len(parts) == 1):
            parts.append([])
            used = _OWN_PAGES
        parts[-1].append(item)
        used += item.size
    return parts


def _bind(
    letter: bytes | None,
    part: list[Opened],
    everything: list[Opened],
    options: BundleOptions,
    place: tuple[int, int],
) -> BundleFile:
    """Bind one file; the contents page lists everything, with pages for what is in this file."""
    index, parts = place
    words = words_of(options.language)
    with _start(letter) as pdf:
        letter_pages = len(pdf.pages)
        if everything:
            _add_contents(pdf, letter_pages, part, everything, options, place)
        begin = len(pdf.pages)
        stamps = Stamps(
            pdf,
            [words["title"], *(_label(item, words) for item in part)],
            words["page_short"],
        )
        for item in part:
            if item.pages is not None:
                pdf.pages.extend(item.pages.pages)
        marks = _stamp(pdf, stamps, part, words, letter_pages, begin)
        tag_photos(pdf, part, begin, words["stamp"])
        _bookmarks(pdf, options.title if letter is not None else "", marks)
        if everything:  # a letter without enclosures stays what it says of itself
            describe(pdf, options, claim_of_bundle(letter, part))
        result = io.BytesIO()
        pdf.save(result, deterministic_id=True, compress_streams=False)
        name = "pismo.pdf" if parts == 1 else f"pismo-czesc-{index}-z-{parts}.pdf"
        numbers = tuple(item.number for item in part)
        return BundleFile(name, result.getvalue(), len(pdf.pages), numbers)


def _start(letter: bytes | None) -> Pdf:
    if letter is None:
        return Pdf.new()
    try:
        return Pdf.open(io.BytesIO(letter))
    except pikepdf.PdfError as error:
        raise PrintError(reason("letter_damaged")) from error


def _label(item: Opened, words: dict[str, str]) -> str:
    return words["stamp"].format(number=item.number)


def _add_contents(
    pdf: Pdf,
    letter_pages: int,
    part: list[Opened],
    everything: list[Opened],
    options: BundleOptions,
    place: tuple[int, int],
) -> None:
    """Add the contents page; its own length moves the page numbers, so it may be set twice."""
    index, parts = place
    words = words_of(options.language)
    name = f"{index}/{parts}" if parts > 1 else ""
    in_part = {item.number for item in part}
    own_pages = 1
    for _ in count():
        lines = []
        page = letter_pages + own_pages + 1
        for item in everything:
            here = item.pages is not None and item.number in in_part
            why = item.reason.words.rstrip(".") if item.reason is not None else ""
            if item.pages is not None and not here:
                why = words["other_part"]
            exhibit = item.exhibit
            lines.append(
                Line(item.number, exhibit.title, exhibit.file_name, page if here else None, why)
            )
            if here and item.pages is not None:
                page += len(item.pages.pages)
        document = contents_page(lines, options, name)
        laid = lay_out(document, PdfOptions(page_numbers=False))
        made = Pdf.open(io.BytesIO(laid.content))
        if len(made.pages) == own_pages:
            pdf.pages.extend(made.pages)
            tag_contents(pdf, laid, letter_pages)
            return
        own_pages = len(made.pages)


def _stamp(
    pdf: Pdf,
    stamps: Stamps,
    part: list[Opened],
    words: dict[str, str],
    letter_pages: int,
    begin: int,
) -> list[tuple[str, int]]:
    """Stamp contents and exhibits; gives the bookmarks: title and page from 0."""
    pages = list(pdf.pages)
    marks: list[tuple[str, int]] = []
    if begin > letter_pages:
        marks.append((words["title"], letter_pages))
        for number in range(letter_pages, begin):
            stamps.put(pages[number], words["title"], number + 1)
    at = begin
    for item in part:
        if item.pages is None:
            continue
        text = _label(item, words)
        marks.append((f"{text}: {item.exhibit.title}", at))
        for _ in range(len(item.pages.pages)):
            stamps.put(pages[at], text, at + 1)
            at += 1
    return marks


def _bookmarks(pdf: Pdf, first: str, marks: list[tuple[str, int]]) -> None:
    with pdf.open_outline() as outline:
        outline.root.clear()
        if first:
            outline.root.append(OutlineItem(first, 0))
        outline.root.extend(OutlineItem(title, page) for title, page in marks)
