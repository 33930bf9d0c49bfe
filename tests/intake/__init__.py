"""Tests of foreign files: names, mails, pictures, PDFs, archives."""
