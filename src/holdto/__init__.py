"""Holdto: hold policy talk to the official numbers."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from holdto.series.catalogue import open_catalogue

__version__ = "0.1.0"
__all__ = ["open_catalogue"]

#: Where each public function lives; loaded when it is first asked for, so that `import holdto` stays cheap.
_HOMES = {
    "open_catalogue": "holdto.series.catalogue",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'holdto' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
