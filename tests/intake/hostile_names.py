"""More than two hundred names as they come from mails, archives and phones, most of them nasty."""

DEVICES = ["CON", "PRN", "AUX", "NUL", *(f"{p}{n}" for p in ("COM", "LPT") for n in range(10))]
DEVICE_NAMES = [
    shape.format(device)
    for device in DEVICES
    for shape in ("{}", "{}.txt", "{}.tar.gz", " {} .pdf")
]
CONTROL = [f"a{chr(code)}b.pdf" for code in range(32)] + [f"a{chr(code)}b" for code in (127, 133)]
INVISIBLE = [
    f"faktura{sign}fdp.exe"
    for sign in "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067"
    "\u2068\u2069\ufeff\u00ad\u061c\u180e\u115f\u3164\u2028\u2029\U000e0041"
]
FORBIDDEN = [f"a{sign}b.pdf" for sign in '<>:"/\\|?*']
PATHS = [
    "../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "C:\\x.txt", "C:x.txt", "\\\\s\\x",
    "....//....//x", "%2e%2e%2fx", "..", ".", "...", "../", "..\\", "~/.ssh/id_rsa", "~root",
    "a/../../b", "/", "\\", "//", "file:///etc/passwd", "a\x00/../b", "..\u2215x", "..\uff0fx",
    "\uff0e\uff0e/x", "$HOME/x", "-rf", "--help", "a/b/c/d.pdf", "./x", "x/.", "x/..",
]  # fmt: skip
EDGES = [
    "", " ", ".", ". ", " .", "a.", "a ", "a. .", " a", ".a", "a..", "a.pdf.", "a.pdf ", "a .pdf",
    ".pdf", "..pdf", "a...pdf", "\ta.pdf\n", "a\r\nb.pdf", "\u00a0", "\u3000.pdf", "a\u00a0.pdf",
]  # fmt: skip
LONG = [
    "a" * 300, "ł" * 200 + ".pdf", "😀" * 100 + ".jpg", "e\u0301" * 100 + ".txt",
    "a" * 120, "a" * 119 + ".pdf", "a." + "b" * 300, "." * 300, " " * 300, "a" * 115 + "łłł.pdf",
    "👨‍👩‍👧‍👦" * 30, "a\u0300\u0301\u0302" * 80, "x" * 10_000, "\u202e" * 500 + "a.pdf",
]  # fmt: skip
STREAMS = ["a.txt:stream", "a.txt::$DATA", "a:b:c", "a.txt:Zone.Identifier"]
ORDINARY = [
    "paragon.pdf", "Zażółć gęślą jaźń.jpg", "faktura 12-2026.pdf", "zdjęcie (1).heic", "Рахунок.pdf",
    "請求書.pdf", "IMG_0001.JPG", "umowa_ostateczna_v2 (kopia).docx", "Łódź.png", "naïve café.txt",
    "reklamacja.tar.gz", "a+b=c.txt", "50% zniżki!.png", "#1.pdf", "[skan].pdf", "{a}.txt", "é.txt",
    "e\u0301.txt", "ﬁle.txt", "ⅷ.txt", "İstanbul.txt", "ß.txt", "ǅ.txt", "a&b.pdf", "it's.pdf",
]  # fmt: skip
SURROGATES = ["a\ud800b.pdf", "\udfff.txt", "\udc80"]

HOSTILE_NAMES = [
    *DEVICE_NAMES, *CONTROL, *INVISIBLE, *FORBIDDEN, *PATHS, *EDGES, *LONG, *STREAMS, *ORDINARY,
    *SURROGATES,
]  # fmt: skip
