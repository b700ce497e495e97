"""Checking: a statement held to the official figures."""
