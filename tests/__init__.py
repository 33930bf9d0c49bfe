"""Everything that proves Karen: the tests mirror the packages they look at."""
