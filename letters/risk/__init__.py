"""The risk check of a letter: findings with sentence and mend, nothing is blocked silently."""
