"""Measures: the words for what is counted, and for whom."""
