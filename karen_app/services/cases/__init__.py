"""Opening, editing, closing and removing cases; clients and traders."""
