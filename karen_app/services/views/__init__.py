"""Read models: what each place of the window shows, computed and ready."""
