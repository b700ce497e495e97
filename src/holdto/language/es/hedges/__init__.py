"""Hedges in Spanish."""
