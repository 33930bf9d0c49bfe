"""Values of letters: templates, data, and the typed document every printer prints."""
