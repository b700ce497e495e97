"""Holdto: hold policy talk to the official numbers."""

__version__ = "0.1.0"
