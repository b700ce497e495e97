"""Periods in Spanish."""
