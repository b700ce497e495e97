"""The command line: one verb for each thing a person does."""

from holdto.cli.app import main

__all__ = ["main"]
