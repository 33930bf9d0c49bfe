"""Forms as data: fields, their editors, and the problems shown beside them."""
