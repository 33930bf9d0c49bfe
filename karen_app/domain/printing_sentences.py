"""Sentences about printing and packets: English sources of translations.

Those whose code the letters package knows too say the same as its Polish ones, for the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PRINTING_SENTENCES: Final[Mapping[str, str]] = {
    "print.stopped": "Stopped. Nothing was saved.",
    "print.letter_damaged": "The letter is no PDF that can be opened. Print it again.",
    "print.element_too_large": (
        "A part of the letter does not fit on a page, even when it is divided. Shorten or divide "
        "it. ({detail})"
    ),
    "print.attachments_need_a3": (
        "Files can be put inside a PDF/A-3 only. Choose that form, or send them separately."
    ),
    "print.no_addressee": ("The letter has no addressee. Enter one before you print the envelope."),
    "print.no_label": "At least one address is wanted, and a first free label from 1 to {last}.",
    "print.bad_email": "“{address}” is no e-mail address. Write it like name@domain.pl.",
    "print.picture_too_large": (
        "The picture “{name}” has {megapixels} megapixels, and Karen takes {most} at most. Make it "
        "smaller and add it again."
    ),
    "print.picture_far_too_large": (
        "The picture “{name}” has more than {megapixels} megapixels, and Karen takes {most} at "
        "most. Make it smaller and add it again."
    ),
    "print.no_picture": ("“{name}” is no picture that can be read. Save it as JPEG or PNG."),
    "print.picture_damaged": (
        "The picture “{name}” is damaged ({detail}). Save it again as JPEG or PNG."
    ),
    "print.too_many_sheets": (
        "The picture “{name}” has more pages ({count}) than Karen takes ({most}). Divide it and "
        "add it again."
    ),
    "print.file_over_limit": (
        "The file “{name}” has {size} MB, and the receiver takes {limit} MB a file at most. Divide "
        "this enclosure, or send it by post."
    ),
    "print.files_over_limit": (
        "There would be more files ({count}) than the receiver takes ({limit}). Remove some "
        "enclosures, or turn those that go separately into PDFs."
    ),
    "print.total_over_limit": (
        "Together it has {size} MB, and the receiver takes {limit} MB at most. Remove some "
        "enclosures, or send them by post."
    ),
    "print.no_pages_in_it": "it is neither a PDF nor a photo, so there are no pages to bind in",
    "print.pdf_locked": "the file asks for a password",
    "print.pdf_damaged": "the PDF is damaged",
    "print.pdf_empty": "the PDF has no page",
    "print.pdf_too_long": "the PDF has more pages ({count}) than a packet takes ({most})",
    "print.heic": "the photo is in HEIC and is not shown here",
    "print.photo_unread": "the photo could not be read",
    "print.char_left_out": (
        "The invisible sign {point} ({name}) was left out: it cannot be printed."
    ),
    "print.char_damaged": "The damaged sign {point} was replaced by \ufffd. Type it again.",
    "print.char_unknown": (
        "No font that Karen brings has the sign {char} ({name}); in the letter stands [{point}] in "
        "its place."
    ),
    "print.right_to_left": (
        "Letters written from right to left (Hebrew, Arabic) stand in the order they were typed. "
        "See whether they can be read, or write these words in Latin letters."
    ),
    "print.address_too_long": (
        "The address is longer than the window of the envelope. It is printed whole: use an "
        "envelope without a window, or shorten the address."
    ),
    "print.sender_too_long": (
        "The sender's lines are so long that the address misses the window of the envelope."
    ),
    "print.head_too_long": (
        "The lines of sender or addressee take more than half a page, so there is no room for the "
        "window of an envelope."
    ),
    "print.link_left_out": "The link “{link}” was left out: only https and mailto are allowed.",
    "print.signature_unread": "{why}. In its place there is room to sign by hand.",
    "print.photo_as_it_is": (
        "{why}. The original photo goes out: it may tell where and when it was taken. To avoid "
        "that, enclose a JPEG that can be read in its place."
    ),
    "print.smaller_photos": "The photos were made smaller to fit within the limit of the receiver.",
    "batch.cancelled": "Stopped after {done} of {all}. What was printed is kept.",
    "batch.blanks": "{case}: still missing {blanks}",
    "batch.trouble": "{case}: {detail}",
}
