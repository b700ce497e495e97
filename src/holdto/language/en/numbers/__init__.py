"""Numbers in every written and spoken form."""
