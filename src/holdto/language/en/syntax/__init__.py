"""Shallow syntax of English: word classes, verb groups and clauses, enough to find who did how much of what."""
