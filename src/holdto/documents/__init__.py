"""Documents: bytes, a path or a URL in; text with a map back to its source out."""
