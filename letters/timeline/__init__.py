"""Reports of a case: timeline, deadline sheet, one-page summary, plain page, lists."""
