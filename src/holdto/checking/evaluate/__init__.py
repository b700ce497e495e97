"""Evaluating: from a query on the catalogue to the value the official figures give it."""
