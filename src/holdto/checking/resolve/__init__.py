"""Resolving: from a statement to the queries on the catalogue that it may mean, each with its likelihood and reasons."""
