"""Facts that the law asks about a case or an event: shown as questions, answered as typed."""
