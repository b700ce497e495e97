"""Non-claims: numbers that no series could bear out, each with its reason."""
