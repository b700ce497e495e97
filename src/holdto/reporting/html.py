"""A report as one HTML file that loads nothing and runs nothing."""

from __future__ import annotations

from holdto.checking.finding import Report
from holdto.reporting.page import page


def render(report: Report) -> str:
    """The page as text, to be written as UTF-8."""
    return page(report)
