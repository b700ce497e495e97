"""Modality: whether a statement is asserted, denied, foreseen, promised, required, supposed or inferred."""

from __future__ import annotations

from holdto.language.draft import Draft
from holdto.language.en.scene import Scene


def assign(scene: Scene, draft: Draft) -> None:
    """Set the modality of a draft by the verbs and cues before it."""
