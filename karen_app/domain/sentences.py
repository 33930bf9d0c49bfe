"""Every sentence Karen itself says to the user, by code: the English source of translations.

Places in braces are filled with values; dates and amounts are set by the language of the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karen_app.domain.adviser_sentences import ADVISER_SENTENCES
from karen_app.domain.foreign_sentences import FOREIGN_SENTENCES
from karen_app.domain.keeping_sentences import KEEPING
from karen_app.domain.office_sentences import OFFICE_SENTENCES
from karen_app.domain.printing_sentences import PRINTING_SENTENCES

_PROBLEMS = {
    "text.empty": "This must not stay empty.",
    "text.too_long": "This is {length} characters long; at most {limit} fit. Shorten it.",
    "text.control": "This holds characters that cannot be printed. Delete or retype the place.",
    "date.empty": "Enter the day.",
    "date.impossible": "“{typed}” is no day of the calendar. Write it like 5.11.2026.",
    "date.future": "{day} is still to come. Enter the day on which it happened.",
    "date.too_old": "{day} is before 1950. Check the year.",
    "date.guessed": "Karen reads this as {day}. If that is right, press once more; if not, correct "
    "the day.",
    "date.before": "{day} is before {earlier}, the day it follows. Check both days.",
    "time.impossible": "“{typed}” is no time of day. Write it like 9:05.",
    "money.impossible": "“{typed}” is no amount. Write it like 349,00.",
    "money.zero": "The amount must be above zero.",
    "number.negative": "This number cannot be below zero.",
    "number.impossible": "“{typed}” is no whole number. Write it like 25.",
    "country.unknown": "“{typed}” is no country Karen knows. Write its two letters, e.g. EG.",
    "share.impossible": "“{typed}” is no number. Write it like 0,25.",
    "choice.empty": "Choose one.",
    "postal_code.form": "A Polish postal code has the form 00-000.",
    "nip.wrong": "This NIP has a wrong check digit. Compare it with the receipt.",
    "nip.length": "A NIP has ten digits; here there are {count}.",
    "email.form": "An e-mail address has the form name@place.",
    "phone.form": "A phone number has digits, e.g. 600 100 200.",
    "account.length": "A Polish account number has 26 digits; here there are {count}.",
    "account.wrong": "This account number has a wrong check sum. Compare it with your bank.",
    "claim.empty": "Say what you want: choose a demand or describe it.",
    "claim.amount_needed": "Enter the amount you demand.",
    "client.unknown": "This client is not there any more. Choose another one.",
    "trader.unknown": "This trader is not there any more. Choose another one.",
    "case.unknown": "This case is not there any more.",
    "entry.unknown": "This entry is not there any more.",
    "encounter.promise_day": "{day} is before the conversation in which it was promised.",
    "event.unknown_kind": "“{kind}” is no kind of event that Karen knows.",
    "event.until_needed": "Enter the day that was named.",
    "reply.complaint_gone": (
        "The complaint named here is not in the case any more. Choose one, or leave it open."
    ),
    "reply.before_complaint": (
        "The reply of {day} would come before the complaint of {complaint}. Check both days."
    ),
    "reply.before_arrival": (
        "The reply of {day} would come before the complaint arrived on {arrived}. "
        "Correct the day of arrival: the trader had the complaint when it answered."
    ),
    "dispatch.before_letter": "{day} is before the letter was written ({written}).",
    "dispatch.already_sent": "This letter was sent already on {day}. Write a new one.",
    "label.first": "“{typed}” is no label of the sheet. Write a number from 1 to {last}.",
    "dispatch.letter_unknown": "This letter is not there any more.",
    "dispatch.blanks": "The letter still has blanks: {blanks}. Fill them before sending.",
    "dispatch.tracking": (
        "The check digit of {number} is {digit} and should be {wanted}: one digit is misread. "
        "Compare it with the slip."
    ),
    "arrival.before_sending": "{day} is before the day of sending ({sent}). Check both days.",
    "arrival.day_or_avizo": "Enter the day of arrival or of the first notice (awizo).",
    "adjustment.reason": "Say why, so that you and others can judge it later.",
    "adjustment.until": "Enter the new last day.",
    "adjustment.days": "Enter how many days the clock stood.",
    "adjustment.unknown_clock": "This deadline is not there any more; the facts have changed.",
    "adjustment.before_trigger": "{day} is before the day the clock started ({start}).",
    "letter.unknown_template": "There is no letter of the kind “{template}”.",
    "letter.unknown": "This letter is not there any more.",
    "letter.frozen": "This letter was sent on {day}; its words cannot change any more.",
    "blank.addressee": "to whom",
    "blank.addressee_address": "address of the receiver",
    "blank.demand": "what you demand",
    "blank.writer_name": "your name",
    "blank.writer_address": "your address",
    "blank.place": "your town",
    "letter.blanks": "Still missing: {blanks}.",
    "letter.unknown_block": "This part of the letter is not there any more.",
    "letter.broken_template": "The template of this letter is broken: {detail}",
    "evidence.unknown": "This file is not there any more.",
    "exhibit.taken": "Number {number} already belongs to “{name}”.",
    "exhibit.positive": "Numbers of exhibits begin with 1.",
    "change.final": "This cannot be undone: it has left the house. Add a new entry instead.",
    "change.conflict": "This was changed meanwhile, so it cannot be undone.",
    "case.closed_before_opened": "{day} is before the case was opened ({opened}).",
    "samples.there": "The sample cases are loaded already.",
    "samples.none": "There are no sample cases to remove.",
    "store.read_only": (
        "The place where Karen keeps its data cannot be written. Nothing was changed; "
        "copy the folder to a place you can write to and open it there."
    ),
    "store.conflict": "Somebody changed this meanwhile. Nothing was overwritten: compare both.",
    "law.facts": "The rules could not be applied: {detail} ({place}).",
}

_FILES = {
    "file.vanished": "“{name}” is not there any more. Choose the file again.",
    "file.unreadable": "“{name}” cannot be read ({reason}). Check its permissions or copy it.",
    "file.changing": "“{name}” is being changed by another program. Save it and attach it again.",
    "file.folder": "“{name}” is a folder. Choose the files inside it.",
    "file.empty": "“{name}” is empty. Choose another file.",
    "file.too_large": "“{name}” is larger than {limit} MB. Choose a smaller copy.",
    "file.cancelled": "Copying “{name}” was cancelled; nothing was kept.",
    "file.changed": "The kept file “{name}” was changed or damaged since it was added.",
    "file.gone": "The kept file “{name}” is missing from the store.",
    "file.intact": "Unchanged since it was added.",
    "file.not_written": "“{name}” could not be written ({reason}). Choose another place.",
    "file.no_space": "There is no space left for “{name}”. Free some or choose another place.",
}

_STORE = {
    "store.newer": (
        "These data were written by a newer Karen (step {found}; this one knows {known}). "
        "Nothing was changed. Install the newer version, or open another folder with --data-dir."
    ),
    "store.damaged": (
        "The data file is damaged: {detail} Nothing was changed. "
        "Restore the newest backup; the damaged file is kept beside it."
    ),
    "store.not_karen": "“{name}” is no data file of Karen. Nothing was changed.",
    "store.locked": "The data are open in another program: {detail} Close it and try again.",
    "store.unwritable": "The folder “{folder}” cannot be written ({reason}).",
    "store.migration": "The data could not be brought up to date: {detail} The old file is intact.",
    "store.full": "There is no space left to save. What was saved before is safe.",
    "store.failed": "Saving failed: {detail} What was saved before is safe.",
    "backup.failed": "The backup could not be made: {detail} The older ones are intact.",
    "settings.broken": (
        "The settings file could not be read; Karen uses its defaults. "
        "The broken file was kept as {kept}."
    ),
}

_CHANGES = {
    "change.case_opened": "Case “{title}” opened",
    "change.case_edited": "Case “{title}” edited",
    "change.case_pinned": "“{title}” pinned",
    "change.case_unpinned": "“{title}” unpinned",
    "change.case_closed": "Case “{title}” closed",
    "change.case_reopened": "Case “{title}” opened again",
    "change.case_trashed": "“{title}” moved to the trash",
    "change.case_restored": "“{title}” taken out of the trash",
    "change.client_edited": "Client {name} edited",
    "change.trader_edited": "Trader {name} edited",
    "change.encounter_added": "Entry of {day} added",
    "change.encounter_edited": "Entry of {day} edited",
    "change.promise_judged": "Promise of {day} judged",
    "change.event_added": "Event of {day} added",
    "change.event_edited": "Event of {day} edited",
    "change.reply_added": "Reply of {day} added",
    "change.reply_edited": "Reply of {day} edited",
    "change.entry_removed": "Entry removed",
    "change.file_attached": "File “{name}” attached",
    "change.files_attached": "{n} files attached",
    "change.file_described": "File “{name}” described",
    "change.exhibits_numbered": "Exhibits numbered",
    "change.deadline_adjusted": "Deadline adjusted: {reason}",
    "change.letter_drafted": "Letter “{title}” begun",
    "change.letter_edited": "Letter “{title}” edited",
    "change.letter_printed": "Letter “{title}” printed",
    "change.letter_sent": "Letter “{title}” sent on {day}",
    "change.letter_arrived": "Letter “{title}” arrived on {day}",
    "change.avizo": "Notice (awizo) for “{title}” on {day}",
    "change.samples_loaded": "Sample cases loaded",
    "change.samples_removed": "Sample cases removed",
}

_STEPS = {
    "step.complain": "Write the complaint",
    "step.complain.why": "Say once, in writing, what you want. The answer period starts with it.",
    "step.finish_letter": "Finish “{title}” and send it",
    "step.finish_letter.why": "The letter is begun and has not left the house.",
    "step.send_letter": "Send “{title}”",
    "step.send_letter.why": "It is printed. Record how and when it was sent.",
    "step.prove_arrival": "Find out when “{title}” arrived",
    "step.prove_arrival.why": (
        "It was sent on {day}. The day of arrival starts the clock: "
        "look at the tracking, the return card or the stamp."
    ),
    "step.wait": "Wait for the reply",
    "step.wait.why": "{trader} has until {day}. From {from_day} you may rely on its silence.",
    "step.wait_plain.why": "{trader} has until {day}.",
    "step.wait_confirm": "Nothing has come? Wait until {from_day}",
    "step.wait_confirm.why": (
        "The last day was {day}. A few days are left for the post; "
        "from {from_day} you may rely on the silence."
    ),
    "step.silence": "Remind them that the complaint counts as accepted",
    "step.silence.why": "{trader} had until {day} to reply and did not. {effect}",
    "step.late_refusal.why": (
        "{trader} refused on {day}, and the last day for it was {last}. {effect} "
        "A later refusal does not undo that: a strong argument, not a judgment."
    ),
    "step.late_partial.why": (
        "{trader} agreed only in part on {day}, and the last day for an answer was {last}. "
        "{effect} What was agreed stands; for the rest this is a strong argument, not a judgment."
    ),
    "step.appeal": "Answer the refusal",
    "step.appeal.why": "{trader} refused on {day}. Answer its grounds, repeat your demand.",
    "step.demand": "Demand payment, with a last day",
    "step.demand.why": "You did not get what you asked for. A final demand names sum and day.",
    "step.own_deadline": "{title}: act by {day}",
    "step.own_deadline.why": "{effect}",
    "step.paths": "Choose the next way",
    "step.paths.why": "Letters to {trader} are used up. See which institutions can help now.",
    "step.follow_up": "Wait for the institution",
    "step.follow_up.why": "“{body}” was sent on {day}. Now it is the institution’s turn.",
    "step.accepted": "See that they do what they promised",
    "step.accepted.why": "{trader} accepted on {day}. Record when it is done, then close the case.",
    "step.record": "Write down what happened",
    "step.record.why": "The log is empty. Date, person and words are worth most while fresh.",
    "step.contract": "Say what was bought",
    "step.contract.why": "Without the kind of contract Karen cannot tell which law applies.",
    "step.closed": "Nothing is left to do",
    "step.closed.why": "The case was closed on {day}.",
    "step.judge_promise": "Was it done? They promised it by {day}",
    "step.judge_promise.why": "Promised: “{promised}”",
    "step.nothing": "Nothing is to be done today",
    "step.nothing.why": "The next day to watch is {day}.",
    "step.nothing_plain.why": "No deadline is running.",
}

_CHIPS = {
    "board.is_checked": "Being looked at for today…",
    "chip.days_left": "{days} days",
    "chip.today": "today",
    "chip.tomorrow": "tomorrow",
    "chip.days_over": "{days} days over",
    "chip.from_day": "from {day}",
    "chip.by_day": "by {day}",
    "chip.no_proof": "no proof yet",
    "chip.draft": "draft",
    "chip.pinned": "pinned",
    "stage.recorded": "recorded",
    "stage.drafted": "letter begun",
    "stage.sent_no_proof": "sent, no proof of arrival",
    "stage.waiting": "complaint unanswered",
    "stage.accepted": "accepted",
    "stage.refused": "refused",
    "stage.escalated": "with an institution",
    "stage.court": "in court",
    "stage.closed": "closed",
}

_ACTIONS = {
    "action.prepare_letter": "Prepare the letter",
    "action.prepare_withdrawal": "Prepare the withdrawal",
    "action.open_letter": "Open the letter",
    "action.record_dispatch": "Record sending",
    "action.add_proof": "Add proof",
    "action.record_reply": "A reply has come",
    "action.record_encounter": "Record what happened",
    "action.record_event": "Record the event",
    "action.show_why": "Why this day?",
    "action.see_paths": "See the ways",
    "action.edit_case": "Complete the case",
    "action.close_case": "Close the case",
    "action.judge_promise": "Kept or broken?",
}

_LOG = {
    "log.letter_sent": "“{title}” sent",
    "log.letter_arrived": "“{title}” arrived",
    "log.letter_avizo": "Notice (awizo) left for “{title}”",
    "log.reply": "Reply of the trader",
    "log.event": "{kind}",
    "clock.started_by": "started {day}",
    "clock.waits": "waits: {what}",
    "why.extended": "You moved the last day to {day}: {reason}",
    "why.paused": "You paused the clock for {days} days: {reason}",
    "why.corrected": "You corrected the last day to {day}: {reason}",
    "why.met": "You marked it as met: {reason}",
    "why.waived": "You do not follow it any more: {reason}",
    "why.exhibit": "exhibit {number}: {name}",
    "need.purchase": "Proof of the purchase: a receipt, a bank line or an order mail.",
    "need.defect": "Photos of what is wrong, taken close and from the side.",
    "need.sending": "Proof that “{title}” was posted: the slip or the mail.",
    "need.arrival": "Proof of the day on which “{title}” arrived.",
    "need.encounter": "Nothing shows the conversation of {day}: send a short confirming message.",
    "money.claim": "Demanded",
    "money.price": "Price",
    "money.recovered": "Came back",
    "letter.fits": "Fits now",
    "letter.not_now": "Does not fit the facts yet",
    "letter.needs_complaint": "A complaint must have arrived first.",
    "letter.needs_refusal": "There is no refusal to answer.",
    "letter.needs_silence": "The answer period has not passed yet.",
    "letter.reply_came": "An answer has come.",
    "letter.needs_refund": "There is no sum of money that is due yet.",
    "letter.needs_goods": "This letter is about goods.",
}

_REMINDERS = {
    "reminder.own": "{title}: last safe day {day}",
    "reminder.theirs": "{trader} has not replied; its last day was {day}",
    "reminder.promise": "Promised for {day}: “{promised}”",
    "reminder.opens": "From today: {title}",
    "reminder.proof": "“{title}” was sent on {day} and nothing shows that it arrived",
    "calendar.safe": "{title}: safe last day",
    "calendar.legal": "{title}: last day of the other side",
    "calendar.assert": "{title}: from today you may rely on the silence",
    "calendar.promise": "Promised: “{promised}”",
    "calendar.opens": "{title}: opens",
}

_COMMANDS = {
    "cli.headless": (
        "No display was found, so Karen wrote the sample complaint and its timeline to {folder}."
    ),
    "cli.rules_fine": "The rulebook (edition {edition}) is in order.",
}

SENTENCES: Final[Mapping[str, str]] = {
    **_PROBLEMS,
    **_FILES,
    **_STORE,
    **_CHANGES,
    **_STEPS,
    **_CHIPS,
    **_ACTIONS,
    **_LOG,
    **_REMINDERS,
    **_COMMANDS,
    **ADVISER_SENTENCES,
    **OFFICE_SENTENCES,
    **PRINTING_SENTENCES,
    **FOREIGN_SENTENCES,
    **KEEPING,
}
