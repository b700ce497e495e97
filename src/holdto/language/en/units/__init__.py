"""Units as English writes them."""
