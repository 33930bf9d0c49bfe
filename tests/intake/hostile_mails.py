"""Mails that were made to hurt, and a seeded machine that makes ten thousand more."""

import random
from collections.abc import Iterator
from email.message import EmailMessage

GOOD_TEXT = "Szanowna Pani,\n\nodmawiamy uznania reklamacji: uszkodzenie mechaniczne.\n"


def good_mail() -> bytes:
    """An ordinary refusal with a PDF and a rich twin of its text."""
    mail = EmailMessage()
    mail["From"] = "ButyPlus Reklamacje <reklamacje@butyplus.example>"
    mail["To"] = "Anna Nowak <anna.nowak@example.pl>"
    mail["Subject"] = "Odpowiedź na reklamację nr 12/2026"
    mail["Date"] = "Thu, 05 Nov 2026 23:30:00 +0000"
    mail["Message-ID"] = "<1@butyplus.example>"
    mail.set_content(GOOD_TEXT)
    mail.add_alternative("<p>Szanowna Pani,</p><p>odmawiamy…</p>", subtype="html")
    mail.add_attachment(b"%PDF-1.4 x", maintype="application", subtype="pdf", filename="pismo.pdf")
    for number, part in enumerate(mail.walk()):
        if part.is_multipart():
            part.set_boundary(f"===={number}====")
    return mail.as_bytes()


def _with(headers: str, body: str = "Treść") -> bytes:
    return f"From: a@b.example\nSubject: x\n{headers}\n\n{body}\n".encode(
        "utf-8", "surrogateescape"
    )


def _attached(name_header: str, content: str = "QUJD") -> bytes:
    return _with(
        "Content-Type: multipart/mixed; boundary=z",
        f"--z\nContent-Type: text/plain\n\ncześć\n--z\nContent-Type: application/octet-stream\n"
        f"Content-Transfer-Encoding: base64\n{name_header}\n\n{content}\n--z--",
    )


def nested(depth: int) -> bytes:
    """Multipart within multipart."""
    lines = ["From: a@b.example", "Subject: matrioszka"]
    for level in range(depth):
        lines += [f"Content-Type: multipart/mixed; boundary=b{level}", "", f"--b{level}"]
    return "\n".join([*lines, "Content-Type: text/plain", "", "środek"]).encode()


HOSTILE_MAILS: dict[str, bytes] = {
    "traversal name": _attached('Content-Disposition: attachment; filename="../../etc/passwd"'),
    "windows name": _attached('Content-Disposition: attachment; filename="C:\\\\..\\\\x.exe"'),
    "NUL name": _attached('Content-Disposition: attachment; filename="a\x00b.pdf"'),
    "bidi name": _attached("Content-Disposition: attachment; filename*=utf-8''a%E2%80%AEfdp.exe"),
    "bad rfc2231 name": _attached("Content-Disposition: attachment; filename*=xyz'zz'%FF%ZZ"),
    "split rfc2231 name": _attached("Content-Disposition: attachment; filename*0*=x; filename*9=y"),
    "bad base64": _attached("Content-Disposition: attachment; filename=a", "!!!=A=B=%%"),
    "unknown charset": _with("Content-Type: text/plain; charset=klingon-8"),
    "NUL charset": _with('Content-Type: text/plain; charset="\x00"'),
    "idna charset": _with("Content-Type: text/plain; charset=idna"),
    "hex charset": _with("Content-Type: text/plain; charset=hex"),
    "undefined charset": _with("Content-Type: text/plain; charset=undefined"),
    "huge charset": _with("Content-Type: text/plain; charset=" + "x" * 5_000),
    "bad date": _with("Date: Thu, 99 Foo 0000 99:99:99 +9999"),
    "year 9999": _with("Date: Fri, 31 Dec 9999 23:59:59 -2359"),
    "huge date": _with("Date: " + "9" * 4_000),
    "two dates": _with("Date: Thu, 05 Nov 2026 10:00:00 +0100\nDate: rubbish"),
    "NUL date": _with("Date: \x00"),
    "bad encoded word": _with("Subject: =?utf-8?b?AAAA=AAA?= =?x?q?=ZZ?= =?utf-8?b?w?="),
    "surrogate subject": _with("Subject: \udcff\udcfe"),
    "bad address": _with('From: <<<>>> @,;:"\nTo: ' + "(" * 500),
    "group address": _with("To: a:b,c,<d>;:;" * 200),
    "unknown encoding": _with("Content-Transfer-Encoding: quantum"),
    "comments in comments": _with("Content-Transfer-Encoding: " + "(" * 5_000),
    "comments in a date": _with("Date: " + "(" * 5_000),
    "no boundary": _with("Content-Type: multipart/mixed"),
    "NUL boundary": _with('Content-Type: multipart/mixed; boundary="\x00"', "--\x00\n\nx"),
    "empty boundary": _with('Content-Type: multipart/mixed; boundary=""', "--\n\nx\n----"),
    "boundary of spaces": _with('Content-Type: multipart/mixed; boundary="   "', "--   \n\nx"),
    "same boundary inside": _with(
        "Content-Type: multipart/mixed; boundary=a",
        "--a\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\nx\n--a--\n--a--",
    ),
    "long header": _with("X-Long: " + "a" * 3_000_000),
    "long subject": _with("Subject: " + "=?utf-8?q?a?= " * 20_000),
    "many headers": _with("\n".join(f"X-{n}: y" for n in range(20_000))),
    "many parts": _with(
        "Content-Type: multipart/mixed; boundary=z", "--z\n\na\n" * 5_000 + "--z--"
    ),
    "nested 50": nested(50),
    "nested 5000": nested(5_000),
    "mail in mail": _with("Content-Type: message/rfc822", "From: c@d.example\nSubject: y\n\nwew"),
    "mails in mails": b"From: a@b\n" + b"Content-Type: message/rfc822\n\nFrom: a@b\n" * 3_000,
    "rfc822 in base64": _with(
        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64", "QUJD"
    ),
    "html bomb": _with("Content-Type: text/html", "<div>" * 60_000 + "x"),
    "html script": _with(
        "Content-Type: text/html",
        "<script>alert(1)</script><style>p{}</style><p onclick=x>Dzień&nbsp;dobry</p>"
        "<img src=http://x.example/a.png><a href='javascript:x'>tu</a>",
    ),
    "html cut": _with("Content-Type: text/html", "<p>a<b <!-- <![CDATA[ &#xFFFFFFFF; &#0; <p"),
    "text with NUL": _with("Content-Type: text/plain", "a\x00b\x1b[31mc"),
    "quoted-printable rubbish": _with(
        "Content-Transfer-Encoding: quoted-printable", "=ZZ=\n=F\n==\x00"
    ),
    "uuencode": _with("Content-Transfer-Encoding: x-uuencode", "begin 999 ../x\n\x00\nend"),
    "only CR": b"From: a@b\rSubject: x\r\rbody",
    "no body": b"From: a@b",
    "spaces first": b" From: a@b\n\tSubject: x\n\nbody",
    "colon only": b":\n:\n\n",
    "envelope line": b"From MAILER Thu Nov  5 10:00:00 2026\nFrom: a@b\n\nx",
    "tnef": _attached("Content-Disposition: attachment; filename=winmail.dat", "eJ8+IgEA"),
}


def mutants(seed: int, count: int) -> Iterator[tuple[int, bytes]]:
    """Damaged mails, always the same for a seed: bits, cuts, repeats, splices of the corpus."""
    chance = random.Random(seed)
    small = [mail for mail in HOSTILE_MAILS.values() if len(mail) < 30_000]
    stock = [good_mail(), *small]
    words = [b"\x00", b"\r\n", b"\n\n", b"--z", b"=?utf-8?b?", b"?=", b"multipart/mixed; boundary=",
             b"charset=", b'"', b";", b"\xff\xfe", b"filename*=", b"Date: ", b"%", b"\\", b"(",
             b"base64", b":", b"message/rfc822", b"<", b">", b"\x80", b" " * 900]  # fmt: skip
    for number in range(count):
        mail = bytearray(chance.choice(stock))
        for _ in range(chance.randint(1, 12)):
            place = chance.randrange(len(mail) + 1)
            match chance.randrange(6):
                case 0 if mail:
                    mail[place % len(mail)] ^= 1 << chance.randrange(8)
                case 1:
                    del mail[place : place + chance.randrange(1, 200)]
                case 2:
                    mail[place:place] = chance.choice(words) * chance.randint(1, 5)
                case 3:
                    other = chance.choice(stock)
                    start = chance.randrange(len(other))
                    mail[place:place] = other[start : start + chance.randrange(400)]
                case 4:
                    mail[place:place] = mail[place : place + 100] * chance.randint(1, 20)
                case _:
                    mail[place:place] = chance.randbytes(chance.randint(1, 30))
        yield number, bytes(mail)
