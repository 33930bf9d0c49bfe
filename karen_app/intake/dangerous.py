"""Endings and contents that a system would run instead of show: never opened from here."""

from __future__ import annotations

from typing import Final

_WINDOWS = """
    ade adp app appref-ms appx appxbundle asx bas bat cer chm cmd cnt com cpl crt csh der diagcab
    exe fxp gadget grp hlp hpj hta htc ica inf ins isp its jar jnlp jse lnk mad maf mag mam maq mar
    mas mat mau mav maw mcf mda mdb mde mdt mdw mdz msc msh msh1 msh1xml msh2 msh2xml mshxml msi
    msix msixbundle msp mst ops osd pcd pif pl plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1
    psc2 psd1 psm1 pst py pyc pyd pyo pyw pyz pyzw rb reg scf scr sct search-ms settingcontent-ms
    shb shs sys theme tmp url vb vbe vbp vbs vhd vhdx vsmacros vsw webpnp website ws wsc wsf wsh
    xbap xll xnk js dll ocx drv application library-ms iso img vmdk
"""
_ELSEWHERE = """
    sh bash zsh fish ksh run bin out elf so desktop appimage deb rpm snap flatpak flatpakref action
    command tool workflow scpt scptd applescript osx terminal webloc inetloc fileloc dmg pkg mpkg
    xpi crx apk ipa class phar php cgi lua tcl
"""
_MACROS = "docm dotm xlsm xltm xlam pptm potm ppam ppsm sldm slk iqy oqy rqy wiz xla xlt wbk"
_PAGES = "html htm xhtml xht shtml mht mhtml svg xml xsl xslt swf"

DANGEROUS_ENDINGS: Final[frozenset[str]] = frozenset(
    f"{_WINDOWS} {_ELSEWHERE} {_MACROS} {_PAGES}".split()
)
_DANGEROUS_STARTS: Final[tuple[bytes, ...]] = (
    b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"L\x00\x00\x00\x01\x14\x02\x00",
    b"[InternetShortcut]", b"[Desktop Entry]", b"!<arch>\ndebian", b"\xed\xab\xee\xdb", b"dex\n",
    b"ITSF", b"Windows Registry Editor", b"REGEDIT4", b"@echo off", b"<?php", b"\x00asm",
)  # fmt: skip


def has_dangerous_ending(name: str) -> bool:
    """True when any system would run a file of that name."""
    clean = name.strip().rstrip(". ").casefold()
    return clean.rpartition(".")[2] in DANGEROUS_ENDINGS if "." in clean else False


def has_dangerous_content(content: bytes) -> bool:
    """True when the first bytes are those of a program, script or shortcut."""
    start = content[:512].removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    lowered = start.lower()
    return content.startswith(_DANGEROUS_STARTS) or lowered.startswith(
        tuple(each.lower() for each in _DANGEROUS_STARTS if each.isascii() and each != b"MZ")
    )
