"""Sentences about foreign files and about handing cases over: English sources of translations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

FOREIGN_SENTENCES: Final[Mapping[str, str]] = {
    "foreign.no_extra": (
        "“{name}” cannot be read with this installation. It can still be attached as it is."
    ),
    "foreign.no_extra.msg": (
        "Outlook messages need an addition that is not installed (karen[msg]). "
        "Save “{name}” as .eml and try again, or attach it as it is."
    ),
    "foreign.no_extra.heic": (
        "Karen does not show photos in HEIC, the format of iPhones. “{name}” can be attached and "
        "is kept unchanged; to see it in Karen and in packets, attach it as JPEG too."
    ),
    "foreign.damaged": (
        "“{name}” is damaged or of a kind Karen does not read. It can still be attached as it is."
    ),
    "foreign.too_long": (
        "Reading “{name}” took too long and was stopped. It can still be attached as it is."
    ),
    "foreign.too_large": (
        "“{name}” is larger than {limit} MB: it is not read or previewed, but it can be attached."
    ),
    "foreign.too_many_pixels": (
        "“{name}” has more pixels than Karen reads. Make it smaller and attach that as well."
    ),
    "foreign.too_many_sheets": (
        "“{name}” has {count} pages, and Karen reads {limit} at most. Divide it and attach the "
        "parts as well."
    ),
    "foreign.locked": "“{name}” asks for a password. Save it without one and try again.",
    "foreign.pages_unread": "{count} pages could not be read; see the file itself.",
    "foreign.no_words": "“{name}” holds no text, only a picture of it. Type what matters.",
    "mail.no_mail": "“{name}” is no e-mail. Attach it as a file instead.",
    "mail.too_nested": (
        "This e-mail has more parts within parts than are read. The file itself is kept whole."
    ),
    "mail.no_text": "This e-mail holds no text that can be read. Look at its attachments.",
    "mail.no_day": "This e-mail names no day. Enter the day on which it came.",
    "mail.large_attachment": "An attachment is too large to take out; it is kept inside the file.",
    "open.dangerous": (
        "“{name}” is a file that a computer would run, so Karen does not open it. "
        "Save it to a folder only if you know who made it."
    ),
    "open.disguised": (
        "“{name}” is not what its name says: it holds {kind}. Karen does not open it. "
        "Save it to a folder only if you know who made it."
    ),
    "open.no_program": "No program on this computer opens “{name}”. Save it to a folder instead.",
    "open.link": "“{link}” is no web or e-mail address, so it is not opened.",
    "drop.too_many": (
        "Only the first {limit} files were taken; {count} more were left out. Drop fewer at once."
    ),
    "drop.links": "{count} links or devices were left out. Drop the files themselves.",
    "drop.nothing": "There is no file in what was dropped.",
    "drop.cancelled": "Stopped. Nothing was attached.",
    "drop.program_kept": (
        "“{name}” is a program. It is kept as evidence like any other file; Karen never opens it."
    ),
    "drop.deep": "{count} folders lie too deep and were left out. Drop them by themselves.",
    "parcel.no_case": "“{name}” holds no case of Karen (no case.json). Choose another file.",
    "parcel.not_zip": "“{name}” is damaged or no zip file. Ask for it once more.",
    "parcel.hostile": (
        "“{name}” was refused: {entry} is not what Karen writes. Nothing was taken in."
    ),
    "parcel.too_large": "“{name}” would unpack to more than Karen takes in. Nothing was taken in.",
    "parcel.changed": (
        "In “{name}” the file {entry} differs from its fingerprint. Nothing was taken in; "
        "ask for it once more."
    ),
    "parcel.missing": "In “{name}” the file {entry} is missing. Nothing was taken in.",
    "parcel.newer": (
        "“{name}” was written by a newer Karen (form {found}; this one knows {known}). "
        "Install the newer version."
    ),
    "parcel.broken": "case.json of “{name}” is damaged at {place}. Nothing was taken in.",
    "parcel.there": "“{name}” is there already. Choose another name.",
    "parcel.cancelled": "Writing “{name}” was cancelled; nothing was left behind.",
    "change.case_imported": "Case “{title}” taken in",
    "change.mail_attached": "E-mail “{name}” attached with its files",
    "ics.code": "Case {number}: a date",
    "ics.trader": "Case {number}, {trader}: a date",
    "rant.suggested": "Found in your private text; nothing was sent or stored.",
    "grounds.acknowledgement": (
        "This only confirms that your message came. It is no answer: the clock goes on."
    ),
    "grounds.none": "No known ground of refusal was found. Mark the reasons yourself.",
    "grounds.unknown": "“{ground}” is no ground that the rulebook knows.",
    "grounds.no_refusal": "Only a refusal can be answered point by point.",
    "grounds.repealed": "The reply cites law that no longer holds for this case: {title}.",
}
