"""What the words of time make: calendar arithmetic on the values that a pattern caught, with no word of any language in it.

Every rule takes the context first. None says that the words are no time after all.
"""
