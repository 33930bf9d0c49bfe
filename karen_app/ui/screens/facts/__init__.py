"""The page on which one answers what the law asks about a case or one of its facts."""
