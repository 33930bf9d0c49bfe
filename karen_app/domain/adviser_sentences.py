"""Sentences of the adviser: next steps, remarks on letters, proofs, the guided start."""

from __future__ import annotations

from typing import Final

_STEPS = {
    "step.complain_promise.why": (
        "They promised “{promised}” by {day}. Do not wait for promises alone: say in writing "
        "what you want. The answer period starts with it."
    ),
    "step.complain_refused.why": (
        "They refused on the spot on {day}. A written complaint cannot be turned away: "
        "send it today, by registered letter or e-mail."
    ),
    "step.complain_repeats.why": (
        "You have told it {repeats} times. Say it once more, in writing, with what you want: "
        "only that starts the answer period."
    ),
    "step.withdraw": "You may withdraw without giving a reason until {day}",
    "step.withdraw.why": (
        "Sending the statement by {day} is enough. After that day this right is gone."
    ),
    "step.chargeback": "Ask your bank to take the money back (chargeback)",
    "step.chargeback.why": (
        "You paid by card and {trader} refused or kept silent. The window of the card schemes "
        "closes around {day}; your own bank decides."
    ),
    "step.asked": "Wait until {day}",
    "step.asked.why": "“{title}” gave {trader} time until {day}. Then the next step comes.",
    "step.duty": "{title}: they are late since {day}",
    "step.duty.why": "{trader} had to act by {day} and nothing shows that it did. {effect}",
    "step.body": "Turn to somebody who can make them answer",
    "step.body.why": "{why} {cost}",
    "step.template_replies.why": (
        "{count} answers did not address what you asked. Writing to {trader} again will not "
        "help. {why}"
    ),
    "step.court": "Take the claim to court",
    "step.court.why": "{trader} did not pay by {day}. {why} {cost}",
    "step.court_plain.why": "{why} {cost}",
    "step.adr_closed.why": "{body} closed the matter on {day} without the result you want. {why}",
    "step.proposal": "Answer the proposal",
    "step.proposal.why": "A proposal came on {day}. Say yes or no in time; silence ends the try.",
    "step.accepted_late": "They accepted, and did not do it",
    "step.accepted_late.why": (
        "{trader} accepted on {day}. A final demand names the sum and the last day."
    ),
}

_REMARKS = {
    "remark.no_address": "No address of {trader} is known. Fill it in before the letter leaves.",
    "remark.seat_only": (
        "This is the registered seat of {trader} (checked {checked}), not an address named for "
        "complaints. A letter there counts; look whether the terms name another address."
    ),
    "remark.address_unsure": "Nobody has confirmed this address of {trader}. Compare it first.",
    "remark.choose_office": "{count} offices fit. Choose the one that is yours.",
    "remark.office_blank": "The address of {office} is not complete. Look it up before sending.",
    "remark.repealed": "This law no longer governs new matters: {instead}",
    "letter.unknown_office": "This office is not in the directory any more. Choose another one.",
}

_PROOFS = {
    "element.contract": "There was a contract, on this day, at this price",
    "element.payment": "You paid",
    "element.delivery": "What was delivered, and when",
    "element.defect": "What is wrong, and since when",
    "element.complaint": "You complained, and they received it on this day",
    "element.reply": "What they answered, and when",
    "element.promise": "They promised: “{promised}”",
    "element.damage": "How large the loss is",
    "element.treatment": "What was said and done on {day}",
    "substitute.contract": (
        "An order mail, a bank line, a loyalty card entry or a witness serves instead of a receipt."
    ),
    "substitute.payment": "A line of the bank statement is enough.",
    "substitute.delivery": "The tracking page, a photo of the label or a witness serves too.",
    "substitute.defect": "Photos with their date, a short film, a witness, a repairer's note.",
    "substitute.complaint": (
        "The posting slip with the tracking page, a stamped copy, or the automatic receipt."
    ),
    "substitute.reply": "Note the words and the day; a photo of the letter or the mail is better.",
    "substitute.promise": "A confirming message of the same day, unanswered, is a good proof.",
    "substitute.damage": "Bills, an estimate of a repairer, comparable offers.",
    "substitute.treatment": "A witness, your note of the same day, a request for their recording.",
    "proof.there": "shown by {count} files",
    "proof.witness": "a witness: {witness}",
    "proof.missing": "nothing shows it yet",
    "ledger.claimed": "Demanded",
    "ledger.paid": "Paid to the trader",
    "ledger.interest": "Interest up to today",
    "ledger.fee": "Court fee",
    "ledger.recovered": "Came back",
    "ledger.left": "Still open",
    "promise.none": "No promise is recorded in this conversation.",
}

_GUIDE = {
    "guide.what": "What is it about?",
    "guide.what.goods": "Something I bought",
    "guide.what.not_delivered": "Something I ordered has not come",
    "guide.what.work": "Work done for me (hairdresser, repair, renovation)",
    "guide.what.service": "A service (gym, restaurant, course, cleaning)",
    "guide.what.digital": "An app, a subscription, something online",
    "guide.what.telecom": "Phone, internet or TV",
    "guide.what.parcel": "A parcel or a letter",
    "guide.what.journey": "A journey (flight, train, bus, holiday)",
    "guide.what.money": "A bank, a card, a loan or an insurance",
    "guide.what.energy": "Electricity, gas, heat or water",
    "guide.what.treatment": "Only how I was treated",
    "guide.unknown": "I don't know",
    "guide.which_journey": "Which journey?",
    "guide.journey.air": "A flight",
    "guide.journey.air_baggage": "My baggage on a flight",
    "guide.journey.rail": "A train",
    "guide.journey.bus": "A bus or coach",
    "guide.journey.package_travel": "A package holiday",
    "guide.which_money": "Which of them?",
    "guide.money.finance": "A bank account or another bank service",
    "guide.money.payment": "A card or a transfer",
    "guide.money.consumer_credit": "A loan",
    "guide.money.insurance": "Insurance",
    "guide.which_energy": "Which of them?",
    "guide.energy.electricity": "Electricity",
    "guide.energy.gas": "Gas",
    "guide.energy.heat": "Heat",
    "guide.energy.water": "Water",
    "guide.ground": "What exactly is it about?",
    "guide.about_telecom.wrong_bill": "A bill: a charge that is wrong or unknown",
    "guide.about_telecom.something_else": "Something else: an outage, the speed, the contract",
    "guide.about_parcel.loss": "It never came",
    "guide.about_parcel.damage": "It came damaged",
    "guide.about_parcel.missing_contents": "Something is missing inside",
    "guide.about_parcel.delay": "It came too late",
    "guide.where": "Where did you make the deal?",
    "guide.where.premises": "In a shop or an office",
    "guide.where.distance": "On the internet or by phone",
    "guide.where.off_premises": "At home, in the street, at a show",
    "guide.who": "For whom did you buy?",
    "guide.who.consumer": "For myself, privately",
    "guide.who.quasi_consumer": "For my one-person firm, outside my trade",
    "guide.who.business": "For my firm",
    "guide.want": "What do you want?",
    "guide.want.repair": "Repair",
    "guide.want.replacement": "Another one without faults",
    "guide.want.price_reduction": "Part of the money back",
    "guide.want.refund": "All the money back",
    "guide.want.damages": "Money for my loss",
    "guide.want.apology": "An apology",
    "guide.want.statement": "An answer in writing",
}

_COMMAND_LINE = {
    "cli.no_file": "There is no file “{name}”. Check the path.",
    "cli.not_readable": "“{name}” cannot be read ({reason}).",
    "cli.not_json": "“{name}” is no case file: line {line} is no JSON ({detail}).",
    "cli.not_a_case": "“{name}” holds no case: it must be a JSON object with “events”.",
    "cli.key_twice": "“{name}” gives “{key}” twice in one place. Keep one of the two.",
    "cli.no_letter": "There is no letter of the kind “{kind}”. Kinds for this case: {kinds}.",
    "cli.blanks": "The letter still has blanks: {blanks}. Give them with --set NAME=VALUE.",
    "cli.bad_set": "“{text}” is no NAME=VALUE.",
    "cli.no_field": "This letter has no field “{name}”. Its fields: {names}.",
    "cli.no_demand": "This letter has no demand “{name}”. Its demands: {names}.",
    "cli.own_case": "“{number}” is a case of your own store already. Name a file to take in.",
    "cli.stopped": "Stopped before it was done.",
    "cli.no_case": "There is no case “{number}” here. Cases: {numbers}.",
    "cli.exists": "“{name}” is there already. Choose another name, or add --force.",
}

ADVISER_SENTENCES: Final = {
    **_STEPS,
    **_REMARKS,
    **_PROOFS,
    **_GUIDE,
    **_COMMAND_LINE,
}
