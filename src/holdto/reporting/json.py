"""A report as the contract's JSON."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any

from holdto.checking.finding import Report


def render(report: Report) -> str:
    """One object, keys in the contract's order, indented by two, ending in a newline. A number that is not finite is null."""
    written = json.dumps(_finite(report.to_dict()), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    # Half a surrogate pair has no UTF-8 form; its escape is JSON all the same.
    return written.encode("utf-8", "backslashreplace").decode("utf-8")


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(held) for key, held in value.items()}
    return [_finite(held) for held in value] if isinstance(value, list | tuple) else value
