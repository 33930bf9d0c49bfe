"""What can stop a document from being printed."""

from __future__ import annotations


class PrintError(Exception):
    """The document cannot be printed as asked; the message says why and what to do, in Polish."""
