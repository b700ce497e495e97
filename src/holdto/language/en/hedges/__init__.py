"""Hedges: the words that say how exactly a number is meant."""
