"""Table of what was read in kept files, so that it can be searched; made anew when it is lost."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from karen_app.persistence.base import Base


class FileWordsRow(Base):
    """The words of one kept file, by its fingerprint; empty where there were none to read."""

    __tablename__ = "file_words"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    state: Mapped[str] = mapped_column(String(20))
    words: Mapped[str] = mapped_column(Text)
