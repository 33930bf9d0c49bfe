"""Small foreign files made in memory: pictures, PDFs, programs."""

import io
import struct
import zlib

import pypdf
from PIL import ExifTags, Image
from reportlab.pdfgen.canvas import Canvas


def photo(*, with_place: bool = True, size: tuple[int, int] = (640, 480)) -> bytes:
    """A JPEG with the camera's time and, by default, the place."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Aparat"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:11:05 14:30:00"
    if with_place:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (50.0, 3.0, 41.0)})
    out = io.BytesIO()
    Image.new("RGB", size, "navy").save(out, "JPEG", exif=exif)
    return out.getvalue()


def bomb(width: int = 20_000, height: int = 20_000) -> bytes:
    """A tiny PNG that says it is huge."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    line = zlib.compress(b"\x00" * (width * 3 + 1) * 10)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", line) + chunk(b"IEND", b"")


def paper(text: str = "odmowa uznania reklamacji", password: str = "") -> bytes:
    """A PDF of one page."""
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 720, text)
    canvas.save()
    if not password:
        return out.getvalue()
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(out.getvalue()))
    writer.encrypt(password, algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    return locked.getvalue()


PROGRAM = b"MZ\x90\x00" + b"\x00" * 200
"""The first bytes of a program for Windows."""
