"""Spanish: levels, changes, shares and ratios at the level of the sentence. docs/decisions/0006 says what is covered."""
