"""Printing: a composed document becomes a PDF, a large-print PDF or plain text."""

from letters.render import settings  # isort: skip  # pins ReportLab's switches first
from letters.render.batch import render_batch
from letters.render.errors import PrintError, Reason
from letters.render.options import Attachment, PdfOptions, Profile, Relationship, Window
from letters.render.pdf import Printed, render_pdf, render_report, worth_telling
from letters.render.text import render_text

__all__ = [
    "Attachment",
    "PdfOptions",
    "PrintError",
    "Printed",
    "Profile",
    "Reason",
    "Relationship",
    "Window",
    "render_batch",
    "render_pdf",
    "render_report",
    "render_text",
    "settings",
    "worth_telling",
]
