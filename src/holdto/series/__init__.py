"""Figures with a memory: data folders, the compiled starter set, and the catalogue over both."""
