"""Periods in English: words, patterns, rules beside them; `find_times` finds every time and length of time in a run of tokens."""

from holdto.language.en.periods.find import find_durations, find_periods, find_times
from holdto.language.en.periods.persons import officeholders, told_of

__all__ = ["find_durations", "find_periods", "find_times", "officeholders", "told_of"]
