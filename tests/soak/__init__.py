"""The long runs: each goal of reliability is measured, and the figures stand in one table."""
