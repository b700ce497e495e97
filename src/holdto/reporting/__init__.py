"""Findings as people and programs read them: a page, a table for the terminal, JSON. Nothing here judges."""
