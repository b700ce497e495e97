"""Units in Spanish."""
