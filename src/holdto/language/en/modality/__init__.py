"""Modality: whether a clause asserts, denies, foretells, promises or supposes."""
