"""Bundles: a letter and its enclosures in one PDF, the list of evidence, fingerprints."""

from letters.bundle.contents import evidence_list, fingerprint, sha256sums
from letters.bundle.exhibits import (
    Bundle,
    BundleFile,
    BundleOptions,
    Exhibit,
    FileKind,
    Limits,
    Separate,
)
from letters.bundle.merge import build_bundle

__all__ = [
    "Bundle",
    "BundleFile",
    "BundleOptions",
    "Exhibit",
    "FileKind",
    "Limits",
    "Separate",
    "build_bundle",
    "evidence_list",
    "fingerprint",
    "sha256sums",
]
