"""Periods in English: words, patterns, rules beside them; `find_periods` finds every time in a run of tokens."""

from holdto.language.en.periods.find import find_durations, find_periods, find_times

__all__ = ["find_durations", "find_periods", "find_times"]
