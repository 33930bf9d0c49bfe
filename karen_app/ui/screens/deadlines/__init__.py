"""Why a date is what it is, and how to change it."""
