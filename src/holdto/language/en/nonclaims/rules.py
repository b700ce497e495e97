"""Not a claim, and why: numbers that are passed over, and statements that no statistic can settle."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.operations.site import Site
from holdto.language.en.scene import Scene


def passed_over(scene: Scene, site: Site) -> str | None:
    """Why a number makes no statement at all, or None."""
    return None


def why_not(scene: Scene, draft: Draft) -> str | None:
    """Why a statement is not checkable, or None."""
    return None
