"""Sending: an e-mail draft, an envelope, an address label, the data for a registered letter."""

from letters.mail.draft import email_draft
from letters.mail.envelope import EnvelopeSize, address_labels, envelope
from letters.mail.posting import PostingForm, posting_form, posting_forms_csv

__all__ = [
    "EnvelopeSize",
    "PostingForm",
    "address_labels",
    "email_draft",
    "envelope",
    "posting_form",
    "posting_forms_csv",
]
