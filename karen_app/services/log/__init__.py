"""The log: encounters, dated events, replies of the trader."""
