"""English: all its tables and rules, and nothing English outside."""
