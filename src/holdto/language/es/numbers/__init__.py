"""Numbers in Spanish."""
