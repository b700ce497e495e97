"""Saying statements in English, the way back from reading."""

from holdto.language.en.say.sentences import say

__all__ = ["say"]
