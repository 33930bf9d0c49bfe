"""What a receiver accepts: says in a sentence which limit a bundle does not keep."""

from __future__ import annotations

from letters.bundle.exhibits import MEGABYTE, Bundle, Limits
from letters.render.errors import Reason, reason


def is_limited(limits: Limits) -> bool:
    """Tell whether the receiver sets any limit."""
    return any(limit is not None for limit in (limits.files, limits.total_bytes, limits.file_bytes))


def over_limit(bundle: Bundle, limits: Limits) -> Reason | None:
    """Say which limit is not kept, or nothing; sizes are rounded so that they still differ."""
    count_of_files = len(bundle.files) + len(bundle.separate)
    sizes = {file.name: len(file.content) for file in bundle.files}
    sizes |= {item.exhibit.file_name: len(item.exhibit.content) for item in bundle.separate}
    name, largest = max(sizes.items(), key=lambda pair: pair[1])
    if limits.file_bytes is not None and largest > limits.file_bytes:
        most = limits.file_bytes // MEGABYTE
        return reason("file_over_limit", name=name, size=_megabytes(largest), limit=most)
    if limits.files is not None and count_of_files > limits.files:
        return reason("files_over_limit", count=count_of_files, limit=limits.files)
    if limits.total_bytes is not None and bundle.total_bytes > limits.total_bytes:
        most = limits.total_bytes // MEGABYTE
        return reason("total_over_limit", size=_megabytes(bundle.total_bytes), limit=most)
    return None


def _megabytes(size: int) -> int:
    return -(-size // MEGABYTE)
