"""The example article that ships with the package: made up for it, with claims right, wrong and misleading on official figures."""

from pathlib import Path

#: A short opinion piece in plain text, dated in its third line.
ARTICLE = Path(__file__).with_name("one-river-two-ledgers.txt")
