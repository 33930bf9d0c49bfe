"""How much of a foreign file is read: figures in one place."""

from __future__ import annotations

MIB = 1024 * 1024
MAIL_BYTES = 100 * MIB
MAIL_PARTS = 500
MAIL_DEPTH = 20
MAIL_NESTING_MARKS = 200  # multipart and message/rfc822 announcements in the raw mail
HEADER_BYTES = 8_192  # of one header line, folded lines together
HEADER_LINES = 400
HEAD_BYTES = 64 * 1024  # of a file, enough to tell its kind
TEXT_SIGNS = 2_000_000  # of the text read out of a mail or a PDF
WORDS_ATTACHED = 10  # files inside a mail that are looked into for the search
PREVIEW_BYTES = 200 * MIB
PDF_PAGES = 2_000
PICTURE_SIGHT = 512  # the longer side of a preview, in pixels
PICTURE_SHEETS = 200  # in one TIFF of a scanner or a fax
BOUND_SIGHT = 2_200  # the longer side of a picture made anew for a packet, in pixels

CHILD_SECONDS = 20.0
CHILD_MEMORY = 1024 * MIB  # of address space, where the system can limit it
CHILD_ANSWER = 64 * MIB

DROPPED_FILES = 5_000  # taken at once; more are counted and named in a sentence
DROPPED_DEPTH = 8

ARCHIVE_FILES = 5_000
ARCHIVE_BYTES = 20 * 1024 * MIB
ARCHIVE_RATIO = 200  # unpacked to packed, above 10 MiB
CASE_JSON_BYTES = 64 * MIB
