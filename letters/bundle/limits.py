"""What a receiver accepts: says in a sentence which limit a bundle does not keep."""

from __future__ import annotations

from letters.bundle.exhibits import MEGABYTE, Bundle, Limits


def is_limited(limits: Limits) -> bool:
    """Tell whether the receiver sets any limit."""
    return any(limit is not None for limit in (limits.files, limits.total_bytes, limits.file_bytes))


def over_limit(bundle: Bundle, limits: Limits) -> str:
    """Give the sentence that says which limit is not kept, or nothing."""
    count_of_files = len(bundle.files) + len(bundle.separate)
    sizes = {file.name: len(file.content) for file in bundle.files}
    sizes |= {item.exhibit.file_name: len(item.exhibit.content) for item in bundle.separate}
    name, largest = max(sizes.items(), key=lambda pair: pair[1])
    if limits.file_bytes is not None and largest > limits.file_bytes:
        return (
            f"Plik „{name}” ma {_megabytes(largest)}, a odbiorca przyjmuje najwyżej "
            f"{_megabytes(limits.file_bytes)} na plik. Podziel ten załącznik albo wyślij go pocztą."
        )
    if limits.files is not None and count_of_files > limits.files:
        return (
            f"Wychodzi {count_of_files} plików, a odbiorca przyjmuje najwyżej {limits.files}. "
            "Usuń część załączników albo zamień pliki dołączane osobno na PDF."
        )
    if limits.total_bytes is not None and bundle.total_bytes > limits.total_bytes:
        return (
            f"Całość ma {_megabytes(bundle.total_bytes)}, a odbiorca przyjmuje najwyżej "
            f"{_megabytes(limits.total_bytes)}. Usuń część załączników albo wyślij je pocztą."
        )
    return ""


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB".replace(".", ",")
